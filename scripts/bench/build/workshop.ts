/** What every builder of the bench is given: the same communes, as records; the same frames of départements, as Astro renders them. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toFrenchTypography } from '../../../src/format/typography.ts';
import { toTypographyHtml } from '../../../src/format/typography-html.ts';
import type { Frame } from '../../../src/ui/communes/frames.ts';

/** A page as the templates have it: the name of its frame, its folder, and what is its own, in sentences already made. */
export type PageRecord = Readonly<Record<string, string>> & { frame: string; slug: string };

/** Frames by name, and which of their fields are markup already: the others are for the template to escape. */
export interface Frames {
  frames: ReadonlyMap<string, Frame>;
  isMarkup: (field: string) => boolean;
}

const MODELS = fileURLToPath(new URL('.', import.meta.url));

/** A page as a record, set in French and not escaped yet. */
export function toRecord(
  { frame, fields, slug }: { frame: string; fields: Readonly<Record<string, string>>; slug: string },
  isMarkup: Frames['isMarkup'],
): PageRecord {
  const set = Object.entries(fields).map(([field, value]) => [
    field,
    isMarkup(field) ? toTypographyHtml(value) : toFrenchTypography(value),
  ]);
  return { ...(Object.fromEntries(set) as Record<string, string>), frame, slug };
}

/** A frame in the language of a template. */
function toTemplate(frame: Frame, place: (field: string) => string): string {
  return frame.map((part) => (typeof part === 'string' ? part : place(part.field))).join('');
}

/** Writes the project of each builder under `atelier`. */
export function writeProjects(
  workshop: string,
  { frames, isMarkup, records }: Frames & { records: readonly PageRecord[] },
): void {
  rmSync(workshop, { recursive: true, force: true });
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(workshop, path)), { recursive: true });
    writeFileSync(join(workshop, path), content);
  };
  for (const name of ['eleventy-nunjucks', 'eleventy-js', 'hugo'])
    cpSync(join(MODELS, name), join(workshop, name), { recursive: true });
  const communes = JSON.stringify(records);
  for (const name of ['eleventy-nunjucks', 'eleventy-js']) write(`${name}/_data/communes.json`, communes);
  const cut = [...frames].map(([name, frame]) => [
    name,
    frame.map((part) => (typeof part === 'string' ? part : { ...part, markup: isMarkup(part.field) })),
  ]);
  write('eleventy-js/_data/frames.json', JSON.stringify(Object.fromEntries(cut)));
  for (const [name, frame] of frames) {
    write(
      `eleventy-nunjucks/_includes/${name}.njk`,
      toTemplate(frame, (field) => (isMarkup(field) ? `{{ p.${field} | safe }}` : `{{ p.${field} }}`)),
    );
    write(
      `hugo/layouts/_default/${name.toLowerCase()}.html`,
      toTemplate(frame, (field) => (isMarkup(field) ? `{{ .Params.${field} | safeHTML }}` : `{{ .Params.${field} }}`)),
    );
  }
  for (const { frame, ...own } of records)
    write(
      `hugo/content/${own.slug}.html`,
      `${JSON.stringify({ ...own, layout: frame.toLowerCase(), url: `/${own.slug}/` })}\n`,
    );
}
