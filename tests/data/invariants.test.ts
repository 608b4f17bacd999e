import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAfter } from '../../scripts/checks/date-before-edition.ts';
import { toEtatsPromesses } from '../../scripts/joins/promesses.ts';
import { toDerivedObservations } from '../../scripts/joins/derived-observations.ts';
import { toTerritoireRecords } from '../../scripts/joins/territoires-indicateurs.ts';
import { toTerritoires } from '../../scripts/joins/territoires.ts';
import { buildSchemas } from '../../scripts/by-hand/schemas.ts';
import { readContours } from '../../scripts/lib/read-contours.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { POINTERS } from '../../scripts/checks/reference-exists.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { TABLES } from '../../src/domain/tables/index.ts';
import { isNumber } from '../../src/domain/valeur.ts';
import { DATA } from './copy.ts';

const tables = readTables(DATA);
const { edition, sources, promesses, indicateurs, observations, objectifs, faits, desaccords } = toValues(tables);
const territoires = toTerritoires(readDecoupage());
const today = edition[0]?.date ?? '';
const citables = [...observations, ...objectifs, ...faits];

/** The numbers that an editor reads again at each update, copied from the publications. */
interface KeyNumbers {
  publies: { id: string; valeur: number | string; source: string; localisation: string }[];
  calcules: { promesse: string; verdict: string; derniere: string; partObjectif: number; ecart: number; rythmeNecessaire: number | null }[];
}
const keys = JSON.parse(readFileSync(new URL('../golden/key-figures.json', import.meta.url), 'utf8')) as KeyNumbers;

describe('the key figures', () => {
  it.each(keys.publies)('$id is $valeur', ({ id, valeur, source, localisation }) => {
    expect(citables.find((row) => row.id === id)).toMatchObject({ valeur, source, localisation });
  });

  it('computed from them are those that were read', () => {
    const etats = toEtatsPromesses({ promesses, indicateurs, observations, objectifs }, today);
    const computed = etats.map(({ promesse, verdict, latest, derived: derivees }) => ({
      promesse,
      verdict: verdict.issue,
      derniere: latest,
      partObjectif: derivees?.partObjectif.valeur,
      ecart: derivees?.ecart.valeur,
      rythmeNecessaire: derivees?.rythmeNecessaire.valeur ?? null,
    }));
    expect(computed).toEqual(keys.calcules);
  });
});

describe('the tables', () => {
  it('are all there and well formed', () => {
    expect(Object.values(tables).flatMap(({ failures }) => failures)).toEqual([]);
    // no request was sent yet: the page says so; and a table that an import writes is absent until then
    const empty = Object.entries(tables).flatMap(([name, { rows }]) => (rows.length === 0 ? [name] : []));
    const mayBe = Object.entries(TABLES).flatMap(([name, table]) => ('optional' in table ? [name] : []));
    expect(empty.filter((name) => name !== 'demandes' && !mayBe.includes(name))).toEqual([]);
  });

  it('rest every number on a source that exists, at a place in it', () => {
    const known = new Set(sources.map(({ id }) => id));
    expect(citables.filter(({ source, localisation }) => !known.has(source) || localisation === '')).toEqual([]);
  });

  it('name no source for nothing, but the references', () => {
    const cited = new Set(
      POINTERS.filter(({ table, to: vers }) => vers.includes('sources') && table !== 'absences').flatMap(({ table, column: colonne }) =>
        tables[table].rows.map(({ cells }) => cells[colonne]),
      ),
    );
    expect(sources.filter(({ id, nature }) => nature !== 'reference' && !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('date figures before their publication, and their publication before our reading', () => {
    const followers = sources.map(({ id, etat_au, publie_le, consulte_le }) => ({ id, suite: [etat_au, publie_le, consulte_le, today] }));
    const reversed = followers.filter(({ suite }) => suite.some((date, i) => suite.slice(i + 1).some((later) => isAfter(date, later))));
    expect(reversed).toEqual([]);
    expect(followers.filter(({ suite }) => suite.every((date) => /^\d/.test(date))).length).toBeGreaterThan(10);
  });

  it('keep every share from 0 to 100', () => {
    const parts = new Set(indicateurs.filter(({ type }) => type === 'taux').map(({ id }) => id));
    const valeurs = [...observations, ...objectifs].filter(({ indicateur, valeur }) => parts.has(indicateur) && isNumber(valeur));
    expect(valeurs.length).toBeGreaterThan(800);
    expect(valeurs.filter(({ valeur }) => isNumber(valeur) && (valeur < 0 || valeur > 100))).toEqual([]);
  });

  it('never leave an absence without a reason that differs from zero', () => {
    const absent = observations.filter(({ valeur }) => !isNumber(valeur));
    expect(absent.length).toBeGreaterThan(100);
    expect(absent.filter(({ valeur }) => !['nd', 's', 'so', 'inc'].includes(String(valeur)))).toEqual([]);
    expect(observations.filter(({ valeur }) => valeur === 0).length).toBeGreaterThan(100);
  });

  it('make régions and France of their départements wherever all of them are numbers', () => {
    const additifs = indicateurs.filter(({ additif }) => additif === 'oui').map(({ id }) => id);
    const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
    let sums = 0;
    for (const group of Map.groupBy(
      observations.filter(({ indicateur }) => additifs.includes(indicateur)),
      ({ indicateur, date, ventilation, source }) => [indicateur, date, ventilation, source].join(' '),
    ).values()) {
      const valeurs = new Map(group.map(({ territoire, valeur }) => [territoire, valeur]));
      for (const { code, niveau } of territoires.filter((territoire) => territoire.niveau !== 'DEP')) {
        const total = valeurs.get(code);
        const parts = departements.filter(({ parent }) => niveau === 'FR' || parent === code).map((part) => valeurs.get(part.code));
        if (total === undefined || !isNumber(total) || !parts.every((part) => part !== undefined && isNumber(part))) continue;
        expect(parts.reduce<number>((sum, part) => sum + Number(part), 0), `${code} ${group[0]?.id}`).toBe(total);
        sums += 1;
      }
    }
    // 13 dates of maisons de santé, 3 of assistants, 7 of centres (some with holes), 13 kinds of professionals
    expect(sums).toBeGreaterThan(600);
  });

  it('give every indicator a value or a target', () => {
    const measures = new Set([...observations, ...objectifs].map(({ indicateur }) => indicateur));
    expect(indicateurs.filter(({ id }) => !measures.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('give every indicator its bounds', () => {
    const bounded = new Set(tables.bornes.rows.map(({ values }) => values.indicateur));
    const declared = [...indicateurs, ...tables['indicateurs-communes'].rows.map(({ values }) => values)];
    expect(declared.filter(({ id }) => !bounded.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('oppose rows that exist, at least two, in each disagreement', () => {
    const ids = new Set(citables.map(({ id }) => id));
    expect(desaccords.filter(({ lignes }) => lignes.length < 2 || lignes.some((id) => !ids.has(id)))).toEqual([]);
  });

  it('draw the départements of the COG, and those only', () => {
    const cog = territoires.filter(({ niveau }) => niveau === 'DEP').map((territoire) => territoire.cog);
    expect([...readContours(DATA).ids].sort()).toEqual([...cog].sort());
  });
});

describe('the sheets of the territories', () => {
  const pages = toTerritoireRecords(
    { territoires, indicateurs, observations, objectifs, derived: toDerivedObservations({ territoires, indicateurs, observations }) },
    today,
  );

  it('hold all 120, and name only rows that exist', () => {
    const ids = new Set(citables.map(({ id }) => id));
    expect(pages.map(({ code }) => code)).toEqual(territoires.map(({ code }) => code));
    const cited = pages.flatMap(({ rows: lignes }) =>
      lignes.flatMap(({ latest: derniere, absence, earlier: precedentes, objectifs: targets }) => [derniere, absence, ...precedentes, ...targets.map(({ objectif }) => objectif)]),
    );
    expect(cited.filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });

  it('never compare two dates, and rank each département once', () => {
    const dates = new Map(observations.map(({ id, date }) => [id, date]));
    for (const { rows: lignes } of pages) {
      for (const { latest: derniere, region, france } of lignes) {
        for (const wide of [region, france]) if (wide && derniere) expect(dates.get(wide.observation)).toBe(dates.get(derniere));
      }
    }
    const ranks = pages.flatMap(({ rows: lignes }) => lignes.filter(({ indicateur, rank: rang }) => indicateur === 'msp-nombre' && rang).map(({ rank: rang }) => rang!.rank));
    // all but Mayotte, whose people were counted in another year, and Guyane, which has four
    expect(ranks).toHaveLength(99);
    expect(Math.min(...ranks)).toBe(1);
    expect(Math.max(...ranks)).toBeLessThanOrEqual(99);
  });
});

describe('the documentation of the tables', () => {
  it.each(Object.entries(buildSchemas(DATA).files))('%s is up to date: else run « npx node scripts/by-hand/schemas.ts »', (name, text) => {
    expect(readFileSync(`${DATA}/${name}`, 'utf8')).toBe(text);
  });
});
