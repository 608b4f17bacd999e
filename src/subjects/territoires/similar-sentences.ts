import { SIMILARITY_THRESHOLD, type SimilarTerritoire } from '../../domain/derivations/index.ts';
import { inTerritoire, ofTerritoire, nameWithArticle } from '../../domain/territoire-name.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { territoire } from '../../store/rows.ts';
import { capital } from '../../format/letter-case.ts';
import { formatDate } from '../../format/date.ts';
import { round } from '../../format/number.ts';
import { formatRow } from '../../store/row-words.ts';
import { number } from '../../prose/printed-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { rateNumber } from '../../prose/rate-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { rowRate } from '../../store/rates.ts';
import { items } from '../../format/list.ts';

/**
 * « Par leur population…, les départements les plus proches de la Creuse sont le Lot… ». From `SIMILARITY_THRESHOLD` on, a neighbour is
 * not called near; the distance is taken as it is printed.
 */
export function similarSentence(t: Territoire, similarTo: readonly SimilarTerritoire[]): string {
  const aboutWhat =
    'par la population, la taille des communes et les densités de généralistes et d’infirmiers libéraux';
  const noms = (list: readonly SimilarTerritoire[]) => items(list.map(({ code }) => nameWithArticle(territoire(code))));
  const plurals = (list: readonly SimilarTerritoire[]) => list.length > 1 || noms(list).startsWith('les ');
  const near = similarTo.filter(({ distance }) => round(distance.valeur ?? 0, 2) < SIMILARITY_THRESHOLD);
  const others = similarTo.slice(near.length);
  const [plural, none] =
    t.niveau === 'DEP' ? ['départements', 'Aucun autre département'] : ['régions', 'Aucune autre région'];
  const article = t.niveau === 'DEP' ? 'le' : 'la';
  if (similarTo.length === 0) return `Il manque trop de valeurs pour comparer ${nameWithArticle(t)}.`;
  if (near.length === 0) {
    const minus = t.niveau === 'DEP' ? 'Les moins éloignés' : 'Les moins éloignées';
    return `${none} n’est vraiment proche ${ofTerritoire(t)} ${aboutWhat}. ${minus} sont ${noms(others)}.`;
  }
  const [first] = near;
  const start =
    near.length === 1 && first
      ? `${article} ${plural.slice(0, -1)} ${article} plus proche ${ofTerritoire(t)}${plurals(near) ? ', ce' : ''} ${plurals(near) ? 'sont' : 'est'} ${noms(near)}`
      : `les ${plural} les plus proches ${ofTerritoire(t)} sont ${noms(near)}`;
  const rest = others.length > 0 ? ` Plus loin ${plurals(others) ? 'viennent' : 'vient'} ${noms(others)}.` : '';
  return `${capital(aboutWhat)}, ${start}.${rest}`;
}

/** « Maisons de santé, décembre 2023 : 11,3 pour 100 000 habitants dans la Creuse, de 5,2 à 12,1… » Null with too few values. */
export function similarFinding(
  t: Territoire,
  {
    nom,
    last,
    rate,
    observed,
  }: { nom: string; last: Observation; rate: boolean; observed: readonly (Observation | undefined)[] },
): Sentence | null {
  for (const o of observed) {
    if (o && seriesAndDate(o) !== seriesAndDate(last)) throw new Error(`${o.id} and ${last.id} cannot be compared`);
  }
  const seen = observed.map((o) => ({ o, n: numberOf(o, rate) }));
  const [here, ...elsewhere] = seen;
  const present = elsewhere.flatMap(({ o, n }) => (o && n !== null ? [{ o, n }] : [])).sort((a, b) => a.n - b.n);
  const [bottom, top] = [present[0], present.at(-1)];
  if (!here?.o || here.n === null || !bottom || !top || present.length < 2) return null;
  const write = (o: Observation) => (rate ? percent(o) : printedRate(o));
  const what = rate ? ' de la population couverte (définition non publiée)' : ' pour 100 000 habitants';
  const [compared, each] =
    t.niveau === 'DEP'
      ? ['dans les départements comparés', 'dans chacun des départements comparés']
      : ['dans les régions comparées', 'dans chacune des régions comparées'];
  const between = bottom.n === top.n ? sentence`${write(bottom.o)}` : sentence`de ${write(bottom.o)} à ${write(top.o)}`;
  const eux =
    here.n > top.n
      ? sentence`plus que ${each}, ${between}`
      : here.n < bottom.n
        ? sentence`moins que ${each}, ${between}`
        : sentence`${between} ${compared}`;
  return sentence`${nom}, ${formatDate(last.date)} : ${write(here.o)}${what} ${inTerritoire(t)}, ${eux}.`;
}

/** What is compared of a promise: the share, or the rate as it is printed. */
export function numberOf(o: Observation | undefined, rate: boolean): number | null {
  if (!o) return null;
  const valeur = rate ? o.valeur : rowRate(o);
  return isNumber(valeur) ? (rate ? valeur : round(valeur, 1)) : null;
}

/** A published share. */
export function percent(o: Observation) {
  return number(o.id, { text: `${formatRow(o.id)} %` });
}

/** A rate for 100 000 inhabitants, to the decimal that is printed. */
export function printedRate(o: Observation): PrintedNumber {
  const rate = rateNumber(o);
  if (rate === null) throw new Error(`no rate: ${o.id}`);
  return rate;
}

function seriesAndDate({ indicateur, ventilation, date }: Observation): string {
  return [indicateur, ventilation, date].join(' ');
}
