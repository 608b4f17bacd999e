import { timelineRail, type RailItem, type RailYear } from '../charts/timeline-rail.ts';
import { timeline } from '../charts/timeline.ts';
import type { TimelineLane } from '../charts/timeline-model.ts';
import { edition, engagement, ligneChronologie } from '../donnees.ts';
import { formatDate, formatDateCourte } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { accorder } from '../format/unite.ts';
import { anneesChronologie, contextesChronologie, titreTexte, type ContexteEvenement } from './contexte.ts';
import { VOIES, type Voie } from './voies.ts';

/** A deadline that the State gave without a number: drawn as those of the engagements. */
const isEcheance = ({ evenement: { nature } }: ContexteEvenement) => nature === 'echeance';
const isFait = ({ evenement: { engagement: e, nature } }: ContexteEvenement) => e === null && nature !== 'echeance';

function repere({ evenement: { ligne } }: ContexteEvenement): string {
  return ligne === null ? '' : toTypographieFrancaise(ligneChronologie(ligne).repere);
}

function bulle(c: ContexteEvenement): string {
  return toTypographieFrancaise(`${formatDate(c.evenement.date)} : ${titreTexte(c)}`);
}

/** What a lane shows: its facts, then each engagement from its first announcement to its last deadline. */
function toLane({ id, nom }: Voie): TimelineLane {
  const siens = contextesChronologie.filter(({ voie }) => voie.id === id);
  const parEngagement = Map.groupBy(
    siens.filter(({ evenement }) => evenement.engagement !== null),
    ({ evenement }) => evenement.engagement!,
  );
  return {
    name: toTypographieFrancaise(nom),
    facts: siens.filter(isFait).map((c) => ({
      date: c.evenement.date,
      happened: c.evenement.etat === 'advenu',
      title: bulle(c),
      ...(repere(c) !== '' && { label: repere(c) }),
    })),
    promises: [
      ...[...parEngagement].map(([nomEngagement, evenements]) => ({
        label: toTypographieFrancaise(engagement(nomEngagement).titre),
        announced: evenements.filter((c) => !isEcheance(c)).map(({ evenement: { date } }) => date),
        deadlines: evenements.filter(isEcheance).map(({ evenement: { date } }) => date),
      })),
      ...siens
        .filter((c) => isEcheance(c) && c.evenement.engagement === null)
        .map((c) => ({ label: repere(c), announced: [], deadlines: [c.evenement.date] })),
    ],
  };
}

/** What a year shows on a phone: what has a name in the drawing, promises and deadlines included; the rest is counted. */
function toYear([year, contextes]: readonly [string, readonly ContexteEvenement[]]): RailYear {
  const nommes = contextes.flatMap((c): RailItem[] => {
    const { engagement: e, etat, nature } = c.evenement;
    const nom = e === null ? repere(c) : toTypographieFrancaise(engagement(e).titre);
    if (nom === '') return [];
    if (nature === 'echeance') return [{ label: nom, kind: 'due' }];
    if (e === null) return [{ label: nom, kind: etat === 'advenu' ? 'happened' : 'announced' }];
    return [{ label: nom, kind: 'promised' }];
  });
  const autres = contextes.length - nommes.length;
  return {
    year,
    items: nommes,
    ...(autres > 0 && {
      more: toTypographieFrancaise(
        `et ${autres} ${accorder(autres, { singulier: 'autre événement', pluriel: 'autres événements' })}`,
      ),
    }),
  };
}

const TITRE = 'Les faits, les promesses et leurs échéances';

/** What the drawing says, in words. */
export function alternativeFrise(): string {
  const lanes = VOIES.map(toLane);
  const parts = lanes.map(
    ({ name, facts, promises }) =>
      `${name} : ${facts.length} ${accorder(facts.length, { singulier: 'fait', pluriel: 'faits' })}, ${promises.length} ${accorder(promises.length, { singulier: 'promesse', pluriel: 'promesses' })}`,
  );
  return toTypographieFrancaise(
    `Frise de ${anneesChronologie[0]?.[0]} à ${anneesChronologie.at(-1)?.[0]}, un sujet par bande. ${parts.join('. ')}. La liste qui suit dit chaque événement.`,
  );
}

/** The lanes of all the subjects, for a page of this width. */
export function friseChronologie({ width, suffixe = '' }: { width: number; suffixe?: string }): string {
  return timeline(VOIES.map(toLane), {
    id: `frise-chronologie${suffixe}`,
    title: toTypographieFrancaise(TITRE),
    description: alternativeFrise(),
    today: { date: edition.date, label: toTypographieFrancaise(`édition : ${formatDateCourte(edition.date)}`) },
    width,
  });
}

/** The same years down a rail, for a phone. */
export function friseTelephone(): string {
  return timelineRail(anneesChronologie.map(toYear), {
    id: 'frise-chronologie-etroite',
    title: toTypographieFrancaise(TITRE),
    description: toTypographieFrancaise(
      'Les années l’une sous l’autre, avec ce que la frise nomme : faits, promesses annoncées, échéances. La liste qui suit dit chaque événement.',
    ),
    width: 344,
  });
}
