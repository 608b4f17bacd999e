import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { compareDates } from '../../src/domain/date-source.ts';
import { FIVE_DOCUMENTS } from '../../src/subjects/absences/documents.ts';
import { toFrenchTypography } from '../../src/format/typography.ts';

/*
 * What is promised and counted of the assistants médicaux and the médicobus, what was published after the plan, the four
 * promises, and the figures that disagree.
 */
const tables = toValues(readTables(fileURLToPath(new URL('../../data', import.meta.url))));
const { sources, indicateurs, observations, objectifs, faits, promesses, desaccords } = tables;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The 82 figures of the five documents on assistants médicaux, médicobus and money, each in one table. */
const EXPECTED = {
  observations: words(`
    am-contrats-signes-2023-06-dp am-contrats-2022-04 am-contrats-2022-05 am-contrats-generalistes-2022-05
    am-contrats-specialistes-2022-05 medicobus-en-circulation-2023-06-dp medicobus-en-projet-2023-06-dp
  `),
  objectifs: words(`
    am-supplementaires-fin-2024-dp am-objectif-fin-2024-dp am-supplementaires-fin-2024-blog am-nouveaux-plus-de-blog
    am-objectif-blog am-postes-prevus-2022 am-objectif-fin-2024-web medicobus-objectif-au-moins-fin-2024-dp
    medicobus-objectif-fin-2024-dp medicobus-objectif-fin-2024-blog medicobus-nouveaux-blog medicobus-attendus-fin-2024-blog
    medicobus-objectif-fin-2024-web
  `),
  faits: words(`
    medicobus-subvention-dp medicobus-subvention-web medicobus-cout-blog medicobus-en-circulation-synthese-dp
    medicobus-en-projet-synthese-dp medicobus-en-circulation-2023-07-blog medicobus-en-projet-2023-07-blog
    orne-est-medicobus-jours-semaine orne-est-medicobus-communes orne-est-medicobus-actes-2022
    orne-est-medicobus-actes-2023-projection orne-est-medicobus-medecins orne-est-medicobus-assistantes
    am-creneaux-par-jour-dp am-creneaux-par-semaine-dp am-financement-annuel-dp am-point-de-depart-dp
    am-consultations-par-jour-dp am-financement-2023-2024-dp am-temoignage-minutes-gagnees-dp am-recrutes-cnam-2023-07-dp
    am-patients-supplementaires-part-dp am-patients-supplementaires-part-blog am-contrats-signes-2023-blog
    am-consultations-par-jour-blog am-financement-blog am-point-de-depart-web am-consultations-par-jour-web
    am-financement-annuel-web am-eligibilite-cabinet-minimum am-eligibilite-delai-coordination am-etp-2022-05
    am-part-tiers-temps-2022-05 am-part-mi-temps-2022-05 am-part-temps-plein-2022-05 am-part-zone-sous-dense-2022-05
    am-part-temps-plein-zone-sous-dense-2022-05 am-part-generalistes-2022-05 am-part-nouvellement-installes-2022-05
    am-part-cabinets-groupe-2022-05 am-part-msp-2022-05 am-part-aides-soignantes-2022-05 am-part-infirmieres-2022-05
    am-postes-crees-2022-05 am-patients-supplementaires-2022-05 am-part-temps-partiel-2022-05 encadre9-msp-assistants
    encadre9-msp-assistants-etp temoignage-am-patients-heure-avec temoignage-am-patients-heure-sans
    temoignage-am-minutes-par-consultation temoignage-am-patients-par-jour am-premiers-contrats-3000 am-part-specialistes-2022
    am-contrats-specialistes-2022-bis numerique-avenant-9-montant saone-et-loire-depenses-2020 saone-et-loire-recettes-2020
    saone-et-loire-subvention-2020 saone-et-loire-budget-departement consultation-tarif-temoignage temoignage-consultation-25
  `),
};
const ALL = new Set(Object.values(EXPECTED).flat());
const DOCUMENTS: readonly string[] = FIVE_DOCUMENTS;

const rows = [...observations, ...objectifs, ...faits];
const byId = new Map(rows.map((row) => [row.id, row]));
const objectif = new Map(objectifs.map((row) => [row.id, row]));

/** The number of a row; throws when the row is absent or has no number. */
function valeur(id: string): number {
  const v = byId.get(id)?.valeur;
  if (typeof v !== 'number') throw new Error(`no number under ${id}`);
  return v;
}

const dateOf = (id: string): string | undefined => {
  const row = byId.get(id);
  return row && ('echeance' in row ? row.echeance : row.date);
};

describe('the figures of the promises in the five documents', () => {
  it.each([
    ['observations', 7],
    ['objectifs', 13],
    ['faits', 62],
  ] as const)('are in %s: %i', (table, number) => {
    const ids = new Set<string>(tables[table].map(({ id }) => id));
    expect(EXPECTED[table].filter((id) => !ids.has(id))).toEqual([]);
    expect(EXPECTED[table]).toHaveLength(number);
  });

  it('are each given once, with the lines they were read on', () => {
    const their = rows.filter(({ id }) => ALL.has(id));
    expect(ALL.size).toBe(82);
    expect(their).toHaveLength(82);
    for (const { id, source, localisation } of their) {
      expect(DOCUMENTS, id).toContain(source);
      expect(localisation, id).toMatch(/\bl\. \d+(-\d+)?\b/);
    }
  });

  it('never pass the word of one person off as a statistic', () => {
    const statutOf = (statut: string) => faits.filter((fait) => ALL.has(fait.id) && fait.statut === statut).map(({ id }) => id);
    expect(statutOf('temoignage').sort()).toEqual(
      words(`am-temoignage-minutes-gagnees-dp consultation-tarif-temoignage temoignage-am-minutes-par-consultation
        temoignage-am-patients-heure-avec temoignage-am-patients-heure-sans temoignage-am-patients-par-jour temoignage-consultation-25`),
    );
    expect(statutOf('declare')).toEqual(expect.arrayContaining(words('am-recrutes-cnam-2023-07-dp am-patients-supplementaires-part-dp')));
  });

  it.each([
    // copied by hand from the documents: id, value, top, date or échéance, precision, territory
    ['am-contrats-signes-2023-06-dp', 4384, null, '2023-06', 'exact', 'FR'],
    ['am-contrats-2022-05', 3112, null, '2022-05-31', 'exact', 'FR'],
    ['am-contrats-2022-04', 3000, null, '2022-04-30', 'exact', 'FR'],
    ['am-etp-2022-05', 1725, null, '2022-05-31', 'exact', 'FR'],
    ['am-contrats-specialistes-2022-bis', 643, null, '2022', 'exact', 'FR'],
    ['am-contrats-signes-2023-blog', 4381, null, '2023', 'environ', 'FR'],
    ['am-recrutes-cnam-2023-07-dp', 4500, null, '2023-07', 'pres-de', 'FR'],
    ['am-objectif-fin-2024-dp', 10000, null, '2024-12-31', 'exact', 'FR'],
    ['am-postes-prevus-2022', 4000, null, '2022', 'exact', 'FR'],
    ['am-nouveaux-plus-de-blog', 6000, null, 'inconnue', 'plus-de', 'FR'],
    ['am-financement-annuel-dp', 65000000, null, '2023', 'pres-de', 'FR'],
    ['am-creneaux-par-semaine-dp', 50000, null, '2024-12-31', 'projection', 'FR'],
    ['am-consultations-par-jour-web', 1, 2, '2023-07', 'estimation', 'FR'],
    ['am-temoignage-minutes-gagnees-dp', 30, 45, '2023-07', 'estimation', 'FR'],
    ['temoignage-am-patients-heure-avec', 4.5, 5, '2022', 'estimation', 'FR'],
    ['encadre9-msp-assistants-etp', 1.3, null, '2022', 'exact', 'FR'],
    ['am-patients-supplementaires-2022-05', 512000, null, '2022', 'estimation', 'FR'],
    ['medicobus-en-circulation-2023-06-dp', 10, null, '2023-06', 'exact', 'FR'],
    ['medicobus-en-projet-2023-06-dp', 8, null, '2023-06', 'exact', 'FR'],
    ['medicobus-objectif-fin-2024-dp', 100, null, '2024-12-31', 'exact', 'FR'],
    ['medicobus-objectif-fin-2024-blog', 100, null, '2024-12-31', 'au-moins', 'FR'],
    ['medicobus-attendus-fin-2024-blog', 70, null, '2024-12-31', 'projection', 'FR'],
    ['medicobus-subvention-dp', 10000000, null, '2023-07', 'pres-de', 'FR'],
    ['medicobus-cout-blog', 20000000, null, '2023-07', 'pres-de', 'FR'],
    ['orne-est-medicobus-actes-2022', 5000, null, '2022', 'exact', 'DEP-61'],
    ['saone-et-loire-depenses-2020', 6650000, null, '2020', 'exact', 'DEP-71'],
    ['numerique-avenant-9-montant', 300000000, null, '2021-07', 'exact', 'FR'],
    ['acces-medecin-2-millions-dp', 2000000, null, '2027', 'plus-de', 'FR'],
  ] as const)('%s is %d in its document', (id, expected, max, date, precision, territoire) => {
    expect(byId.get(id)).toMatchObject({ valeur: expected, valeur_max: max, precision, territoire });
    expect(dateOf(id)).toBe(date);
  });

  it('agree where a document gives both the parts and the whole', () => {
    expect(valeur('am-contrats-generalistes-2022-05') + valeur('am-contrats-specialistes-2022-05')).toBe(valeur('am-contrats-2022-05'));
    const time = words('am-part-tiers-temps-2022-05 am-part-mi-temps-2022-05 am-part-temps-plein-2022-05').map(valeur);
    expect(time.reduce((a, b) => a + b)).toBe(100);
    expect(valeur('saone-et-loire-depenses-2020') - valeur('saone-et-loire-recettes-2020')).toBe(valeur('saone-et-loire-subvention-2020'));
  });
});

describe('the figures published around and after the plan', () => {
  it.each([
    // copied by hand from the publications: id, value, precision, statut
    ['assistants-medicaux-contrats.FR.2019-12', 130, 'exact', 'repris'],
    ['assistants-medicaux-contrats.FR.2021-01-21', 1545, 'exact', 'repris'],
    ['assistants-medicaux-contrats.FR.2023-11', 5355, 'exact', 'repris'],
    ['assistants-medicaux-contrats.FR.2024-01', 6000, 'au-moins', 'publie'],
    ['assistants-medicaux-contrats.FR.2024-10-31', 7240, 'exact', 'publie'],
    ['cpts-recensees.FR.2024-02-01', 738, 'exact', 'repris'],
    ['cpts-aci-signes.FR.2024-02-01', 530, 'exact', 'repris'],
    ['cpts-aci-signes.FR.2025-05.senat', 700, 'exact', 'repris'],
    ['cpts-population-couverte-fcpts.FR.2025-05', 81, 'environ', 'declare'],
    ['cpts-population-couverte-dgos.FR.inconnue', 91, 'exact', 'declare'],
    ['cpts-population-non-couverte.FR.2025', 5400000, 'environ', 'repris'],
    ['cpts-population-non-couverte-part.REG-94.2025', 78.93, 'exact', 'repris'],
    ['msp-nombre-cnam.FR.2025-01', 2758, 'exact', 'declare'],
    ['assistants-medicaux-contrats.FR.2022-10-01', 3545, 'exact', 'repris'],
    ['cpts-aci-signes.FR.2023-03', 389, 'exact', 'repris'],
    ['cpts-population-couverte-senat.FR.2025', 82, 'exact', 'repris'],
    ['msp-aci-signataires.FR.2023-12-31', 1953, 'exact', 'repris'],
    ['msp-aci-contrats-cumules.FR.2023-12-31', 2031, 'exact', 'repris'],
    ['msp-aci-montant.FR.2023', 153500000, 'exact', 'repris'],
    ['msp-nombre-avecsante.FR.2026', 3000, 'exact', 'declare'],
    ['ipa-diplomes.FR.2024-12', 3080, 'exact', 'repris'],
    ['ipa-diplomes.FR.2026-01', 3973, 'exact', 'repris'],
    ['medicobus-recenses.REG-28.inconnue', 8, 'exact', 'publie'],
    ['medicobus-recenses.DEP-14.2025-04-02', 1, 'exact', 'repris'],
    ['maisons-france-sante.DEP-43.2026-01', 9, 'exact', 'repris'],
    ['zonage-medecins-population.REG-84.2026-01-01.zip', 28.5, 'exact', 'repris'],
  ] as const)('%s is %d', (id, expected, precision, statut) => {
    expect(byId.get(id)).toMatchObject({ valeur: expected, precision, statut });
  });

  it('agree where a publication gives both the parts and the whole', () => {
    const contracts = 'assistants-medicaux-contrats-par-specialite.FR.2024-10-31';
    expect(valeur(`${contracts}.generalistes`) + valeur(`${contracts}.specialistes`)).toBe(valeur('assistants-medicaux-contrats.FR.2024-10-31'));
    const stages = words('avant-projet lettre-d-intention projet-valide').map((stage) => valeur(`cpts-en-projet-par-stade.FR.2024-02-01.${stage}`));
    expect(stages.reduce((a, b) => a + b) + valeur('cpts-aci-signes.FR.2024-02-01')).toBe(valeur('cpts-recensees.FR.2024-02-01'));
  });

  it('never take a contract signed for a person recruited', () => {
    const series = new Map(indicateurs.map(({ id, ne_pas_joindre }) => [id, ne_pas_joindre]));
    expect(series.get('assistants-medicaux-contrats')).toContain('assistants-medicaux-recrutes');
    expect(series.get('assistants-medicaux-recrutes')).toContain('assistants-medicaux-contrats');
  });

  it('count contracts that only grow', () => {
    const series = observations.filter(({ indicateur }) => indicateur === 'assistants-medicaux-contrats').sort((a, b) => compareDates(a.date, b.date));
    const numbers = series.map(({ id }) => valeur(id));
    expect(numbers).toHaveLength(9);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('say that the number of médicobus at the deadline is unknown, not zero', () => {
    const bilan = observations.find(({ id }) => id === 'medicobus-en-circulation.FR.2024-12');
    expect(bilan).toMatchObject({ valeur: 'inc', statut: 'inconnu', source: 'aucune-publication-trouvee' });
    const source = sources.find(({ id }) => id === 'aucune-publication-trouvee');
    expect(source?.page).toBe('inconnu');
    const supported = rows.filter((row) => row.source === 'aucune-publication-trouvee');
    expect(supported.filter((row) => row.valeur !== 'inc')).toEqual([]);
  });

  it('list the médicobus found without ever adding them up', () => {
    const list = observations.filter(({ indicateur }) => indicateur === 'medicobus-recenses');
    expect(list.map(({ territoire }) => territoire).sort()).toEqual(words('DEP-14 DEP-18 DEP-27 DEP-50 DEP-61 DEP-76 DEP-81 DEP-82 REG-28'));
    expect(indicateurs.find(({ id }) => id === 'medicobus-recenses')).toMatchObject({ additif: 'non', sens: 'aucun' });
    expect(list.find(({ territoire }) => territoire === 'REG-28')?.note).toContain('ne jamais les ajouter');
    for (const { id, date, note } of list) if (date === 'inconnue') expect(note, id).toMatch(/date/i);
  });

  it('rest on no personal code repository', () => {
    // those of the State’s own service, Etalab
    const deposits = sources.filter(({ page }) => /git(hub|lab)\.com/.test(page));
    expect(deposits.map(({ id }) => id)).toEqual([
      'cog-2026',
      'historique-communes-2020',
      'geohisto-regions',
      // identifiers, each in two texts, and no figure
      'wikidata-territoires',
    ]);
    expect([...observations, ...objectifs, ...faits].filter(({ source }) => source === 'wikidata-territoires')).toEqual([]);
  });
});

describe('the four promises', () => {
  it('stand in the order of the plan, each with the target it is judged on', () => {
    const ordered = [...promesses].sort((a, b) => (a.ordre ?? 0) - (b.ordre ?? 0));
    expect(ordered.map(({ id, indicateur, objectif: target }) => [id, indicateur, valeur(target), dateOf(target)])).toEqual([
      ['assistants-medicaux', 'assistants-medicaux-contrats', 10000, '2024-12-31'],
      ['medicobus', 'medicobus-en-circulation', 100, '2024-12-31'],
      ['msp', 'msp-nombre', 4000, '2027'],
      ['cpts', 'cpts-population-couverte', 100, '2023-12-31'],
    ]);
    for (const { id, indicateur, objectif: target } of promesses) {
      expect(objectif.get(target), id).toMatchObject({ indicateur, territoire: 'FR', source: 'dossier-de-presse-2023-07' });
    }
  });

  it('say why the assistants are judged on contracts', () => {
    expect(objectif.get('am-objectif-fin-2024-dp')?.note).toMatch(/jugé sur les contrats signés/);
  });

  it('give every announced deadline of the 10 000 assistants, none of which is said to replace that of the plan', () => {
    const annonces = objectifs.filter(({ indicateur, territoire, valeur: n }) => indicateur === 'assistants-medicaux-contrats' && territoire === 'FR' && n === 10000);
    expect(new Set(annonces.map(({ echeance }) => echeance))).toEqual(new Set(['2025', '2024-12-31', '2025-12-31', 'inconnue']));
  });

  it.each(promesses.map(({ objectif: target }) => target))('%s replaces no target and none replaces it, for no source says so', (target) => {
    expect(objectifs.filter(({ remplace }) => remplace === target).map(({ id }) => id)).toEqual([]);
    expect(objectif.get(target)?.remplace).toBe('');
  });

  it('take the announcement of the médicobus by its first day', () => {
    expect(objectif.get('medicobus-objectif-2023-06')).toMatchObject({ valeur: 100, annonce_le: '2023-06-15', echeance: '2024-12-31', source: 'dossier-de-presse-2023-07' });
  });

  it('are only revised by a target that exists, announced later, without turning round', () => {
    const revisions = objectifs.filter(({ remplace }) => remplace !== '');
    expect(revisions.map(({ id }) => id)).toEqual(['am-cible-2022-10']);
    for (const revision of revisions) {
      const old = objectif.get(revision.remplace);
      expect(old, revision.id).toBeDefined();
      if (old && old.annonce_le !== 'inconnue' && revision.annonce_le !== 'inconnue') {
        expect(compareDates(old.annonce_le, revision.annonce_le), revision.id).toBeLessThan(0);
      }
      const seen = new Set<string>();
      for (let id = revision.id; id !== ''; id = objectif.get(id)?.remplace ?? '') {
        expect(seen.has(id), `${revision.id} turns round on ${id}`).toBe(false);
        seen.add(id);
      }
    }
  });
});

describe('the figures that disagree', () => {
  it('oppose at least two rows that exist, each once, and retain one of them or none', () => {
    for (const { id, lignes: ids, retenu } of desaccords) {
      expect(ids.filter((row) => !byId.has(row)), id).toEqual([]);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(ids.length, id).toBeGreaterThan(1);
      if (retenu !== '') expect(ids, id).toContain(retenu);
    }
  });

  it('differ by a value, a date or a source: the same figure twice is no disagreement', () => {
    for (const { id, lignes: ids } of desaccords) {
      const said = ids.map((row) => [byId.get(row)?.valeur, byId.get(row)?.valeur_max, dateOf(row), byId.get(row)?.source].join(' '));
      expect(new Set(said).size, id).toBeGreaterThan(1);
    }
  });

  it('ask each a question, and never the same one', () => {
    const titres = desaccords.map(({ titre }) => titre);
    expect(titres.filter((titre) => !titre.endsWith('\u202f?'))).toEqual([]);
    expect(new Set(titres).size).toBe(titres.length);
  });

  it.each([
    ['msp-fin-2017', 'msp-nombre.FR.2017-12', [1118, 1100]],
    ['cpts-couverture-ete-2023', 'cpts-population-couverte.FR.2023-12', [74, 68, 80, 84]],
    ['cpts-couverture-debut-2024', 'cpts-population-couverte.FR.2023-12', [84, 84, 66.75]],
    ['cpts-couverture-2024-2026', 'cpts-population-couverte.FR.2024-05', [86.1, 81, 91, 5400000, 82]],
    ['centres-sante-nombre-2021', 'centres-sante-nombre.FR.2021-12', [522, 522, 430, 2200]],
    ['assistants-medicaux-ete-2023', 'am-contrats-signes-2023-06-dp', [4384, 4381, 4500, 4000, 4000, 3827]],
    ['msp-depuis-2023', 'msp-nombre.FR.2023-12', [2501, 2758]],
    ['medicobus-cout', 'medicobus-subvention-dp', [10000000, 10000000, 20000000, 20000000, 30, 50, 100000]],
  ])('%s keeps %s out of its values', (id, retenu, valeurs) => {
    const desaccord = desaccords.find((row) => row.id === id);
    expect(desaccord?.retenu).toBe(retenu);
    expect(desaccord?.lignes.map(valeur)).toEqual(valeurs);
  });

  it('cover the promises and what surrounds them', () => {
    const byTheme = Map.groupBy(desaccords, ({ theme }) => theme);
    for (const theme of ['assistants-medicaux', 'medicobus', 'msp', 'cpts', 'centres-de-sante'] as const) {
      expect(byTheme.get(theme)?.length ?? 0, theme).toBeGreaterThan(3);
    }
    expect(desaccords.some(({ lignes: ids }) => ids.includes('acces-medecin-2-millions-dp'))).toBe(true);
  });
});

describe('the words around these figures', () => {
  it('follow French typography', () => {
    const texts = [
      ...desaccords.flatMap(({ titre, explication, motif }) => [titre, explication, motif]),
      ...promesses.flatMap(({ nom, engagement }) => [nom, engagement]),
      ...rows.filter(({ id }) => ALL.has(id)).flatMap((row) => [row.note, 'libelle' in row ? row.libelle : '']),
      ...indicateurs.filter(({ theme }) => theme === 'medicobus').flatMap(({ definition, prudence }) => [definition, prudence]),
    ];
    expect(texts.filter((text) => toFrenchTypography(text) !== text)).toEqual([]);
    expect(texts.filter((text) => text.includes("'"))).toEqual([]);
  });
});
