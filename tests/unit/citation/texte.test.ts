import { describe, expect, it } from 'vitest';
import { toTexte } from '../../../src/citation/texte.ts';
import { toTypographieFrancaise } from '../../../src/format/typographie.ts';
import { FIGURE_CITEE } from './figure-citee.ts';

const ordinaire = (texte: string) => texte.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');

describe('toTexte', () => {
  it('says the title, the site, its edition, the producers, the date of the data and both addresses', () =>
    expect(ordinaire(toTexte(FIGURE_CITEE))).toBe(
      '« L’État “compte” 2 501 maisons, soit 63 % de l’objectif & "plus" », Dernier kilomètre, édition du 23 novembre 2026. ' +
        'Données : DITP, Cnam et Drees, décembre 2023. ' +
        'https://dernier-kilometre.example/embed/msp-trajectoire/2026-11-23/ ' +
        '(version à jour : https://dernier-kilometre.example/graphiques/msp-trajectoire/)',
    ));

  it('has French typography', () => expect(toTypographieFrancaise(toTexte(FIGURE_CITEE))).toBe(toTexte(FIGURE_CITEE)));

  it.each([
    [['DITP'], 'DITP'],
    [['DITP', 'Cnam'], 'DITP et Cnam'],
    [['DITP', 'Cnam', 'Drees'], 'DITP, Cnam et Drees'],
  ])('names the producers %j as « %s »', (producteurs, attendu) =>
    expect(ordinaire(toTexte({ ...FIGURE_CITEE, producteurs }))).toContain(`Données : ${attendu}, décembre 2023.`),
  );

  it('refuses data without a producer', () => expect(() => toTexte({ ...FIGURE_CITEE, producteurs: [] })).toThrow());
});
