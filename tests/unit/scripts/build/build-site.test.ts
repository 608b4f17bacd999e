import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite, type BuildEnd } from '../../../../scripts/build/build-site.ts';
import { foldersOf } from '../../../../scripts/build/folders.ts';
import { markOf } from '../../../../scripts/build/lock.ts';
import { faultsOfSite } from '../../../../scripts/build/prove.ts';

const PROGRAM = new URL('../../../../scripts/build/build-site.ts', import.meta.url).href;
/** A page of the last good site, and of the next one. */
const [OLD, NEW] = ['<p>old</p></html>', '<p>new</p></html>'];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-site-'));
  for (const folder of ['data', 'dist', 'steps']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'data/table.csv'), 'id\n');
  write('dist/index.html', OLD);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

/** A step that runs a piece of code, `next` being the folder where it writes. */
function step(name: string, code: string): { program: string } {
  const start = `import { writeFileSync } from 'node:fs';\nconst next = ${JSON.stringify(foldersOf(root).next)};\n`;
  write(`steps/${name}.mjs`, `${start}${code}\n`);
  return { program: `steps/${name}.mjs` };
}

const page = () => step('page', `writeFileSync(next + '/index.html', ${JSON.stringify(NEW)});`);
const build = (
  steps: readonly { program: string }[],
  prove: (folder: string) => readonly string[] = () => [],
  after: () => void = () => {},
): Promise<BuildEnd> => buildSite({ root, folders: foldersOf(root), steps, prove, after });

/** The same build in a process of its own. */
function command(steps: readonly { program: string }[]): string[] {
  const plan = `{ root: ${JSON.stringify(root)}, folders: ${JSON.stringify(foldersOf(root))}, steps: ${JSON.stringify(steps)}, prove: () => [] }`;
  const code = `const { buildSite } = await import('${PROGRAM}'); const e = await buildSite(${plan}); console.log(JSON.stringify(e)); process.exit(e.status);`;
  return ['--input-type=module', '-e', code];
}

const site = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'dist')).map((name) => [name, readFileSync(join(root, 'dist', name), 'utf8')]),
  );
const leftovers = (): string[] => readdirSync(join(root, '.build')).sort();

describe('a build', () => {
  it('puts the next site in the place of the last one, and leaves nothing beside it', async () => {
    expect(await build([page()])).toEqual({ end: 'built', status: 0 });
    expect(site()).toEqual({ 'index.html': NEW });
    expect(leftovers()).toEqual(['durations.json', 'stamp.json']);
  });

  it('makes a first site', async () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(await build([page()])).toEqual({ end: 'built', status: 0 });
    expect(site()).toEqual({ 'index.html': NEW });
  });

  it('leaves the last good site whole when a step fails, and ends with its status', async () => {
    const failing = step('failing', 'process.exit(3);');
    expect(await build([page(), failing])).toMatchObject({
      end: 'refused',
      status: 3,
      reasons: ['steps/failing.mjs ended with 3'],
    });
    expect(site()).toEqual({ 'index.html': OLD });
    expect(leftovers()).toEqual([]);
  });

  it('leaves the last good site whole when the next one does not prove itself', async () => {
    expect(await build([page()], () => ['index.html: a fault'])).toMatchObject({
      end: 'refused',
      reasons: ['index.html: a fault'],
    });
    expect(site()).toEqual({ 'index.html': OLD });
  });

  it('leaves the last good site whole when no more can be written', () => {
    // a limit on the size of a file, in blocks, stops a write as a full disk does
    const full = step('full', `writeFileSync(next + '/index.html', 'x'.repeat(2 ** 20));`);
    const args = command([full]).map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`);
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 64; exec '${process.execPath}' ${args.join(' ')}`], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/EFBIG/) });
    expect(site()).toEqual({ 'index.html': OLD });
    expect(leftovers()).toEqual([]);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'leaves the last good site whole when it is ended by %s, and the next build takes over',
    async (signal) => {
      const endless = step(
        'endless',
        `writeFileSync(next + '/half.html', '<p>'); console.log(process.pid); setInterval(() => {}, 1000);`,
      );
      const child = spawn(process.execPath, command([page(), endless]), { stdio: ['ignore', 'pipe', 'inherit'] });
      const worker = await new Promise<number>((resolve) =>
        child.stdout.once('data', (text: Buffer) => resolve(Number(text))),
      );
      expect(existsSync(join(root, '.build/next/half.html'))).toBe(true);
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill(signal);
      expect(await ended).toBe({ SIGKILL: null, SIGTERM: 143, SIGINT: 130 }[signal]);
      expect(site()).toEqual({ 'index.html': OLD });
      expect(await build([page()])).toEqual({ end: 'built', status: 0 });
      expect(markOf(worker)).toBeNull();
      expect(site()).toEqual({ 'index.html': NEW });
      expect(leftovers()).toEqual(['durations.json', 'stamp.json']);
    },
  );

  it('puts back the site that a build killed between its two renames had set aside', async () => {
    mkdirSync(join(root, '.build'));
    renameSync(join(root, 'dist'), join(root, '.build/previous'));
    expect(await build([step('failing', 'process.exit(1);')])).toMatchObject({ end: 'refused' });
    expect(site()).toEqual({ 'index.html': OLD });
    expect(leftovers()).toEqual([]);
  });

  it('puts back the publication that one killed between its two renames had set aside', async () => {
    const { publication } = foldersOf(root);
    for (const folder of [publication.previous, publication.next]) mkdirSync(folder, { recursive: true });
    writeFileSync(join(publication.previous, 'index.html'), OLD);
    expect(await build([step('failing', 'process.exit(1);')])).toMatchObject({ end: 'refused' });
    expect(readFileSync(join(publication.current, 'index.html'), 'utf8')).toBe(OLD);
    expect(leftovers()).toEqual([]);
  });

  it('takes away what a second thread had rendered, whether the build before was killed or this one is refused', async () => {
    mkdirSync(join(root, '.build/next-1'), { recursive: true });
    writeFileSync(join(root, '.build/next-1/half.html'), NEW);
    const leaves = step('leaves', "writeFileSync(next + '-1', 'x'); process.exit(1);");
    expect(await build([leaves])).toMatchObject({ end: 'refused' });
    expect(leftovers()).toEqual([]);
  });

  it('says who is at work when another build is, and touches nothing', async () => {
    const inner = command([page()]);
    const other = step(
      'other',
      `import { spawnSync } from 'node:child_process';
       writeFileSync(next + '/index.html', spawnSync(process.execPath, ${JSON.stringify(inner)}, { encoding: 'utf8' }).stdout);`,
    );
    expect(await build([other])).toEqual({ end: 'built', status: 0 });
    expect(JSON.parse(site()['index.html'] ?? '')).toEqual({
      end: 'refused',
      status: 1,
      reasons: [`another build is at work here, process ${process.pid}: wait for its end`],
    });
  });
});

describe('what is made of a site', () => {
  /** What another build says, started while this one is at work. */
  const another = (): unknown =>
    JSON.parse(spawnSync(process.execPath, command([page()]), { encoding: 'utf8' }).stdout);
  const busy = {
    end: 'refused',
    status: 1,
    reasons: [`another build is at work here, process ${process.pid}: wait for its end`],
  };

  it('is made once the site is in its place, or kept there, and no other build can change it meanwhile', async () => {
    const seen: unknown[] = [];
    const look = (): void => void seen.push(site(), another());
    await build([page()], undefined, look);
    expect(await build([page()], undefined, look)).toEqual({ end: 'unchanged', status: 0 });
    expect(seen).toEqual([{ 'index.html': NEW }, busy, { 'index.html': NEW }, busy]);
    expect(another()).toEqual({ end: 'unchanged', status: 0 });
  });

  it('is not made of a site that was refused', async () => {
    const never = (): void => expect.unreachable();
    expect(await build([page()], () => ['index.html: a fault'], never)).toMatchObject({ end: 'refused' });
  });

  it('leaves nothing half made nor any lock where it fails, and the site is the new one', async () => {
    const failing = (): never => {
      mkdirSync(foldersOf(root).publication.next);
      throw new Error('an address that leads nowhere');
    };
    await expect(build([page()], undefined, failing)).rejects.toThrow('nowhere');
    expect(site()).toEqual({ 'index.html': NEW });
    expect(leftovers()).toEqual(['durations.json', 'stamp.json']);
  });
});

describe('a build where nothing has changed', () => {
  /** Fails where it runs: a build that keeps the site never runs it. */
  const never = () => step('never', 'process.exit(7);');

  it('keeps the site', async () => {
    await build([page()]);
    expect(await build([never()])).toEqual({ end: 'unchanged', status: 0 });
    expect(site()).toEqual({ 'index.html': NEW });
  });

  const CHANGES: [string, () => void][] = [
    ['a table', () => write('data/table.csv', 'id\nx\n')],
    ['a new file', () => write('data/other.csv', 'id\n')],
    [
      'the installed packages',
      () => (mkdirSync(join(root, 'node_modules')), write('node_modules/.package-lock.json', '{}')),
    ],
    ['the built page', () => write('dist/index.html', 'by hand')],
    ['a page taken away', () => rmSync(join(root, 'dist/index.html'))],
    ['the site taken away', () => rmSync(join(root, 'dist'), { recursive: true })],
    ['the stamp cut', () => write('.build/stamp.json', '{"inputs"')],
  ];
  it.each(CHANGES)('makes it again after %s', async (_, change) => {
    await build([page()]);
    change();
    expect(await build([never()])).toMatchObject({ end: 'refused', status: 7 });
  });

  it('makes it again when an input changed while it was made', async () => {
    const changing = step('changing', `writeFileSync(${JSON.stringify(join(root, 'data/table.csv'))}, 'id\\ny\\n');`);
    expect(await build([page(), changing])).toEqual({ end: 'built', status: 0 });
    expect(await build([never()])).toMatchObject({ end: 'refused', status: 7 });
  });
});

describe('the proof of a site', () => {
  const PAGE = '<!DOCTYPE html><html></html>\n';
  beforeEach(() => {
    mkdirSync(join(root, 'dist/recherche'));
    for (const name of ['index.html', '404.html', 'sitemap-index.xml', 'recherche/carte.json'])
      write(`dist/${name}`, PAGE);
  });

  it('finds nothing in a whole one', () => expect(faultsOfSite(join(root, 'dist'))).toEqual([]));

  it('names what is missing, empty, cut or left', () => {
    rmSync(join(root, 'dist/index.html'));
    write('dist/404.html', PAGE.slice(0, -4));
    write('dist/recherche/carte.json', '');
    mkdirSync(join(root, 'dist/recherche/frame-01-ain'));
    expect(faultsOfSite(join(root, 'dist')).sort()).toEqual([
      '404.html: a page that stops before its end',
      'index.html: missing',
      'recherche/carte.json: an empty file',
      'recherche/frame-01-ain: a frame that nothing filled',
    ]);
  });
});
