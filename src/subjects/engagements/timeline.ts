import { deadlines } from '../../drawing/charts/deadlines.ts';
import { edition } from '../../store/rows.ts';
import { formatShortDate, formatForWhen, formatWhen } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { PERCENT } from '../../format/unite.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import { unitOfRow } from '../../store/row-words.ts';
import type { EngagementView, Formulation } from './view.ts';

/** The value of a wording with its unit: « 100 % », « plus de 6 000 assistants médicaux »; « sans nombre » where it gives none. */
export function promiseValue({ objectif: o }: Pick<Formulation, 'objectif'>): string {
  if (o.valeur === 'so') return 'sans nombre';
  const unite = unitOfRow(o.id);
  return formatPublishedValue(o, { unite: unite.plural.startsWith('%') ? PERCENT : unite });
}

/** The wordings of an engagement, from announcement to deadline, in the order in which they came. */
export function engagementTimeline(
  { engagement, formulations }: Pick<EngagementView, 'engagement' | 'formulations'>,
  { suffix = '', width }: { suffix?: string; width: number },
): string {
  const superseded = new Set(formulations.map(({ objectif }) => objectif.remplace));
  return deadlines(
    formulations.map((f) => ({
      label: toFrenchTypography(formulationWords(f)),
      note: toFrenchTypography(
        `${f.objectif.annonce_le === 'inconnue' ? 'annonce non datée' : `annoncé ${formatWhen(f.objectif.annonce_le)}`}, ${f.objectif.annonce_par}`,
      ),
      announced: f.objectif.annonce_le,
      deadline: f.objectif.echeance,
      judged: f.judged,
      superseded: superseded.has(f.objectif.id),
    })),
    {
      id: `frise-${engagement.id}${suffix}`,
      title: toFrenchTypography(`Les échéances successives : ${engagement.titre}`),
      description: toFrenchTypography(timelineAlternative(formulations)),
      today: { date: edition.date, label: toFrenchTypography(`édition : ${formatShortDate(edition.date)}`) },
      width,
    },
  );
}

/** What the drawing says, in words. */
function timelineAlternative(formulations: readonly Formulation[]): string {
  return `${formulations
    .map((f) => {
      const { annonce_le } = f.objectif;
      return `${annonce_le === 'inconnue' ? 'Sans date d’annonce' : `Annoncé ${formatWhen(annonce_le)}`} : ${formulationWords(f)}`;
    })
    .join('. ')}.`;
}

/** What was promised and for when; its own words, which say both, where it gives no number. */
function formulationWords(f: Formulation): string {
  return f.objectif.valeur === 'so' ? f.objectif.libelle : `${promiseValue(f)} ${whenPromis(f)}`;
}

function whenPromis({ objectif: { echeance } }: Formulation): string {
  return echeance === 'inconnue' ? 'sans échéance' : formatForWhen(echeance);
}
