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

export const emptyIndex = (): IndexCopies => ({ copies: {} });

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The hash of the inputs that an embed page declares; empty when it declares none. */
export function inputsOf(html: string): string {
  return /<meta name="empreinte" content="([0-9a-f]{64})">/.exec(html)?.[1] ?? '';
}

/** The page of the copy: the live one, which says its date and knows its own address. */
export function frozenPage(html: string, { id, date }: { id: string; date: string }): string {
  const [before, after, ...others] = html.split(COPY_MARK);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`no single place for the date in the embed of ${id}`);
  return `${before}. Copie du ${formatDate(date)}.${after}`;
}

/** The copies to write at a date: of each figure whose inputs are not those of its last copy. Throws when it has one at this date already. */
export function newCopies(
  index: IndexCopies,
  live: readonly { id: string; html: string }[],
  { date }: { date: string },
): { added: { id: string; html: string }[]; index: IndexCopies } {
  const added = live.filter(({ id, html }) => index.copies[id]?.at(-1)?.entrees !== inputsOf(html));
  const copies = { ...index.copies };
  for (const { id, html } of added) {
    const own = copies[id] ?? [];
    if (own.some((c) => c.date >= date)) throw new Error(`${id} already has a copy at ${date} or later`);
    copies[id] = [...own, { date, entrees: inputsOf(html), contenu: sha256(frozenPage(html, { id, date })) }];
  }
  return { added, index: { copies } };
}

export interface EtatCopies {
  /** Paths of the copies found, `<id>/<date>/index.html`. */
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
