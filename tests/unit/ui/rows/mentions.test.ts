import { expect, test } from 'vitest';
import { completeSeries } from '../../../../src/store/series.ts';
import { csvRows } from '../../../../src/ui/rows/csv-rows.ts';
import { mentionsOf } from '../../../../src/ui/rows/mentions.ts';

const { observations, objectifs } = completeSeries('msp-nombre', 'DEP-23');
const termes = (mentions: readonly { terme: string }[] | undefined): string[] =>
  (mentions ?? []).map(({ terme }) => terme);

test('what all the rows say is said once, and what each has of its own beside it', () => {
  const { communes, own } = mentionsOf(observations);
  expect(observations.length).toBeGreaterThan(3);
  expect(termes(communes)).toEqual(['Précision', 'Statut', 'Source', 'Lu par nous', 'Révisé par']);
  for (const o of observations) {
    const theirs = own.get(o) ?? [];
    expect(termes(theirs)).toEqual(['Place dans la source', 'Identifiant']);
    expect(theirs[0]?.html).toContain(`/sources/${o.source}/#${o.id}`);
    expect(theirs[1]?.html).toContain(`mailto:`);
    expect(decodeURIComponent(theirs[1]?.html ?? '')).toContain(`Erreur : ${o.id}&amp;body=`);
  }
});

test('a mention that one row has not is left to the others', () => {
  const [first, second] = observations;
  if (!first || !second) throw new Error('no two rows');
  const notee = { ...second, note: 'Dite par elle seule', precision: 'environ' as const };
  const { communes, own } = mentionsOf([first, notee]);
  expect(termes(communes)).not.toContain('Précision');
  expect(termes(own.get(first))).toContain('Précision');
  expect(own.get(notee)?.find(({ terme }) => terme === 'Remarque')?.html).toBe('Dite par elle seule');
});

test('a row alone says all of itself', () => {
  const [objectif] = objectifs;
  if (!objectif) throw new Error('no target');
  const { communes, own } = mentionsOf([objectif]);
  expect(communes).toEqual([]);
  expect(termes(own.get(objectif))).toEqual(
    'En nos mots,Annoncé,Précision,Source,Place dans la source,Lu par nous,Remplacé par,Identifiant'.split(','),
  );
});

test('rows are read as their table holds them, under its columns', () => {
  const [columns, ...rows] = csvRows(observations).split('\n');
  expect(columns).toMatch(/^id,indicateur,territoire,date,valeur,/);
  expect(rows.map((row) => row.split(',')[0])).toEqual(observations.map(({ id }) => id));
});
