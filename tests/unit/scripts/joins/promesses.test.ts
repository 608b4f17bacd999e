import { describe, expect, it } from 'vitest';
import { toEtatsPromesses, type RowsPromesses } from '../../../../scripts/joins/promesses.ts';
import { anIndicateur, anObservation, anObjectif } from '../../rows.ts';

const ROWS: RowsPromesses = {
  promesses: [
    {
      id: 'msp',
      ordre: 3,
      nom: 'Maisons',
      nom_court: 'Maisons',
      engagement: '100 maisons',
      indicateur: 'maisons',
      objectif: 'cible',
    },
  ],
  indicateurs: [
    anIndicateur({ ne_pas_joindre: ['projets'] }),
    anIndicateur({ id: 'projets', ne_pas_joindre: ['maisons'] }),
  ],
  observations: [
    anObservation({ id: 'dec', date: '2023-12', valeur: 50 }),
    anObservation({ id: 'juin', date: '2023-06', valeur: 40 }),
    anObservation({ id: 'rien', date: '2024-12', valeur: 'inc' }),
    anObservation({ id: 'ailleurs', date: '2024-06', territoire: 'REG-11', valeur: 99 }),
    anObservation({ id: 'modalite', date: '2024-06', ventilation: 'neuves', valeur: 99 }),
    anObservation({ id: 'projet', indicateur: 'projets', date: '2022', valeur: 8 }),
  ],
  objectifs: [
    anObjectif({ id: 'revise', echeance: '2026-12', annonce_le: '2024-03', remplace: 'cible' }),
    anObjectif({ id: 'cible', echeance: '2024-12-31', annonce_le: '2023-07-13', remplace: 'abandonne' }),
    anObjectif({ id: 'abandonne', indicateur: 'projets', echeance: '2022', annonce_le: '2018' }),
    anObjectif({ id: 'regional', territoire: 'REG-11' }),
    anObjectif({ id: 'etranger', indicateur: 'projets' }),
  ],
};
const [etat] = toEtatsPromesses(ROWS, '2026-11-23');

describe('toEtatsPromesses', () => {
  it('keeps apart the judged series and its neighbours, national and without modality, in the order of dates', () => {
    expect(etat?.series).toEqual([
      { indicateur: 'maisons', judged: true, observations: ['juin', 'dec', 'rien'], comparables: ['juin', 'dec'] },
      { indicateur: 'projets', judged: false, observations: ['projet'], comparables: ['projet'] },
    ]);
  });

  it('lists the targets with what they replace, in the order of their announcement, each with its verdict', () => {
    expect(etat?.objectifs.map(({ objectif, juge, verdict }) => [objectif, juge, verdict?.issue])).toEqual([
      ['abandonne', false, 'non-atteinte-au-dernier-chiffre'],
      ['cible', true, 'non-atteinte-au-dernier-chiffre'],
      ['revise', false, 'en-cours'],
    ]);
  });

  it('says where it started, where it is, and what is nearest to the deadline', () => {
    expect(etat).toMatchObject({
      start: 'juin',
      latest: 'dec',
      nearDeadline: { observation: 'dec', monthsBefore: 12 },
      verdict: { issue: 'non-atteinte-au-dernier-chiffre', supports: ['dec'] },
    });
  });

  it('looks for the value nearest to the deadline on both sides of it', () => {
    const near = (date: string) => {
      const observations = [...ROWS.observations, anObservation({ id: 'apres', date, valeur: 60 })];
      return toEtatsPromesses({ ...ROWS, observations }, '2026-11-23')[0]?.nearDeadline;
    };
    expect(near('2026-06')).toEqual({ observation: 'dec', monthsBefore: 12 });
    expect(near('2025-03')).toEqual({ observation: 'apres', monthsBefore: -3 });
  });

  it('computes every figure from the last value to the judged target, with the rows it comes from', () => {
    const { derived } = etat ?? {};
    expect(derived?.partObjectif).toMatchObject({ valeur: 50, inputs: ['dec', 'cible'] });
    expect(derived?.avancement.valeur).toBeCloseTo(100 / 6, 9);
    expect(derived?.ecart.valeur).toBe(50);
    expect(derived?.depassement.motif).toBe('non-atteint');
    expect(derived?.rythmeRecent).toMatchObject({ inputs: ['juin', 'dec'] });
    expect(derived?.rythmeNecessaire.valeur).toBeCloseTo(50 / 12, 9);
    expect(derived?.dateAuRythmeRecent).toMatchObject({ valeur: '2026-06', inputs: ['dec', 'cible', 'juin'] });
  });

  it('computes what was missing at the deadline from the value of the deadline, not from a later one', () => {
    const observations = [
      ...ROWS.observations,
      anObservation({ id: 'echeance', date: '2024-12', valeur: 60 }),
      anObservation({ id: 'apres', date: '2025-03', valeur: 70 }),
    ];
    const [missed] = toEtatsPromesses({ ...ROWS, observations }, '2026-11-23');
    expect(missed?.derived?.ecartEcheance).toMatchObject({ valeur: 40, inputs: ['echeance', 'cible'] });
    expect(missed?.derived?.partEcheance?.valeur).toBe(60);
    expect(missed?.derived?.ecart.valeur).toBe(30);
    expect(etat?.derived?.ecartEcheance).toBeNull();
  });

  it('has nothing to compute where nothing is known', () => {
    const [empty] = toEtatsPromesses({ ...ROWS, observations: [] }, '2026-11-23');
    expect(empty).toMatchObject({
      start: null,
      latest: null,
      nearDeadline: null,
      derived: null,
      verdict: { issue: 'inverifiable', supports: [] },
    });
  });

  it('refuses a promise without target', () => {
    expect(() => toEtatsPromesses({ ...ROWS, objectifs: [] }, '2026-11-23')).toThrow('msp');
  });
});
