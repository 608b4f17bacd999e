import { expect, test } from 'vitest';
import { shortSource } from '../../../../src/outputs/pictures/short-source.ts';
import { shortProducteur } from '../../../../src/subjects/sources/short-name.ts';

const sources = (...ids: string[]) => ids.map((source) => ({ source, rows: ['une'] }));
const simple = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

test('one source is cited in full', () => {
  expect(simple(shortSource(sources('ditp-ind-589')))).toBe(
    'Source : DITP, Baromètre des résultats de l’action publique, IND-589',
  );
});

test('sources that begin alike are cited once', () => {
  expect(simple(shortSource(sources('ditp-ind-589', 'ditp-ind-311')))).toBe(
    'Source : DITP, Baromètre des résultats de l’action publique',
  );
});

test('others are named by their producers, those of the most rows first, and nobody is not one of them', () => {
  const used = [
    { source: 'egora-assistants-2019-12', rows: ['a'] },
    { source: 'aucune-publication-trouvee', rows: ['b', 'c', 'd'] },
    { source: 'ditp-ind-679', rows: ['e', 'f'] },
    { source: 'rapport-hcaam-2022', rows: ['g'] },
    { source: 'macsf-assistants-2023-12', rows: ['h'] },
  ];
  expect(simple(shortSource(used))).toBe('Sources : DITP, Egora, Hcaam et MACSF');
  expect(simple(shortSource(used, { max: 2 }))).toBe('Sources : DITP, Egora et 2 autres');
  expect(simple(shortSource(used, { max: 3 }))).toBe('Sources : DITP, Egora, Hcaam et MACSF');
});

test('who made a work together is named each alone', () => {
  expect(simple(shortSource(sources('geo-api-centres-2026', 'cog-2026', 'insee-bpe-2024')))).toBe(
    'Sources : Etalab, IGN et Insee',
  );
});

test('two who sign together are named each alone', () => {
  expect(simple(shortSource(sources('info-gouv-formations-2021-03', 'rapport-hcaam-2022', 'bilan-plan-2018-07')))).toBe(
    'Sources : Premier ministre, Régions de France, Hcaam et Ministère des Solidarités et de la Santé',
  );
});

test.each([
  ['Direction interministérielle de la transformation publique (DITP), d’après les ARS et la DGOS', 'DITP'],
  ['Caisse nationale de l’Assurance maladie', 'Cnam'],
  ['DREES ; moyennes départementales calculées par un tiers', 'DREES'],
  ['Le Quotidien du médecin', 'Le Quotidien du médecin'],
])('%s is %s', (producteur, short) => {
  expect(shortProducteur(producteur)).toBe(short);
});
