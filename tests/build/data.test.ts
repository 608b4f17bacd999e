import { describe, expect, it } from 'vitest';
import * as data from '../../src/store/rows.ts';
import { territoireName } from '../../src/store/row-words.ts';

describe('the door to the generated data', () => {
  it('opens on every table', () => {
    expect(data.edition.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.promesses).toHaveLength(4);
    expect(data.territoires).toHaveLength(120);
    expect(data.map.departements).toHaveLength(101);
    for (const table of [
      'sources',
      'indicateurs',
      'observations',
      'objectifs',
      'faits',
      'desaccords',
      'glossaire',
      'chronologie',
      'evenements',
      'detenteurs',
    ] as const) {
      expect(data[table].length, table).toBeGreaterThan(10);
    }
  });

  it('finds each row by its id, whatever its table', () => {
    for (const row of [...data.observations, ...data.objectifs, ...data.faits]) {
      if (data.entry(row.id) !== row) throw new Error(`${row.id} leads to another row`);
    }
    expect(data.observation('msp-nombre.FR.2023-12').valeur).toBe(2501);
    expect(data.indicateur('msp-nombre').unite).toBe('maisons de santé');
  });

  it('names the territory of every row, down to the communes, and other countries', () => {
    for (const row of [...data.observations, ...data.objectifs, ...data.faits]) {
      expect(territoireName(row.territoire)).not.toBe('');
    }
    expect(data.territoire('COM-75056').parent).toBe('DEP-75');
  });

  it('refuses a key that leads nowhere', () => {
    expect(() => data.entry('msp-nombre.FR.1900')).toThrow('msp-nombre.FR.1900');
    expect(() => data.source('personne')).toThrow('personne');
    expect(() => data.territoire('DEP-20')).toThrow('DEP-20');
  });

  it('gives a series in the order of dates, and one modality at a time', () => {
    const dates = data.points('msp-nombre', 'DEP-2A').map(({ date }) => date);
    expect(dates).toHaveLength(13);
    expect(dates).toEqual([...dates].sort());
    expect(data.points('liberaux-effectif', 'FR')).toEqual([]);
    expect(data.points('liberaux-effectif', 'FR', 'infirmiers')).toHaveLength(1);
    expect(data.observationsOf('msp-nombre').length).toBe(13 * 120);
    expect(data.observationsOf('nulle-part')).toEqual([]);
  });

  it('gives the targets of a territory from the nearest deadline on', () => {
    const echeances = data.objectifsOf('cpts-population-couverte', 'FR').map(({ echeance }) => echeance);
    expect(echeances).toEqual(['2023-12-31', '2024', '2026-12']);
  });

  it('leads from a row to the disagreements that it takes part in', () => {
    for (const desaccord of data.desaccords) {
      for (const id of desaccord.lignes) expect(data.desaccordsOf(id)).toContain(desaccord);
    }
    expect(data.desaccordsOf('msp-nombre.DEP-01.2017-06')).toEqual([]);
  });

  it('gives each promise its state, each territory its sheet, each région its frame and its départements', () => {
    for (const { id } of data.promesses) expect(data.etatPromesse(id).edition).toBe(data.edition.date);
    for (const { code, niveau } of data.territoires) {
      expect(data.territoireRecord(code).rows.length).toBeGreaterThan(5);
      if (niveau === 'REG')
        expect(data.regionContours(code).departements).toHaveLength(data.departementsOf(code).length);
    }
    expect(data.departementsOf('REG-94').map(({ nom }) => nom)).toEqual(['Corse-du-Sud', 'Haute-Corse']);
  });
});
