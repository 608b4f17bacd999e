import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAfter } from '../../scripts/checks/date-avant-edition.ts';
import { toEtatsPromesses } from '../../scripts/joins/promesses.ts';
import { toFichesTerritoires } from '../../scripts/joins/territoires-indicateurs.ts';
import { toTerritoires } from '../../scripts/joins/territoires.ts';
import { buildSchemas } from '../../scripts/build-schemas.ts';
import { readContours } from '../../scripts/lib/read-contours.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { isNombre } from '../../src/domain/valeur.ts';
import { DATA } from './copie.ts';

const tables = readTables(DATA);
const { edition, sources, promesses, indicateurs, observations, objectifs, faits, desaccords, detenteurs } = toValues(tables);
const territoires = toTerritoires(readDecoupage());
const today = edition[0]?.date ?? '';
const citables = [...observations, ...objectifs, ...faits];

/** The numbers that an editor reads again at each update, copied from the publications. */
interface ChiffresCles {
  publies: { id: string; valeur: number | string; source: string; localisation: string }[];
  calcules: { promesse: string; verdict: string; derniere: string; partObjectif: number; ecart: number; rythmeNecessaire: number | null }[];
}
const cles = JSON.parse(readFileSync(new URL('../golden/key-figures.json', import.meta.url), 'utf8')) as ChiffresCles;

describe('the key figures', () => {
  it.each(cles.publies)('$id is $valeur', ({ id, valeur, source, localisation }) => {
    expect(citables.find((row) => row.id === id)).toMatchObject({ valeur, source, localisation });
  });

  it('computed from them are those that were read', () => {
    const etats = toEtatsPromesses({ promesses, indicateurs, observations, objectifs }, today);
    const calcules = etats.map(({ promesse, verdict, derniere, derivees }) => ({
      promesse,
      verdict: verdict.issue,
      derniere,
      partObjectif: derivees?.partObjectif.valeur,
      ecart: derivees?.ecart.valeur,
      rythmeNecessaire: derivees?.rythmeNecessaire.valeur ?? null,
    }));
    expect(calcules).toEqual(cles.calcules);
  });
});

describe('the tables', () => {
  it('are all there and well formed', () => {
    expect(Object.values(tables).flatMap(({ failures }) => failures)).toEqual([]);
    for (const [name, { rows }] of Object.entries(tables)) expect(rows.length, name).toBeGreaterThan(0);
  });

  it('rest every number on a source that exists, at a place in it', () => {
    const connues = new Set(sources.map(({ id }) => id));
    expect(citables.filter(({ source, localisation }) => !connues.has(source) || localisation === '')).toEqual([]);
  });

  it('name no source for nothing, but the references', () => {
    const citees = new Set([...citables, ...detenteurs].map(({ source }) => source));
    expect(sources.filter(({ id, nature }) => nature !== 'reference' && !citees.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('date figures before their publication, and their publication before our reading', () => {
    const suites = sources.map(({ id, etat_au, publie_le, consulte_le }) => ({ id, suite: [etat_au, publie_le, consulte_le, today] }));
    const inverses = suites.filter(({ suite }) => suite.some((date, i) => suite.slice(i + 1).some((later) => isAfter(date, later))));
    expect(inverses).toEqual([]);
    expect(suites.filter(({ suite }) => suite.every((date) => /^\d/.test(date))).length).toBeGreaterThan(10);
  });

  it('keep every share from 0 to 100', () => {
    const parts = new Set(indicateurs.filter(({ type }) => type === 'taux').map(({ id }) => id));
    const valeurs = [...observations, ...objectifs].filter(({ indicateur, valeur }) => parts.has(indicateur) && isNombre(valeur));
    expect(valeurs.length).toBeGreaterThan(800);
    expect(valeurs.filter(({ valeur }) => isNombre(valeur) && (valeur < 0 || valeur > 100))).toEqual([]);
  });

  it('never leave an absence without a reason that differs from zero', () => {
    const absentes = observations.filter(({ valeur }) => !isNombre(valeur));
    expect(absentes.length).toBeGreaterThan(100);
    expect(absentes.filter(({ valeur }) => !['nd', 's', 'so', 'inc'].includes(String(valeur)))).toEqual([]);
    expect(observations.filter(({ valeur }) => valeur === 0).length).toBeGreaterThan(100);
  });

  it('make régions and France of their départements wherever all of them are numbers', () => {
    const additifs = indicateurs.filter(({ additif }) => additif === 'oui').map(({ id }) => id);
    const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
    let sommes = 0;
    for (const groupe of Map.groupBy(
      observations.filter(({ indicateur }) => additifs.includes(indicateur)),
      ({ indicateur, date, ventilation, source }) => [indicateur, date, ventilation, source].join(' '),
    ).values()) {
      const valeurs = new Map(groupe.map(({ territoire, valeur }) => [territoire, valeur]));
      for (const { code, niveau } of territoires.filter((territoire) => territoire.niveau !== 'DEP')) {
        const total = valeurs.get(code);
        const parts = departements.filter(({ parent }) => niveau === 'FR' || parent === code).map((part) => valeurs.get(part.code));
        if (total === undefined || !isNombre(total) || !parts.every((part) => part !== undefined && isNombre(part))) continue;
        expect(parts.reduce<number>((sum, part) => sum + Number(part), 0), `${code} ${groupe[0]?.id}`).toBe(total);
        sommes += 1;
      }
    }
    // 13 dates of maisons de santé, 3 of assistants, 7 of centres (some with holes), 13 kinds of professionals
    expect(sommes).toBeGreaterThan(600);
  });

  it('give every indicator a value or a target', () => {
    const mesures = new Set([...observations, ...objectifs].map(({ indicateur }) => indicateur));
    expect(indicateurs.filter(({ id }) => !mesures.has(id)).map(({ id }) => id)).toEqual([]);
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
  const fiches = toFichesTerritoires({ territoires, indicateurs, observations, objectifs }, today);

  it('hold all 120, and name only rows that exist', () => {
    const ids = new Set(citables.map(({ id }) => id));
    expect(fiches.map(({ code }) => code)).toEqual(territoires.map(({ code }) => code));
    const cites = fiches.flatMap(({ lignes }) =>
      lignes.flatMap(({ derniere, absence, precedentes, objectifs: cibles }) => [derniere, absence, ...precedentes, ...cibles.map(({ objectif }) => objectif)]),
    );
    expect(cites.filter((id) => id !== null && !ids.has(id))).toEqual([]);
  });

  it('never compare two dates, and rank each département once', () => {
    const dates = new Map(observations.map(({ id, date }) => [id, date]));
    for (const { lignes } of fiches) {
      for (const { derniere, region, france } of lignes) {
        for (const large of [region, france]) if (large && derniere) expect(dates.get(large.observation)).toBe(dates.get(derniere));
      }
    }
    const rangs = fiches.flatMap(({ lignes }) => lignes.filter(({ indicateur, rang }) => indicateur === 'msp-nombre' && rang).map(({ rang }) => rang!.rang));
    // all but Mayotte, whose people were counted in another year, and Guyane, which has four
    expect(rangs).toHaveLength(99);
    expect(Math.min(...rangs)).toBe(1);
    expect(Math.max(...rangs)).toBeLessThanOrEqual(99);
  });
});

describe('the documentation of the tables', () => {
  it.each(Object.entries(buildSchemas(DATA)))('%s is up to date: else run « npx node scripts/build-schemas.ts »', (name, text) => {
    expect(readFileSync(`${DATA}/${name}`, 'utf8')).toBe(text);
  });
});
