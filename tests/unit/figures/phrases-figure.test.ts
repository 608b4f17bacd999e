import { describe, expect, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';
import { phrasesFigure } from '../../../src/figures/phrases-figure.ts';
import { toTypographieFrancaise } from '../../../src/format/typographie.ts';
import { chiffresDe, enTexte, type Phrase } from '../../../src/phrases/phrase.ts';

const dire = (p: Phrase) => toTypographieFrancaise(enTexte(p));

describe.each(IDS_FIGURES)('%s', (id) => {
  const f = figure(id);
  const phrases = phrasesFigure(f);

  test('says on its page, word for word, what its embed and its files say', () => {
    expect([phrases.titre, phrases.sousTitre, phrases.constat].map(dire)).toEqual(
      [f.titre, f.sousTitre, f.constat].map(toTypographieFrancaise),
    );
    expect(phrases.notes.map(dire)).toEqual(f.notes.map(toTypographieFrancaise));
  });
});

test('a number that its author typed leads to the one row that gives it', () => {
  const [note] = phrasesFigure(figure('plan-2018-tarifs-telemedecine')).notes;
  expect(chiffresDe(note!).map(({ texte, lignes }) => [texte, lignes])).toEqual([
    ['25', ['teleconsultation-tarif']],
    ['30', ['teleconsultation-tarif']],
  ]);
});
