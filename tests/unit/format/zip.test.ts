import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toZip } from '../../../src/format/zip.ts';

const TEXTE = 'Ain, 01, 38\r\n'.repeat(50);
const fichiers = { 'b.csv': strToU8(TEXTE), 'a.png': strToU8('déjà compressé') };
const date = '2026-11-23';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Day and hour of the first entry, as the archive writes them. */
function horodatage(archive: Uint8Array): string {
  const vue = new DataView(archive.buffer, archive.byteOffset);
  const [heure, jour] = [vue.getUint16(10, true), vue.getUint16(12, true)];
  return `${1980 + (jour >> 9)}-${(jour >> 5) & 15}-${jour & 31} ${heure >> 11}:${(heure >> 5) & 63}`;
}

describe('an archive', () => {
  test('gives back its files, in the order given', () => {
    const contenu = unzipSync(toZip(fichiers, { date }));
    expect(Object.keys(contenu)).toEqual(['b.csv', 'a.png']);
    expect(strFromU8(contenu['b.csv'] ?? new Uint8Array())).toBe(TEXTE);
  });

  test('is smaller than its texts', () => {
    expect(toZip(fichiers, { date }).length).toBeLessThan(TEXTE.length);
  });

  test('is dated of the day given, at noon, and not of today', () => {
    expect(horodatage(toZip(fichiers, { date }))).toBe('2026-11-23 12:0');
  });

  test('has the same bytes at another hour and in another time zone', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T06:00:00Z') });
    const ici = toZip(fichiers, { date });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.setSystemTime(new Date('2031-07-01T21:00:00Z'));
    expect(new Date().getDate()).toBe(2); // the time zone did change
    expect(toZip(fichiers, { date })).toEqual(ici);
  });

  test.each(['2026-11', 'inconnue', ''])('refuses a date that is not a day: « %s »', (mauvaise) => {
    expect(() => toZip(fichiers, { date: mauvaise })).toThrow('AAAA-MM-JJ');
  });
});
