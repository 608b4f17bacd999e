import { expect, test } from 'vitest';
import { serieComplete } from '../../../src/chiffres/series.ts';
import { lignesCsv } from '../../../src/chiffres/lignes-csv.ts';
import { mentionsDe } from '../../../src/chiffres/mentions.ts';

const { observations, objectifs } = serieComplete('msp-nombre', 'DEP-23');
const termes = (mentions: readonly { terme: string }[] | undefined): string[] =>
  (mentions ?? []).map(({ terme }) => terme);

test('what all the rows say is said once, and what each has of its own beside it', () => {
  const { communes, propres } = mentionsDe(observations);
  expect(observations.length).toBeGreaterThan(3);
  expect(termes(communes)).toEqual(['Précision', 'Statut', 'Source', 'Lu par nous', 'Révisé par']);
  for (const o of observations) {
    const siennes = propres.get(o) ?? [];
    expect(termes(siennes)).toEqual(['Place dans la source', 'Identifiant']);
    expect(siennes[0]?.html).toContain(`/sources/${o.source}/#${o.id}`);
    expect(siennes[1]?.html).toContain(`mailto:`);
    expect(decodeURIComponent(siennes[1]?.html ?? '')).toContain(`Erreur : ${o.id}&amp;body=`);
  }
});

test('a mention that one row has not is left to the others', () => {
  const [premiere, deuxieme] = observations;
  if (!premiere || !deuxieme) throw new Error('no two rows');
  const notee = { ...deuxieme, note: 'Dite par elle seule', precision: 'environ' as const };
  const { communes, propres } = mentionsDe([premiere, notee]);
  expect(termes(communes)).not.toContain('Précision');
  expect(termes(propres.get(premiere))).toContain('Précision');
  expect(propres.get(notee)?.find(({ terme }) => terme === 'Remarque')?.html).toBe('Dite par elle seule');
});

test('a row alone says all of itself', () => {
  const [objectif] = objectifs;
  if (!objectif) throw new Error('no target');
  const { communes, propres } = mentionsDe([objectif]);
  expect(communes).toEqual([]);
  expect(termes(propres.get(objectif))).toEqual(
    'En nos mots,Annoncé,Précision,Source,Place dans la source,Lu par nous,Remplacé par,Identifiant'.split(','),
  );
});

test('rows are read as their table holds them, under its columns', () => {
  const [colonnes, ...lignes] = lignesCsv(observations).split('\n');
  expect(colonnes).toMatch(/^id,indicateur,territoire,date,valeur,/);
  expect(lignes.map((ligne) => ligne.split(',')[0])).toEqual(observations.map(({ id }) => id));
});
