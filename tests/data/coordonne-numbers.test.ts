import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../scripts/lib/read-tables.ts';

/*
 * What the five documents of 2018 to 2023 say of coordinated care (CPTS, maisons de santé, centres de santé, SAS):
 * 121 figures, each in one table, under ids that sentences and disagreements may cite for ever.
 */
const tables = readTables(fileURLToPath(new URL('../../data', import.meta.url)));

const words = (text: string): string[] => text.trim().split(/\s+/);

const EXPECTED = {
  observations: words(`
    cpts-couverture-2023-07-dp cpts-couverture-2022-02 cpts-aci-2021-11 cpts-aci-2022-02 cpts-recensees-2018-07
    cpts-deployees-2023-07-dp cpts-projets-2022-02 msp-fin-2017 msp-fin-2021 msp-projets-fin-2021 aci-msp-signataires-fin-2017
    msp-hors-aci-2018 msp-hors-aci-2021 cds-pluriprofessionnels-fin-2021 cds-total-2021
  `),
  objectifs: words(`
    cpts-objectif-2022 cpts-objectif-couverture-fin-2023-dp cpts-objectif-couverture-2024-dp msp-objectif-2027-blog-bis
    msp-objectif-2027-dp msp-objectif-2027-web msp-objectif-2027-blog
  `),
  faits: words(`
    cpts-financement-2022-dp loire-vendee-ocean-communes loire-vendee-ocean-habitants loire-vendee-ocean-adherents
    cpts-avenant2-revalorisation indre-et-loire-cpts cpts-anonyme-habitants cpts-anonyme-bourg cpts-missions-socles-2019
    cpts-missions-complementaires-2019 cpts-covid-annees-gagnees cpts-aci-debut-2022 cpts-couverture-debut-2022
    cpts-budget-annuel cpts-aci-2022-02-annexe3 cpts-aci-mi-2021 cpts-part-generalistes-infirmiers cpts-part-avec-organisations
    paris13-actions-2011-2018 carte2018-sud-lochois-msp carte2018-sud-lochois-professionnels giennois-berry-professionnels
    giennois-berry-generalistes giennois-berry-specialistes giennois-berry-infirmiers giennois-berry-kinesitherapeutes
    giennois-berry-priorites
    msp-patients-supplementaires-par-an-dp msp-immobilier-total-dp msp-immobilier-annuel-dp msp-immobilier-projets-dp
    msp-immobilier-duree-dp msp-immobilier-total-web msp-2022-plus-de msp-2021-12 msp-2022-annexe3 msp-evolution-quatre-ans
    msp-part-financee-aci msp-part-aci-annexe3 msp-sisa-aci-2021-12 msp-eligibles-aci-2020 msp-hypothese-note16
    msp-patientele-moyenne-2020-note16 msp-taille-moyenne msp-professionnels-moyenne-2020 msp-associes-moyenne-2020
    msp-patientele-moyenne-2020 msp-file-active-moyenne-2020 msp-part-10-professionnels-ou-moins msp-part-plus-30-professionnels
    msp-patients-c2s-ame msp-generalistes-par-msp msp-generalistes-total msp-generalistes-part
    msp-patients-supplementaires-par-medecin msp-patients-supplementaires-par-medecin-part msp-demarches-participatives-etudiees
    aci-msp-montant-2017 aci-msp-montant-evolution-2017 aci-msp-signataires-evolution-2017 aci-msp-patients-2017
    aci-msp-patients-evolution-2017 aci-msp-professionnels-2017 aci-msp-professionnels-evolution-2017 aci-msp-montant-moyen-2017
    aci-msp-montant-moyen-evolution-2017 aci-msp-garantie-minimale paris13-msp-projet
    cds-dentaires-croissance-2017-2021 cds-medicaux-croissance-2017-2021 cds-pluriprofessionnels-hypothese-note16
    cds-patientele-moyenne-note16 cds-categories-administratives cds-salaries-moyenne cds-etp-moyenne
    cds-patientele-moyenne-annexe3 cds-file-active-moyenne cds-patients-c2s-ame cds-patients-c2s-ame-decile
    saone-et-loire-centres-territoriaux saone-et-loire-antennes saone-et-loire-medecins-recrutes saone-et-loire-internes-environ
    saone-et-loire-centres-permanents saone-et-loire-antennes-encadre saone-et-loire-antennes-redeployees
    saone-et-loire-generalistes saone-et-loire-specialistes saone-et-loire-paramedicaux saone-et-loire-secretaires
    saone-et-loire-internes saone-et-loire-generalistes-ehpad saone-et-loire-patients-2022-01
    saone-et-loire-part-population-2022-01 saone-et-loire-patients-2022-bis saone-et-loire-part-population-2022-bis
    sas-delai sas-projets-pilotes sas-regions-pilotes
  `),
};
const ALL = new Set(Object.values(EXPECTED).flat());

const SOURCES = ['dossier-de-presse-2023-07', 'article-plan-2023-07', 'rapport-hcaam-2022', 'bilan-plan-2018-07', 'page-ministere-2023-07'];

const rows = [...tables.observations.rows, ...tables.objectifs.rows, ...tables.faits.rows].filter(({ values }) => ALL.has(values.id));
const byId = new Map(rows.map((row) => [row.values.id, row]));

/** The number of a row; throws when the row is absent or has no number. */
function valeur(id: string): number {
  const v = byId.get(id)?.values.valeur;
  if (typeof v !== 'number') throw new Error(`no number under ${id}`);
  return v;
}

describe('the figures of coordinated care', () => {
  it.each([
    ['observations', 15],
    ['objectifs', 7],
    ['faits', 99],
  ] as const)('are in %s: %i', (table, number) => {
    const ids = new Set<string>(tables[table].rows.map(({ values }) => values.id));
    expect(EXPECTED[table].filter((id) => !ids.has(id))).toEqual([]);
    expect(EXPECTED[table]).toHaveLength(number);
  });

  it('are each given once', () => {
    expect(ALL.size).toBe(121);
    expect(rows).toHaveLength(121);
  });

  it('come from the five documents, and say on which lines', () => {
    const known = new Set(tables.sources.rows.map(({ values }) => values.id));
    expect(SOURCES.filter((id) => !known.has(id))).toEqual([]);
    for (const { values } of rows) {
      expect(SOURCES, values.id).toContain(values.source);
      expect(values.localisation, values.id).toMatch(/\bl\. \d+(-\d+)?\b/);
    }
  });

  it('never pass the word of one person off as a statistic', () => {
    const subject = tables.faits.rows.filter(({ values }) => ALL.has(values.id) && values.note.startsWith('Propos'));
    const testimonies = rows.filter(({ cells }) => cells['statut'] === 'temoignage').map(({ values }) => values.id);
    expect(testimonies.sort()).toEqual(['cpts-anonyme-bourg', 'cpts-anonyme-habitants', 'cpts-covid-annees-gagnees']);
    expect(subject.map(({ values }) => values.id).sort()).toEqual(testimonies);
  });

  it.each([
    // copied by hand from the documents: id, value, top, date or échéance, precision, territory
    ['cpts-deployees-2023-07-dp', 640, null, '2023-07', 'plus-de', 'FR'],
    ['cpts-couverture-2023-07-dp', 74, null, '2023-07', 'exact', 'FR'],
    ['cpts-financement-2022-dp', 105000000, null, '2022', 'exact', 'FR'],
    ['cpts-couverture-2022-02', 33.3, null, '2022-02', 'pres-de', 'FR'],
    ['cpts-aci-2021-11', 166, null, '2021-11', 'exact', 'FR'],
    ['cpts-aci-2022-02', 243, null, '2022-02', 'exact', 'FR'],
    ['cpts-projets-2022-02', 400, 500, '2022-02', 'exact', 'FR'],
    ['cpts-recensees-2018-07', 200, null, '2018-07', 'pres-de', 'FR'],
    ['cpts-objectif-2022', 1000, null, '2022', 'exact', 'FR'],
    ['cpts-objectif-couverture-fin-2023-dp', 100, null, '2023-12-31', 'exact', 'FR'],
    ['cpts-objectif-couverture-2024-dp', 100, null, '2024', 'exact', 'FR'],
    ['cpts-budget-annuel', 287000, 580000, '2022', 'exact', 'FR'],
    ['loire-vendee-ocean-habitants', 135000, null, '2023-07', 'pres-de', 'REG-52'],
    ['giennois-berry-professionnels', 278, null, '2018-07', 'exact', 'REG-24'],
    ['carte2018-sud-lochois-professionnels', 120, null, '2018-07', 'plus-de', 'EPCI-200071587'],
    ['msp-fin-2017', 1100, null, '2017-12-31', 'exact', 'FR'],
    ['msp-fin-2021', 2018, null, '2021-12-31', 'exact', 'FR'],
    ['msp-projets-fin-2021', 308, null, '2021-12-31', 'exact', 'FR'],
    ['msp-objectif-2027-dp', 4000, null, '2027', 'exact', 'FR'],
    ['msp-immobilier-projets-dp', 150, null, '2023-07', 'pres-de', 'FR'],
    ['msp-sisa-aci-2021-12', 1450, null, '2021-12', 'environ', 'FR'],
    ['msp-taille-moyenne', 15, 20, '2022', 'exact', 'FR'],
    ['msp-generalistes-par-msp', 4.7, null, '2022', 'exact', 'FR'],
    ['aci-msp-signataires-fin-2017', 538, null, '2017-12-31', 'exact', 'FR'],
    ['aci-msp-patients-2017', 2870000, null, '2017', 'exact', 'FR'],
    ['cds-pluriprofessionnels-fin-2021', 522, null, '2021-12-31', 'exact', 'FR'],
    ['cds-total-2021', 2200, null, '2022', 'plus-de', 'FR'],
    ['saone-et-loire-part-population-2022-01', 4.4, null, '2022-01', 'exact', 'DEP-71'],
    ['sas-projets-pilotes', 22, null, '2022', 'exact', 'FR'],
  ] as const)('%s is %d in its document', (id, expected, max, date, precision, territoire) => {
    const values = byId.get(id)?.values;
    expect(values).toMatchObject({ valeur: expected, valeur_max: max, precision, territoire });
    expect(values && ('echeance' in values ? values.echeance : values.date)).toBe(date);
  });

  it.each([
    ['cpts-aci-debut-2022', 'cpts-aci-2022-02'],
    ['cpts-aci-2022-02-annexe3', 'cpts-aci-2022-02'],
    ['cpts-couverture-debut-2022', 'cpts-couverture-2022-02'],
    ['msp-2021-12', 'msp-fin-2021'],
    ['msp-2022-annexe3', 'msp-2022-plus-de'],
    ['msp-part-aci-annexe3', 'msp-part-financee-aci'],
    ['msp-immobilier-total-web', 'msp-immobilier-total-dp'],
    ['msp-objectif-2027-web', 'msp-objectif-2027-dp'],
    ['msp-objectif-2027-blog', 'msp-objectif-2027-dp'],
    ['saone-et-loire-centres-permanents', 'saone-et-loire-centres-territoriaux'],
    ['saone-et-loire-antennes-encadre', 'saone-et-loire-antennes'],
    ['saone-et-loire-patients-2022-bis', 'saone-et-loire-patients-2022-01'],
  ])('%s repeats %s, and says so', (reminder, first) => {
    expect(valeur(reminder)).toBe(valeur(first));
    expect(byId.get(reminder)?.values.note).toMatch(/^Répète | Répète /);
  });

  it('agree where a document gives both the parts and the whole', () => {
    expect(valeur('msp-immobilier-annuel-dp') * valeur('msp-immobilier-duree-dp')).toBe(valeur('msp-immobilier-total-dp'));
    expect(valeur('saone-et-loire-generalistes') + valeur('saone-et-loire-specialistes')).toBe(valeur('saone-et-loire-medecins-recrutes'));
    expect(valeur('msp-hypothese-note16') * valeur('msp-generalistes-par-msp')).toBeCloseTo(valeur('msp-generalistes-total'));
    expect(Math.round((valeur('msp-generalistes-total') / 52_500) * 100)).toBe(valeur('msp-generalistes-part'));
    const mean = valeur('aci-msp-montant-2017') / valeur('aci-msp-signataires-fin-2017');
    expect(Math.round(mean / 1000) * 1000).toBe(valeur('aci-msp-montant-moyen-2017'));
  });

  it('keep series of different definitions apart, both ways', () => {
    const neighbours = new Map(tables.indicateurs.rows.map(({ values }) => [values.id, values.ne_pas_joindre]));
    for (const group of [
      words('cpts-population-couverte cpts-population-couverte-deployees cpts-population-couverte-aci cpts-population-couverte-atlas'),
      words('cpts-aci-signes cpts-atlas-nombre cpts-recensees cpts-deployees cpts-en-projet'),
      words('msp-nombre msp-nombre-hcaam msp-projets'),
      words('centres-sante-nombre-hcaam centres-sante-total-hcaam'),
    ]) {
      for (const id of group) expect(neighbours.get(id), id).toEqual(expect.arrayContaining(group.filter((other) => other !== id)));
    }
  });
});
