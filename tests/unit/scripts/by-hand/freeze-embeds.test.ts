import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freezeEmbeds } from '../../../../scripts/by-hand/freeze-embeds.ts';
import { pathsOf } from '../../../../scripts/lib/files-of.ts';
import { COPY_MARK } from '../../../../src/outputs/embed/copy-mark.ts';

const DATE = '2026-11-23';
let folder: string;
let copies: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freeze-embeds-'));
  [copies, site] = [join(folder, 'copies'), join(folder, 'site')];
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const embed = (id: string, letter: string): void =>
  write(
    `site/embed/${id}/index.html`,
    `<meta name="empreinte" content="${letter.repeat(64)}"><p>${id}${COPY_MARK}</p>`,
  );
const freeze = (date = DATE) => freezeEmbeds({ site, copies, date });
/** Every file of the copies, and what it holds. */
const state = () => Object.fromEntries(pathsOf(copies).map((path) => [path, readFileSync(join(copies, path), 'utf8')]));
const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [program, '--copies', copies, '--dist', site, ...args], { encoding: 'utf8' });

it('writes the copies that are new and the index that knows them, in which a build finds nothing to say', () => {
  for (const id of ['carte', 'courbe']) {
    embed(id, 'a');
    write(`site/graphiques/${id}/index.html`, '');
  }
  write('site/embed/fiche-dep-01/index.html', 'no hash');
  write('site/embed/carte/2025-01-01/index.html', 'a copy of before');
  expect(freeze()).toEqual({ faults: [], added: 2, unchanged: 0 });
  expect(Object.keys(state())).toEqual([`/carte/${DATE}/index.html`, `/courbe/${DATE}/index.html`, '/index.json']);
  expect(freeze()).toEqual({ faults: [], added: 0, unchanged: 2 });
  embed('carte', 'b');
  expect(freeze('2027-02-01')).toEqual({ faults: [], added: 1, unchanged: 1 });
  expect(run('scripts/steps/embeds.ts')).toMatchObject({ status: 0, stdout: expect.stringContaining('3 copies') });
});

it('writes nothing at all where one embed has no hash, or one copy is there already', () => {
  embed('carte', 'a');
  freeze();
  for (const id of ['bare', 'carte', 'courbe']) embed(id, 'b');
  write('site/embed/bare/index.html', `<p>${COPY_MARK}</p>`);
  write('copies/courbe/2027-02-01/index.html', 'another copy');
  write('edition.json', '{"date":"2027-02-01"}');
  const before = state();
  const expected = [
    expect.stringMatching(/^embed\/bare\/index\.html: found no hash/),
    expect.stringMatching(/^public\/embed\/courbe\/2027-02-01\/index\.html: found a copy that the index does not know/),
  ];
  expect(freeze('2027-02-01')).toEqual({ faults: expected, added: 0, unchanged: 0 });
  const { status, stderr } = run('scripts/by-hand/freeze-embeds.ts', '--edition', join(folder, 'edition.json'));
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toEqual([...expected, expect.stringContaining('2 faults: nothing written')]);
  expect(state()).toEqual(before);
});

it('asks for a site that is built', () => {
  expect(freeze().faults).toEqual([expect.stringContaining('found no embed')]);
  expect(state()).toEqual({});
});
