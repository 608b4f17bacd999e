import { timelineRail, type RailItem, type RailYear } from '../../drawing/charts/timeline-rail.ts';
import { timeline } from '../../drawing/charts/timeline.ts';
import type { TimelineLane } from '../../drawing/charts/timeline-model.ts';
import { edition, engagement, chronologieRow } from '../../store/rows.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { agree } from '../../format/unite.ts';
import { chronologieYears, chronologieViews, textTitle, type EvenementView } from './view.ts';
import { LANES, type Lane } from './lanes.ts';

/** A deadline that the State gave without a number: drawn as those of the engagements. */
const isEcheance = ({ evenement: { nature } }: EvenementView) => nature === 'echeance';
const isFait = ({ evenement: { engagement: e, nature } }: EvenementView) => e === null && nature !== 'echeance';

function repere({ evenement: { tableRow } }: EvenementView): string {
  return tableRow === null ? '' : toFrenchTypography(chronologieRow(tableRow).repere);
}

function bubble(c: EvenementView): string {
  return toFrenchTypography(`${formatDate(c.evenement.date)} : ${textTitle(c)}`);
}

/** What a lane shows: its facts, then each engagement from its first announcement to its last deadline. */
function toLane({ id, nom }: Lane): TimelineLane {
  const own = chronologieViews.filter(({ lane }) => lane.id === id);
  const byEngagement = Map.groupBy(
    own.filter(({ evenement }) => evenement.engagement !== null),
    ({ evenement }) => evenement.engagement!,
  );
  return {
    name: toFrenchTypography(nom),
    facts: own.filter(isFait).map((c) => ({
      date: c.evenement.date,
      happened: c.evenement.etat === 'advenu',
      title: bubble(c),
      ...(repere(c) !== '' && { label: repere(c) }),
    })),
    promises: [
      ...[...byEngagement].map(([engagementName, evenements]) => ({
        label: toFrenchTypography(engagement(engagementName).titre),
        announced: evenements.filter((c) => !isEcheance(c)).map(({ evenement: { date } }) => date),
        deadlines: evenements.filter(isEcheance).map(({ evenement: { date } }) => date),
      })),
      ...own
        .filter((c) => isEcheance(c) && c.evenement.engagement === null)
        .map((c) => ({ label: repere(c), announced: [], deadlines: [c.evenement.date] })),
    ],
  };
}

/** What a year shows on a phone: what has a name in the drawing, promises and deadlines included; the rest is counted. */
function toYear([year, views]: readonly [string, readonly EvenementView[]]): RailYear {
  const named = views.flatMap((c): RailItem[] => {
    const { engagement: e, etat, nature } = c.evenement;
    const nom = e === null ? repere(c) : toFrenchTypography(engagement(e).titre);
    if (nom === '') return [];
    if (nature === 'echeance') return [{ label: nom, kind: 'due' }];
    if (e === null) return [{ label: nom, kind: etat === 'advenu' ? 'happened' : 'announced' }];
    return [{ label: nom, kind: 'promised' }];
  });
  const others = views.length - named.length;
  return {
    year,
    items: named,
    ...(others > 0 && {
      more: toFrenchTypography(
        `et ${others} ${agree(others, { singular: 'autre événement', plural: 'autres événements' })}`,
      ),
    }),
  };
}

const TITRE = 'Les faits, les promesses et leurs échéances';

/** What the drawing says, in words. */
function timelineAlternative(): string {
  const lanes = LANES.map(toLane);
  const parts = lanes.map(
    ({ name, facts, promises }) =>
      `${name} : ${facts.length} ${agree(facts.length, { singular: 'fait', plural: 'faits' })}, ${promises.length} ${agree(promises.length, { singular: 'promesse', plural: 'promesses' })}`,
  );
  return toFrenchTypography(
    `Frise de ${chronologieYears[0]?.[0]} à ${chronologieYears.at(-1)?.[0]}, un sujet par bande. ${parts.join('. ')}. La liste qui suit dit chaque événement.`,
  );
}

/** The lanes of all the subjects, for a page of this width. */
export function chronologieTimeline({ width, suffix = '' }: { width: number; suffix?: string }): string {
  return timeline(LANES.map(toLane), {
    id: `frise-chronologie${suffix}`,
    title: toFrenchTypography(TITRE),
    description: timelineAlternative(),
    today: { date: edition.date, label: toFrenchTypography(`édition : ${formatShortDate(edition.date)}`) },
    width,
  });
}

/** The same years down a rail, for a phone. */
export function telephoneTimeline(): string {
  return timelineRail(chronologieYears.map(toYear), {
    id: 'frise-chronologie-etroite',
    title: toFrenchTypography(TITRE),
    description: toFrenchTypography(
      'Les années l’une sous l’autre, avec ce que la frise nomme : faits, promesses annoncées, échéances. La liste qui suit dit chaque événement.',
    ),
    width: 344,
  });
}
