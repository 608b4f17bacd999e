import { expect, it } from 'vitest';
import { ageInMonths } from '../../../src/domain/date-source.ts';
import { formatAge } from '../../../src/format/date.ts';

it.each([
  ['2023-12', '2026-11-25', 'vieux de 34\u00A0mois'],
  ['2024-10-31', '2026-11-25', 'vieux de 24\u00A0mois'],
  ['2024-10-31', '2026-11-30', 'vieux de 25\u00A0mois'],
  ['2025', '2026-11-25', 'vieux de 10 à 21\u00A0mois'],
  ['2026-10', '2026-11-25', ''],
  ['2026', '2026-11-25', ''],
] as const)('a figure of %s is, on %s, « %s »', (date, today, text) => {
  expect(formatAge(ageInMonths(date, today))).toBe(text);
});

it('has no age without a date', () => expect(() => ageInMonths('inconnue', '2026-11-25')).toThrow());
