import { expect, it } from 'vitest';
import { chiffreSeul } from '../../../../scripts/checks/chiffre-seul.ts';

it.each([
  ['Signé le 20 décembre 2021.', undefined],
  ['Le 1er octobre, article 51, avenant 6, 13e arrondissement.', undefined],
  ['La loi 3DS, la C2S, {cpts-aci-2022-02} contrats.', undefined],
  ['Ils sont 243.', '243'],
  ['Moins de 2,5 consultations.', '2'],
  ['Dès 16 ans.', '16'],
])('%s', (texte, attendu) => expect(chiffreSeul(texte)).toBe(attendu));
