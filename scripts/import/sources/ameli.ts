import { toDecimal } from '../../../src/domain/decimal.ts';
import { indicateurs, observations } from '../../../src/domain/tables/index.ts';
import { toTerritoires } from '../../joins/territoires.ts';
import { formatCount, noTotals } from '../changes.ts';
import type { Faults } from '../faults.ts';
import type { Cells, Context, Imported, Importer, Proposal } from '../importer.ts';
import { mergeObservations, nationalValues } from '../observation-table.ts';
import { openOfficial, type OfficialFile } from '../official-file.ts';
import { headerOf, readDelimited } from '../read-delimited.ts';

/** A data set of data.ameli.fr, known by the column of its measure. */
interface Dataset {
  /** Names that the measure bears, the one of numbers first: the other is a text in French. */
  measures: readonly string[];
  id: string;
  source: string;
  titre: string;
  /** The bounds of the value of the country. */
  national: readonly [number, number];
  /** The row of our indicator, written where it is not there. */
  indicateur: Cells;
}

const DEFINITION = 'Les colonnes du jeu de données n’en disent pas plus.';

const DATASETS: readonly Dataset[] = [
  {
    measures: ['nombre_contrat_assmed'],
    id: 'assistants-medicaux-contrats-cnam',
    source: 'cnam-contrats-assistants',
    titre: 'Contrats d’aide à l’emploi d’un assistant médical (contrats-aide-assistantsmed)',
    national: [4_000, 30_000],
    indicateur: {
      theme: 'assistants-medicaux',
      nom: 'Contrats d’aide à l’emploi d’un assistant médical, par territoire',
      nom_court: 'Contrats (Cnam)',
      unite: 'contrats',
      unite_singulier: 'contrat',
      type: 'effectif',
      sens: 'hausse',
      niveaux: 'FR REG DEP',
      additif: 'non',
      decimales: '0',
      definition: `Nombre de contrats d’aide à l’emploi d’un assistant médical que l’Assurance maladie compte dans le territoire. ${DEFINITION}`,
      prudence: 'Un contrat n’est ni une personne ni un temps plein.',
      ne_pas_joindre: 'assistants-medicaux-contrats assistants-medicaux-recrutes',
      parait: 'territoires',
    },
  },
  {
    measures: ['taux_patients_ald_sans_mt_integer', 'taux_patients_ald_sans_mt'],
    id: 'ald-sans-medecin-traitant',
    source: 'cnam-ald-sans-medecin-traitant',
    titre: 'Patients en affection de longue durée sans médecin traitant (patients-longueduree)',
    national: [2, 12],
    indicateur: {
      theme: 'medecin-traitant',
      nom: 'Part des patients en affection de longue durée sans médecin traitant',
      nom_court: 'En ALD sans médecin traitant',
      unite: '% des patients en affection de longue durée',
      unite_singulier: '% des patients en affection de longue durée',
      type: 'taux',
      sens: 'baisse',
      niveaux: 'FR REG DEP',
      additif: 'non',
      decimales: '2',
      definition: `Part des patients en affection de longue durée qui n’ont pas de médecin traitant, selon l’Assurance maladie. ${DEFINITION}`,
      prudence: 'Ne dit rien des patients qui n’ont pas d’affection de longue durée.',
      ne_pas_joindre: 'sans-medecin-traitant sans-medecin-traitant-declare',
      parait: 'territoires',
    },
  },
  {
    measures: ['taux_population_couverte_integer', 'taux_population_couverte'],
    id: 'sas-population-couverte-cnam',
    source: 'ameli-couverture-sas',
    titre: 'Couverture de la population par un service d’accès aux soins (couverture-sas)',
    national: [60, 100],
    indicateur: {
      theme: 'sas',
      nom: 'Part de la population couverte par un service d’accès aux soins, selon l’Assurance maladie',
      nom_court: 'Couverte par un SAS (Cnam)',
      unite: '% de la population',
      unite_singulier: '% de la population',
      type: 'taux',
      sens: 'hausse',
      niveaux: 'FR REG DEP',
      additif: 'non',
      decimales: '2',
      definition: `Part de la population couverte par un service d’accès aux soins (SAS), selon l’Assurance maladie. ${DEFINITION}`,
      prudence: 'Ne se relie pas à la série du Baromètre, d’un autre producteur.',
      ne_pas_joindre: 'sas-population-couverte',
      parait: 'territoires',
    },
  },
];

/** Codes that stand for no territory: the country, the whole of a région, and what the producer could not place. */
const COUNTRY = '99';
const WHOLE_REGION = '999';
const UNPLACED = 'inconnu';
/** What the producer writes for a value that it hides. */
const HIDDEN = ['NS', 'NC', 'NS/NC'];
const NUMBER = /^\d+(?:[.,]\d+)?(?:\s*%)?$/;

const COLUMNS = ['annee', 'region', 'departement'] as const;

/** A file of data.ameli.fr. */
export interface ReadAmeli {
  dataset: Dataset | null;
  /** By territory, then by date: a number, or the mark of an absence. */
  values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  unplaced: number;
  hidden: number;
}

/** Reads a file of data.ameli.fr, whose rows mix the country, régions and départements. */
export async function readAmeli(
  file: OfficialFile,
  context: Pick<Context, 'decoupage'>,
  faults: Faults,
): Promise<ReadAmeli> {
  const header = await headerOf(file);
  const dataset = DATASETS.find(({ measures }) => measures.some((name) => header.includes(name))) ?? null;
  const measure = dataset?.measures.find((name) => header.includes(name));
  const values = new Map<string, Map<string, string>>();
  let [unplaced, hidden] = [0, 0];
  if (measure === undefined) {
    const known = DATASETS.map(({ measures }) => measures.join(' ou ')).join(', ');
    faults.add({}, header.join(' | '), `une colonne de mesure parmi ${known}`);
    return { dataset, values, unplaced, hidden };
  }
  const known = new Set<string>(toTerritoires(context.decoupage).map(({ code }) => code));
  const day = header.includes('date') ? 'date' : 'annee';
  const columns = [...COLUMNS, measure, ...(day === 'date' ? ['date'] : [])];
  await readDelimited(openOfficial(file), { columns, delimiters: [';', ','] }, faults, ({ cells, at }) => {
    const { region = '', departement = '' } = cells;
    if (region === UNPLACED || departement === UNPLACED) {
      unplaced += 1;
      return;
    }
    const isWhole = departement === WHOLE_REGION || departement === '';
    const territoire =
      region === COUNTRY ? 'FR' : isWhole ? `REG-${region.padStart(2, '0')}` : `DEP-${departement.padStart(2, '0')}`;
    if (!known.has(territoire)) {
      faults.add(
        at(isWhole ? 'region' : 'departement'),
        `${region}, ${departement}`,
        'la France, une région ou un département',
      );
      return;
    }
    const date = cells[day] ?? '';
    if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) faults.add(at(day), date, 'une année ou une date, AAAA-MM-JJ');
    const text = (cells[measure] ?? '').trim();
    const isHidden = HIDDEN.includes(text.toUpperCase());
    if (!isHidden && text !== '' && !NUMBER.test(text))
      faults.add(at(measure), text, `un nombre, rien, ou ${HIDDEN.join(', ')}`);
    if (isHidden) hidden += 1;
    const dated = values.get(territoire) ?? values.set(territoire, new Map()).get(territoire)!;
    if (dated.has(date)) faults.add(at(day), date, `une seule ligne pour ${territoire} à cette date`);
    dated.set(date, isHidden ? 's' : text === '' ? 'nd' : toNumber(text));
  });
  return { dataset, values, unplaced, hidden };
}

/** Holds a file against what is declared of its data set: the country, all the régions and départements, and the value of the country. */
export function checkAmeli({ dataset, values }: ReadAmeli, territoires: readonly string[], faults: Faults): void {
  if (dataset === null) return;
  const missing = territoires.filter((territoire) => !values.has(territoire));
  // Mayotte is not in every data set of the Assurance maladie.
  for (const territoire of missing) {
    if (territoire !== 'DEP-976' && territoire !== 'REG-06')
      faults.add({ name: 'territoires' }, 'aucune ligne', territoire);
  }
  for (const [date, value] of values.get('FR') ?? [])
    faults.within(`${dataset.measures[0] ?? ''}, France, ${date}`, Number(value), dataset.national);
}

export const ameli: Importer = {
  name: 'ameli',
  reads:
    'data.ameli.fr (Cnam), export CSV : contrats d’assistants médicaux, ALD sans médecin traitant, couverture par un SAS',
  address: null,
  async read(file, context, faults): Promise<Imported | null> {
    const read = await readAmeli(file, context, faults);
    const { dataset, values } = read;
    if (dataset === null) return null;
    const territoires = toTerritoires(context.decoupage).map(({ code }) => code as string);
    checkAmeli(read, territoires, faults);
    const dates = [...new Set([...values.values()].flatMap((dated) => [...dated.keys()]))].sort();
    const given = territoires.flatMap((territoire) =>
      dates.map((date): Cells => {
        const valeur = values.get(territoire)?.get(date);
        return {
          id: `${dataset.id}.${territoire}.${date}`,
          indicateur: dataset.id,
          territoire,
          date,
          valeur: valeur ?? 'nd',
          valeur_max: '',
          ventilation: '',
          precision: 'exact',
          statut: 'publie',
          source: dataset.source,
          localisation: `${territoire.split('-')[1] ?? 'France'}, ${valeur === undefined ? 'aucune ligne' : (dataset.measures.at(-1) ?? '')}, ${date}`,
          note: '',
          revise: '',
        };
      }),
    );
    const table = `observations/${dataset.id}.csv`;
    const rows = mergeObservations(given, context.current(table).rows, { territoires, month: context.date });
    return {
      source: {
        id: dataset.source,
        titre: dataset.titre,
        producteur: 'Caisse nationale de l’assurance maladie (Cnam)',
        page: 'https://data.ameli.fr/explore/',
        publie_le: 'inconnu',
        etat_au: dates.at(-1) ?? 'inconnu',
        millesime_geo: 'inconnu',
        statut: 'inconnu',
        licence: 'inconnu',
        licence_url: 'inconnu',
        citation: `Cnam, data.ameli.fr, ${dataset.titre}`,
        limites: 'Les lignes mêlent la France, les régions et les départements.',
      },
      tables: [
        indicateurProposal(dataset, context),
        {
          file: table,
          columns: Object.keys(observations.columns),
          rows,
          key: 'id',
          numbers: ['valeur'],
          totals: nationalValues,
        },
      ],
      notes: [
        `${dataset.id} : ${formatCount(values.size, 'territoire', 'territoires')}, ${formatCount(dates.length, 'date', 'dates')}`,
        `laissées : ${formatCount(read.unplaced, 'ligne sans territoire', 'lignes sans territoire')} ; cachées par le producteur : ${read.hidden}`,
      ],
    };
  },
};

/** `indicateurs.csv` with the indicator of a data set, as it stands where it is there. */
function indicateurProposal({ id, indicateur }: Dataset, { current }: Context): Proposal {
  const { rows } = current('indicateurs.csv');
  return {
    file: 'indicateurs.csv',
    columns: Object.keys(indicateurs.columns),
    rows: rows.some((row) => row['id'] === id) ? rows : [...rows, { id, ...indicateur }],
    key: 'id',
    numbers: [],
    totals: noTotals,
  };
}

/** `12,5 %` is 12.5, and `12.0` is 12. */
function toNumber(text: string): string {
  return toDecimal(Number(text.replace(/\s*%$/, '').replace(',', '.')));
}
