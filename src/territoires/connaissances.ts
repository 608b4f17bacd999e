import { communesDe, listeEpci } from '../communes.ts';
import { agreger, connaissanceDe, elargir, type Connaissance } from '../domain/connaissance.ts';
import type { Indicateur } from '../domain/tables/index.ts';
import type { CodeTerritoire, Niveau, Territoire } from '../domain/territoire.ts';
import { edition, indicateurs, observations, sources, territoire, territoires } from '../donnees.ts';
import { INDICATEURS_PROMESSES } from './blocs.ts';

/** The levels of the matrix, from the finest to the widest. */
export const NIVEAUX_MATRICE = ['COM', 'EPCI', 'DEP', 'REG', 'FR'] as const satisfies readonly Niveau[];
export type NiveauMatrice = (typeof NIVEAUX_MATRICE)[number];

/** One indicator, and what is known of it at each level of the matrix. */
export interface LigneConnaissances {
  indicateur: Indicateur;
  /** In the order of `NIVEAUX_MATRICE`. */
  cellules: readonly Connaissance[];
}

const parSerie = Map.groupBy(observations, (o) => `${o.indicateur} ${o.territoire}`);
const observes = new Set(observations.map(({ indicateur }) => indicateur));
const niveauxObserves = new Set(observations.map((o) => `${o.indicateur} ${o.territoire.split('-')[0]}`));
const CONTEXTE = {
  edition: edition.date,
  sourcesProvisoires: new Set(sources.filter(({ statut }) => statut === 'provisoire').map(({ id }) => id)),
};
const NIVEAUX_FINS: readonly string[] = ['COM', 'EPCI', 'DEP', 'REG'];

/** The indicator that follows each promise as finely as it is published: there is none below France for médicobus. */
export const SUIVI_PROMESSES: readonly { promesse: string; indicateur: string }[] = [
  ...INDICATEURS_PROMESSES,
  { promesse: 'medicobus', indicateur: 'medicobus-en-circulation' },
];
const suivis = new Map(SUIVI_PROMESSES.map(({ indicateur }, rang) => [indicateur, rang]));

/** The indicators followed below the level of the country, and those that follow a promise, which come first. */
export const INDICATEURS_SUIVIS: readonly Indicateur[] = indicateurs
  .filter(({ id }) => observes.has(id))
  .filter(({ id, niveaux }) => suivis.has(id) || niveaux.split(' ').some((niveau) => NIVEAUX_FINS.includes(niveau)))
  .sort((a, b) => (suivis.get(a.id) ?? suivis.size) - (suivis.get(b.id) ?? suivis.size));

/** The indicators that are published for the country alone. */
export const INDICATEURS_NATIONAUX: readonly Indicateur[] = indicateurs.filter(
  (i) => observes.has(i.id) && declare(i, 'FR') && !INDICATEURS_SUIVIS.includes(i),
);

/** Whether the indicator follows a promise. */
export function isSuiviPromesse({ id }: Indicateur): boolean {
  return suivis.has(id);
}

/** Whether an indicator says that it is published at a level. */
export function declare({ niveaux }: Indicateur, niveau: Niveau): boolean {
  return niveaux.split(' ').includes(niveau);
}

/** What is known of an indicator in one territory, by the rows of that territory alone. */
export function connaissance(indicateur: Indicateur, code: CodeTerritoire, niveau: Niveau): Connaissance {
  return connaissanceDe(parSerie.get(`${indicateur.id} ${code}`) ?? [], {
    ...CONTEXTE,
    declare: declare(indicateur, niveau),
  });
}

/** What is known around a territory: in itself, in those that hold it, and in all those that it holds. */
export function connaissancesDe(t: Territoire): readonly LigneConnaissances[] {
  const chaine = NIVEAUX_MATRICE.map((niveau) => ({ niveau, codes: codesA(t, niveau) }));
  return INDICATEURS_SUIVIS.map((indicateur) => ({
    indicateur,
    cellules: elargir(
      chaine.map(({ niveau, codes }) => ({
        niveau,
        declare: declare(indicateur, niveau),
        connaissance: niveauxObserves.has(`${indicateur.id} ${niveau}`)
          ? agreger(codes.map((code) => connaissance(indicateur, code, niveau)))
          : { ...connaissanceDe([], { ...CONTEXTE, declare: declare(indicateur, niveau) }), sur: codes.length },
      })),
    ),
  }));
}

/** What is known of one indicator in the territory itself, the wider levels that have it being named. */
export function connaissanceIci({ cellules }: LigneConnaissances, { niveau }: Territoire): Connaissance {
  return cellules[NIVEAUX_MATRICE.indexOf(niveau as NiveauMatrice)]!;
}

/** The territories of a level that hold the place, are it, or are in it. */
function codesA(t: Territoire, niveau: NiveauMatrice): readonly CodeTerritoire[] {
  const rang = (n: Niveau) => NIVEAUX_MATRICE.indexOf(n as NiveauMatrice);
  if (rang(niveau) >= rang(t.niveau)) return [ancetre(t, niveau)];
  if (niveau === 'REG' || niveau === 'DEP')
    return territoires.filter((autre) => autre.niveau === niveau && holds(t, autre)).map(({ code }) => code);
  const departements = new Set(territoires.filter((d) => d.niveau === 'DEP' && holds(t, d)).map(({ cog }) => cog));
  return niveau === 'COM'
    ? [...departements].flatMap((cog) => communesDe(cog).map(({ code }) => `COM-${code}` as const))
    : listeEpci().flatMap((e) => (e.departements.some((d) => departements.has(d)) ? [`EPCI-${e.siren}` as const] : []));
}

function ancetre(t: Territoire, niveau: Niveau): CodeTerritoire {
  return t.niveau === niveau || t.parent === null ? t.code : ancetre(territoire(t.parent), niveau);
}

function holds(large: Territoire, t: Territoire): boolean {
  return t.code === large.code || (t.parent !== null && holds(large, territoire(t.parent)));
}
