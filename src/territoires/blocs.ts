import type { LigneFiche } from '../domain/fiche-territoire.ts';
import type { Observation } from '../domain/tables/index.ts';
import { deriveTaux } from '../calculs/taux.ts';
import { isMesure } from '../domain/derivations/index.ts';
import type { Territoire } from '../domain/territoire.ts';
import type { Valeur } from '../domain/valeur.ts';
import { ficheTerritoire, indicateur, observation, serie, territoire } from '../donnees.ts';
import type { Unite } from '../format/unite.ts';

/** The indicators of the promises that are published by territory, in the order of the page. */
export const INDICATEURS_PROMESSES = [
  { promesse: 'assistants-medicaux', indicateur: 'assistants-medicaux-recrutes' },
  { promesse: 'msp', indicateur: 'msp-nombre' },
  { promesse: 'cpts', indicateur: 'cpts-population-couverte' },
] as const;

/** One line of the comparison of a territory with those that hold it, all at one date. */
export interface LigneComparaison {
  nom: string;
  lien: string | null;
  observation: Observation | null;
  /** For a count: for 100 000 inhabitants. */
  taux: Valeur | null;
}

/** One promise in one territory, in numbers. */
export interface MesurePromesse {
  promesse: string;
  ligne: LigneFiche;
  derniere: Observation | null;
  unite: Unite;
  taux: boolean;
  comparaison: readonly LigneComparaison[];
}

/** The row of a territory's sheet for an indicator without modality; undefined when the level has none. */
export function ligneDe(code: string, indicateurId: string, ventilation = ''): LigneFiche | undefined {
  return ficheTerritoire(code).lignes.find((l) => l.indicateur === indicateurId && l.ventilation === ventilation);
}

/** The promises published for this territory. Their drawings are in `blocs-dessines.ts`. */
export function mesuresPromesses(t: Territoire): MesurePromesse[] {
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
    const o = serie(derniere.indicateur, code, derniere.ventilation).find(({ date }) => date === derniere.date);
    return { nom: territoire(code).nom, lien: null, observation: o ?? null, taux: taux || !o ? null : tauxDe(o) };
  });
}

/** The rate of a count; France is without Mayotte, whose population is of another year. */
export function tauxDe(o: Observation): Valeur {
  if (!isMesure(o)) return o.valeur;
  return deriveTaux(o)?.valeur ?? 'so';
}
