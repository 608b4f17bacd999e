import { seriesComputationLink } from './computed/of-series.ts';
import type { Computation } from './computed/computation.ts';
import { readEntry, type Input } from './computed/inputs.ts';
import { populationLink } from './computed/population.ts';
import type { Derive, FormulaId } from '../domain/derivations/index.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { desaccordsOf, territoire } from '../store/rows.ts';
import { UNBREAKABLE_SPACE, formatNumber } from '../format/number.ts';
import { agree } from '../format/unite.ts';
import { isNumber } from '../domain/valeur.ts';
import { cellText, quantityValue, type CommuneCell } from '../store/cell.ts';
import { formatRow, valueOf } from '../store/row-words.ts';
import type { PrintedNumber } from './number-html.ts';
import { rowAddress } from '../store/routes.ts';

export interface NumberOptions {
  /** What is printed; the row's own value in the words of its precision when absent. */
  texte?: string;
  /** Whether the unit of the row follows its value. */
  unite?: boolean;
  /** A promised number takes the colour of promises. */
  promis?: boolean;
}

/** A published number, by the id of its observation, target or fact. Throws when no table has the id. */
export function number(id: string, { texte, unite = false, promis = false }: NumberOptions = {}): PrintedNumber {
  return {
    texte: texte ?? formatRow(id, { unite }),
    valeur: valueOf(id),
    lien: rowAddress(id),
    lignes: [id],
    promis,
  };
}

/** A number of `/chiffres/communes/`, with the way to its row; with its unit when asked. An absence is its word. */
export function communeNumber(cell: CommuneCell, { unite = false }: { unite?: boolean } = {}): PrintedNumber {
  const text = cellText(cell);
  const { valeur, unite: unit } = cell;
  const rest = unite && unit !== null && isNumber(valeur) ? `${UNBREAKABLE_SPACE}${agree(valeur, unit)}` : '';
  return { texte: text + rest, valeur: quantityValue(cell), lien: cell.lien };
}

/** The population of France, a région or a département: it leads to its own row. */
export function populationNumber(code: CodeTerritoire): PrintedNumber {
  const { population } = territoire(code);
  return { texte: formatNumber(population), valeur: population, lien: populationLink(code) };
}

/** The formulas that count our own rows, and read none of their values: no source contradicts them. */
const COUNTING: ReadonlySet<FormulaId> = new Set(['nombre-de-lignes']);

/**
 * A number that the site computes. Where the page of its series computes it too (a rate, a rank, a gap to a target…), it
 * leads there; a count of a list leads to the list; else the page that prints it explains it at its end: nothing more is
 * to be done for it.
 */
export function computedNumber(calcul: Computation): PrintedNumber {
  const { texte, valeur, formule, entrees } = calcul;
  const [list] = entrees.map(readEntry);
  if (list?.kind === 'liste') return { texte, valeur, lien: list.address, compte: list.selector };
  const lien = seriesComputationLink(formule, entrees);
  const common = { texte, valeur, desaccord: COUNTING.has(formule) ? undefined : desaccordAmong(entrees) };
  return lien === null ? { ...common, lien: '', calcul } : { ...common, lien };
}

/** The first disagreement that an input of a computed number takes part in. */
export function desaccordAmong(inputs: readonly Input[]): string | undefined {
  return inputs.map(readEntry).flatMap((e) => (e.kind === 'ligne' ? desaccordsOf(e.id) : []))[0]?.id;
}

/** How many items a list has: it leads to the list. `selecteur` finds them in its page. */
export function tally(number: number, address: string, selector: string): PrintedNumber {
  return { texte: formatNumber(number), valeur: number, lien: address, compte: selector };
}

/** The number of a derivation, as it is printed. Throws when it could not be computed. */
export function derivedNumber(
  { formule, valeur, entrees }: Derive | Derive<string>,
  { texte, nom }: Pick<Computation, 'texte' | 'nom'>,
): PrintedNumber {
  if (valeur === null) throw new Error(`no value to print: ${formule} of ${entrees.join(', ')}`);
  return computedNumber({ formule, valeur, entrees, texte, nom });
}
