/** Gives every builder of the bench the communes of `NIVEAUX`: `node preparer.ts FRAMES WORKSHOP`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../../../src/store/built.ts';
import { communes } from '../../../src/store/communes.ts';
import { framedPage, FRAMES } from '../../../src/ui/communes/framed-page.ts';
import { cutFrame, fillFrame, isMarkup } from '../../../src/ui/communes/frames.ts';
import { toRecord, writeProjects } from './workshop.ts';
import { writeBatch } from './batch.ts';

const [boxes = '', workshop = ''] = process.argv.slice(2);
const frames = new Map(
  FRAMES.filter(({ departement }) => departement).map(({ frame, fields }) => [
    frame,
    cutFrame(readFileSync(join(boxes, frame, 'index.html'), 'utf8'), frame, Object.keys(fields)),
  ]),
);
const pages = communes()
  .filter(({ code }) => isBuilt(code))
  .map(({ slug }) => ({ ...framedPage(slug), slug }));
writeProjects(join(workshop, 'projets'), { frames, isMarkup, records: pages.map((page) => toRecord(page, isMarkup)) });
writeBatch(
  join(workshop, 'lot'),
  pages.map(({ slug, frame, fields }) => [slug, Buffer.from(fillFrame(frames.get(frame) ?? [], fields))]),
);
