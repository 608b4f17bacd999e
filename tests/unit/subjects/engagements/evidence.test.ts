import { describe, expect, it } from 'vitest';
import { formulationSentence } from '../../../../src/subjects/engagements/view.ts';
import { asText, numbersOf } from '../../../../src/prose/sentence.ts';
import { etatsEngagements } from '../../../../src/store/rows.ts';

const wordings = etatsEngagements.flatMap((etat) =>
  etat.formulations.map((wording) => {
    const sentence = formulationSentence(etat, wording.objectif);
    return { ...wording, text: asText(sentence), rows: numbersOf(sentence).flatMap(({ rows = [] }) => rows) };
  }),
);

/** The wordings of which several series, or one, say what became. */
const told = wordings.filter(({ combined: { agreeing } }) => agreeing.length > 1);

describe('what became of a promise, from every series', () => {
  it('begins with a series that proves it, and never says that all the definitions say so', () => {
    expect(told.length).toBeGreaterThan(6);
    for (const { objectif, text, series, combined } of told) {
      const proving = series.filter(({ id, proves }) => combined.agreeing.includes(id) && proves === combined.issue);
      expect(proving.length, objectif).toBeGreaterThan(0);
      expect(text, objectif).not.toMatch(/toutes les définitions/);
    }
  });

  it('names the values on both sides of a deadline of which neither is', () => {
    const around = told.flatMap(({ objectif, rows, series, combined }) =>
      series
        .filter(({ id, verdict }) => combined.agreeing[0] === id && verdict.rule === 'sous-la-cible-avant-et-apres')
        .flatMap(({ points, verdict: { supports } }) => points.filter(({ id }) => supports.includes(id)))
        .filter(({ formula }) => formula === null)
        .map(({ id }) => [objectif, id, rows.includes(id)]),
    );
    expect(around.length).toBeGreaterThan(1);
    for (const [objectif, id, said] of around) expect([objectif, id, said]).toEqual([objectif, id, true]);
  });

  it('says of a bound its number before its name', () => {
    const bounds = wordings.filter(({ combined }) => combined.combination === 'bornee');
    expect(bounds.length).toBeGreaterThan(1);
    for (const { objectif, text } of bounds) expect(text, objectif).toMatch(/ : au (?:plus|moins) (?:près de )?\d/);
  });
});
