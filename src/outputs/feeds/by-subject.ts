import type { Feed } from 'feed';
import { lastDayOf, precisionOf } from '../../domain/date-source.ts';
import type { Promesse } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { ofTerritoire } from '../../domain/territoire-name.ts';
import { formatDate } from '../../format/date.ts';
import { finish, toFrenchTypography } from '../../format/typography.ts';
import { asText } from '../../prose/sentence.ts';
import { SITE } from '../../site.ts';
import { promesseAddress, rowAddress, territoireAddress } from '../../store/routes.ts';
import { rowPlace } from '../../store/row-words.ts';
import { edition, source } from '../../store/rows.ts';
import { deadlinesOf } from '../../subjects/territoires/deadlines.ts';
import { territoireSentence } from '../../subjects/territoires/sentences.ts';
import { toCalendar } from './calendar.ts';
import { ofTheTerritoire, ofTheme, feedOf } from './feed.ts';

/** The feed of a promise. */
export function promesseFeed({ id, nom }: Promesse): Feed {
  return feedOf(ofTheme(id), {
    titre: `Dernier kilomètre : ${nom}`,
    description: `Ce qui change dans nos chiffres : ${nom}.`,
    page: promesseAddress(id),
    folder: promesseAddress(id),
  });
}

/** The feed of a région or a département: it begins with what is followed there and its last figures, so that none is empty. */
export function territoireFeed(t: Territoire): Feed {
  const page = territoireAddress(t.code);
  return feedOf(ofTheTerritoire(t.code), {
    titre: `Dernier kilomètre : ${t.nom}`,
    description: `Ce qui change dans les chiffres ${ofTerritoire(t)}.`,
    page,
    folder: page,
    first: {
      key: `suivi-${edition.date}`,
      date: edition.date,
      titre: `${t.nom} : les derniers chiffres, au ${formatDate(edition.date)}`,
      address: page,
      resume: followedSentence(t),
    },
  });
}

/** The last figures of a territory with their dates, then the deadlines to come. */
function followedSentence(t: Territoire): string {
  const deadlines = deadlinesOf(t).map(({ libelle, echeance }) => `${libelle} (échéance : ${formatDate(echeance)})`);
  return `${asText(territoireSentence(t))} ${deadlines.length > 0 ? `À venir : ${deadlines.join(' ; ')}.` : ''}`.trim();
}

/** The deadlines to come of a région or a département, as a calendar. */
export function territoireCalendar(t: Territoire): string {
  const { host } = new URL(SITE.address);
  return toCalendar(
    deadlinesOf(t).map((target) => ({
      uid: `${target.id}@${host}`,
      day: lastDayOf(target.echeance),
      summary: toFrenchTypography(`Échéance : ${target.libelle} (${rowPlace(target.id)})`),
      description: toFrenchTypography(
        [dayMention(target.echeance), `Source : ${finish(source(target.source).citation)}`].filter(Boolean).join(' '),
      ),
      url: new URL(rowAddress(target.id), SITE.address).href,
    })),
    { name: toFrenchTypography(`${SITE.nom} : ${t.nom}`), producer: SITE.nom, written: edition.date },
  );
}

/** What a day of the calendar is, where the source names none. */
function dayMention(echeance: string): string {
  return precisionOf(echeance) === 'jour'
    ? ''
    : `La source dit « ${formatDate(echeance)} », sans jour : l’échéance est notée au dernier.`;
}
