import type { LigneFiche } from '../domain/fiche-territoire.ts';
import type { Observation } from '../domain/tables/index.ts';
import { isMesure, tauxPour100000 } from '../domain/derivations/index.ts';
import { dans, de } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre, type Valeur } from '../domain/valeur.ts';
import { ficheTerritoire, indicateur, objectif, observation, observations, territoire } from '../donnees.ts';
import type { Figure } from '../figures/figure.ts';
import { tauxFrance } from '../figures/taux.ts';
import { trajectoire } from '../figures/trajectoire.ts';
import { formatDate, formatPourQuand, formatQuand } from '../format/date.ts';
import { accorder, formatQuantite, type Unite } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';

/** The indicators of the promises that are published by territory, in the order of the page. */
export const INDICATEURS_PROMESSES = [
  { promesse: 'assistants-medicaux', indicateur: 'assistants-medicaux-recrutes' },
  { promesse: 'msp', indicateur: 'msp-nombre' },
  { promesse: 'cpts', indicateur: 'cpts-population-couverte' },
] as const;

/** « visé » in the number and the gender of what each indicator counts. */
const VISES: Unite = { singulier: 'visé', pluriel: 'visés' };
const VISE: Readonly<Record<string, Unite>> = { 'msp-nombre': { singulier: 'visée', pluriel: 'visées' } };

/** One line of the comparison of a territory with those that hold it, all at one date. */
export interface LigneComparaison {
  nom: string;
  lien: string | null;
  observation: Observation | null;
  /** For a count: for 100 000 inhabitants. */
  taux: Valeur | null;
}

/** One promise in one territory, ready for its page. */
export interface BlocPromesse {
  promesse: string;
  ligne: LigneFiche;
  derniere: Observation | null;
  unite: Unite;
  taux: boolean;
  comparaison: readonly LigneComparaison[];
  figure: Figure | null;
}

/** The row of a territory's sheet for an indicator without modality; undefined when the level has none. */
export function ligneDe(code: string, indicateurId: string, ventilation = ''): LigneFiche | undefined {
  return ficheTerritoire(code).lignes.find((l) => l.indicateur === indicateurId && l.ventilation === ventilation);
}

/** The promises published for this territory. */
export function blocsPromesses(t: Territoire): BlocPromesse[] {
  return mesuresPromesses(t).map((mesure) => ({
    ...mesure,
    figure: mesure.derniere ? figureTerritoire(t, mesure.ligne, mesure.derniere) : null,
  }));
}

/** The same without their drawings, for pages that only say the numbers. */
export function mesuresPromesses(t: Territoire): Omit<BlocPromesse, 'figure'>[] {
  return INDICATEURS_PROMESSES.flatMap(({ promesse, indicateur: id }) => {
    const ligne = ligneDe(t.code, id);
    if (!ligne) return [];
    const ind = indicateur(id);
    const derniere = ligne.derniere ? observation(ligne.derniere) : null;
    return [
      {
        promesse,
        ligne,
        derniere,
        unite: { singulier: ind.unite_singulier, pluriel: ind.unite },
        taux: ind.type === 'taux',
        comparaison: derniere ? comparer(t, derniere, ind.type === 'taux') : [],
      },
    ];
  });
}

/** The territory, its région and France, each with its value at the same date, or without when none is published then. */
function comparer(t: Territoire, derniere: Observation, taux: boolean): LigneComparaison[] {
  const codes = [t.code, ...(t.niveau === 'DEP' && t.parent ? [t.parent] : []), 'FR' as const];
  return codes.map((code) => {
    const o = observations.find(
      (row) =>
        row.indicateur === derniere.indicateur &&
        row.territoire === code &&
        row.date === derniere.date &&
        row.ventilation === derniere.ventilation,
    );
    return { nom: territoire(code).nom, lien: null, observation: o ?? null, taux: taux || !o ? null : tauxDe(o) };
  });
}

/** The rate of a count; France is without Mayotte, whose population is of another year. */
export function tauxDe(o: Observation): Valeur {
  if (!isMesure(o)) return o.valeur;
  if (o.territoire === 'FR') return tauxFrance(o.indicateur, o.date) ?? 'so';
  return tauxPour100000(o, territoire(o.territoire), indicateur(o.indicateur).type).valeur ?? 'so';
}

function figureTerritoire(t: Territoire, ligne: LigneFiche, derniere: Observation): Figure {
  const ind = indicateur(ligne.indicateur);
  const pourcent = ind.type === 'taux';
  const unite = { singulier: ind.unite_singulier, pluriel: ind.unite };
  const ecrire = (id: string, valeur: Valeur) =>
    pourcent ? `${formatLigne(id)} %` : isNombre(valeur) ? formatQuantite(valeur, unite) : formatLigne(id);
  const cible = ligne.objectifs.map((o) => objectif(o.objectif)).find((o) => isNombre(o.valeur));
  const premiere = ligne.precedentes[0] ? observation(ligne.precedentes[0]) : derniere;
  const visee = cible
    ? `, pour une cible de ${formatLigne(cible.id)}${pourcent ? ' %' : ''} ${formatPourQuand(cible.echeance)}`
    : '';
  const constat = `${ind.nom_court} ${dans(t)} : ${ecrire(derniere.id, derniere.valeur)} ${formatQuand(derniere.date)}${visee}.`;
  return trajectoire({
    id: `evolution-${ligne.indicateur}`,
    theme: ind.theme,
    titre: cible
      ? `${ecrire(derniere.id, derniere.valeur)} au dernier chiffre, ${formatLigne(cible.id)} ${pourcent ? '% visés' : accorder(cible.valeur as number, VISE[ligne.indicateur] ?? VISES)}`
      : `${ecrire(derniere.id, derniere.valeur)} au dernier chiffre`,
    sousTitre: `${ind.nom}, ${t.nom}, ${formatDate(premiere.date)} à ${formatDate(derniere.date)}`,
    constat,
    alternative: `Trajectoire ${de(t)} : ${formatLigne(premiere.id)} ${formatQuand(premiere.date)}, ${formatLigne(derniere.id)} ${formatQuand(derniere.date)}${visee}.`,
    series: [{ indicateur: ligne.indicateur, nom: 'Baromètre' }],
    objectifs: cible ? [{ id: cible.id, juge: true }] : [],
    notes: [],
    territoire: t.code,
    largeurs: { ample: 520, etroite: 344, hauteur: 240 },
  });
}
