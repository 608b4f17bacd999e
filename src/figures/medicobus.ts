import { chiffre, chiffreCalcule } from '../phrases/chiffre.ts';
import { enTexte, phrase } from '../phrases/phrase.ts';
import { carte, observationsDe, source, territoire, territoires } from '../donnees.ts';
import { dans, nomAvecArticle } from '../domain/nom-territoire.ts';
import { formatDate } from '../format/date.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatQuantite } from '../format/unite.ts';
import { lienTerritoire } from '../lignes.ts';
import { proportionalCircles } from '../maps/proportional-circles.ts';
import {
  celluleLigne,
  celluleMots,
  celluleTerritoire,
  desaccordsTouchant,
  sourcesDe,
  uniteIndicateur,
} from './cellules.ts';
import { typographier } from './typographie-figure.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';
import { trajectoire } from './trajectoire.ts';

const THEME = 'medicobus';
const RECENSES = 'medicobus-recenses';
/** The modality of a médicobus of which no round was seen yet. */
const CONVENTION = 'convention-signee';

export const FIGURES_MEDICOBUS: Record<string, () => Figure> = {
  'trajectoire-medicobus': () =>
    trajectoire({
      id: 'trajectoire-medicobus',
      theme: THEME,
      titre: phrase`${chiffre('medicobus-en-circulation-2023-06-dp', { texte: 'Dix' })} en juin 2023, ${chiffre('medicobus-objectif-fin-2024-dp', { texte: 'cent' })} promis fin 2024, et aucun compte retrouvé depuis`,
      sousTitre: 'Nombre de médicobus en circulation, France',
      constat: phrase`Un seul compte national a été trouvé : ${chiffre('medicobus-en-circulation-2023-06-dp')} médicobus en circulation en juin 2023. La promesse était de ${chiffre('medicobus-objectif-fin-2024-dp')} à la fin de 2024 ; nous n’avons trouvé aucun compte de ceux qui roulaient alors.`,
      alternative: phrase`Un point : ${chiffre('medicobus-en-circulation-2023-06-dp')} médicobus en juin 2023. Une ligne ambre va de chaque annonce, juin puis juillet 2023, à l’objectif de ${chiffre('medicobus-objectif-fin-2024-dp')} fin 2024. À cette date, un point d’interrogation : aucun chiffre n’a été trouvé.`,
      series: [{ indicateur: 'medicobus-en-circulation', nom: 'Médicobus en circulation' }],
      objectifs: [{ id: 'medicobus-objectif-2023-06' }, { id: 'medicobus-objectif-fin-2024-dp', juge: true }],
      notes: [
        'Le point d’interrogation n’est pas un zéro : nous n’avons trouvé aucun compte à cette date.',
        'Le plan de juillet 2023 redit l’annonce faite par la Première ministre le 15 juin.',
      ],
    }),
  'carte-medicobus-recenses': () => {
    const lignes = observationsDe(RECENSES).filter((o) => o.territoire.startsWith('DEP-'));
    const rows = lignes.filter((o) => o.ventilation === '');
    const conventions = lignes.filter((o) => o.ventilation === CONVENTION);
    const autres = observationsDe(RECENSES).filter((o) => !o.territoire.startsWith('DEP-'));
    const enConvention = new Intl.ListFormat('fr').format(conventions.map((o) => dans(territoire(o.territoire))));
    const unite = uniteIndicateur(RECENSES);
    const parCode = new Map(rows.map((o) => [o.territoire, o]));
    const nombre = chiffreCalcule({
      texte: formatNombre(rows.length),
      valeur: rows.length,
      formule: 'nombre-de-lignes',
      entrees: rows.map(({ id }) => id),
      nom: 'Départements où une publication signale un médicobus en route',
    });
    const mots = typographier({
      titre: phrase`Des médicobus retrouvés dans ${nombre} départements ; ailleurs, on ne sait pas`,
      sousTitre: 'Médicobus signalés par une publication, chacun à sa date, liste non exhaustive, 2023 à 2025',
      constat: phrase`Nos lectures en placent dans ${nombre} départements, à des dates différentes ; ${enConvention}, seule une convention signée est connue. Cette liste n’est pas un compte et ne se somme pas.`,
      alternative: phrase`Carte de France : des cercles dans ${nombre} départements où une publication signale un ou deux médicobus (${rows.map((o) => nomAvecArticle(territoire(o.territoire))).join(', ')}). Tous les autres départements sont hachurés : aucun médicobus en route n’y a été trouvé, ce qui ne veut pas dire qu’il n’y en a pas.`,
    });
    const notes = [
      'Ni un compte, ni une carte de densité : une liste de ce qui a été lu, que chaque nouvelle publication peut allonger.',
      `Une convention signée n’est pas une tournée : rien n’est dessiné ${enConvention}.`,
      'Certains de ces véhicules roulaient avant le plan de juillet 2023.',
      phrase`Les ${chiffre('medicobus-recenses.REG-28.inconnue', { texte: 'huit' })} médicobus que l’agence de santé de Normandie dit soutenir ne sont pas placés : elle ne donne pas leurs départements.`,
      'Contours : Natural Earth.',
    ];
    const ids = [...rows, ...conventions, ...autres].map((o) => o.id);
    return {
      id: 'carte-medicobus-recenses',
      theme: THEME,
      ...mots,
      phrases: { ...mots.phrases, notes },
      unite: unite.pluriel,
      dateDonnees: 'dates diverses, 2023 à 2025',
      dessin: {
        genre: 'carte',
        ample: proportionalCircles(
          territoires
            .filter((t) => t.niveau === 'DEP')
            .map((t) => {
              const o = parCode.get(t.code);
              return o
                ? {
                    code: t.code,
                    valeur: o.valeur,
                    titre: `${t.nom}\u202F: ${formatQuantite(o.valeur, unite)} (${formatDate(o.date)})`,
                  }
                : {
                    code: t.code,
                    valeur: 'inc' as const,
                    titre: `${t.nom}\u202F: ${conventions.some((c) => c.territoire === t.code) ? 'convention signée, tournée non constatée' : 'inconnu'}`,
                  };
            }),
          {
            carte,
            id: 'carte-medicobus-recenses',
            prefixe: '',
            titre: mots.titre,
            alt: mots.alternative,
            lien: lienTerritoire,
            rayonMax: 13,
            legende: { unite: 'médicobus signalés', format: (n) => formatNombre(n) },
          },
        ),
      },
      notes: notes.map(enTexte),
      sources: sourcesDe(ids),
      desaccords: desaccordsTouchant(ids),
      licence: LICENCE_FIGURES,
      territoires: [...rows, ...conventions].map((o) => o.territoire),
      tableau: {
        legende: 'Médicobus signalés par une publication',
        colonnes: [
          { titre: 'Territoire', cle: 'territoire' },
          { titre: 'Nombre', nombre: true, cle: 'nombre' },
          { titre: 'Date', cle: 'date' },
          { titre: 'Source', cle: 'source' },
          { titre: 'Remarque', cle: 'remarque' },
        ],
        lignes: [...rows, ...conventions, ...autres].map((o) => [
          celluleTerritoire(o.territoire),
          celluleLigne(o.id),
          celluleMots(formatDate(o.date)),
          celluleMots(source(o.source).citation),
          celluleMots(o.note),
        ]),
      },
    };
  },
};
