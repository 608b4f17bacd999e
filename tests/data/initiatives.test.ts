import { describe, expect, it } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { toFrenchTypography } from '../../src/format/typography.ts';
import { DATA } from './copy.ts';

const { initiatives, observations, objectifs, faits } = toValues(readTables(DATA));
const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
const cited = initiatives.flatMap(({ chiffres }) => chiffres);

describe('the local initiatives', () => {
  it('are those that the three documents name', () => {
    expect(initiatives).toHaveLength(76);
    const bySource = Object.fromEntries([...Map.groupBy(initiatives, ({ source }) => source)].map(([source, rows]) => [source, rows.length]));
    expect(bySource).toEqual({ 'dossier-de-presse-2023-07': 4, 'bilan-plan-2018-07': 30, 'rapport-hcaam-2022': 42 });
    for (const { id, localisation } of initiatives) expect(localisation, id).toMatch(/\bl\. \d+/);
  });

  it('hold each local figure once, and all of them', () => {
    expect(cited.filter((id, i) => cited.indexOf(id) < i)).toEqual([]);
    const locaux = faits.filter(({ theme }) => theme === 'initiative-locale').map(({ id }) => id);
    expect(locaux.length).toBeGreaterThan(45);
    expect(locaux.filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('hold no figure of another place', () => {
    const rows = new Map([...observations, ...objectifs, ...faits].map((row) => [row.id, row]));
    const finesse = initiatives.flatMap(({ id, territoires, chiffres }) =>
      chiffres
        .map((number) => rows.get(number)!)
        .filter(({ territoire }) => /^(COM|EPCI)-/.test(territoire) && !(territoires as readonly string[]).includes(territoire))
        .map((row) => `${id} ${row.id}`),
    );
    expect(finesse).toEqual([]);
  });

  it.each([
    // copied by hand from the documents
    ['medicobus-orne-est', ['DEP-61'], '2020-10', 'sure'],
    ['cpts-loire-vendee-ocean', ['DEP-85', 'DEP-44'], 'inconnue', 'sure'],
    ['cpts-giennois-berry', ['REG-24'], 'inconnue', 'probable'],
    ['territoire-clermontois', ['EPCI-246000376'], 'inconnue', 'incertaine'],
    ['territoire-grand-orly', ['DEP-94', 'DEP-91'], 'inconnue', 'probable'],
    ['territoire-lorient', ['EPCI-200042174'], 'inconnue', 'sure'],
    ['cpts-semi-rurale', ['FR'], 'inconnue', 'incertaine'],
    ['ipso-sante', ['COM-75056'], '2012', 'sure'],
  ])('%s stands in %j since %s, and is %s', (id, territoires, debut, confiance) => {
    expect(byId.get(id)).toMatchObject({ territoires, debut, confiance });
  });

  it('name no place where the source names none, and never give it as sure', () => {
    expect(initiatives.filter(({ territoires }) => territoires.includes('FR')).map(({ id, confiance }) => `${id} ${confiance}`)).toEqual([
      'cpts-semi-rurale incertaine',
      'binome-medecin-infirmiere incertaine',
      'modele-integre incertaine',
    ]);
  });

  it('are told in French typography', () => {
    const texts = initiatives.flatMap(({ nom, lieu, description, note }) => [nom, lieu, description, note]);
    expect(texts.filter((text) => toFrenchTypography(text) !== text)).toEqual([]);
  });
});
