import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildData } from '../../scripts/steps/data.ts';
import { copy, type Copy } from './copy.ts';

/** Invented indicators: each is one row of `indicateurs.csv` and one file of observations, and nothing else. */
const INVENTED = [
  { id: 'essai-part', type: 'taux', unite: '% des habitants', sens: 'baisse', parait: '', date: '2024' },
  { id: 'essai-compte', type: 'effectif', unite: 'essais', sens: 'hausse', parait: '', date: '2023' },
  { id: 'essai-sans-taux', type: 'effectif', unite: 'essais', sens: 'hausse', parait: '', date: '2019' },
  { id: 'essai-indice', type: 'indice', unite: 'points', sens: 'aucun', parait: '', date: '2024' },
  { id: 'essai-tableau', type: 'taux', unite: '% des habitants', sens: 'hausse', parait: 'territoires', date: '2024' },
  { id: 'essai-muet', type: 'taux', unite: '% des habitants', sens: 'hausse', parait: 'aucun', date: '2024' },
] as const;
const ABSENT = 'DEP-23';

let copied: Copy;
beforeAll(() => {
  copied = copy();
  const departements = [...new Set(copied.read('observations/msp-nombre.csv').match(/DEP-\w+/g))];
  let indicateurs = copied.read('indicateurs.csv');
  for (const { id, type, unite, sens, parait, date } of INVENTED) {
    indicateurs += `${id},autre,Essai ${id},Essai,${unite},${unite},${type},${sens},FR DEP,non,0,Une mesure inventée.,Ne sert qu’à un essai.,,${parait}\n`;
    const rows = departements.map((code, rank) => {
      const valeur = code === ABSENT ? 'nd' : String(10 + (rank % 80));
      return `${id}.${code}.${date},${id},${code},${date},${valeur},,,exact,publie,ditp-ind-311,ligne ${rank + 1},,`;
    });
    const [header = ''] = copied.read('observations/msp-nombre.csv').split('\n');
    copied.write(`observations/${id}.csv`, [header, ...rows, ''].join('\n'));
  }
  copied.write('indicateurs.csv', indicateurs);
  expect(buildData(copied).failures).toEqual([]);
  vi.doMock('../../src/store/generated.ts', () => ({
    readGenerated: (name: string): unknown => JSON.parse(readFileSync(`${copied.outDir}/${name}.json`, 'utf8')),
  }));
});
afterAll(() => {
  vi.doUnmock('../../src/store/generated.ts');
  copied.remove();
});

const registry = () => import('../../src/figures/index.ts');

describe('an indicator of one row and one file', () => {
  it('stands in the table of each territory that has a row, be it an absence, and in no other', async () => {
    const { surroundingsOf } = await import('../../src/subjects/territoires/surroundings.ts');
    const { territoire } = await import('../../src/store/rows.ts');
    const names = (code: string) => surroundingsOf(territoire(code)).map(({ nom }) => nom);
    const shown = INVENTED.filter(({ parait }) => parait !== 'aucun').map(({ id }) => `Essai ${id}`);
    for (const code of ['DEP-01', ABSENT]) expect(names(code).slice(-shown.length), code).toEqual(shown);
    for (const code of ['FR', 'REG-84']) expect(names(code).filter((nom) => nom.startsWith('Essai'))).toEqual([]);
  });

  it('is a map and a ranking of the gallery, unless its declaration says less', async () => {
    const { IDS_FIGURES } = await registry();
    expect(IDS_FIGURES.filter((id) => id.includes('-essai-'))).toEqual([
      'carte-essai-part',
      'classement-essai-part',
      'carte-essai-compte',
      'classement-essai-compte',
      'carte-essai-sans-taux',
      'carte-essai-indice',
      'classement-essai-indice',
    ]);
  });

  it('says its finding with its ends, its definition and date, its source and its prudence', async () => {
    const { figure, IDS_FIGURES } = await registry();
    const { figureNumber } = await import('../../src/outputs/pictures/card-numbers.ts');
    for (const id of IDS_FIGURES.filter((id) => id.includes('-essai-'))) {
      const f = figure(id);
      expect(f.titre, id).toMatch(/^Essai.*\d/);
      expect(f.subtitle, id).toMatch(/, (2019|2023|2024)\. Une mesure inventée\.$/);
      expect(f.notes[0], id).toBe('Ne sert qu’à un essai.');
      expect(f.sources[0]?.source, id).toBe('ditp-ind-311');
      expect(f.page, id).toMatch(/^\/chiffres\/essai-/);
      expect(f.table.rows, id).toHaveLength(101);
      expect(figureNumber(f).caption, id).toMatch(/^départements où une valeur est publiée, \d{4}$/);
    }
    const { titre, takeaway } = figure('carte-essai-part');
    expect(titre).toMatch(/^Essai.: de 10.% dans plusieurs départements à 89.% /);
    expect(takeaway).toContain('parmi les 100 départements');
  });
});
