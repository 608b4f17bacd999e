import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { pressKitAddress, territoireAddress } from '../../src/store/routes.ts';
import { edition, territoires } from '../../src/store/rows.ts';
import { pageAt, readBuilt } from './built-site.ts';

const places = territoires.filter(({ niveau }) => niveau === 'REG' || niveau === 'DEP');
const kits = places.map((t) => ({ t, archive: readBuilt(pressKitAddress(t)) }));

test('a kit weighs no more than its page says, and all of them 25 MB', () => {
  expect(kits).toHaveLength(119);
  expect(kits.filter(({ archive }) => archive.length > 300e3).map(({ t }) => t.nom)).toEqual([]);
  expect(kits.reduce((sum, { archive }) => sum + archive.length, 0)).toBeLessThanOrEqual(25e6);
});

test('the page of a territory leads to its kit, and says how heavy it is and what is in it', () => {
  for (const { t } of kits) {
    const { document } = pageAt(territoireAddress(t.code));
    const link = document.querySelector(`a[download][href="${pressKitAddress(t)}"]`);
    expect([t.nom, link?.textContent?.trim()]).toEqual([t.nom, expect.stringContaining('moins de')]);
    expect(document.querySelector('.kit-de-presse')?.textContent).toMatch(/Trois phrases[^]*carte[^]*SVG[^]*CSV/);
  }
});

test('a kit has all its files, of its place and of the edition', () => {
  for (const { t, archive } of kits) {
    const files = unzipSync(archive);
    expect(Object.keys(files)).toHaveLength(7);
    for (const name of ['fiche', 'carte'])
      expect([...(files[`${name}-${edition.date}.png`] ?? []).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(strFromU8(files['phrases.txt'] ?? new Uint8Array())).toContain(territoireAddress(t.code));
    expect(strFromU8(files['chiffres.csv'] ?? new Uint8Array()).split('\n').length).toBeGreaterThan(3);
  }
});

test('under each trajectory of a territory are its values, its picture and the way to embed it', () => {
  let drawn = 0;
  for (const t of places) {
    const { document } = pageAt(territoireAddress(t.code));
    for (const figure of document.querySelectorAll('.bloc-territoire .figure')) {
      const [csv = '', svg = '', embed] = [...figure.querySelectorAll('.figure-actions a')].map((a) =>
        a.getAttribute('href'),
      );
      const rows = readBuilt(csv ?? '')
        .toString('utf8')
        .trim()
        .split('\n');
      expect([t.nom, rows.length - 1]).toEqual([t.nom, figure.querySelectorAll('details tbody tr').length]);
      expect(readBuilt(svg ?? '').toString('utf8')).toMatch(/^<svg [^]*Source[^]*<\/svg>\s*$/);
      expect(embed).toBe('#partager');
      drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(300);
});
