import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { download } from '../../../../scripts/import/download.ts';
import { scratch } from './official.ts';

const made = scratch();
afterAll(() => made.remove());
const ADDRESS = 'https://producteur.example/fichier.csv';
const answer =
  (body: BodyInit | null, status = 200) =>
  async () =>
    new Response(body, { status });

describe('download', () => {
  it('writes the file whole, under the name that was asked', async () => {
    await download(ADDRESS, join(made.folder, 'ok.csv'), answer('code\n01\n'));
    expect(readFileSync(join(made.folder, 'ok.csv'), 'utf8')).toBe('code\n01\n');
  });

  it('leaves nothing where the producer answers no file, or breaks off', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('code\n'));
        controller.error(new Error('coupé'));
      },
    });
    await expect(download(ADDRESS, join(made.folder, 'no.csv'), answer(null, 404))).rejects.toThrow('réponse 404');
    await expect(download(ADDRESS, join(made.folder, 'no.csv'), answer(broken))).rejects.toThrow('coupé');
    expect(readdirSync(made.folder)).not.toContain('no.csv');
    expect(readdirSync(made.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('never writes over a file that is there', async () => {
    const { path } = made.file('mine.csv', 'mine');
    await expect(download(ADDRESS, path, answer('theirs'))).rejects.toThrow('est déjà là');
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});
