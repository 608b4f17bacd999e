import { zipSync, type Zippable } from 'fflate';

/** What is compressed already: to do it again would cost time and gain nothing. */
const COMPRESSED = /\.(png|xlsx|zip|woff2)$/;

/**
 * A ZIP archive of the files, in the order given, all dated of the same day at noon: the same files give the same bytes,
 * whatever the clock and the time zone. `date` is a day, AAAA-MM-JJ, from 1980 on.
 */
export function toZip(files: Readonly<Record<string, Uint8Array>>, { date }: { date: string }): Uint8Array {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).slice(1).map(Number);
  if (!year || !month || !day) throw new Error(`not a day, AAAA-MM-JJ: ${date}`);
  // an archive holds the hour of the wall, which is read back from this date in the same time zone
  const mtime = new Date(year, month - 1, day, 12);
  const inputs = Object.entries(files).map(([nom, content]): [string, Zippable[string]] => [
    nom,
    [content, { level: COMPRESSED.test(nom) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(inputs), { mtime });
}
