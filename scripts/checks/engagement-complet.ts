import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** An engagement is judged on one of its own targets, all national; every national target is in one engagement and no more. */
export function checkEngagementComplet({ engagements, objectifs }: Tables): Failure[] {
  const territoires = new Map(objectifs.rows.map(({ values }) => [values.id, values.territoire]));
  const places = new Map<string, string>();
  const fautes = engagements.rows.flatMap((row) => {
    const { id, juge, objectifs: siens } = row.values;
    return [
      ...(siens.includes(juge) ? [] : [failureAt(row, 'juge', 'l’un des objectifs de l’engagement')]),
      ...siens.flatMap((objectif) => {
        const deja = places.get(objectif);
        places.set(objectif, id);
        if (deja !== undefined)
          return [failureAt(row, 'objectifs', `un objectif d’un seul engagement (${objectif} est déjà dans ${deja})`)];
        const territoire = territoires.get(objectif) ?? 'FR';
        return territoire === 'FR'
          ? []
          : [failureAt(row, 'objectifs', `des objectifs nationaux (${objectif} est de ${territoire})`)];
      }),
    ];
  });
  if (!engagements.complete) return fautes;
  const orphelins = objectifs.rows.filter(({ values }) => values.territoire === 'FR' && !places.has(values.id));
  return [
    ...fautes,
    ...orphelins.map((row) => failureAt(row, 'id', 'un objectif national qu’un engagement d’engagements.csv nomme')),
  ];
}
