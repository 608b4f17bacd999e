import { endInMonths } from '../../domain/date-source.ts';
import type { FormulaId } from '../../domain/derivations/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import { isCodeTerritoire } from '../../domain/territoire.ts';
import { entry } from '../../store/rows.ts';
import { formatNumber } from '../../format/number.ts';
import { number, populationNumber } from '../printed-number.ts';
import { sentence, type Sentence } from '../sentence.ts';
import { readEntry, type Input } from './inputs.ts';

type Write = (a: Terme, b: Terme, c: Terme, d: Terme) => Sentence;

/** One input in an operation: its number, which leads to where it comes from, and its date. */
interface Terme {
  n: ReturnType<typeof number>;
  month: number;
}

function monthsBetween(a: Terme, b: Terme): Sentence {
  const month = Math.abs(b.month - a.month);
  return sentence`${{ text: formatNumber(month, { decimales: 2 }), valeur: month, link: '' }} mois`;
}

/** How each formula is written with its numbers. Those that count a set have no such line. */
const OPERATIONS: Partial<Record<FormulaId, Write>> = {
  'part-objectif': (v, c) => sentence`100 × ${v.n} ÷ ${c.n}`,
  avancement: (d, v, c) => sentence`100 × (${v.n} − ${d.n}) ÷ (${c.n} − ${d.n})`,
  'ecart-objectif': (v, c) => sentence`${c.n} − ${v.n}`,
  depassement: (v, c) => sentence`${v.n} − ${c.n}`,
  'rythme-recent': (a, b) => sentence`(${b.n} − ${a.n}) ÷ ${monthsBetween(a, b)}`,
  'rythme-ensemble': (a, b) => sentence`(${b.n} − ${a.n}) ÷ ${monthsBetween(a, b)}`,
  'rythme-necessaire': (v, c) => sentence`(${c.n} − ${v.n}) ÷ ${monthsBetween(v, c)}`,
  'taux-pour-100000': (n, p) => sentence`100 000 × ${n.n} ÷ ${p.n}`,
  'taux-hors-mayotte': (f, m, pf, pm) => sentence`100 000 × (${f.n} − ${m.n}) ÷ (${pf.n} − ${pm.n})`,
  'habitants-non-couverts': (part, p) => sentence`${p.n} × (100 − ${part.n}) ÷ 100`,
  variation: (a, b) => sentence`${b.n} − ${a.n}`,
  'ecart-territoire': (a, b) => sentence`${a.n} − ${b.n}`,
  'part-du-total': (a, b) => sentence`100 × ${a.n} ÷ ${b.n}`,
};

/** The formula with the numbers of its inputs, each leading to where it comes from; null for one that is not written so. */
export function operation(formula: FormulaId, inputs: readonly Input[]): Sentence | null {
  const write = OPERATIONS[formula];
  const [a, b, c, d] = inputs.map(terme);
  if (!write || !a || !b) return null;
  return write(a, b, c ?? b, d ?? b);
}

function terme(input: Input): Terme | null {
  if (isCodeTerritoire(input)) return { n: populationNumber(input), month: NaN };
  const read = readEntry(input);
  if (read.kind !== 'ligne') return null;
  const l = entry(read.id);
  const date = 'echeance' in l ? l.echeance : l.date;
  if (!isNumber(l.valeur)) return null;
  return {
    n: number(l.id, { text: formatNumber(l.valeur), promis: 'echeance' in l }),
    month: date === 'inconnue' ? NaN : endInMonths(date),
  };
}
