import { describe, expect, it, test } from 'vitest';
import { territoireCalendar } from '../../../../src/outputs/feeds/by-subject.ts';
import { toCalendar } from '../../../../src/outputs/feeds/calendar.ts';
import { edition, objectif, territoire, territoires } from '../../../../src/store/rows.ts';
import { plainText, readCalendar } from './read-calendar.ts';

const OPTIONS = { name: 'Essai', producer: 'Essai', written: '2026-11-30' };
const DAY = { uid: 'a@exemple.fr', day: '2026-12-31', summary: 'Un', description: 'Deux', url: 'https://exemple.fr/' };
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('a calendar', () => {
  it('has whole days, dated of the edition', () => {
    const [event] = readCalendar(toCalendar([DAY], OPTIONS));
    expect(event?.get('DTSTART')).toEqual({ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20261231' });
    expect(event?.get('DTSTAMP')?.value).toBe('20261130T000000Z');
  });

  it('folds what is long without cutting a letter, and escapes what has a meaning', () => {
    const summary = `Échéance ; « ${'é'.repeat(60)} », 100 % \\ fin\nsuite 🚑${'ü'.repeat(40)}`;
    const [event] = readCalendar(toCalendar([{ ...DAY, summary }], OPTIONS));
    expect(plainText(event?.get('SUMMARY')?.value ?? '')).toBe(summary);
  });

  it('is not made of nothing', () => {
    expect(() => toCalendar([], OPTIONS)).toThrow('without a day');
  });
});

describe('the deadlines of a territory', () => {
  test.each(territoires.filter(({ niveau }) => niveau !== 'FR'))('of $nom are a calendar, all of them to come', (t) => {
    for (const event of readCalendar(territoireCalendar(t))) {
      expect(Number(event.get('DTSTART')?.value)).toBeGreaterThanOrEqual(Number(edition.date.replaceAll('-', '')));
      const [id = '', host] = event.get('UID')?.value.split('@') ?? [];
      expect(host).toBe('dernier-kilometre.example');
      expect([t.code, 'FR']).toContain(objectif(id).territoire);
      expect(event.get('URL')?.value).toContain(`#${id}`);
    }
  });

  it('say what is due, where, and what the source says of the day', () => {
    const events = readCalendar(territoireCalendar(territoire('DEP-23')));
    const said = events.map((event) => plain(plainText(event.get('SUMMARY')?.value ?? '')));
    expect(said).toContain('Échéance : 9 maisons de santé en décembre 2026 (Creuse)');
    expect(said.join()).not.toContain('2024');
    const houses = events.find((event) => event.get('UID')?.value.startsWith('msp-ditp-2026-12.DEP-23@'));
    expect(houses?.get('DTSTART')?.value).toBe('20261231');
    expect(plain(plainText(houses?.get('DESCRIPTION')?.value ?? ''))).toContain(
      'La source dit « décembre 2026 », sans jour',
    );
  });
});
