import { describe, expect, test } from 'vitest';
import { toPalier } from '../../../src/maps/ramp.ts';

/** Relative luminance of the fallback of a CSS variable: `var(--x,#rrggbb)`. */
function luminance(couleur: string): number {
  const [r = 0, g = 0, b = 0] = [...(/#([0-9a-f]{6})/.exec(couleur)?.[1] ?? '').matchAll(/../g)].map(([hex]) => {
    const level = parseInt(hex, 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each([2, 3, 4, 5])('%d classes', (classes) => {
  const paliers = Array.from({ length: classes }, (_, i) => toPalier(i, classes));

  test('text reads on each', () => {
    for (const { texte, fond } of paliers) expect(contrast(texte, fond)).toBeGreaterThanOrEqual(4.5);
  });

  test('each is darker than the one below, enough to be told on a grey print', () => {
    paliers.slice(1).forEach(({ fond }, i) => expect(contrast(paliers[i]!.fond, fond)).toBeGreaterThan(1.35));
  });
});

test('a class that the ramp has no step for is refused', () => {
  expect(() => toPalier(0, 6)).toThrow('class 0 of 6');
  expect(() => toPalier(5, 5)).toThrow('class 5 of 5');
});
