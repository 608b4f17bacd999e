import { existsSync, readFileSync } from 'node:fs';
import type { Citation } from './citation.ts';
import { edition, source } from '../../store/rows.ts';
import { embedAddress } from '../embed/address.ts';
import { SITE } from '../../site.ts';
import { producersOfAll } from '../../subjects/sources/short-name.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureAddress } from '../../store/routes.ts';

/** What a citation of a figure says. `url` is the address of the site. */
export function citationFigure(f: Figure, { url }: { url: string }): Citation {
  return {
    id: f.id,
    titre: f.titre,
    kind: f.drawing.kind,
    site: SITE.nom,
    edition: edition.date,
    dataDate: f.dataDate,
    producteurs: producersOfAll(f.sources.map(({ source: id }) => source(id))),
    address: new URL(figureAddress(f.id), url).href,
    datedAddress: embedAddress({ id: f.id, url, date: lastCopy(f.id) ?? edition.date }),
  };
}

/** The date of the last dated copy of a figure; null when none was made yet. */
export function lastCopy(id: string): string | null {
  return COPIES[id]?.at(-1)?.date ?? null;
}

/** Every dated copy of a figure, from the oldest to the newest. */
export function copiesOf(id: string): readonly string[] {
  return (COPIES[id] ?? []).map(({ date }) => date);
}

const COPIES = readCopies();

/** The dated copies of each figure; none before the first was made. */
function readCopies(): Readonly<Record<string, readonly { date: string }[]>> {
  const index = 'public/embed/index.json';
  if (!existsSync(index)) return {};
  return (JSON.parse(readFileSync(index, 'utf8')) as { copies: Record<string, { date: string }[]> }).copies;
}
