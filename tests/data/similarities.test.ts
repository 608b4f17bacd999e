import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSimilarities } from '../../scripts/joins/similarities.ts';
import { toCommuneRows } from '../../scripts/joins/fine-territoires.ts';
import { toTerritoires } from '../../scripts/joins/territoires.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { DATA } from './copy.ts';

const { observations } = toValues(readTables(DATA));
const decoupage = readDecoupage();
const territoires = toTerritoires(decoupage);
const communes = toCommuneRows(decoupage);
const similarities = toSimilarities({ territoires, communes, observations });
const nameOf = new Map<string, string>(territoires.map(({ code, nom }) => [code, nom]));
const GOLDEN = new URL('../golden/semblables.txt', import.meta.url);

describe('the territories like one another', () => {
  it('are four for each région and five for each département, of its level and other than itself', () => {
    expect(similarities.map(({ code }) => code).sort()).toEqual(
      territoires.filter(({ niveau }) => niveau !== 'FR').map(({ code }) => code).sort(),
    );
    for (const { code, similar } of similarities) {
      const codes = similar.map((s) => s.code);
      expect(new Set(codes).size).toBe(code.startsWith('REG') ? 4 : 5);
      expect(codes.filter((other) => other === code || other.slice(0, 3) !== code.slice(0, 3))).toEqual([]);
      const distances = similar.map(({ distance }) => distance.valeur!);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
  });

  it('are those that the tables give, computed again with bare numbers', () => {
    const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
    const density = (code: string, modalite: string) =>
      observations.find((o) => o.id === `liberaux-densite.${code}.2024.${modalite}`)!.valeur as number;
    const rows = departements.map(({ code, cog, population }) => {
      const own = decoupage.communes.filter((c) => c.departement === cog && c.type === 'commune-actuelle');
      const part = (guard: (n: number) => boolean) =>
        own.map((c) => c.population!).filter(guard).reduce((sum, n) => sum + n, 0) / population;
      return [Math.log(population), part((n) => n < 2000), part((n) => n >= 20_000), density(code, 'generalistes'), density(code, 'infirmiers')];
    });
    const weight = [1, 0.5, 0.5, 1, 1];
    const variances = weight.map((_, v) => {
      const mean = rows.reduce((sum, row) => sum + row[v]!, 0) / rows.length;
      return rows.reduce((sum, row) => sum + (row[v]! - mean) ** 2, 0) / rows.length;
    });
    departements.forEach(({ code }, i) => {
      const expected = departements
        .map((other, j) => ({
          code: other.code,
          distance: Math.sqrt(weight.reduce((sum, p, v) => sum + (p * (rows[i]![v]! - rows[j]![v]!) ** 2) / variances[v]!, 0) / 4),
        }))
        .filter((other) => other.code !== code)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 5);
      const { similar } = similarities.find((r) => r.code === code)!;
      expect(similar.map((s) => s.code)).toEqual(expected.map((a) => a.code));
      similar.forEach((s, rank) => expect(s.distance.valeur).toBeCloseTo(expected[rank]!.distance, 9));
    });
  });

  it('are those of the list that an editor reads through', () => {
    const text = similarities
      .map(({ code, similar }) => `${nameOf.get(code)} : ${similar.map((s) => `${nameOf.get(s.code)} ${s.distance.valeur!.toFixed(2)}`).join(', ')}\n`)
      .join('');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, text);
    expect(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : '').toBe(text);
  });
});
