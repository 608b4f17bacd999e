import { expect, test } from 'vitest';
import type { DepartementForm } from '../../../../src/drawing/maps/contours.ts';
import { drawCodes } from '../../../../src/drawing/maps/codes.ts';
import { readSvg } from './read-svg.ts';

const FORM = { trace: 'M0 0l1 1z', x: 10, y: 20 };
const forms: readonly DepartementForm[] = [
  { ...FORM, code: 'DEP-2A', region: 'REG-94' },
  { ...FORM, code: 'DEP-971', region: 'REG-01', x: 30 },
];

test('each département has its code at its place, under its mark where it has one, hidden until a page has room', () => {
  const svg = drawCodes(forms, (code) => (code === 'DEP-2A' ? {} : { under: 10, edge: true }));
  const texts = readSvg(`<svg>${svg}</svg>`).filter(({ name }) => name === 'text');
  expect(texts.map(({ text, attributes: { x, y, dy } }) => [text, x, y, dy])).toEqual([
    ['2A', '10', '20', '.36em'],
    ['971', '30', '20', '18'],
  ]);
  expect(svg).toContain('display="none"');
});

test('régions have none', () => {
  expect(drawCodes([{ code: 'REG-76', trace: '', x: 0, y: 0 }], () => ({}))).toBe('');
});
