import { describe, expect, test } from 'vitest';
import { toStage } from '../../../../src/drawing/maps/ramp.ts';

/** Relative luminance of the fallback of a CSS variable: `var(--x,#rrggbb)`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [...(/#([0-9a-f]{6})/.exec(colour)?.[1] ?? '').matchAll(/../g)].map(([hex]) => {
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
  const stages = Array.from({ length: classes }, (_, i) => toStage(i, classes));

  test('text reads on each', () => {
    for (const { text, background } of stages) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });

  test('each is darker than the one below, enough to be told on a grey print', () => {
    stages
      .slice(1)
      .forEach(({ background }, i) => expect(contrast(stages[i]!.background, background)).toBeGreaterThan(1.35));
  });
});

test('a class that the ramp has no step for is refused', () => {
  expect(() => toStage(0, 6)).toThrow('class 0 of 6');
  expect(() => toStage(5, 5)).toThrow('class 5 of 5');
});
