import { describe, expect, it } from 'vitest';
import { isKnown, isRecent } from '../../../../src/domain/knowledge.ts';
import { placeShares } from '../../../../src/store/commune-facts.ts';
import { communeIndicators, detenteursOf, territoire, territoires } from '../../../../src/store/rows.ts';
import { asHtml, asText } from '../../../../src/prose/sentence.ts';
import { coverageSentence } from '../../../../src/subjects/territoires/coverage.ts';
import {
  COMMUNE_TABLES,
  knowledgeHere,
  knowledgeOf,
  NATIONAL_INDICATEURS,
  FOLLOWED_INDICATEURS,
  FOLLOWED_PROMESSES,
} from '../../../../src/subjects/territoires/knowledge.ts';
import {
  unknownOf,
  followedName,
  knowledgeSentence,
  cellPrecision,
} from '../../../../src/subjects/territoires/knowledge-sentences.ts';

const cells = (code: string, indicateur: string) =>
  knowledgeOf(territoire(code))
    .find((row) => row.indicateur.id === indicateur)!
    .cells.map((c) => `${c.etat} ${c.wider ?? ''}${cellPrecision(c)}`);

describe('the matrix of a territory', () => {
  it('follows the promises first, and no indicator twice', () => {
    expect(FOLLOWED_INDICATEURS.slice(0, 4).map(({ id }) => id)).toEqual(
      FOLLOWED_PROMESSES.map(({ indicateur }) => indicateur),
    );
    const all = [...FOLLOWED_INDICATEURS, ...NATIONAL_INDICATEURS];
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(FOLLOWED_INDICATEURS.map(followedName)).size).toBe(FOLLOWED_INDICATEURS.length);
  });

  it('says of each level its own, from the commune to France', () => {
    expect(cells('DEP-23', 'cpts-population-couverte')).toEqual([
      'plus-large DEPdép.',
      'plus-large DEPdép.',
      'ancien mai\u00A02024',
      'ancien déc.\u00A02023',
      'ancien mai\u00A02024',
    ]);
    expect(cells('DEP-976', 'apl')).toEqual([
      'manquant manquant',
      'plus-large FRFrance',
      'manquant non publié',
      'plus-large FRFrance',
      'provisoire 2024',
    ]);
  });

  it('counts the territories of a finer level that have a value', () => {
    expect(cells('FR', 'sas-population-couverte').slice(2)).toEqual([
      'ancien sept.\u00A02024 · 100 sur 101',
      'plus-large FRFrance',
      'ancien sept.\u00A02024',
    ]);
  });
});

describe('what is known by commune', () => {
  const places = territoires.filter(({ niveau }) => niveau !== 'PAYS');

  it('is what the tables of communes have, of what an indicator measures', () => {
    for (const t of places)
      for (const [indicateur, tables] of Object.entries(COMMUNE_TABLES)) {
        const row = knowledgeOf(t).find((known) => known.indicateur.id === indicateur);
        const counts = tables.map((table) => placeShares(t.code).means[table]?.at(-1)?.communes ?? 0);
        expect([t.code, indicateur, row?.cells[0]?.count]).toEqual([t.code, indicateur, Math.min(...counts)]);
        expect([t.code, indicateur, isKnown(row!.cells[0]!)]).toEqual([t.code, indicateur, Math.min(...counts) > 0]);
      }
    expect(cells('DEP-48', 'apl-etp')[0]).toMatch(/^ancien 2023 · 152 sur 152$/);
    expect(cells('DEP-2B', 'apl-etp-femmes')[0]).toBe('manquant manquant');
  });

  it('leaves out no mean of the communes but those of another method', () => {
    const used = Object.values(COMMUNE_TABLES).flat();
    const others = communeIndicators.filter(({ id, non_liste }) => non_liste === 'nd' && !used.includes(id));
    expect(others.map(({ id }) => id)).toEqual(['apl-generalistes-65', 'apl-generalistes-ancienne']);
  });

  it('is not said to be nothing by the finding of the whole, which leads to it', () => {
    const html = asHtml(coverageSentence());
    expect(html).toContain('Par commune, <data class="chiffre" value="3"');
    expect(html).toContain('href="/chiffres/communes/"');
  });
});

describe('the words around the matrix', () => {
  it('say how much is known, the parts making the whole', () => {
    const sentence = asText(knowledgeSentence(territoire('DEP-23')));
    expect(sentence).toMatch(
      /^Aucune des séries du Baromètre qui suivent les promesses n’a de chiffre de moins de deux ans pour la Creuse\. /,
    );
    const [total, ...parts] = (
      /Sur (\d+) indicateurs suivis, (\d+) en ont un, (\d+) en ont un plus ancien, (\d+) n’en ont aucun/.exec(
        sentence,
      ) ?? []
    )
      .slice(1)
      .map(Number);
    expect(parts.reduce((sum, n) => sum + n, 0)).toBe(total);
  });

  it('say of the Baromètre, and not of every count, that its last number is old', () => {
    const lackOf = (code: string, id: string) =>
      unknownOf(territoire(code)).find(({ indicateurs }) => indicateurs.some((i) => i.id === id))?.lack;
    expect(asText(knowledgeSentence(territoire('FR')))).toMatch(/^Aucune des séries du Baromètre /);
    expect(lackOf('FR', 'centres-sante-nombre')).toBe(
      'le dernier chiffre du Baromètre pour la France est de décembre 2023',
    );
    expect(lackOf('DEP-29', 'sas-population-couverte')).toBe(
      'le dernier chiffre du Baromètre pour le Finistère est de septembre 2024',
    );
    expect(lackOf('FR', 'zip-population')).toBe('le dernier chiffre de la France est d’octobre 2021');
  });

  it('say of a wider level that our tables have its number alone, not that there is no other', () => {
    const lacks = (code: string) => unknownOf(territoire(code)).map(({ lack }) => lack);
    expect(lacks('DEP-15')).toContain('aucun chiffre du département ; nos tables n’en ont que de la France');
    expect(lacks('REG-02')).toContain('aucun chiffre de la région ; nos tables n’en ont que de la France');
  });

  it('name who could say for each promise without a recent figure, in every territory', () => {
    for (const t of territoires) {
      const said = unknownOf(t).flatMap(({ indicateurs }) => indicateurs.map(({ id }) => id));
      for (const row of knowledgeOf(t).slice(0, 4)) {
        expect([t.code, row.indicateur.id, said.includes(row.indicateur.id)]).toEqual([
          t.code,
          row.indicateur.id,
          !isRecent(knowledgeHere(row, t)),
        ]);
        expect(detenteursOf(row.indicateur.id).length).toBeGreaterThan(0);
      }
    }
  });
});
