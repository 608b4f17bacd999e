import { describe, expect, it } from 'vitest';
import { toEtatsEngagements } from '../../scripts/joins/engagements.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { DATA } from './copy.ts';

const values = toValues(readTables(DATA));
const states = new Map(toEtatsEngagements(values, values.edition[0]?.date ?? '').map((state) => [state.engagement, state.combined.issue]));
const revised = new Set(values.observations.map(({ revise }) => revise));

/** The national values of a series with their dates, in order, those that another row revises left out. */
function series(indicator: string): { date: string; value: number }[] {
  return values.observations
    .filter(({ indicateur, territoire, valeur, ventilation, id }) => indicateur === indicator && territoire === 'FR' && typeof valeur === 'number' && ventilation === '' && !revised.has(id))
    .map(({ date, valeur, valeur_max: top }) => ({ date, value: top ?? Number(valeur) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
const at = (indicator: string, date: string): number => {
  const found = series(indicator).find((point) => point.date === date);
  if (!found) throw new Error(`${indicator} has no value of ${date}`);
  return found.value;
};
const until = (indicator: string, date: string): number[] => series(indicator).filter((point) => point.date <= date).map(({ value }) => value);
const target = (id: string): number => Number(values.objectifs.find((row) => row.id === id)!.valeur);

/** The promises of 2017, 2018 and of the years to 2022, judged here with the numbers of the tables and a comparison alone. */
describe('the promises of before the plan of 2023', () => {
  it('missed: assistants médicaux, under the target at the deadline itself', () => {
    expect(at('assistants-medicaux-recrutes', '2022-12')).toBeLessThan(target('am-postes-prevus-2022'));
    expect(states.get('assistants-medicaux-4000')).toBe('manquee');
  });

  it('missed: CPTS, under the target even with every project, seven months after the deadline', () => {
    const all = until('cpts-recensees', '2023-07');
    expect(all.length).toBeGreaterThan(0);
    expect(Math.max(...all)).toBeLessThan(target('cpts-objectif-2022'));
    expect(at('cpts-aci-signes', '2022-02') + at('cpts-en-projet', '2022-02')).toBeLessThan(target('cpts-objectif-2022'));
    expect(states.get('cpts-1000')).toBe('manquee');
  });

  it('missed: maisons and centres de santé together are not twice those of 2017 at the end of 2022', () => {
    const together = (date: string) => at('msp-nombre', date) + at('centres-sante-nombre', date);
    expect(together('2022-12') / together('2017-12')).toBeLessThan(target('structures-coordonnees-doublement-2017'));
    expect(together('2023-12') / together('2017-12')).toBeGreaterThan(target('structures-coordonnees-doublement-2017'));
    expect(states.get('structures-coordonnees-doublement')).toBe('manquee');
  });

  it('missed: infirmiers en pratique avancée, whose graduates are fewer than those who should be at work', () => {
    const graduates = (year: string) => until('ipa-diplomes-annee', year).reduce((sum, value) => sum + value, 0);
    expect(['2020', '2021', '2022'].map(graduates)).toEqual([323, 935, 1643]);
    for (const year of ['2020', '2021', '2022']) expect(graduates(year), year).toBeLessThan(target(`ipa-projection-${year}`));
    expect(states.get('ipa-2000')).toBe('manquee');
    expect(Math.max(...until('ipa-diplomes', '2024-12'))).toBeLessThan(target('ipa-cible-5000-2024'));
    expect(states.get('ipa-5000')).toBe('manquee');
  });

  it('missed: services d’accès aux soins, which cover neither each département nor all people at the deadline', () => {
    expect(at('sas-population-couverte', '2023-07')).toBeLessThan(100);
    const whole = values.observations.filter(
      ({ indicateur, territoire, date, valeur }) => indicateur === 'sas-population-couverte' && territoire.startsWith('DEP-') && date === '2023-07' && valeur === 100,
    );
    expect(whole.length).toBeLessThan(101);
    expect(states.get('sas-tous-departements')).toBe('manquee');
  });

  it('kept: the two scales, at their dates', () => {
    const reached = (engagement: string, indicator: string) => {
      const judged = values.objectifs.find(({ id }) => id === values.engagements.find((e) => e.id === engagement)!.juge)!;
      const after = series(indicator).find(({ date }) => date >= judged.echeance)!;
      expect(after.value, engagement).toBeGreaterThanOrEqual(Number(judged.valeur));
      expect(states.get(engagement)).toBe('tenue');
    };
    reached('prime-internes-200', 'prime-internes-ambulatoire');
    reached('cstm-25', 'cstm-bonification');
  });

  it('not to be checked: those of which no series that counts the same has a value', () => {
    const without = ['assistants-partages-300', 'guichet-unique-regions', 'psychologues-200', 'places-formation-12600', 'ipa-3000'];
    for (const id of without) {
      const same = values['engagement-series'].filter((row) => row.engagement === id && row.rapport === 'meme-compte').flatMap((row) => row.series);
      expect(same.flatMap(series), id).toEqual([]);
      expect([id, states.get(id)]).toEqual([id, 'inverifiable']);
    }
  });

  it('missed by its last step alone: telemedicine, opened to all two years after the date', () => {
    const opened = (id: string) => values.chronologie.find(({ lignes, etat }) => etat === 'advenu' && lignes.includes(id))!.date;
    const due = (id: string) => values.objectifs.find((row) => row.id === id)!.echeance;
    expect(opened('teleconsultation-2018-09')).toBe(due('teleconsultation-2018-09'));
    expect(opened('tele-expertise-2019-02')).toContain(due('tele-expertise-2019-02'));
    expect(opened('tele-expertise-2020').slice(0, 4) > due('tele-expertise-2020')).toBe(true);
    expect(states.get('telemedecine-remboursement')).toBe('manquee');
  });

  it('are all judged here, but for those without deadline, or of after 2022', () => {
    const judged = new Set(['assistants-medicaux-4000', 'cpts-1000', 'structures-coordonnees-doublement', 'ipa-2000', 'ipa-3000', 'ipa-5000', 'sas-tous-departements', 'prime-internes-200', 'cstm-25', 'assistants-partages-300', 'guichet-unique-regions', 'psychologues-200', 'places-formation-12600', 'telemedecine-remboursement']);
    const before = values.engagements.filter(({ plan }) => plan !== 'plan-2023' && plan !== 'barometre').map(({ id }) => id);
    expect(before.filter((id) => !judged.has(id))).toEqual(['ipa-5700', 'places-formation-13600', 'france-sante-5000']);
  });
});
