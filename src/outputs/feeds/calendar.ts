/** One day of a calendar. */
interface CalendarDay {
  /** Kept for ever: what a calendar knows the event by. */
  uid: string;
  /** AAAA-MM-JJ. */
  day: string;
  summary: string;
  description: string;
  /** Full address. */
  url: string;
}

interface CalendarOptions {
  name: string;
  /** Who makes it, as the standard asks. */
  producer: string;
  /** The day on which it was written, AAAA-MM-JJ: that of the edition. */
  written: string;
}

/** How many octets a line holds before it is folded. */
const LINE = 75;

/** Days as an iCalendar file (RFC 5545): whole days, which leave people free. Throws without any day, which the standard refuses. */
export function toCalendar(days: readonly CalendarDay[], { name, producer, written }: CalendarOptions): string {
  if (days.length === 0) throw new Error(`a calendar without a day: ${name}`);
  const stamp = `${compact(written)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(producer)}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const compact = (day: string): string => day.replaceAll('-', '');

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A line cut so that none is longer than the standard allows, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LINE) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
