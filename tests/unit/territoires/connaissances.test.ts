import { describe, expect, it } from 'vitest';
import { isRecent } from '../../../src/domain/connaissance.ts';
import { detenteursDe, territoire, territoires } from '../../../src/donnees.ts';
import { enTexte } from '../../../src/phrases/phrase.ts';
import {
  connaissanceIci,
  connaissancesDe,
  INDICATEURS_NATIONAUX,
  INDICATEURS_SUIVIS,
  SUIVI_PROMESSES,
} from '../../../src/territoires/connaissances.ts';
import {
  inconnuesDe,
  nomSuivi,
  phraseConnaissances,
  precisionCellule,
} from '../../../src/territoires/phrases-connaissances.ts';

const cellules = (code: string, indicateur: string) =>
  connaissancesDe(territoire(code))
    .find((ligne) => ligne.indicateur.id === indicateur)!
    .cellules.map((c) => `${c.etat} ${c.large ?? ''}${precisionCellule(c)}`);

describe('the matrix of a territory', () => {
  it('follows the promises first, and no indicator twice', () => {
    expect(INDICATEURS_SUIVIS.slice(0, 4).map(({ id }) => id)).toEqual(
      SUIVI_PROMESSES.map(({ indicateur }) => indicateur),
    );
    const tous = [...INDICATEURS_SUIVIS, ...INDICATEURS_NATIONAUX];
    expect(new Set(tous).size).toBe(tous.length);
    expect(new Set(INDICATEURS_SUIVIS.map(nomSuivi)).size).toBe(INDICATEURS_SUIVIS.length);
  });

  it('says of each level its own, from the commune to France', () => {
    expect(cellules('DEP-23', 'cpts-population-couverte')).toEqual([
      'plus-large DEPdép.',
      'plus-large DEPdép.',
      'ancien mai\u00A02024',
      'ancien déc.\u00A02023',
      'ancien mai\u00A02024',
    ]);
    expect(cellules('DEP-976', 'apl')).toEqual([
      'plus-large FRFrance',
      'plus-large FRFrance',
      'manquant non publié',
      'plus-large FRFrance',
      'provisoire 2024',
    ]);
  });

  it('counts the territories of a finer level that have a value', () => {
    expect(cellules('FR', 'sas-population-couverte').slice(2)).toEqual([
      'ancien sept.\u00A02024 · 100 sur 101',
      'plus-large FRFrance',
      'ancien sept.\u00A02024',
    ]);
  });
});

describe('the words around the matrix', () => {
  it('say how much is known, the parts making the whole', () => {
    const phrase = enTexte(phraseConnaissances(territoire('DEP-23')));
    expect(phrase).toMatch(
      /^Aucune des séries qui suivent les quatre promesses n’a de chiffre de moins de deux ans pour la Creuse\. /,
    );
    const [total, ...parts] = (
      /Sur (\d+) indicateurs suivis, (\d+) en ont un, (\d+) en ont un plus ancien, (\d+) n’en ont aucun/.exec(phrase) ??
      []
    )
      .slice(1)
      .map(Number);
    expect(parts.reduce((somme, n) => somme + n, 0)).toBe(total);
  });

  it('name who could say for each promise without a recent figure, in every territory', () => {
    for (const t of territoires) {
      const dites = inconnuesDe(t).flatMap(({ indicateurs }) => indicateurs.map(({ id }) => id));
      for (const ligne of connaissancesDe(t).slice(0, 4)) {
        expect([t.code, ligne.indicateur.id, dites.includes(ligne.indicateur.id)]).toEqual([
          t.code,
          ligne.indicateur.id,
          !isRecent(connaissanceIci(ligne, t)),
        ]);
        expect(detenteursDe(ligne.indicateur.id).length).toBeGreaterThan(0);
      }
    }
  });
});
