import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toZip } from '../../../src/format/zip.ts';

const TEXT = 'Ain, 01, 38\r\n'.repeat(50);
const files = { 'b.csv': strToU8(TEXT), 'a.png': strToU8('déjà compressé') };
const date = '2026-11-23';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Day and hour of the first entry, as the archive writes them. */
function timestamp(archive: Uint8Array): string {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const [hour, day] = [view.getUint16(10, true), view.getUint16(12, true)];
  return `${1980 + (day >> 9)}-${(day >> 5) & 15}-${day & 31} ${hour >> 11}:${(hour >> 5) & 63}`;
}

describe('an archive', () => {
  test('gives back its files, in the order given', () => {
    const content = unzipSync(toZip(files, { date }));
    expect(Object.keys(content)).toEqual(['b.csv', 'a.png']);
    expect(strFromU8(content['b.csv'] ?? new Uint8Array())).toBe(TEXT);
  });

  test('is smaller than its texts', () => {
    expect(toZip(files, { date }).length).toBeLessThan(TEXT.length);
  });

  test('is dated of the day given, at noon, and not of today', () => {
    expect(timestamp(toZip(files, { date }))).toBe('2026-11-23 12:0');
  });

  test('has the same bytes at another hour and in another time zone', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T06:00:00Z') });
    const here = toZip(files, { date });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.setSystemTime(new Date('2031-07-01T21:00:00Z'));
    expect(new Date().getDate()).toBe(2); // the time zone did change
    expect(toZip(files, { date })).toEqual(here);
  });

  test.each(['2026-11', 'inconnue', ''])('refuses a date that is not a day: « %s »', (bad) => {
    expect(() => toZip(files, { date: bad })).toThrow('AAAA-MM-JJ');
  });
});
