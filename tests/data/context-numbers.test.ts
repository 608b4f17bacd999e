import { describe, expect, it } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { payName } from '../../src/domain/pays.ts';
import { toFrenchTypography } from '../../src/format/typography.ts';
import { libelleVentilation } from '../../src/store/modalities.ts';
import { DATA } from './copy.ts';

/*
 * What surrounds the promises in the five documents of 2018 to 2023: who cares for whom, who has no médecin traitant, who
 * lives in a short zone, who is trained, what people say, what other countries do.
 */
const { indicateurs, observations, objectifs, faits, desaccords } = toValues(readTables(DATA));

const THEMES = ['demographie-medicale', 'medecin-traitant', 'zonage', 'formation', 'opinion', 'international'];
const DOCUMENTS = ['dossier-de-presse-2023-07', 'rapport-hcaam-2022', 'bilan-plan-2018-07'];
const themeOf = new Map(indicateurs.map(({ id, theme }) => [id, theme]));
const rows = [...observations, ...objectifs, ...faits].filter((row) => {
  const theme = 'theme' in row ? row.theme : themeOf.get(row.indicateur);
  return theme !== undefined && THEMES.includes(theme) && DOCUMENTS.includes(row.source);
});
const byId = new Map(rows.map((row) => [row.id, row]));

/** The number of a row; throws when the row is absent or has no number. */
function valeur(id: string): number {
  const v = byId.get(id)?.valeur;
  if (typeof v !== 'number') throw new Error(`no number under ${id}`);
  return v;
}
const sum = (...ids: string[]): number => ids.reduce((total, id) => total + valeur(id), 0);

describe('the figures of the context', () => {
  it.each([
    // copied by hand from the documents: id, value, top, date, precision, who vouches for it, territory
    ['densite-baisse-horizon', 10, 15, '2022', 'projection', 'publie', 'FR'],
    ['medecins-plus-55-ans-2021', 40, null, '2021', 'exact', 'repris', 'FR'],
    ['medecins-moins-40-ans-2030', 33.3, null, '2030', 'projection', 'repris', 'FR'],
    ['evol-generalistes-2012-2021', -1, null, '2021', 'exact', 'repris', 'FR'],
    ['evol-generalistes-liberaux-2012-2021', -4, null, '2021', 'exact', 'repris', 'FR'],
    ['evol-infirmiers-liberaux-2012-2021', 42, null, '2021', 'exact', 'repris', 'FR'],
    ['evol-sages-femmes-liberales-2012-2021', 100, null, '2021', 'pres-de', 'repris', 'FR'],
    ['evol-kinesitherapeutes-2012-2021', 34, null, '2020', 'exact', 'repris', 'FR'],
    ['exercice-isole-1998', 56, null, '1998', 'exact', 'publie', 'FR'],
    ['generalistes-rpps-2021', 100600, null, '2021', 'exact', 'repris', 'FR'],
    ['generalistes-actifs-fin-2021', 52200, null, '2021-12-31', 'environ', 'repris', 'FR'],
    ['generalistes-temps-gestion', 5.5, null, '2019', 'exact', 'repris', 'FR'],
    ['generalistes-plus-55-ans-2018', 33.3, null, '2018-07', 'pres-de', 'declare', 'FR'],
    ['saone-et-loire-departs-retraite-2018', 50, null, '2018', 'projection', 'publie', 'DEP-71'],
    ['cpts-anonyme-departs-medecins', 5, null, '2022', 'exact', 'temoignage', 'FR'],
    ['paris13-densite-patay-massena', 2.3, null, '2018-07', 'exact', 'publie', 'COM-75056'],
    ['sans-medecin-traitant-2019', 10, null, '2019-12-31', 'environ', 'repris', 'FR'],
    ['sans-medecin-traitant-2020', 10.5, null, '2020-12-31', 'exact', 'repris', 'FR'],
    ['sans-medecin-traitant-2021-06', 11, null, '2021-06', 'exact', 'repris', 'FR'],
    ['sans-medecin-traitant-hors-ald-part', 12.9, null, '2021-06', 'exact', 'repris', 'FR'],
    ['sans-medecin-traitant-ald-effectif', 620000, null, '2021-06', 'exact', 'repris', 'FR'],
    ['enfants-avec-medecin-traitant-2017-12', 17, null, '2017-12', 'exact', 'repris', 'FR'],
    ['patientele-premier-decile', 173, null, '2021-06', 'moins-de', 'repris', 'FR'],
    ['patientele-decile-superieur', 1645, null, '2021-06', 'plus-de', 'repris', 'FR'],
    ['patientele-angleterre', 2000, null, '2022', 'plus-de', 'publie', 'PAYS-GB-ENG'],
    ['zip-population-2021-methode', 30.2, null, '2021-10', 'exact', 'publie', 'FR'],
    ['idf-zip-part-population-2022', 62, null, '2022', 'exact', 'repris', 'REG-11'],
    ['zonage-population-aides-conventionnelles-avant', 7, null, 'inconnue', 'exact', 'publie', 'FR'],
    ['zonage-population-aides-etat-2018', 50, null, '2018-07', 'pres-de', 'publie', 'FR'],
    ['apl-seuil-zac', 2.5, 4, '2017-11', 'exact', 'publie', 'FR'],
    ['interco-dynamique-favorable-2018', 800, null, '2018-07', 'plus-de', 'publie', 'FR'],
    ['ifsi-places-2020', 31000, null, 'inconnue', 'exact', 'publie', 'FR'],
    ['ecn-places-mg-2023-2024', 3700, null, '2023', 'estimation', 'publie', 'FR'],
    ['mg-maitres-de-stage', 11837, null, '2022-01-01', 'exact', 'publie', 'FR'],
    ['autres-specialites-titulaires-2016', 5613, null, '2016', 'exact', 'repris', 'FR'],
    ['bva-2019-renoncement', 49, null, '2019-11', 'exact', 'repris', 'FR'],
    ['bva-2019-sans-medecin-traitant-faute-de-medecin', 33.3, null, '2019-11', 'environ', 'repris', 'FR'],
    ['odoxa-2022-infirmiere-plutot-que-medecin', 66, null, '2022-05', 'exact', 'repris', 'FR'],
    ['suede-consultations-telephoniques-2015', 1.7, null, '2015', 'exact', 'publie', 'PAYS-SE'],
    ['carbone-angleterre-consultation', 66, null, '2021', 'estimation', 'repris', 'PAYS-GB-ENG'],
  ] as const)('%s is %d in its document', (id, expected, max, date, precision, statut, territoire) => {
    expect(byId.get(id)).toMatchObject({ valeur: expected, valeur_max: max, date, precision, statut, territoire });
  });

  it('announce two targets, one of which has no deadline', () => {
    expect(byId.get('formations-sanitaires-places-2021')).toMatchObject({ valeur: 12600, precision: 'pres-de', echeance: 'inconnue' });
    expect(byId.get('formations-sanitaires-places-2023')).toMatchObject({ valeur: 13600, echeance: '2023', annonce_le: '2022-03-14' });
  });

  it('agree where a document gives both the parts and the whole', () => {
    expect(sum('sans-medecin-traitant-strictement-2021-06', 'sans-medecin-traitant-cessation-2021-06')).toBeCloseTo(valeur('sans-medecin-traitant-2021-06'));
    expect(sum('adultes-mt-generaliste-liberal', 'adultes-mt-autre-specialite', 'adultes-mt-etablissement')).toBe(100);
    expect(sum('enfants-mt-generaliste-liberal', 'enfants-mt-pediatre', 'enfants-mt-etablissement')).toBe(100);
    expect(sum('generalistes-seuls-2019', 'generalistes-groupe-2019')).toBe(100);
    expect(sum('groupes-avec-generalistes-2019', 'groupes-sans-autre-generaliste-2019')).toBe(100);
    expect(sum('patientele-inscrite-adultes-note71', 'patientele-inscrite-enfants-note71')).toBe(valeur('patientele-inscrite-note71'));
    expect(sum('suede-consultations-telephoniques-medecin-2015', 'suede-consultations-telephoniques-infirmier-2015')).toBeCloseTo(valeur('suede-consultations-telephoniques-2015'));
    expect(Math.round(67_800_000 / valeur('generalistes-liberaux-cnam-note71') / 100) * 100).toBe(valeur('patientele-theorique-france'));
  });

  it('never pass the word of one person off as a statistic, nor the contrary', () => {
    const testimonies = rows.filter((row) => 'statut' in row && row.statut === 'temoignage').map(({ id }) => id);
    expect(testimonies.length).toBeGreaterThan(8);
    expect(rows.filter(({ note }) => note.startsWith('Propos d’un')).map(({ id }) => id)).toEqual(testimonies);
  });

  it('say of what they convert that it was in words', () => {
    const conversions = rows.filter((row) => [33.3, 66.7].includes(Number(row.valeur)));
    expect(conversions.length).toBeGreaterThan(3);
    expect(conversions.filter(({ note }) => !note.includes('notre conversion')).map(({ id }) => id)).toEqual([]);
  });

  it('name each country and each modality', () => {
    const elsewhere = rows.filter(({ territoire }) => territoire.startsWith('PAYS-'));
    expect(elsewhere.length).toBeGreaterThan(10);
    for (const { territoire } of elsewhere) expect(payName(territoire)).not.toBeNull();
    for (const row of rows) if ('ventilation' in row && row.ventilation !== '') expect(libelleVentilation(row.ventilation)).not.toBe('');
  });

  it('keep series of different definitions apart, both ways', () => {
    const neighbours = new Map(indicateurs.map(({ id, ne_pas_joindre }) => [id, ne_pas_joindre]));
    for (const group of [
      ['soignants-evolution', 'soignants-liberaux-evolution'],
      ['sans-medecin-traitant', 'sans-medecin-traitant-declare'],
      ['patientele-adultes', 'patientele-inscrite', 'patients-par-generaliste'],
      ['zip-population', 'zonage-medecins-population', 'zonage-population-aides'],
      ['medecins-exercice-isole', 'generalistes-exercice'],
      ['formation-infirmiers-places', 'formations-sanitaires-places-creees', 'formations-sanitaires-places-par-an'],
    ]) {
      for (const id of group) expect(neighbours.get(id), id).toEqual(expect.arrayContaining(group.filter((other) => other !== id)));
    }
  });

  it('are written in French typography', () => {
    const texts = [
      ...indicateurs.filter(({ theme }) => THEMES.includes(theme)).flatMap(({ nom, definition, prudence }) => [nom, definition, prudence]),
      ...desaccords.filter(({ theme }) => THEMES.includes(theme)).flatMap(({ titre, explication, motif }) => [titre, explication, motif]),
      ...rows.flatMap((row) => [row.note, row.localisation, 'libelle' in row ? row.libelle : '']),
    ];
    expect(texts.filter((text) => toFrenchTypography(text) !== text)).toEqual([]);
    expect(texts.filter((text) => text.includes("'"))).toEqual([]);
  });
});
