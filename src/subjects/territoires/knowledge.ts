import { ACCESS } from '../../domain/commune-indicators.ts';
import { communesOf, epciList } from '../../store/communes.ts';
import { aggregate, knowledgeIn, knowledgeOfCommunes, widen, type Knowledge } from '../../domain/knowledge.ts';
import type { Indicateur } from '../../domain/tables/index.ts';
import type { CodeTerritoire, Niveau, Territoire } from '../../domain/territoire.ts';
import { placeShares } from '../../store/commune-facts.ts';
import {
  communeIndicator,
  edition,
  indicateurs,
  observations,
  sources,
  territoire,
  territoires,
} from '../../store/rows.ts';
import { INDICATEURS_PROMESSES } from './view.ts';

/** The levels of the matrix, from the finest to the widest. */
export const MATRIX_NIVEAUX = ['COM', 'EPCI', 'DEP', 'REG', 'FR'] as const satisfies readonly Niveau[];
export type MatrixNiveau = (typeof MATRIX_NIVEAUX)[number];

/** One indicator, and what is known of it at each level of the matrix. */
export interface KnowledgeRow {
  indicateur: Indicateur;
  /** In the order of `MATRIX_NIVEAUX`. */
  cells: readonly Knowledge[];
}

const bySeries = Map.groupBy(observations, (o) => `${o.indicateur} ${o.territoire}`);
const observed = new Set(observations.map(({ indicateur }) => indicateur));
const observedNiveaux = new Set(observations.map((o) => `${o.indicateur} ${o.territoire.split('-')[0]}`));
const CONTEXT = {
  edition: edition.date,
  provisionalSources: new Set(sources.filter(({ statut }) => statut === 'provisoire').map(({ id }) => id)),
};
const FINE_NIVEAUX: readonly string[] = ['COM', 'EPCI', 'DEP', 'REG'];

/** The indicator that follows each promise as finely as it is published: there is none below France for médicobus. */
export const FOLLOWED_PROMESSES: readonly { promesse: string; indicateur: string }[] = [
  ...INDICATEURS_PROMESSES,
  { promesse: 'medicobus', indicateur: 'medicobus-en-circulation' },
];
const followed = new Map(FOLLOWED_PROMESSES.map(({ indicateur }, rank) => [indicateur, rank]));

/** The indicators followed below the level of the country, and those that follow a promise, which come first. */
export const FOLLOWED_INDICATEURS: readonly Indicateur[] = indicateurs
  .filter(({ id }) => observed.has(id))
  .filter(({ id, niveaux }) => followed.has(id) || niveaux.split(' ').some((niveau) => FINE_NIVEAUX.includes(niveau)))
  .sort((a, b) => (followed.get(a.id) ?? followed.size) - (followed.get(b.id) ?? followed.size));

/** The indicators that are published for the country alone. */
export const NATIONAL_INDICATEURS: readonly Indicateur[] = indicateurs.filter(
  (i) => observed.has(i.id) && declare(i, 'FR') && !FOLLOWED_INDICATEURS.includes(i),
);

/** Whether the indicator follows a promise. */
export function isFollowedPromesse({ id }: Indicateur): boolean {
  return followed.has(id);
}

/** Whether an indicator says that it is published at a level. */
export function declare({ niveaux }: Indicateur, niveau: Niveau): boolean {
  return niveaux.split(' ').includes(niveau);
}

/** What is known of an indicator in one territory, by the rows of that territory alone. */
export function knowledge(indicateur: Indicateur, code: CodeTerritoire): Knowledge {
  return knowledgeIn(bySeries.get(`${indicateur.id} ${code}`) ?? [], CONTEXT);
}

/**
 * The tables of communes that measure what an indicator does, by the same method. What the Insee counts by commune (houses and centres of
 * santé, professionals) is not here: it is another count than those of the indicators.
 */
export const COMMUNE_TABLES: Readonly<Record<string, readonly string[]>> = {
  apl: [ACCESS],
  'apl-etp': ['apl-infirmieres', 'apl-kinesitherapeutes', 'apl-chirurgiens-dentistes'],
  'apl-etp-femmes': ['apl-sages-femmes'],
};

/** What is known of an indicator in the communes of a territory, from the table that has the fewest of them; null without table. */
function knowledgeByCommune({ id }: Indicateur, t: Territoire): Knowledge | null {
  const shares = placeShares(t.code);
  const [fewest] = (COMMUNE_TABLES[id] ?? [])
    .flatMap((table) => {
      const last = shares.means[table]?.at(-1);
      return last ? [{ date: last.date, source: communeIndicator(table).source, count: last.communes }] : [];
    })
    .sort((a, b) => a.count - b.count);
  return fewest ? knowledgeOfCommunes({ ...fewest, outOf: shares.communes }, CONTEXT) : null;
}

/** What is known around a territory: in itself, in those that hold it, and in all those that it holds. */
export function knowledgeOf(t: Territoire): readonly KnowledgeRow[] {
  const string = MATRIX_NIVEAUX.map((niveau) => ({ niveau, codes: codesA(t, niveau) }));
  return FOLLOWED_INDICATEURS.map((indicateur) => {
    const byCommune = knowledgeByCommune(indicateur, t);
    const cells = string.map(({ niveau, codes }) => {
      if (niveau === 'COM' && byCommune) return { niveau, declare: true, knowledge: byCommune };
      return {
        niveau,
        declare: declare(indicateur, niveau),
        knowledge: observedNiveaux.has(`${indicateur.id} ${niveau}`)
          ? aggregate(codes.map((code) => knowledge(indicateur, code)))
          : { ...knowledgeIn([], CONTEXT), outOf: codes.length },
      };
    });
    return { indicateur, cells: widen(cells) };
  });
}

/** What is known of one indicator in the territory itself, the wider levels that have it being named. */
export function knowledgeHere({ cells }: KnowledgeRow, { niveau }: Territoire): Knowledge {
  return cells[MATRIX_NIVEAUX.indexOf(niveau as MatrixNiveau)]!;
}

/** The territories of a level that hold the place, are it, or are in it. */
function codesA(t: Territoire, niveau: MatrixNiveau): readonly CodeTerritoire[] {
  const rank = (n: Niveau) => MATRIX_NIVEAUX.indexOf(n as MatrixNiveau);
  if (rank(niveau) >= rank(t.niveau)) return [ancestor(t, niveau)];
  if (niveau === 'REG' || niveau === 'DEP')
    return territoires.filter((other) => other.niveau === niveau && holds(t, other)).map(({ code }) => code);
  const departements = new Set(territoires.filter((d) => d.niveau === 'DEP' && holds(t, d)).map(({ cog }) => cog));
  return niveau === 'COM'
    ? [...departements].flatMap((cog) => communesOf(cog).map(({ code }) => `COM-${code}` as const))
    : epciList().flatMap((e) => (e.departements.some((d) => departements.has(d)) ? [`EPCI-${e.siren}` as const] : []));
}

function ancestor(t: Territoire, niveau: Niveau): CodeTerritoire {
  return t.niveau === niveau || t.parent === null ? t.code : ancestor(territoire(t.parent), niveau);
}

function holds(wide: Territoire, t: Territoire): boolean {
  return t.code === wide.code || (t.parent !== null && holds(wide, territoire(t.parent)));
}
