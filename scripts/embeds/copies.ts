import { createHash } from 'node:crypto';
import { COPY_MARK } from '../../src/outputs/embed/copy-mark.ts';
import { formatDate } from '../../src/format/date.ts';

/** One dated copy: what it was made from, and its bytes. */
export interface Copy {
  date: string;
  /** Hash of what the figure said, as the embed page declares it. */
  entrees: string;
  /** SHA-256 of the file. */
  contenu: string;
}

/** Every copy ever published, by figure, from the oldest to the newest. It only grows. */
export interface IndexCopies {
  copies: Record<string, Copy[]>;
}

/** The file of the index, in the folder of copies. */
export const INDEX = 'index.json';

/** The index of no copy. */
export const emptyIndex = (): IndexCopies => ({ copies: {} });

/** The SHA-256 of a file, in hexadecimal. */
export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The hash of the inputs that an embed page declares; empty when it declares none. */
export function inputsOf(html: string): string {
  return /<meta name="empreinte" content="([0-9a-f]{64})">/.exec(html)?.[1] ?? '';
}

/** The page of the copy: the live one, which says its date. Null where the page has no place for it, or several. */
export function frozenPage(html: string, { date }: { date: string }): string | null {
  const [before, after, ...others] = html.split(COPY_MARK);
  if (before === undefined || after === undefined || others.length > 0) return null;
  return `${before}. Copie du ${formatDate(date)}.${after}`;
}

/** The embed of a figure in the site. */
export interface LiveEmbed {
  id: string;
  html: string;
}

export interface NewCopies {
  /** All that keeps a copy from being made, one sentence each. With one, nothing is to be written. */
  faults: string[];
  /** The copies to write, by their paths in the folder of copies. */
  added: { path: string; html: string }[];
  index: IndexCopies;
}

/**
 * The copies to write at a date: of each figure whose inputs are not those of its last copy. `read` gives what is in
 * the folder already, or null: a copy that the index does not know is a fault, unless its bytes are those to write,
 * which is what a kill leaves.
 */
export function newCopies(
  index: IndexCopies,
  live: readonly LiveEmbed[],
  { date, read }: { date: string; read: (path: string) => string | null },
): NewCopies {
  const frozen = live
    .map(({ id, html }) => ({ id, inputs: inputsOf(html), html: frozenPage(html, { date }) }))
    .filter(({ id, inputs }) => index.copies[id]?.at(-1)?.entrees !== inputs)
    .map((one): Frozen => ({ ...one, path: `${one.id}/${date}/index.html`, last: index.copies[one.id]?.at(-1)?.date }));
  const faults = frozen.flatMap((one) => faultsOfCopy(one, { date, there: read(one.path) }));
  if (faults.length > 0) return { faults, added: [], index };
  const added = frozen.map(({ id, path, inputs, html }) => ({ id, path, inputs, html: html ?? '' }));
  const copies = { ...index.copies };
  for (const { id, inputs, html } of added)
    copies[id] = [...(copies[id] ?? []), { date, entrees: inputs, contenu: sha256(html) }];
  return { faults, added: added.map(({ path, html }) => ({ path, html })), index: { copies } };
}

/** A copy to write, as far as it could be made. */
interface Frozen {
  id: string;
  path: string;
  inputs: string;
  html: string | null;
  /** The date of the last copy of the figure. */
  last: string | undefined;
}

function faultsOfCopy(
  { id, path, inputs, html, last }: Frozen,
  { date, there }: { date: string; there: string | null },
): string[] {
  const page = `embed/${id}/index.html`;
  const another = 'a second change needs another edition';
  const isLate = last !== undefined && last >= date;
  return [
    ...(inputs === '' ? [`${page}: found no hash of its inputs, expected one in a meta « empreinte »`] : []),
    ...(html === null ? [`${page}: found no single place for the date, expected one ${COPY_MARK}`] : []),
    ...(isLate ? [`public/embed/${id}: found a copy at ${last}, expected none at ${date} or later: ${another}`] : []),
    ...(!isLate && there !== null && there !== html
      ? [`public/embed/${path}: found a copy that the index does not know, expected none`]
      : []),
  ];
}

export interface EtatCopies {
  /** Paths of all that is found beside the index; a copy is `<id>/<date>/index.html`. */
  copies: readonly string[];
  read: (path: string) => Buffer;
  /** Whether the site still has the embed and the page of a figure. */
  isPublished: (id: string) => boolean;
}

/** Everything that contradicts the index, one sentence each. */
export function checkCopies({ copies: index }: IndexCopies, { copies, read, isPublished }: EtatCopies): string[] {
  const found = new Set(copies);
  const expected = Object.entries(index).flatMap(([id, own]) =>
    own.map(({ date, contenu: content }) => ({ path: `${id}/${date}/index.html`, content })),
  );
  const known = new Set(expected.map(({ path }) => path));
  return [
    ...Object.keys(index)
      .filter((id) => !isPublished(id))
      .map((id) => `public/embed/index.json: the figure ${id} was published and is no longer in the site`),
    ...expected
      .filter(({ path }) => !found.has(path))
      .map(({ path }) => `public/embed/${path}: the dated copy is missing`),
    ...expected
      .filter(({ path, content: contenu }) => found.has(path) && sha256(read(path)) !== contenu)
      .map(
        ({ path, content: contenu }) =>
          `public/embed/${path}: found the bytes ${sha256(read(path)).slice(0, 12)}, expected ${contenu.slice(0, 12)}: a dated copy never changes`,
      ),
    ...copies
      .filter((path) => !known.has(path))
      .map((path) => `public/embed/${path}: a copy that the index does not know`),
  ];
}

/** The index as it is committed: one copy a line. */
export function toIndexText({ copies }: IndexCopies): string {
  const figures = Object.keys(copies)
    .sort()
    .map(
      (id) =>
        `    ${JSON.stringify(id)}: [\n${(copies[id] ?? []).map((c) => `      ${JSON.stringify(c)}`).join(',\n')}\n    ]`,
    );
  return `{\n  "copies": {\n${figures.join(',\n')}\n  }\n}\n`;
}
