import { describe, expect, it } from 'vitest';
import { toText } from '../../../../src/outputs/citation/text.ts';
import { toFrenchTypography } from '../../../../src/format/typography.ts';
import { CITED_FIGURE } from './cited-figure.ts';

const ordinary = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');

describe('toText', () => {
  it('says the title, the site, its edition, the producers, the date of the data and both addresses', () =>
    expect(ordinary(toText(CITED_FIGURE))).toBe(
      '« L’État “compte” 2 501 maisons, soit 63 % de l’objectif & "plus" », Dernier kilomètre, édition du 23 novembre 2026. ' +
        'Données : DITP, Cnam et Drees, décembre 2023. ' +
        'https://dernier-kilometre.example/embed/msp-trajectoire/2026-11-23/ ' +
        '(version à jour : https://dernier-kilometre.example/graphiques/msp-trajectoire/)',
    ));

  it('has French typography', () => expect(toFrenchTypography(toText(CITED_FIGURE))).toBe(toText(CITED_FIGURE)));

  it.each([
    [['DITP'], 'DITP'],
    [['DITP', 'Cnam'], 'DITP et Cnam'],
    [['DITP', 'Cnam', 'Drees'], 'DITP, Cnam et Drees'],
  ])('names the producers %j as « %s »', (producteurs, expected) =>
    expect(ordinary(toText({ ...CITED_FIGURE, producteurs }))).toContain(`Données : ${expected}, décembre 2023.`),
  );

  it('refuses data without a producer', () => expect(() => toText({ ...CITED_FIGURE, producteurs: [] })).toThrow());
});
