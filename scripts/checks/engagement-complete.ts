import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** An engagement is judged on one of its own targets, all national; every national target is in one engagement and no more. */
export function checkEngagementComplete({ engagements, objectifs }: Tables): Failure[] {
  const territoires = new Map(objectifs.rows.map(({ values }) => [values.id, values.territoire]));
  const places = new Map<string, string>();
  const faults = engagements.rows.flatMap((row) => {
    const { id, juge, objectifs: own } = row.values;
    return [
      ...(own.includes(juge) ? [] : [failureAt(row, 'juge', 'l’un des objectifs de l’engagement')]),
      ...own.flatMap((objectif) => {
        const already = places.get(objectif);
        places.set(objectif, id);
        if (already !== undefined)
          return [
            failureAt(row, 'objectifs', `un objectif d’un seul engagement (${objectif} est déjà dans ${already})`),
          ];
        const territoire = territoires.get(objectif) ?? 'FR';
        return territoire === 'FR'
          ? []
          : [failureAt(row, 'objectifs', `des objectifs nationaux (${objectif} est de ${territoire})`)];
      }),
    ];
  });
  if (!engagements.complete) return faults;
  const orphans = objectifs.rows.filter(({ values }) => values.territoire === 'FR' && !places.has(values.id));
  return [
    ...faults,
    ...orphans.map((row) => failureAt(row, 'id', 'un objectif national qu’un engagement d’engagements.csv nomme')),
  ];
}
