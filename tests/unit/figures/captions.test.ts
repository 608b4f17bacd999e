import { expect, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';

const captions = IDS_FIGURES.map((id) => ({ id, caption: figure(id).table.caption }));

test('the level of a table is parted from the name of what it measures', () => {
  const levels = captions.filter(({ caption }) => /, par (?:département|région)/.test(caption));
  expect(levels.length).toBeGreaterThan(5);
  expect(captions.filter(({ caption }) => /, [^,]+ par (?:département|région)/.test(caption))).toEqual([]);
});
