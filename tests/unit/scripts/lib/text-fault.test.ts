import { expect, it } from 'vitest';
import { faultOfFormula, faultOfText } from '../../../../scripts/lib/text-fault.ts';

it.each([
  ['null', 'une valeur, et non ce qu’un programme écrit'],
  ['e\u0301quipe', 'forme composée'],
  ['Ã©quipe', 'lu dans son encodage'],
  ['lâ€™équipe', 'lu dans son encodage'],
  ['\ufffdquipe', 'lu dans son encodage'],
  ['une <b>équipe', 'sans balise'],
  ['l&rsquo;équipe', 'sans balise'],
  ['équi\u202epe', 'invisible (U+202E)'],
  ['équi\u0000pe', 'invisible (U+0000)'],
  ['équi\u200bpe', 'invisible (U+200B)'],
  ['équipe Ω', 'et non U+03A9'],
])('refuses %j', (text, expected) => expect(faultOfText(text)).toContain(expected));

it.each(['', 'L’équipe, « soudée » — 3 % de plus ?', 'Null (Haute-Loire)', '3 < 4 & 5 > 2', 'ÂGE', 'Œuvre, n° 2 − 1'])(
  'takes %j',
  (text) => expect(faultOfText(text)).toBeNull(),
);

it.each(['=1+1', '+33 1 23', '-2+3|cmd', '@SUM(A1)', '- une liste', '\t=1', '\r=1', '-1 exact'])(
  'refuses %j, which a spreadsheet would run',
  (text) => expect(faultOfFormula(text)).toContain('une formule'),
);

it.each(['', '-15', '-0.5', '20 % au', '− 3 points', 'a=b', '15-49 ans', 'a@b.fr'])(
  'takes %j, which a spreadsheet only shows',
  (text) => expect(faultOfFormula(text)).toBeNull(),
);
