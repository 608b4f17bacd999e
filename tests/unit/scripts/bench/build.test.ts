import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toRecord, writeProjects } from '../../../../scripts/bench/build/workshop.ts';
import { compare } from '../../../../scripts/bench/build/compare-pages.ts';
import { writeBatch, readBatch, pagesOfBatch } from '../../../../scripts/bench/build/batch.ts';

const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => rmSync(folder, { recursive: true }));
const batch = join(folder, 'lot');

const frames = new Map([['frame-2A', ['<h1>', { field: 'nom' }, '</h1>', { field: 'inhabitants' }]]]);
const isMarkup = (field: string): boolean => field === 'inhabitants';

test('each builder is given its pages as records, and the frames as its own templates', () => {
  const fields = { nom: 'L’Un ?', inhabitants: '<b>8</b> ?' };
  const record = toRecord({ frame: 'frame-2A', fields, slug: 'un' }, isMarkup);
  expect(record).toEqual({ frame: 'frame-2A', slug: 'un', nom: 'L’Un\u202F?', inhabitants: '<b>8</b>\u202F?' });
  const projects = join(folder, 'projets');
  writeProjects(projects, { frames, isMarkup, records: [record] });
  const read = (path: string): string => readFileSync(join(projects, path), 'utf8');
  expect(read('eleventy-nunjucks/_includes/frame-2A.njk')).toBe('<h1>{{ p.nom }}</h1>{{ p.inhabitants | safe }}');
  expect(read('hugo/layouts/_default/frame-2a.html')).toBe(
    '<h1>{{ .Params.nom }}</h1>{{ .Params.inhabitants | safeHTML }}',
  );
  expect(JSON.parse(read('hugo/content/un.html'))).toMatchObject({
    layout: 'frame-2a',
    url: '/un/',
    nom: record['nom'],
  });
  expect(JSON.parse(read('eleventy-js/_data/communes.json'))).toEqual([record]);
  expect(JSON.parse(read('eleventy-js/_data/frames.json'))).toMatchObject({
    'frame-2A': ['<h1>', { field: 'nom', markup: false }, '</h1>', { markup: true }],
  });
});

test('a lot gives back its pages, and a builder that writes other words is refused', () => {
  const pages = ['un', 'deux'].map((nom) => [nom, Buffer.from(`<a href="/${nom}/">Voilà ${nom}</a>`)] as const);
  expect(writeBatch(batch, pages)).toBe(pages[0]![1].length + pages[1]![1].length);
  expect([...pagesOfBatch(batch)].map(([path, content]) => [path, content.toString()])).toEqual(
    pages.map(([path, content]) => [path, content.toString()]),
  );
  expect(readBatch(batch)).toHaveLength(2);
  const write = (nom: string, html: string): void => {
    mkdirSync(join(folder, nom), { recursive: true });
    writeFileSync(join(folder, nom, 'index.html'), html);
  };
  write('un', '<a class="lien" href="/un/">Voil&agrave; un</a>'.replace('&agrave;', 'à'));
  write('deux', '<a href="/deux/">  Voilà  deux </a>');
  expect(() => compare('essai', folder, batch)).not.toThrow();
  write('deux', '<a href="/deux/">Voilà trois</a>');
  expect(() => compare('essai', folder, batch)).toThrow('trois');
  write('deux', '<a href="/trois/">Voilà deux</a>');
  expect(() => compare('essai', folder, batch)).toThrow('essai, deux');
});
