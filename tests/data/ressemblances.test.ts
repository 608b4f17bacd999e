import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toRessemblances } from '../../scripts/joins/ressemblances.ts';
import { toLignesCommunes } from '../../scripts/joins/territoires-fins.ts';
import { toTerritoires } from '../../scripts/joins/territoires.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { DATA } from './copie.ts';

const { observations } = toValues(readTables(DATA));
const decoupage = readDecoupage();
const territoires = toTerritoires(decoupage);
const communes = toLignesCommunes(decoupage);
const ressemblances = toRessemblances({ territoires, communes, observations });
const nomDe = new Map<string, string>(territoires.map(({ code, nom }) => [code, nom]));
const GOLDEN = new URL('../golden/semblables.txt', import.meta.url);

describe('the territories like one another', () => {
  it('are four for each région and five for each département, of its level and other than itself', () => {
    expect(ressemblances.map(({ code }) => code).sort()).toEqual(
      territoires.filter(({ niveau }) => niveau !== 'FR').map(({ code }) => code).sort(),
    );
    for (const { code, semblables } of ressemblances) {
      const codes = semblables.map((s) => s.code);
      expect(new Set(codes).size).toBe(code.startsWith('REG') ? 4 : 5);
      expect(codes.filter((autre) => autre === code || autre.slice(0, 3) !== code.slice(0, 3))).toEqual([]);
      const distances = semblables.map(({ distance }) => distance.valeur!);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
  });

  it('are those that the tables give, computed again with bare numbers', () => {
    const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
    const densite = (code: string, modalite: string) =>
      observations.find((o) => o.id === `liberaux-densite.${code}.2024.${modalite}`)!.valeur as number;
    const lignes = departements.map(({ code, cog, population }) => {
      const siennes = decoupage.communes.filter((c) => c.departement === cog && c.type === 'commune-actuelle');
      const part = (garde: (n: number) => boolean) =>
        siennes.map((c) => c.population!).filter(garde).reduce((somme, n) => somme + n, 0) / population;
      return [Math.log(population), part((n) => n < 2000), part((n) => n >= 20_000), densite(code, 'generalistes'), densite(code, 'infirmiers')];
    });
    const poids = [1, 0.5, 0.5, 1, 1];
    const variances = poids.map((_, v) => {
      const moyenne = lignes.reduce((somme, ligne) => somme + ligne[v]!, 0) / lignes.length;
      return lignes.reduce((somme, ligne) => somme + (ligne[v]! - moyenne) ** 2, 0) / lignes.length;
    });
    departements.forEach(({ code }, i) => {
      const attendues = departements
        .map((autre, j) => ({
          code: autre.code,
          distance: Math.sqrt(poids.reduce((somme, p, v) => somme + (p * (lignes[i]![v]! - lignes[j]![v]!) ** 2) / variances[v]!, 0) / 4),
        }))
        .filter((autre) => autre.code !== code)
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 5);
      const { semblables } = ressemblances.find((r) => r.code === code)!;
      expect(semblables.map((s) => s.code)).toEqual(attendues.map((a) => a.code));
      semblables.forEach((s, rang) => expect(s.distance.valeur).toBeCloseTo(attendues[rang]!.distance, 9));
    });
  });

  it('are those of the list that an editor reads through', () => {
    const texte = ressemblances
      .map(({ code, semblables }) => `${nomDe.get(code)} : ${semblables.map((s) => `${nomDe.get(s.code)} ${s.distance.valeur!.toFixed(2)}`).join(', ')}\n`)
      .join('');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, texte);
    expect(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : '').toBe(texte);
  });
});
