/** One property of a calendar: its name, its parameters as written, its value. */
interface Property {
  name: string;
  parameters: string;
  value: string;
}

/** An event, by the names of its properties. */
export type CalendarEvent = ReadonlyMap<string, Property>;

/**
 * Reads an iCalendar file as RFC 5545 writes it, and throws at what it forbids: an end of line that is not CRLF, a line of more than 75
 * octets, a property without a name, a component that is not closed, an event without UID or DTSTAMP, two events of one UID.
 */
export function readCalendar(text: string): CalendarEvent[] {
  if (!text.endsWith('\r\n')) throw new Error('no CRLF at the end');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`an end of line that is not CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  const properties = physical
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line): Property => {
      const {
        name,
        parameters = '',
        value,
      } = /^(?<name>[A-Z-]+)(?<parameters>;[^:]*)?:(?<value>.*)$/.exec(line)?.groups ?? {};
      if (name === undefined || value === undefined) throw new Error(`no property: ${line}`);
      return { name, parameters, value };
    });
  const events: Map<string, Property>[] = [];
  const open: string[] = [];
  for (const property of properties) {
    const { name, value } = property;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push(new Map());
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} is closed, which was not open`);
    } else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(name, property);
    else if (open.at(-1) !== 'VCALENDAR') throw new Error(`${name} is in no component`);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  if (properties[0]?.value !== 'VCALENDAR' || events.length === 0) throw new Error('no calendar, or no event');
  for (const required of ['VERSION', 'PRODID'])
    if (!properties.some(({ name }) => name === required)) throw new Error(`no ${required}`);
  for (const event of events) {
    for (const required of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'])
      if (!event.get(required)?.value) throw new Error(`an event without ${required}`);
  }
  if (new Set(events.map((event) => event.get('UID')?.value)).size !== events.length) throw new Error('one UID twice');
  return events;
}

/** A text of a calendar as it was before its marks were escaped. Throws at a mark that is not. */
export function plainText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll('\\n', '\n').replaceAll(/\\([\\;,])/g, '$1');
}
