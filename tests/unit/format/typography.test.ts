import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFrenchTypography } from '../../../src/format/typography.ts';
import { escapeXml } from '../../../src/format/xml.ts';

const readable = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~');

describe('toFrenchTypography', () => {
  it.each([
    ["l'objectif de l'État", 'l’objectif de l’État'],
    ['Combien de maisons ?', 'Combien de maisons_?'],
    ['Combien de maisons?', 'Combien de maisons_?'],
    ['Vraiment ?!', 'Vraiment_?!'],
    ['un mot : un autre ; fin !', 'un mot_: un autre_; fin_!'],
    ['en 2019\n  ; nous', 'en 2019_; nous'],
    ['il dit « déjà »', 'il dit «_déjà_»'],
    ['il dit «déjà» : non', 'il dit «_déjà_»_: non'],
    ['la part — un tiers — baisse', 'la part —_un tiers —_baisse'],
    ['84 % et 86,1%', '84~% et 86,1~%'],
    ['4 000 maisons, 68 373 433 habitants', '4_000 maisons, 68_373_433 habitants'],
    ['en 2023 100 médicobus', 'en 2023 100 médicobus'],
    ['à 12:30, ratio 3:1', 'à 12:30, ratio 3:1'],
    ['voir https://exemple.fr/a?b=1:2;c : ici', 'voir https://exemple.fr/a?b=1:2;c_: ici'],
    ["écrire à l'adresse contact@exemple.fr !", 'écrire à l’adresse contact@exemple.fr_!'],
    ['', ''],
  ])('« %s »', (text, expected) => expect(readable(toFrenchTypography(text))).toBe(expected));

  it('changes nothing the second time', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '1',
      '23',
      '456',
      ' ',
      '\u00A0',
      '\u202F',
      ';',
      ':',
      '!',
      '?',
      '%',
      '«',
      '»',
      '—',
      "'",
      '.',
      'https://x.fr/?a:b ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const one = toFrenchTypography(pieces.join(''));
        expect(toFrenchTypography(one)).toBe(one);
      }),
    );
  });
});

describe('escapeXml', () => {
  it.each([
    ['a < b & c > "d"', 'a &lt; b &amp; c &gt; &quot;d&quot;'],
    ['84\u00A0%', '84\u00A0%'],
    ['nul\u0000 \u001F!', 'nul !'],
    ['l’apostrophe', 'l’apostrophe'],
  ])('%j gives %j', (text, expected) => expect(escapeXml(text)).toBe(expected));
});
