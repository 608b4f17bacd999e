import { describe, expect, it } from 'vitest';
import { toDataReadme } from '../../../../scripts/lib/data-readme.ts';
import { toTableSchema } from '../../../../scripts/lib/table-schema.ts';
import { TABLES } from '../../../../src/domain/tables/index.ts';

const field = (table: keyof typeof TABLES, name: string) =>
  toTableSchema(TABLES[table]).fields.find((one) => one.name === name);

describe('toTableSchema', () => {
  it('names the table, its key and its columns in their order', () => {
    const schema = toTableSchema(TABLES.observations);
    expect(schema).toMatchObject({ name: 'observations', title: 'Observations', primaryKey: ['id'] });
    expect(schema.fields.map(({ name }) => name)).toEqual(Object.keys(TABLES.observations.columns));
  });

  it('takes the four absences for missing values where there are numbers, and only there', () => {
    expect(toTableSchema(TABLES.observations).missingValues).toEqual(['', 'nd', 's', 'so', 'inc']);
    expect(toTableSchema(TABLES.sources).missingValues).toEqual(['']);
    expect(field('observations', 'valeur')).toMatchObject({ type: 'number', constraints: { required: false } });
  });

  it('says what a cell must look like: pattern, list of values, required', () => {
    expect(field('observations', 'statut')?.constraints).toMatchObject({
      required: true,
      enum: expect.arrayContaining(['publie', 'inconnu']),
    });
    expect(field('observations', 'revise')?.constraints).toMatchObject({
      required: false,
      pattern: expect.stringContaining('a-z0-9'),
    });
    expect(field('sources', 'page')?.constraints.pattern).toContain('https');
    const territoire = new RegExp(field('observations', 'territoire')?.constraints.pattern ?? 'none');
    expect(['FR', 'DEP-2A', 'DEP-971', 'COM-2B033'].every((code) => territoire.test(code))).toBe(true);
    expect(['DEP-1', 'DEP-20A', 'FRA', '2A'].some((code) => territoire.test(code))).toBe(false);
    const date = new RegExp(field('observations', 'date')?.constraints.pattern ?? 'none');
    expect(['2023', '2023-12', '2023-12-31', 'inconnue'].every((text) => date.test(text))).toBe(true);
    expect(date.test('2023-13')).toBe(false);
  });
});

describe('toDataReadme', () => {
  const notRepris = { id: 'un-siecle', source: 'rapport', raison: 'Une date.' };
  const readme = toDataReadme(Object.values(TABLES), [notRepris]);

  it('opens with what the tables are, and explains absences, additions and revisions', () => {
    expect(readme.startsWith('# Les tables\n')).toBe(true);
    for (const word of ['`nd`', '`s`', '`so`', '`inc`', '## Ajouter un chiffre', '`revise`', '`remplace`'])
      expect(readme).toContain(word);
  });

  it('documents each column of each table', () => {
    for (const { titre, columns } of Object.values(TABLES)) {
      const section = readme.slice(readme.indexOf(`## ${titre} :`)).split('\n## ')[0] ?? '';
      for (const [name, { description, rule = '' }] of Object.entries(columns)) {
        const row = section.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
        for (const text of [description, rule]) expect(row).toContain(text.replace(/[<|]/g, '\\$&'));
      }
    }
  });

  it('lists each figure left out, with its reason', () => {
    const section = readme.slice(readme.indexOf('## Chiffres lus et non repris')).split('\n## ')[0];
    expect(section).toContain('- `un-siecle` (`rapport`) : Une date.');
  });

  it('writes every row of a table with as many cells as its header', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| `') && line.split(/(?<!\\)\|/).length > 4);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((line) => line.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
  });
});
