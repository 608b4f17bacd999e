import type { Cellule, Figure } from '../../../../src/figures/figure.ts';

const mots = (texte: string): Cellule => ({ texte, valeur: texte });
const valeur = (ligne: string, texte: string, v: number | string): Cellule => ({ texte, valeur: v, ligne });

/** A figure whose table has the dates in words, a range, an absence, a target and two units. */
export function figureEssai(changements: Partial<Figure> = {}): Figure {
  return {
    id: 'trajectoire-essai',
    theme: 'msp',
    titre: 'Des maisons, « moins » que promis',
    sousTitre: 'Nombre de maisons, France',
    constat: 'Il y en a 2\u202F501 ; la promesse est de 4\u202F000.',
    alternative: 'Une courbe qui monte.',
    unite: 'maisons',
    dateDonnees: 'décembre 2023',
    dessin: { genre: 'graphique', ample: '<svg viewBox="0 0 720 300"></svg>' },
    notes: ['Un trait ne relie que des points de même définition : les autres sont à part.'],
    sources: [
      { source: 'rapport', lignes: ['exacte', 'approchee'] },
      { source: 'journal', lignes: ['reprise'] },
      { source: 'dossier', lignes: ['cible'] },
    ],
    desaccords: ['fin-2023'],
    licence: 'CC BY 4.0',
    tableau: {
      legende: 'Observé et promis',
      colonnes: [
        { titre: 'Date', cle: 'date' },
        { titre: 'Valeur', nombre: true, cle: 'valeur' },
        { titre: 'Définition' },
      ],
      lignes: [
        [mots('décembre 2023'), valeur('exacte', '2\u202F501', 2501), mots('Rapport, tome 2')],
        [mots('31 mai 2024'), valeur('approchee', 'près de 4\u202F500', 4500), mots('')],
        [mots('2022'), valeur('reprise', '12,5', 12.5), mots('dite « large »')],
        [mots('date inconnue'), valeur('inconnue', 'inconnu', 'inc'), mots('Rapport')],
        [mots('2027 (annoncé : 13 juillet 2023)'), valeur('cible', '4\u202F000', 4000), mots('Promesse')],
        [mots('juin 2023'), valeur('contrats', '0', 0), mots('Contrats')],
      ],
    },
    ...changements,
  };
}

/** A ranking: a code that begins with zero, a rank, a computed value beside the published one, an absence of each. */
export function classementEssai(): Figure {
  return figureEssai({
    id: 'classement-essai',
    unite: 'maisons pour 100 000 habitants',
    territoires: ['DEP-01', 'DEP-2A'],
    tableau: {
      legende: 'Les départements',
      colonnes: [
        { titre: 'Département' },
        { titre: 'Code', cle: 'code' },
        { titre: 'Rang', nombre: true },
        { titre: 'Pour 100 000 habitants', nombre: true, cle: 'pour_100000' },
        { titre: 'Nombre', nombre: true },
      ],
      lignes: [
        [
          mots('Ain'),
          mots('01'),
          { texte: '1', valeur: 1, derivation: 'rang' },
          { texte: '5,6', valeur: 5.6, derivation: 'taux-pour-100000' },
          valeur('ain', '38', 38),
        ],
        [
          mots('Corse-du-Sud'),
          mots('2A'),
          mots('non classé'),
          { texte: 'sans objet', valeur: 'so' },
          valeur('corse', 'non publié', 'nd'),
        ],
      ],
    },
  });
}

/** One column for each date, and a target that the table does not date. */
export function regionsEssai(): Figure {
  return figureEssai({
    id: 'regions-essai',
    tableau: {
      legende: 'Les territoires',
      colonnes: [
        { titre: 'Territoire', cle: 'territoire' },
        { titre: 'juin 2017', nombre: true, cle: 'd_2017_06' },
        { titre: 'déc. 2023', nombre: true, cle: 'd_2023_12' },
        { titre: 'Objectif', nombre: true, cle: 'objectif' },
      ],
      lignes: [
        [mots('Ain'), valeur('ain-2017', '20', 20), valeur('ain', '38', 38), valeur('cible-ain', '50', 50)],
        [mots('Corse-du-Sud'), mots('non publié'), valeur('corse', 'non publié', 'nd'), mots('sans objet')],
      ],
    },
  });
}
