import { expect, test } from 'vitest';
import { coloursOf, type Theme } from '../../src/drawing/palette.ts';
import { files, readBuilt } from './built-site.ts';

const sheets = files.filter((file) => file.endsWith('.css')).map((file) => readBuilt(file).toString('utf8'));

test.each<[Theme, string]>([
  ['light', ':root{color-scheme:light dark;'],
  ['dark', '@media (prefers-color-scheme:dark){:root{'],
  ['print', ':root{color-scheme:light;'],
])('one style sheet gives the colours of the theme %s, where it is asked for', (theme, before) => {
  const rule =
    before +
    coloursOf(theme)
      .map(([variable, value]) => `${variable}:${value}`)
      .join(';');
  expect(sheets.filter((sheet) => sheet.includes(rule))).toHaveLength(1);
});
