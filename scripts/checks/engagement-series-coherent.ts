import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** What kind of number a unit counts: shares, multiples, paces and things are not set against each other. */
type Dimension = 'une part' | 'un rapport' | 'un rythme' | 'un nombre';

/**
 * A series that counts what an engagement promises, more or less of it, is of the same kind of number as its target: a count of
 * houses does not tell whether they doubled. A ratio has a start and nothing else has one; every engagement has a series; a target of
 * its own is that of a series in another unit.
 */
export function checkEngagementSeriesCoherent(tables: Tables): Failure[] {
  const { engagements, objectifs, indicateurs, faits } = tables;
  const unites = new Map([
    ...indicateurs.rows.map(({ values }) => [values.id, values.unite] as const),
    ...faits.rows.map(({ values }) => [values.id, values.unite] as const),
  ]);
  const measures = new Map(objectifs.rows.map(({ values }) => [values.id, values.indicateur]));
  const judged = new Map(engagements.rows.map(({ values }) => [values.id, values.juge]));
  const rows = tables['engagement-series'].rows;

  const faults = rows.flatMap((row) => {
    const { engagement, series, operation, depart, rapport, objectif } = row.values;
    const target = dimensionOf(unites.get(measures.get(judged.get(engagement) ?? '') ?? ''));
    const own = series.map((id) => (operation === 'rapport-au-depart' ? 'un rapport' : dimensionOf(unites.get(id))));
    const foreign = own.find((dimension) => dimension && target && dimension !== target);
    return [
      ...(series.length === 0 ? [failureAt(row, 'series', 'une série au moins')] : []),
      ...(operation === 'publiee' && series.length > 1
        ? [failureAt(row, 'series', 'une seule série, ou une somme')]
        : []),
      ...((operation === 'rapport-au-depart') !== (depart !== '')
        ? [failureAt(row, 'depart', 'une date pour un rapport au départ, rien pour le reste')]
        : []),
      ...(objectif !== '' && rapport === 'indirect'
        ? [failureAt(row, 'objectif', 'rien : un indice ne juge pas')]
        : []),
      ...(foreign && rapport !== 'autre-unite' && rapport !== 'indirect' && operation !== 'departements-entiers'
        ? [failureAt(row, 'rapport', `autre-unite ou indirect : la série est ${foreign}, la cible ${target}`)]
        : []),
    ];
  });
  if (!tables['engagement-series'].complete) return faults;
  const withSeries = new Set(rows.map(({ values }) => values.engagement));
  return [
    ...faults,
    ...engagements.rows
      .filter(({ values }) => !withSeries.has(values.id))
      .map((row) => failureAt(row, 'id', 'un engagement dont engagement-series.csv nomme une série au moins')),
  ];
}

function dimensionOf(unite: string | undefined): Dimension | null {
  if (unite === undefined) return null;
  if (unite.startsWith('%')) return 'une part';
  if (unite === 'fois') return 'un rapport';
  return / par /.test(unite) ? 'un rythme' : 'un nombre';
}
