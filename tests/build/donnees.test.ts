import { describe, expect, it } from 'vitest';
import * as donnees from '../../src/donnees.ts';
import { nomTerritoire } from '../../src/lignes.ts';

describe('the door to the generated data', () => {
  it('opens on every table', () => {
    expect(donnees.edition.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(donnees.promesses).toHaveLength(4);
    expect(donnees.territoires).toHaveLength(120);
    expect(donnees.carte.departements).toHaveLength(101);
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
      expect(donnees[table].length, table).toBeGreaterThan(10);
    }
  });

  it('finds each row by its id, whatever its table', () => {
    for (const row of [...donnees.observations, ...donnees.objectifs, ...donnees.faits]) {
      if (donnees.ligne(row.id) !== row) throw new Error(`${row.id} leads to another row`);
    }
    expect(donnees.observation('msp-nombre.FR.2023-12').valeur).toBe(2501);
    expect(donnees.indicateur('msp-nombre').unite).toBe('maisons de santé');
  });

  it('names the territory of every row, down to the communes, and other countries', () => {
    for (const row of [...donnees.observations, ...donnees.objectifs, ...donnees.faits]) {
      expect(nomTerritoire(row.territoire)).not.toBe('');
    }
    expect(donnees.territoire('COM-75056').parent).toBe('DEP-75');
  });

  it('refuses a key that leads nowhere', () => {
    expect(() => donnees.ligne('msp-nombre.FR.1900')).toThrow('msp-nombre.FR.1900');
    expect(() => donnees.source('personne')).toThrow('personne');
    expect(() => donnees.territoire('DEP-20')).toThrow('DEP-20');
  });

  it('gives a series in the order of dates, and one modality at a time', () => {
    const dates = donnees.serie('msp-nombre', 'DEP-2A').map(({ date }) => date);
    expect(dates).toHaveLength(13);
    expect(dates).toEqual([...dates].sort());
    expect(donnees.serie('liberaux-effectif', 'FR')).toEqual([]);
    expect(donnees.serie('liberaux-effectif', 'FR', 'infirmiers')).toHaveLength(1);
    expect(donnees.observationsDe('msp-nombre').length).toBe(13 * 120);
    expect(donnees.observationsDe('nulle-part')).toEqual([]);
  });

  it('gives the targets of a territory from the nearest deadline on', () => {
    const echeances = donnees.objectifsDe('cpts-population-couverte', 'FR').map(({ echeance }) => echeance);
    expect(echeances).toEqual(['2023-12-31', '2024', '2026-12']);
  });

  it('leads from a row to the disagreements that it takes part in', () => {
    for (const desaccord of donnees.desaccords) {
      for (const id of desaccord.lignes) expect(donnees.desaccordsDe(id)).toContain(desaccord);
    }
    expect(donnees.desaccordsDe('msp-nombre.DEP-01.2017-06')).toEqual([]);
  });

  it('gives each promise its state, each territory its sheet, each région its frame and its départements', () => {
    for (const { id } of donnees.promesses) expect(donnees.etatPromesse(id).edition).toBe(donnees.edition.date);
    for (const { code, niveau } of donnees.territoires) {
      expect(donnees.ficheTerritoire(code).lignes.length).toBeGreaterThan(5);
      if (niveau === 'REG')
        expect(donnees.carteRegion(code).departements).toHaveLength(donnees.departementsDe(code).length);
    }
    expect(donnees.departementsDe('REG-94').map(({ nom }) => nom)).toEqual(['Corse-du-Sud', 'Haute-Corse']);
  });
});
