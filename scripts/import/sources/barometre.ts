import { toDecimal } from '../../../src/domain/decimal.ts';
import { ofWords } from '../../../src/domain/elision.ts';
import { observations } from '../../../src/domain/tables/index.ts';
import type { Faults } from '../faults.ts';
import type { Cells, Context, Imported, Importer } from '../importer.ts';
import { formatDate } from '../../../src/format/date.ts';
import { toTerritoires } from '../../joins/territoires.ts';
import { formatCount } from '../changes.ts';
import { mergeObservations, nationalValues } from '../observation-table.ts';
import { openOfficial } from '../official-file.ts';
import { readDelimited } from '../read-delimited.ts';

/** The header of every file of the Baromètre, as it was read. */
const HEADER = [
  'indic_id',
  'enforce_zone_id',
  'metric_enforce_date',
  'maille',
  'indic_vi',
  'indic_va',
  'indic_vc',
  'indic_ta',
] as const;

type Column = (typeof HEADER)[number];

/** What the Baromètre measures under one number, and what we write of it. */
interface Measured {
  /** Our indicator: its table is `observations/<indicateur>.csv`. */
  indicateur: string;
  titre: string;
  producteur: string;
  /** The bounds of the last national value. */
  national: readonly [number, number];
  /** What we say of a territory without a row at a date, by the dates and levels that have some. */
  absent: (absence: Absence) => string;
  /** What we say of a starting value that stands for a date. */
  initial: string;
}

/** A territory without a value at a date. */
interface Absence {
  date: string;
  /** Whether the nation alone has a value at that date. */
  nationAlone: boolean;
  /** Whether no territory of the same level has one. */
  levelEmpty: boolean;
  isNation: boolean;
  isRegion: boolean;
}

const ONLY_NATION = 'À cette date, seule la valeur nationale est publiée.';
const WITHOUT_DATE = (nom: string): string => `${nom} figure dans le fichier sans date ni valeur.`;
const DITP = 'Direction interministérielle de la transformation publique (DITP)';

const absent = ({ nationAlone, isNation, isRegion, levelEmpty }: Absence): string => {
  if (isNation) return 'Pas de valeur nationale à cette date.';
  if (nationAlone) return ONLY_NATION;
  if (isRegion && levelEmpty) return 'Aucune région n’a de valeur à cette date.';
  return 'Absent du fichier à cette date\u202F; la valeur précédente n’est pas reportée.';
};

/** The numbers of the Baromètre that the site follows. */
export const MEASURED: Readonly<Record<string, Measured>> = {
  'IND-311': {
    indicateur: 'msp-nombre',
    titre: 'maisons de santé pluriprofessionnelles',
    producteur: `${DITP}, d’après les ARS et la DGOS`,
    national: [2_000, 6_000],
    absent,
    initial: 'Valeur de départ du Baromètre, et non une mesure datée.',
  },
  'IND-318': {
    indicateur: 'centres-sante-nombre',
    titre: 'centres de santé pluriprofessionnels',
    producteur: DITP,
    national: [500, 2_000],
    absent: (absence) =>
      absence.date < '2020-12'
        ? 'Absent du fichier avant décembre 2020\u202F; absent ne veut pas dire zéro.'
        : absent(absence),
    initial: 'Valeur de départ du Baromètre, et non une mesure datée.',
  },
  'IND-587': {
    indicateur: 'sas-population-couverte',
    titre: 'population couverte par un service d’accès aux soins',
    producteur: DITP,
    national: [30, 100],
    absent,
    initial: 'Valeur de départ du Baromètre, et non une mesure datée.',
  },
  'IND-589': {
    indicateur: 'cpts-population-couverte',
    titre: 'population couverte par une CPTS',
    producteur: `${DITP}, d’après la DGOS`,
    national: [50, 100],
    absent,
    initial:
      'Valeur de départ du baromètre, placée en décembre 2022\u202F; la date réelle de la mesure n’est pas donnée.',
  },
  'IND-679': {
    indicateur: 'assistants-medicaux-recrutes',
    titre: 'assistants médicaux recrutés',
    producteur: `${DITP}, d’après la Cnam`,
    national: [3_000, 20_000],
    absent,
    initial: 'Valeur de départ du Baromètre, et non une mesure datée.',
  },
};

/** What one row of the file gives for a territory at a date. */
interface Point {
  /** As the file writes the territory: `D01`, `R84`, `FRANCE`. */
  zone: string;
  current: string;
  initial: string;
}

/** A file of the Baromètre, by our territory keys and months. */
export interface ReadBarometre {
  /** `IND-311`; empty when the file names none that the site follows. */
  number: string;
  points: ReadonlyMap<string, ReadonlyMap<string, Point>>;
  /** The territories that the file names, with the zone that it writes, those without any date included. */
  zones: ReadonlyMap<string, string>;
  /** The targets: territory, month and value. */
  targets: readonly { territoire: string; date: string; valeur: string }[];
}

const MAILLES: Readonly<Record<string, { niveau: string; zone: RegExp; count: number }>> = {
  NAT: { niveau: 'FR', zone: /^FRANCE$/, count: 1 },
  REG: { niveau: 'REG', zone: /^R(\d\d)$/, count: 18 },
  DEPT: { niveau: 'DEP', zone: /^D(\d\d|2[AB]|97\d)$/, count: 101 },
};
const VALUE = /^(?:\d+(?:\.\d+)?)?$/;

/** Reads a file of the Baromètre whole, and holds it against what is declared of it. */
export async function readBarometre(file: Parameters<Importer['read']>[0], faults: Faults): Promise<ReadBarometre> {
  const points = new Map<string, Map<string, Point>>();
  const zones = new Map<string, string>();
  const targets: { territoire: string; date: string; valeur: string }[] = [];
  const numbers = new Set<string>();
  const columns: Column[] = [...HEADER];
  await readDelimited(openOfficial(file), { columns, header: HEADER, delimiters: [','] }, faults, ({ cells, at }) => {
    const { indic_id, enforce_zone_id: zone, metric_enforce_date: day, maille } = cells;
    if (MEASURED[indic_id] === undefined)
      faults.add(at('indic_id'), indic_id, `l’un de : ${Object.keys(MEASURED).join(', ')}`);
    numbers.add(indic_id);
    const level = MAILLES[maille];
    const code = level?.zone.exec(zone);
    if (!level) return faults.add(at('maille'), maille, `l’une de : ${Object.keys(MAILLES).join(', ')}`);
    if (!code) return faults.add(at('enforce_zone_id'), zone, `une zone de la maille ${maille}`);
    const bad = (['indic_vi', 'indic_va', 'indic_vc'] as const).filter((name) => !VALUE.test(cells[name]));
    for (const name of bad) faults.add(at(name), cells[name], 'un nombre à point décimal, ou rien');
    if (bad.length > 0) return;
    const territoire = level.niveau === 'FR' ? 'FR' : `${level.niveau}-${code[1] ?? ''}`;
    zones.set(territoire, zone);
    const { indic_vi: initial, indic_va: current, indic_vc: target } = cells;
    if (day === '' && initial === '' && current === '' && target === '') return;
    const date = /^(\d{4}-(?:0[1-9]|1[0-2]))-01$/.exec(day)?.[1];
    if (date === undefined) return faults.add(at('metric_enforce_date'), day, 'le premier jour d’un mois, AAAA-MM-01');
    if (target !== '') targets.push({ territoire, date, valeur: toNumber(target) });
    if (initial === '' && current === '') return;
    const dated = points.get(territoire) ?? points.set(territoire, new Map()).get(territoire)!;
    if (dated.has(date))
      faults.add(at('metric_enforce_date'), day, `une seule ligne de valeurs pour ${zone} à cette date`);
    dated.set(date, { zone, current: toNumber(current), initial: toNumber(initial) });
  });
  const [number = ''] = numbers;
  if (numbers.size > 1) faults.add({ name: 'indic_id' }, [...numbers].join(', '), 'un seul indicateur dans un fichier');
  for (const [maille, { niveau, count }] of Object.entries(MAILLES)) {
    const found = [...zones.keys()].filter((territoire) => territoire.split('-')[0] === niveau).length;
    faults.within(`territoires de la maille ${maille}`, found, [count, count]);
  }
  return { number, points, zones, targets };
}

/** What a file gives for an indicator: each territory has a row at each date at which any has a value. */
export function toObservations(read: ReadBarometre, territoires: readonly string[]): Cells[] {
  const measured = MEASURED[read.number];
  if (measured === undefined) return [];
  const dates = [...new Set([...read.points.values()].flatMap((dated) => [...dated.keys()]))].sort();
  return territoires.flatMap((territoire) =>
    dates.map((date) => toObservation({ measured, ...read }, territoire, date)),
  );
}

function toObservation(
  { measured, number, points, zones }: { measured: Measured } & Pick<ReadBarometre, 'number' | 'points' | 'zones'>,
  territoire: string,
  date: string,
): Cells {
  const [niveau = ''] = territoire.split('-');
  const zone = zones.get(territoire) ?? territoire;
  const dated = points.get(territoire) ?? new Map<string, Point>();
  const point = dated.get(date);
  const row = (valeur: string, place: string, note: string): Cells => ({
    id: `${measured.indicateur}.${territoire}.${date}`,
    indicateur: measured.indicateur,
    territoire,
    date,
    valeur,
    valeur_max: '',
    ventilation: '',
    precision: 'exact',
    statut: 'publie',
    source: sourceId(number),
    localisation: `${zone}, ${place}`,
    note,
    revise: '',
  });
  if (point === undefined) {
    if (dated.size === 0)
      return row('nd', 'ligne sans date ni valeur', WITHOUT_DATE(territoire === 'DEP-976' ? 'Mayotte' : zone));
    const having = [...points].flatMap(([other, all]) => (all.has(date) ? [other] : []));
    const note = measured.absent({
      date,
      nationAlone: having.length === 1 && having[0] === 'FR',
      levelEmpty: !having.some((other) => other.startsWith(`${niveau}-`)),
      isNation: niveau === 'FR',
      isRegion: niveau === 'REG',
    });
    return row('nd', `aucune ligne au ${date}-01`, note);
  }
  if (point.current !== '') {
    const later = [...dated].find(([other, { initial }]) => other > date && initial === point.current);
    const note =
      point.initial !== '' && point.initial !== point.current
        ? `Le fichier donne à la même date une valeur de départ de ${point.initial}, qui n’est pas celle-ci.`
        : later?.[1].current === ''
          ? 'Le baromètre reprend cette valeur comme point de départ.'
          : '';
    return row(point.current, `valeur actuelle, ${date}-01`, note);
  }
  const measuredBefore = [...dated].filter(([other, { current }]) => other < date && current === point.initial).at(-1);
  if (measuredBefore === undefined) return row(point.initial, `valeur initiale, ${date}-01`, measured.initial);
  const again = `Le baromètre replace ici les ${point.initial}\u00A0% ${ofWords(formatDate(measuredBefore[0]))} comme valeur de départ\u202F: ce n’est pas une seconde mesure.`;
  return row('nd', `valeur initiale, ${date}-01`, again);
}

/** `IND-311` is the source `ditp-ind-311`. */
function sourceId(number: string): string {
  return `ditp-${number.toLowerCase()}`;
}

/** `1034.0` is 1034; nothing stays nothing. */
function toNumber(text: string): string {
  return text === '' ? '' : toDecimal(Number(text));
}

/** The targets of the file, beside those of `objectifs.csv`, which are written by hand: an announcement has words. */
function compareTargets({ number, targets }: ReadBarometre, objectifs: readonly Cells[]): string[] {
  const ours = objectifs.filter(({ source }) => source === sourceId(number));
  const found = targets.map((target) => ({
    ...target,
    ours: ours.find(({ territoire, echeance }) => territoire === target.territoire && echeance === target.date)?.[
      'valeur'
    ],
  }));
  const changed = found.filter((target) => target.ours !== undefined && target.ours !== target.valeur);
  const unknown = found.filter((target) => target.ours === undefined);
  return [
    `cibles du fichier : ${found.length - changed.length - unknown.length} dans objectifs.csv, ${unknown.length} qui n’y sont pas, ${changed.length} qui y ont une autre valeur`,
    ...changed.map(
      ({ territoire, date, valeur, ours: old }) =>
        `  ${territoire}, ${date} : ${valeur}, et ${old ?? ''} dans objectifs.csv (à transcrire à la main)`,
    ),
  ];
}

export const barometre: Importer = {
  name: 'barometre',
  reads: 'Baromètre des résultats de l’action publique (DITP), un fichier ind-AAA.csv',
  address: null,
  async read(file, context: Context, faults): Promise<Imported | null> {
    const read = await readBarometre(file, faults);
    const measured = MEASURED[read.number];
    if (measured === undefined) return null;
    const { indicateur } = measured;
    const niveaux = context.current('indicateurs.csv').rows.find(({ id }) => id === indicateur)?.['niveaux'];
    if (niveaux === undefined) {
      faults.add({ name: 'indic_id' }, read.number, `la ligne ${indicateur} dans indicateurs.csv`);
      return null;
    }
    const levels = niveaux.split(' ');
    for (const [territoire, dated] of read.points) {
      const [niveau = ''] = territoire.split('-');
      if (dated.size > 0 && !levels.includes(niveau))
        faults.add(
          { name: 'maille' },
          territoire,
          `les niveaux que déclare ${indicateur} dans indicateurs.csv : ${niveaux}`,
        );
    }
    const nation = [...(read.points.get('FR') ?? [])].filter(([, { current }]) => current !== '').at(-1);
    if (nation === undefined) faults.add({ name: 'indic_va' }, 'aucune valeur nationale', 'au moins une');
    else faults.within(`indic_va, France au ${nation[0]}`, Number(nation[1].current), measured.national);

    const table = `observations/${indicateur}.csv`;
    const current = context.current(table);
    const territoires = toTerritoires(context.decoupage).filter(({ niveau }) => levels.includes(niveau));
    const order = territoires.map(({ code }) => code as string);
    const rows = mergeObservations(toObservations(read, order), current.rows, {
      territoires: order,
      month: context.date,
    });
    const measuredDates = [...read.points.values()].flatMap((dated) =>
      [...dated].flatMap(([date, { current }]) => (current === '' ? [] : [date])),
    );
    return {
      source: {
        id: sourceId(read.number),
        titre: `Baromètre des résultats de l’action publique, ${read.number} : ${measured.titre}`,
        producteur: measured.producteur,
        page: 'https://www.data.gouv.fr/datasets/barometre-des-resultats-de-laction-publique',
        publie_le: 'inconnu',
        etat_au: measuredDates.sort().at(-1) ?? 'inconnu',
        millesime_geo: 'inconnu',
        statut: 'inconnu',
        licence: 'Licence Ouverte 2.0',
        licence_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
        citation: `DITP, Baromètre des résultats de l’action publique, ${read.number}`,
        limites: 'Définition non publiée.',
      },
      tables: [
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
        `${read.number} : ${formatCount(order.length, 'territoire', 'territoires')}, ${formatCount(new Set(rows.map(({ date }) => date)).size, 'date', 'dates')}`,
        ...compareTargets(read, context.current('objectifs.csv').rows),
      ],
    };
  },
};
