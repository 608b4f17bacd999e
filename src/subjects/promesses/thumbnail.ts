import { trajectory } from '../../drawing/charts/trajectory.ts';
import { isNumber } from '../../domain/valeur.ts';
import { indicateur as indicateurOf, points } from '../../store/rows.ts';
import { formatDate, formatForWhen } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { PERCENT } from '../../format/unite.ts';
import { formatRow } from '../../store/row-words.ts';
import type { PromesseView } from './view.ts';

/** The small trajectory of a promise: the series it is judged on, the newest count and the target, composed for 360 px. */
export function thumbnail({ promesse, indicateur, target, lead, rate }: PromesseView): string {
  const { valeur } = target;
  if (!isNumber(valeur)) throw new Error(`target without number: ${target.id}`);
  const description = lead
    ? `${formatRow(lead.id)} (${formatDate(lead.date)}), pour ${formatRow(target.id)} promis ${formatForWhen(target.echeance)}.`
    : 'Aucune valeur connue.';
  const observations = [
    ...points(indicateur.id, 'FR')
      .filter((o) => isNumber(o.valeur) || o.valeur === 'inc')
      .map((o) => ({ ...o, series: promesse.nom_court })),
    // the newest count, where another producer makes it: never joined to the series
    ...(lead && lead.indicateur !== indicateur.id
      ? [{ ...lead, series: toFrenchTypography(indicateurOf(lead.indicateur).nom_court) }]
      : []),
  ];
  return trajectory(
    { observations, targets: [{ ...target, valeur, judged: true }] },
    {
      id: `vignette-${promesse.id}`,
      title: `Trajectoire\u202F: ${promesse.nom_court}`,
      description: toFrenchTypography(description),
      main: promesse.nom_court,
      width: 360,
      height: 210,
      ...(rate && { unite: PERCENT }),
    },
  );
}
