import { expect, it } from 'vitest';
import { numberAlone } from '../../../../scripts/checks/number-alone.ts';

it.each([
  ['Signé le 20 décembre 2021.', undefined],
  ['Le 1er octobre, article 51, avenant 6, 13e arrondissement.', undefined],
  ['La loi 3DS, la C2S, {cpts-aci-2022-02} contrats.', undefined],
  ['Ils sont 243.', '243'],
  ['Moins de 2,5 consultations.', '2'],
  ['Dès 16 ans.', '16'],
])('%s', (text, expected) => expect(numberAlone(text)).toBe(expected));
