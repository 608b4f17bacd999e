import { trajectory } from '../../drawing/charts/trajectory.ts';
import { isNumber } from '../../domain/valeur.ts';
import { indicateur as indicateurOf, points } from '../../store/rows.ts';
import { formatDate, formatForWhen } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { PERCENT } from '../../format/unite.ts';
import { formatRow } from '../../store/row-words.ts';
import type { PromesseView } from './view.ts';

/** The values that the small trajectory of a promise draws, an unknown one included, with the name of their series. */
function observationsOf({ promesse, indicateur, lead }: PromesseView) {
  return [
    ...points(indicateur.id, 'FR')
      .filter((o) => isNumber(o.valeur) || o.valeur === 'inc')
      .map((o) => ({ ...o, series: promesse.nom_court })),
    // the newest count, where another producer makes it: never joined to the series
    ...(lead && lead.indicateur !== indicateur.id
      ? [{ ...lead, series: toFrenchTypography(indicateurOf(lead.indicateur).nom_court) }]
      : []),
  ];
}

/** The ids of the rows that the small trajectory of a promise draws, its target last. */
export function thumbnailRows(view: PromesseView): string[] {
  return [...observationsOf(view), view.target].map(({ id }) => id);
}

/** The small trajectory of a promise: the series it is judged on, the newest count and the target, composed for 360 px. */
export function thumbnail(view: PromesseView): string {
  const { promesse, target, lead, rate } = view;
  const { valeur } = target;
  if (!isNumber(valeur)) throw new Error(`target without number: ${target.id}`);
  const description = lead
    ? `${formatRow(lead.id)} (${formatDate(lead.date)}), pour ${formatRow(target.id)} promis ${formatForWhen(target.echeance)}.`
    : 'Aucune valeur connue.';
  return trajectory(
    { observations: observationsOf(view), targets: [{ ...target, valeur, judged: true }] },
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
