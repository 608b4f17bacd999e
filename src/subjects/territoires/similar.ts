import { dotStrip } from '../../drawing/charts/dot-strip.ts';
import {
  SIMILARITY_VARIABLES,
  type IdVariable,
  type SimilarTerritoire,
  type SimilarityVariable,
} from '../../domain/derivations/index.ts';
import { ofTerritoire, nameWithArticle } from '../../domain/territoire-name.ts';
import type { PublishedTrait } from '../../domain/similarities.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { isNumber, ABSENCE_WORD } from '../../domain/valeur.ts';
import { observation, observationsAt, promesse, similarities, territoire, territoires } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { round, formatNumber } from '../../format/number.ts';
import { number, computedNumber, populationNumber } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { promesseMeasures } from './view.ts';
import { rowRate } from '../../store/rates.ts';
import { similarFinding, numberOf, similarSentence, percent, printedRate } from './similar-sentences.ts';
import { items } from '../../format/list.ts';
import { PAGES, promesseAddress } from '../../store/routes.ts';

/** A row of the table: one measure, its value in each column. */
interface SimilarLine {
  nom: string;
  /** Unit and date, or rule. */
  precision: string;
  link: string | null;
  /** Null: there is none. */
  band: string | null;
  /** A value and what goes with it; an absence is its word. */
  cells: readonly SimilarCell[];
}

interface SimilarCell {
  valeur: Sentence | string;
  absent?: boolean;
  precision?: Sentence | string;
}

/** The territories most like one, ready for its page. */
interface SimilarBlock {
  titre: string;
  /** Who they are, and on what. */
  sentence: string;
  /** What the promises are here and there, one sentence each. */
  findings: readonly Sentence[];
  /** The territory itself, then those like it. */
  columns: readonly Territoire[];
  variables: readonly SimilarLine[];
  promesses: readonly SimilarLine[];
  notes: readonly string[];
}

/** What a département or a région has to be compared with. */
export function similarBlock(t: Territoire): SimilarBlock {
  const { similar } = similarities(t.code);
  const columns = [t, ...similar.map(({ code }) => territoire(code))];
  const promesses = comparisons(t, columns);
  return {
    titre: t.niveau === 'DEP' ? 'Les départements les plus semblables' : 'Les régions les plus semblables',
    sentence: similarSentence(t, similar),
    findings: promesses.flatMap(({ finding }) => finding ?? []),
    columns,
    variables: [...SIMILARITY_VARIABLES.map((v) => variableLine(v, columns)), distanceLine(similar)],
    promesses: promesses.map(({ line }) => line),
    notes: notes(columns, similar),
  };
}

/** One promise, at the last date published for the territory: a row, and a sentence when enough values are there. */
function comparisons(t: Territoire, columns: readonly Territoire[]) {
  return promesseMeasures(t).flatMap(({ promesse: id, last, rate }) => {
    if (!last) return [];
    const valeurs = valuesAt(last);
    const cells = columns.map(({ code }) => promesseCell(valeurs.get(code), rate));
    const numbers = columns.map(({ code }) => numberOf(valeurs.get(code), rate));
    const { nom, nom_court: short } = promesse(id);
    const [here, ...elsewhere] = numbers;
    return {
      line: {
        nom: short,
        link: promesseAddress(id),
        precision: `${rate ? 'en % de la population, définition non publiée' : 'pour 100 000 habitants (et nombre)'}, ${formatDate(last.date)}`,
        band: band(`semblables-${id}`, {
          field: territoires
            .filter(({ niveau }) => niveau === t.niveau)
            .map(({ code }) => numberOf(valeurs.get(code), rate)),
          here: here ?? null,
          elsewhere,
        }),
        cells,
      },
      finding: similarFinding(t, { nom, last, rate, observed: columns.map(({ code }) => valeurs.get(code)) }),
    };
  });
}

/** The rows of the same measure at the same date, by territory. */
function valuesAt(o: Observation): ReadonlyMap<CodeTerritoire, Observation> {
  return new Map(observationsAt(o).map((other) => [other.territoire, other]));
}

function promesseCell(o: Observation | undefined, rate: boolean): SimilarCell {
  if (!o) return { valeur: ABSENCE_WORD.nd, absent: true };
  if (!isNumber(o.valeur)) return { valeur: sentence`${number(o.id)}`, absent: true };
  if (rate) return { valeur: sentence`${percent(o)}` };
  const ratio = rowRate(o);
  const count = sentence`(${number(o.id)})`;
  if (!isNumber(ratio))
    return { valeur: ratio === 'so' ? 'non calculé' : ABSENCE_WORD[ratio], absent: true, precision: count };
  return { valeur: sentence`${printedRate(o)}`, precision: count };
}

function variableLine(variable: SimilarityVariable & { id: IdVariable }, columns: readonly Territoire[]): SimilarLine {
  const traits = columns.map(({ code }) => similarities(code).traits[variable.id]);
  const [here, ...elsewhere] = traits;
  const date = traits.flatMap((trait) => (trait?.observation ? [observation(trait.observation).date] : []))[0];
  return {
    nom: variable.nom,
    link: null,
    precision: `${variable.unite}, ${date ? formatDate(date) : yearOf(columns)}`,
    band: band(`semblables-${variable.id}`, {
      field: territoires
        .filter(({ niveau }) => niveau === columns[0]?.niveau)
        .map(({ code }) => similarities(code).traits[variable.id]?.valeur ?? null),
      here: here?.valeur ?? null,
      elsewhere: elsewhere.map((trait) => trait?.valeur ?? null),
      logarithme: variable.logarithme,
    }),
    cells: columns.map((t, i) => variableCell(t, { id: variable.id, trait: traits[i] ?? null, year: yearOf(columns) })),
  };
}

function variableCell(
  t: Territoire,
  { id, trait, year }: { id: IdVariable; trait: PublishedTrait | null; year: string },
): SimilarCell {
  if (!trait) return { valeur: ABSENCE_WORD.nd, absent: true };
  if (trait.observation) {
    const text = formatNumber(trait.valeur, { decimalesMin: 1 });
    return { valeur: sentence`${number(trait.observation, { text })}` };
  }
  const otherYear = t.populationAu === year ? {} : { precision: `en ${t.populationAu}` };
  if (id === 'population') {
    return { valeur: sentence`${populationNumber(t.code)}`, ...otherYear };
  }
  if (id === 'generalistes' || id === 'infirmiers') throw new Error(`${t.code}: a density without its row`);
  const part = computedNumber({
    text: formatNumber(trait.valeur, { decimales: 1, decimalesMin: 1 }),
    valeur: round(trait.valeur, 1),
    formula: id,
    inputs: [t.code],
  });
  return { valeur: sentence`${part}`, ...otherYear };
}

function distanceLine(similarTo: readonly SimilarTerritoire[]): SimilarLine {
  return {
    nom: 'Distance',
    link: `${PAGES.methode}#ressemblance`,
    precision: '0 : pareils ; 1 : éloignés',
    band: null,
    cells: [
      { valeur: '' },
      ...similarTo.map(({ distance }) => ({
        valeur: sentence`${computedNumber({
          text: formatNumber(distance.valeur ?? 0, { decimales: 2, decimalesMin: 2 }),
          valeur: round(distance.valeur ?? 0, 2),
          formula: 'distance-territoires',
          inputs: distance.inputs,
        })}`,
      })),
    ],
  };
}

/** What must be said of the values: a population of another year, a territory compared on fewer variables. */
function notes(columns: readonly Territoire[], similarTo: readonly SimilarTerritoire[]): string[] {
  const year = yearOf(columns);
  const otherYear = columns.filter(({ populationAu }) => populationAu !== year);
  const incomplete = similarTo.filter(({ variables }) => variables.length < SIMILARITY_VARIABLES.length);
  return [
    ...otherYear.map(
      (t) =>
        `La population ${ofTerritoire(t)} est celle de ${t.populationAu}, la seule que donne le référentiel ; celle des autres est de ${year}.`,
    ),
    ...incomplete.map(({ code, variables }) => {
      const absent = SIMILARITY_VARIABLES.filter(({ id }) => !variables.includes(id)).map(({ nom }) => `« ${nom} »`);
      return `Pour ${nameWithArticle(territoire(code))}, la comparaison se fait sans ${items(absent)}, faute de valeur.`;
    }),
  ];
}

function band(id: string, { field, here, elsewhere, logarithme = false }: Band): string {
  const present = (valeurs: readonly (number | null)[]) => valeurs.filter((valeur) => valeur !== null);
  return dotStrip(
    { field: present(field), here, beside: present(elsewhere) },
    {
      id,
      title: 'Place du territoire',
      description: 'Sa valeur, et celles des plus semblables, parmi toutes celles de son niveau.',
      logarithm: logarithme,
    },
  );
}

/** The values of a strip: of all the level, of the territory, of those like it. */
interface Band {
  field: readonly (number | null)[];
  here: number | null;
  elsewhere: readonly (number | null)[];
  logarithme?: boolean;
}

/** The census year of most of them. */
function yearOf(columns: readonly Territoire[]): string {
  const counts = [...Map.groupBy(columns, ({ populationAu }) => populationAu)];
  return counts.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
