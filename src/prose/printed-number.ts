import { seriesComputationLink } from './computed/of-series.ts';
import type { Computation } from './computed/computation.ts';
import { readEntry, type Input } from './computed/inputs.ts';
import { populationLink } from './computed/population.ts';
import type { Derive, FormulaId } from '../domain/derivations/index.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { desaccordsOf, territoire } from '../store/rows.ts';
import { UNBREAKABLE_SPACE, formatNumber } from '../format/number.ts';
import { agree, type Unite } from '../format/unite.ts';
import { isNumber } from '../domain/valeur.ts';
import { cellText, quantityValue, type CommuneCell } from '../store/cell.ts';
import { formatRow, valueOf } from '../store/row-words.ts';
import type { PrintedNumber } from './number-html.ts';
import { rowAddress } from '../store/routes.ts';

export interface NumberOptions {
  /** What is printed; the row's own value in the words of its precision when absent. */
  text?: string;
  /** Whether the unit of the row follows its value; or the unit that does, « % » of a share of people. */
  unite?: boolean | Unite;
  /** A promised number takes the colour of promises. */
  promis?: boolean;
}

/** A published number, by the id of its observation, target or fact. Throws when no table has the id. */
export function number(id: string, { text, unite = false, promis = false }: NumberOptions = {}): PrintedNumber {
  return {
    text: text ?? formatRow(id, { unite }),
    valeur: valueOf(id),
    link: rowAddress(id),
    rows: [id],
    promis,
  };
}

/** A number of `/chiffres/communes/`, with the way to its row; with its unit when asked. An absence is its word. */
export function communeNumber(cell: CommuneCell, { unite = false }: { unite?: boolean } = {}): PrintedNumber {
  const text = cellText(cell);
  const { valeur, unite: unit } = cell;
  const rest = unite && unit !== null && isNumber(valeur) ? `${UNBREAKABLE_SPACE}${agree(valeur, unit)}` : '';
  return { text: text + rest, valeur: quantityValue(cell), link: cell.link };
}

/** The population of France, a région or a département: it leads to its own row. */
export function populationNumber(code: CodeTerritoire): PrintedNumber {
  const { population } = territoire(code);
  return { text: formatNumber(population), valeur: population, link: populationLink(code) };
}

/** The formulas that count our own rows, and read none of their values: no source contradicts them. */
const COUNTING: ReadonlySet<FormulaId> = new Set(['nombre-de-lignes']);

/**
 * A number that the site computes. Where the page of its series computes it too (a rate, a rank, a gap to a target…), it
 * leads there; a count of a list leads to the list; else the page that prints it explains it at its end: nothing more is
 * to be done for it.
 */
export function computedNumber(computation: Computation): PrintedNumber {
  const { text, valeur, formula, inputs } = computation;
  const [list] = inputs.map(readEntry);
  if (list?.kind === 'liste') return { text, valeur, link: list.address, count: list.selector };
  const link = seriesComputationLink(formula, inputs);
  const common = { text, valeur, desaccord: COUNTING.has(formula) ? undefined : desaccordAmong(inputs) };
  return link === null ? { ...common, link: '', computation } : { ...common, link };
}

/** The first disagreement that an input of a computed number takes part in. */
export function desaccordAmong(inputs: readonly Input[]): string | undefined {
  return inputs.map(readEntry).flatMap((e) => (e.kind === 'ligne' ? desaccordsOf(e.id) : []))[0]?.id;
}

/** How many items a list has: it leads to the list. `selector` finds them in its page. */
export function tally(number: number, address: string, selector: string): PrintedNumber {
  return { text: formatNumber(number), valeur: number, link: address, count: selector };
}

/** The number of a derivation, as it is printed. Throws when it could not be computed. */
export function derivedNumber(
  { formula, valeur, inputs }: Derive | Derive<string>,
  { text, nom }: Pick<Computation, 'text' | 'nom'>,
): PrintedNumber {
  if (valeur === null) throw new Error(`no value to print: ${formula} of ${inputs.join(', ')}`);
  return computedNumber({ formula, valeur, inputs, text, nom });
}
