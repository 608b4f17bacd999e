import { describe, expect, it, test } from 'vitest';
import type { FieldChange } from '../../../../src/domain/changes.ts';
import { asText, numbersOf } from '../../../../src/prose/sentence.ts';
import { readSnapshotValue } from '../../../../src/domain/snapshot-value.ts';
import { correctionSentence } from '../../../../src/subjects/updates/correction.ts';
import { newsEditions } from '../../../../src/subjects/updates/view.ts';
import { updates } from '../../../../src/store/rows.ts';

const ordinary = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const said = (...fields: FieldChange[]) =>
  ordinary(asText(correctionSentence({ id: 'msp-nombre.FR.2023-12', table: 'observations', fields })));
const value = (before: string, after: string): FieldChange => ({ field: 'valeur', before, after });

describe('what a correction changed', () => {
  it('is told before and after: the value with its exactness, the date, the source', () => {
    expect(said(value('75 environ', '75 projection'))).toBe('Valeur : environ 75 avant, 75 (projection) maintenant.');
    expect(said(value('400 500 exact', 'nd exact'))).toBe('Valeur : 400 à 500 avant, non publié maintenant.');
    expect(said({ field: 'date', before: '2025-01', after: '2025' })).toBe(
      'Date : janvier 2025 avant, 2025 maintenant.',
    );
    expect(said({ field: 'date', before: '2020-10', after: 'inconnue' })).toBe(
      'Date : octobre 2020 avant, inconnue maintenant.',
    );
    expect(said({ field: 'source', before: 'disparue', after: 'rapport-hcaam-2022' })).toBe(
      'Source : disparue avant, Hcaam, rapport, septembre 2022 maintenant.',
    );
  });

  it('is told as far as it is known when a fingerprint alone has changed', () => {
    const rest: FieldChange = { field: 'empreinte', before: 'a', after: 'b' };
    expect(said(rest)).toMatch(
      /^La valeur, la date et la source n’ont pas changé ; autre chose a changé, parmi : sa série, /,
    );
    const target = correctionSentence({ id: 'cpts-cible', table: 'objectifs', fields: [rest] });
    expect(asText(target)).toMatch(/^La valeur, l’échéance et la source n’ont pas changé ; .*parmi : son indicateur, /);
    expect(said({ field: 'date', before: '2025-01', after: '2025' }, rest)).toMatch(
      /maintenant\. Autre chose a changé aussi, parmi : /,
    );
  });

  it('leads from both values to the row, each as it was said', () => {
    const numbers = numbersOf(
      correctionSentence({ id: 'msp-nombre.FR.2023-12', table: 'observations', fields: [value('1 exact', '2 exact')] }),
    );
    expect(numbers.map(({ valeur, link }) => [valeur, link.endsWith('#msp-nombre.FR.2023-12')])).toEqual([
      [1, true],
      [2, true],
    ]);
  });
});

test('every correction of every edition says what it changed, and only corrections do', () => {
  const inputs = newsEditions.flatMap(({ groups }) => groups).flatMap(({ inputs: own }) => own);
  expect(inputs.filter(({ nature }) => nature === 'correction').length).toBeGreaterThan(5);
  const silent = inputs.filter(({ nature, detail }) => (nature === 'correction') !== asText(detail) > '');
  expect(silent).toEqual([]);
});

test('what a snapshot keeps of every corrected value is read', () => {
  const values = updates
    .flatMap(({ changes }) => changes)
    .flatMap(({ fields = [] }) => fields.filter(({ field }) => field === 'valeur'));
  expect(values.length).toBeGreaterThan(0);
  for (const { before, after } of values) for (const text of [before, after]) readSnapshotValue(text);
  expect(() => readSnapshotValue('beaucoup')).toThrow('not the value');
  expect(() => readSnapshotValue('12 13 14 exact')).toThrow('not the value');
});
