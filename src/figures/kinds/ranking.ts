import type { Theme } from '../../domain/tables/columns.ts';
import { whole } from '../../prose/computed/inputs.ts';
import { rankedBars } from '../../drawing/charts/ranked-bars.ts';
import { derivedOf, indicateur, observationsOf, territoire } from '../../store/rows.ts';
import { rankedRate, rateCell } from '../../store/rates.ts';
import { formatDate } from '../../format/date.ts';
import { PERCENT } from '../../format/unite.ts';
import type { Rank } from '../../domain/derivations/index.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { Valeur } from '../../domain/valeur.ts';
import { round } from '../../format/number.ts';
import { compareNames } from '../../format/order.ts';
import { isNumber } from '../../domain/valeur.ts';
import { atNiveau, touchingDesaccords, SOURCE_POPULATION, sourcesOf } from './rows.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { absentCell, computedCell, rowCell, territoireCell, type ComputedCell } from '../../store/cell.ts';
import { typeset, type Words } from '../typography.ts';
import { publishedColumn } from './columns.ts';
import { territoireAddress } from '../../store/routes.ts';

/** What the editor decides of a ranking; the values follow from the tables. */
interface RankingOptions {
  id: string;
  theme: Theme;
  titre: Words;
  subtitle: Words;
  takeaway: Words;
  alternative: Words;
  indicateur: string;
  date: string;
  /** The value of France at the same date, when there is one. */
  france: { label: string; valeur: number } | null;
  notes: readonly Words[];
  /** The page that the figure belongs to, where it is that of no promise. */
  page?: string;
}

/**
 * The ten first and the ten last départements, by the ranks that the join gave: a count is ranked by its rate. The table has
 * them all.
 */
export function ranking({ indicateur: id, date, france, ...words }: RankingOptions): Figure {
  const editorial = typeset(words);
  const { type, sens } = indicateur(id);
  const per100000 = type === 'effectif';
  const rows = atNiveau(observationsOf(id), { date, niveau: 'DEP' });
  const valeurs = rows.map((o) => ({ o, valeur: valueOf(o, per100000), rank: derivedOf(o.id).rank }));
  const bars = valeurs.map(({ o, valeur }) => ({ code: o.territoire, label: territoire(o.territoire).nom, valeur }));
  const options = {
    title: editorial.titre,
    description: editorial.alternative,
    top: 10,
    bottom: 10,
    order: sens === 'baisse' ? ('ascending' as const) : ('descending' as const),
    link: territoireAddress,
    ...(france && { reference: france }),
    ...(type === 'taux' && { unite: PERCENT }),
  };
  const ids = rows.map((o) => o.id);
  return {
    ...editorial,
    unite: per100000 ? `${indicateur(id).unite} pour 100 000 habitants` : indicateur(id).unite,
    dataDate: formatDate(date),
    drawing: {
      kind: 'graphique',
      ample: rankedBars(bars, { ...options, id: editorial.id, width: 720 }),
      narrow: rankedBars(bars, { ...options, id: `${editorial.id}-etroit`, width: 344 }),
    },
    sources: per100000 ? [...sourcesOf(ids), SOURCE_POPULATION] : sourcesOf(ids),
    desaccords: touchingDesaccords(ids),
    licence: LICENCE_FIGURES,
    territoires: rows.map((o) => o.territoire),
    table: {
      caption: `Tous les départements, ${sens === 'baisse' ? 'du plus bas au plus haut' : 'du plus haut au plus bas'}, ${formatDate(date)}`,
      columns: [
        { titre: 'Département', key: 'departement' },
        { titre: 'Code', key: 'code' },
        { titre: 'Rang', key: 'rang' },
        per100000 ? { titre: 'Pour 100 000 habitants', key: 'pour_100000' } : publishedColumn(type),
        ...(per100000 ? [{ titre: 'Nombre', key: 'nombre' }] : []),
      ],
      rows: valeurs
        .sort(
          (a, b) =>
            (a.rank?.rank ?? Infinity) - (b.rank?.rank ?? Infinity) ||
            compareNames(territoire(a.o.territoire).nom, territoire(b.o.territoire).nom),
        )
        .map(({ o, rank }) => [
          territoireCell(o.territoire),
          territoireCell(o.territoire, 'code'),
          rank === null ? absentCell('so', { indicateur: null, words: 'non classé' }) : rankCell(o, rank),
          ...(per100000 ? [rateCell(o)] : []),
          rowCell(o.id),
        ]),
    },
  };
}

function rankCell(o: Observation, { rank }: Rank): ComputedCell {
  const inputs = [o.id, whole(o, 'DEP')];
  return computedCell(rank, { formula: 'rang', inputs, decimales: 0, unite: null, date: o.date });
}

/** The value that is drawn: a rate to one decimal, as it is printed and ranked. */
function valueOf(o: Observation, per100000: boolean): Valeur {
  if (!per100000) return o.valeur;
  const rate = rankedRate(o);
  return isNumber(rate) ? round(rate, 1) : rate;
}
