import { expect, it } from 'vitest';
import { derive } from '../../../src/domain/derivations/derive.ts';
import { formatDerive } from '../../../src/calculs/format-derive.ts';
import { enTexte } from '../../../src/phrases/phrase.ts';
import { phraseVerdict } from '../../../src/promesses/phrases.ts';
import { uneObservation, unObjectif } from '../lignes.ts';

const ordinaire = (texte: string) => texte.replaceAll(/[\u00A0\u202F]/g, ' ');
const part = { singulier: '% de la population', pluriel: '% de la population' };

it('gives every share of a verdict its sign', () => {
  const phrase = phraseVerdict(
    { regle: 'sous-la-cible-a-l-echeance' },
    {
      cible: unObjectif({ valeur: 100, echeance: '2023-12-31' }),
      appuis: [uneObservation({ date: '2023-12', valeur: 84 }), uneObservation({ date: '2024-05', valeur: 86.1 })],
      unite: part,
    },
  );
  expect(ordinaire(enTexte(phrase))).toMatch(/ ; 86,1 % encore en mai 2024\.$/);
});

it.each([
  [
    'exact',
    { singulier: 'médicobus', pluriel: 'médicobus' },
    'on ne sait pas combien des 100 médicobus promis existaient.',
  ],
  ['pres-de', { singulier: 'infirmier', pluriel: 'infirmiers' }, 'rien ne dit si l’objectif était atteint.'],
  ['exact', part, 'rien ne dit si l’objectif était atteint.'],
  ['exact', { singulier: 'euro par mois', pluriel: 'euros par mois' }, 'rien ne dit si l’objectif était atteint.'],
] as const)('asks how many things existed only of a target that counts them (%s, %o)', (precision, unite, fin) => {
  const cible = unObjectif({ valeur: 100, precision, echeance: '2024-12-31' });
  const phrase = ordinaire(enTexte(phraseVerdict({ regle: 'aucun-chiffre' }, { cible, appuis: [], unite })));
  expect(phrase).toMatch(/^L’échéance \(fin 2024\) est passée/);
  expect(phrase.endsWith(fin), phrase).toBe(true);
});

it('writes what is missing without sign, and a variation with its own', () => {
  const cpts = { unite: part, taux: true };
  const ecrire = (formule: 'ecart-objectif' | 'variation', valeur: number) =>
    ordinaire(formatDerive(derive(formule, valeur, []), cpts));
  expect(ecrire('ecart-objectif', 16)).toBe('16 points');
  expect(ecrire('ecart-objectif', -1)).toBe('−1 point');
  expect(ecrire('variation', 16)).toBe('+16 points');
});
