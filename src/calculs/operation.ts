import { finEnMois } from '../domain/date-source.ts';
import type { IdFormule } from '../domain/derivations/index.ts';
import { isNombre } from '../domain/valeur.ts';
import { isCodeTerritoire } from '../domain/territoire.ts';
import { ligne } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { chiffre, chiffrePopulation } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { lireEntree, type Entree } from './entrees.ts';

type Ecrire = (a: Terme, b: Terme, c: Terme, d: Terme) => Phrase;

/** One input in an operation: its number, which leads to where it comes from, and its date. */
interface Terme {
  n: ReturnType<typeof chiffre>;
  mois: number;
}

function moisEntre(a: Terme, b: Terme): Phrase {
  const mois = Math.abs(b.mois - a.mois);
  return phrase`${{ texte: formatNombre(mois, { decimales: 2 }), valeur: mois, lien: '' }} mois`;
}

/** How each formula is written with its numbers. Those that count a set have no such line. */
const OPERATIONS: Partial<Record<IdFormule, Ecrire>> = {
  'part-objectif': (v, c) => phrase`100 × ${v.n} ÷ ${c.n}`,
  avancement: (d, v, c) => phrase`100 × (${v.n} − ${d.n}) ÷ (${c.n} − ${d.n})`,
  'ecart-objectif': (v, c) => phrase`${c.n} − ${v.n}`,
  depassement: (v, c) => phrase`${v.n} − ${c.n}`,
  'rythme-recent': (a, b) => phrase`(${b.n} − ${a.n}) ÷ ${moisEntre(a, b)}`,
  'rythme-ensemble': (a, b) => phrase`(${b.n} − ${a.n}) ÷ ${moisEntre(a, b)}`,
  'rythme-necessaire': (v, c) => phrase`(${c.n} − ${v.n}) ÷ ${moisEntre(v, c)}`,
  'taux-pour-100000': (n, p) => phrase`100 000 × ${n.n} ÷ ${p.n}`,
  'taux-hors-mayotte': (f, m, pf, pm) => phrase`100 000 × (${f.n} − ${m.n}) ÷ (${pf.n} − ${pm.n})`,
  'habitants-non-couverts': (part, p) => phrase`${p.n} × (100 − ${part.n}) ÷ 100`,
  variation: (a, b) => phrase`${b.n} − ${a.n}`,
  'variation-relative': (a, b) => phrase`100 × (${b.n} − ${a.n}) ÷ ${a.n}`,
  'ecart-territoire': (a, b) => phrase`${a.n} − ${b.n}`,
  'part-du-total': (a, b) => phrase`100 × ${a.n} ÷ ${b.n}`,
};

/** The formula with the numbers of its inputs, each leading to where it comes from; null for one that is not written so. */
export function operation(formule: IdFormule, entrees: readonly Entree[]): Phrase | null {
  const ecrire = OPERATIONS[formule];
  const [a, b, c, d] = entrees.map(terme);
  if (!ecrire || !a || !b) return null;
  return ecrire(a, b, c ?? b, d ?? b);
}

function terme(entree: Entree): Terme | null {
  if (isCodeTerritoire(entree)) return { n: chiffrePopulation(entree), mois: NaN };
  const lue = lireEntree(entree);
  if (lue.genre !== 'ligne') return null;
  const l = ligne(lue.id);
  const date = 'echeance' in l ? l.echeance : l.date;
  if (!isNombre(l.valeur)) return null;
  return {
    n: chiffre(l.id, { texte: formatNombre(l.valeur), promis: 'echeance' in l }),
    mois: date === 'inconnue' ? NaN : finEnMois(date),
  };
}
