import { describe, expect, it } from 'vitest';
import { ranking } from '../../../../src/figures/kinds/ranking.ts';
import { cellText, cellValue } from '../../../../src/store/cell.ts';

const WORDS = { titre: 'x', subtitle: 'x', takeaway: 'x', alternative: 'x', notes: [] };
const figureOf = (indicateur: string, date: string) =>
  ranking({ ...WORDS, id: 'essai', theme: 'offre-de-soins', indicateur, date, france: null });

describe('a ranking of départements', () => {
  it('puts the lowest first where the indicator should fall, in the table, its title and the drawing', () => {
    const { table, drawing } = figureOf('apl-population-faible-part', '2024');
    const read = table.rows.map((row) => {
      const [nom, , rank, valeur] = row.map(cellValue);
      return { nom: String(nom), rank, valeur: Number(valeur) };
    });
    const ranked = read.filter(({ rank: rang }) => typeof rang === 'number');
    expect(ranked.length).toBeGreaterThan(90);
    expect(ranked.map(({ valeur }) => valeur)).toEqual(ranked.map(({ valeur }) => valeur).toSorted((a, b) => a - b));
    expect(ranked[0]?.rank).toBe(1);
    for (const { rank: rang, valeur } of ranked)
      expect(rang).toBe(1 + ranked.filter((other) => other.valeur < valeur).length);
    expect(table.caption).toContain('du plus bas au plus haut');
    const [first, last] = [ranked[0]!.nom, ranked.at(-1)!.nom];
    expect(drawing.ample.indexOf(`>${first}<`)).toBeGreaterThan(-1);
    expect(drawing.ample.indexOf(`>${first}<`)).toBeLessThan(drawing.ample.indexOf(`>${last}<`));
  });

  it('ranks a count by its rate, and neither Mayotte nor a count under five', () => {
    const { table } = figureOf('msp-nombre', '2023-12');
    const withoutRank = table.rows.map((row) => row.map(cellText)).filter((row) => row[2] === 'non classé');
    expect(withoutRank.map(([nom]) => nom)).toEqual(['Guyane', 'Mayotte']);
    const rate = table.rows.slice(0, -2).map((row) => Number(cellValue(row[3]!)));
    expect(rate).toEqual(rate.toSorted((a, b) => b - a));
  });
});
