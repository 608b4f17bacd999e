import { afterAll, describe, expect, it } from 'vitest';
import { ameli, readAmeli } from '../../../../scripts/import/sources/ameli.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';
import { contextOf, hear, scratch } from './official.ts';

const decoupage = readDecoupage();
const made = scratch();
afterAll(() => made.remove());

const HEADER =
  'annee;region;libelle_region;departement;libelle_departement;taux_patients_ald_sans_mt;taux_patients_ald_sans_mt_integer';
const row = (region: string, departement: string, value: string) =>
  `2032;${region};x;${departement};x;${value} %;${value}`;

/** A made-up file: the country, every région and every département. */
function text(change: (line: string) => string | null = (line) => line): string {
  const lines = [
    row('99', '999', '5.5'),
    ...decoupage.regions.filter(({ zone }) => zone !== 'com').map(({ code }) => row(code, '999', '6.25')),
    ...decoupage.departements.filter(({ zone }) => zone !== 'com').map(({ code, region }) => row(region, code, '7.0')),
  ];
  return `\uFEFF${[HEADER, ...lines].flatMap((line) => change(line) ?? []).join('\r\n')}\r\n`;
}

const importOf = (content: string) =>
  hear((faults) =>
    ameli.read(made.file('ameli.csv', content), contextOf({ 'indicateurs.csv': [{ id: 'autre' }] }, decoupage), faults),
  );

describe('the importer of data.ameli.fr', () => {
  it('sorts apart the country, the régions and the départements that the rows mix', async () => {
    const { given, said } = await importOf(text());
    expect(said).toEqual([]);
    const [indicateurs, table] = given!.tables;
    expect(indicateurs?.rows.map(({ id }) => id)).toEqual(['autre', 'ald-sans-medecin-traitant']);
    expect(table?.file).toBe('observations/ald-sans-medecin-traitant.csv');
    expect(table?.rows).toHaveLength(120);
    const values = Object.fromEntries(table!.rows.map(({ territoire, valeur }) => [territoire, valeur]));
    expect([values['FR'], values['REG-84'], values['DEP-2A'], values['DEP-01']]).toEqual(['5.5', '6.25', '7', '7']);
    expect(table?.rows[0]).toMatchObject({ date: '2032', localisation: 'France, taux_patients_ald_sans_mt, 2032' });
  });

  it('keeps apart what is hidden, what is empty and what is zero, and counts what has no place', async () => {
    const { given, said } = await importOf(
      text((line) =>
        line
          .replace(row('84', '01', '7.0'), row('84', '01', '0'))
          .replace(row('84', '03', '7.0'), '2032;84;x;03;x;NC;NC')
          .replace(row('84', '07', '7.0'), '2032;84;x;07;x;;')
          .replace(HEADER, `${HEADER}\r\n2032;inconnu;x;inconnu;x;1 %;1`),
      ),
    );
    expect(said).toEqual([]);
    const values = Object.fromEntries(given!.tables[1]!.rows.map(({ territoire, valeur }) => [territoire, valeur]));
    expect([values['DEP-01'], values['DEP-03'], values['DEP-07']]).toEqual(['0', 's', 'nd']);
    expect(given?.notes).toContain('laissées : 1 ligne sans territoire ; cachées par le producteur : 1');
  });

  it('knows each data set by its measure, and names what it finds instead', async () => {
    const sas =
      'annee,date,region,libelle_region,departement,libelle_departement,couvert,taux_population_couverte\n2032,2032-06-30,99,x,999,x,oui,"97,5 %"\n';
    const { given } = await hear((faults) => readAmeli(made.file('sas.csv', sas), { decoupage }, faults));
    expect(given.dataset?.id).toBe('sas-population-couverte-cnam');
    expect(Object.fromEntries(given.values.get('FR')!)).toEqual({ '2032-06-30': '97.5' });
    const { said } = await importOf(text((line) => line.replaceAll('taux_patients_ald_sans_mt', 'part_ald')));
    expect(said).toEqual([
      expect.stringMatching(
        /^\.\/essai:1:1: found « annee \| region .*expected une colonne de mesure parmi nombre_contrat_assmed/,
      ),
    ]);
  });

  it('refuses a file that is cut, a territory that is none, a country out of its bounds', async () => {
    const whole = text();
    const cut = await importOf(whole.slice(0, whole.indexOf('2032;76;x;82')));
    expect(cut.said.length).toBeGreaterThan(5);
    expect(cut.said[0]).toMatch(/found « aucune ligne » in territoires, expected DEP-/);
    const { said } = await importOf(
      text((line) =>
        line
          .replace(row('84', '01', '7.0'), row('84', '20', '7.0'))
          .replace(row('99', '999', '5.5'), row('99', '999', '55')),
      ),
    );
    expect(said).toEqual([
      expect.stringMatching(/:4: found « 84, 20 » in departement, expected la France, une région ou un département$/),
      './essai:1:1: found « aucune ligne » in territoires, expected DEP-01',
      './essai:1:1: found « 55 » in taux_patients_ald_sans_mt_integer, France, 2032, expected de 2 à 12',
    ]);
  });
});
