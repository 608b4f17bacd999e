import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { finessStructures } from '../../../src/domain/tables/imported.ts';
import type { FinessStructure } from '../../../src/domain/tables/index.ts';
import chain from 'stream-chain';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamValues } from 'stream-json/streamers/stream-values.js';
import { countsOf, formatCount } from '../changes.ts';
import { departementOfCommune, knownCommuneCodes } from '../commune-codes.ts';
import { recognise, type Reading } from '../coordinates.ts';
import type { Faults } from '../faults.ts';
import type { Cells, Context, Imported, Importer } from '../importer.ts';
import { openOfficial, type OfficialFile } from '../official-file.ts';

type Categorie = FinessStructure['categorie'];

/** The categories of the directory that the site names, and how many open places of care each may have. */
const CATEGORIES: Readonly<Record<string, { categorie: Categorie; open: readonly [number, number] }>> = {
  '603': { categorie: 'msp', open: [2_600, 5_500] },
  '124': { categorie: 'centre-de-sante', open: [2_000, 5_500] },
  '604': { categorie: 'cpts', open: [500, 1_300] },
};

/** The version of the format that was seen, and what the date of the file begins with. */
const SCHEMA = /^v1\./;
const DAY = /^(\d{4}-\d{2}-\d{2})T/;
/** The address of the place itself; others are for letters. */
const OWN_ADDRESS = '03';
/** The share of places that may not be understood: a few are typing errors, more is another format. */
const NOT_UNDERSTOOD = 0.02;

/** What was read of the directory. */
export interface ReadFiness {
  schemaVersion: string;
  generatedAt: string;
  structures: readonly Cells[];
  closed: number;
  elsewhere: number;
  readings: Readonly<Record<Reading, number>>;
  /** Structures of a commune that the register does not know, left out, by number and code. */
  unknownCommune: readonly string[];
  /** Structures whose coordinates could not be understood, by number. */
  notUnderstood: readonly string[];
  /** Structures whose point belongs to another commune than their address, by number. */
  otherCommune: readonly string[];
}

/**
 * Reads the directory, one place of care at a time: the file is fifteen times larger open than closed, and is never whole in
 * memory. Keeps what is open, of the three categories, in the départements of the site.
 */
export async function readFiness(
  file: OfficialFile,
  { decoupage }: Pick<Context, 'decoupage'>,
  faults: Faults,
): Promise<ReadFiness> {
  const codes = knownCommuneCodes(decoupage);
  const departements = new Set(decoupage.departements.filter(({ zone }) => zone !== 'com').map(({ code }) => code));
  const rows: Cells[] = [];
  const seen = new Set<string>();
  const readings: Record<Reading, number> = { wgs84: 0, 'wgs84-swapped': 0, projected: 0, 'projected-swapped': 0 };
  const unknownCommune: string[] = [];
  const notUnderstood: string[] = [];
  const otherCommune: string[] = [];
  const head: string[] = [];
  let [read, closed, elsewhere] = [0, 0, 0];

  const takeStructure = (ege: unknown, path: string): void => {
    const categorie = CATEGORIES[codeOf(field(ege, 'categorieentiteGeographiqueExercice'))]?.categorie;
    if (field(ege, 'categorieentiteGeographiqueExercice') === undefined)
      fault(`${path}.categorieentiteGeographiqueExercice`, ege);
    if (categorie === undefined) return;
    const state = field(ege, 'etatObjet');
    const general = field(ege, 'informationsGeneralesEGE');
    const end = field(general, 'dateFermeture');
    if (typeof state !== 'string') fault(`${path}.etatObjet`, ege);
    if (end === undefined) fault(`${path}.informationsGeneralesEGE.dateFermeture`, general);
    if (state !== 'A' || (end !== null && end !== undefined)) {
      closed += 1;
      return;
    }
    const finess = textOf(general, 'numFinessEge', `${path}.informationsGeneralesEGE`);
    const nom = toName(textOf(general, 'nomEgeLong', `${path}.informationsGeneralesEGE`, 'nomEgeCourt'));
    const all = field(ege, 'adresse');
    if (!Array.isArray(all)) fault(`${path}.adresse`, ege);
    const address: unknown = (Array.isArray(all) ? all : []).find((one) => field(one, 'usageAdresse') === OWN_ADDRESS);
    if (address === undefined) {
      faults.add({ name: `${path}.adresse` }, finess, `une adresse d’usage ${OWN_ADDRESS}`);
      return;
    }
    const commune = textOf(address, 'cogCommune', `${path}.adresse`);
    const departement = departementOfCommune(commune);
    if (commune === '' || finess === '') return;
    if (!departements.has(departement)) {
      elsewhere += 1;
      return;
    }
    if (!codes.has(commune)) {
      unknownCommune.push(`${finess} (${commune})`);
      return;
    }
    if (!/^(?:\d{9}|2[AB]\d{7})$/.test(finess))
      faults.add({ name: `${path}.numFinessEge` }, finess, 'un numéro Finess de neuf caractères');
    if (seen.has(finess))
      faults.add({ name: `${path}.numFinessEge` }, finess, 'un numéro une seule fois dans le répertoire');
    seen.add(finess);
    rows.push({
      finess,
      categorie,
      nom,
      code_commune: commune,
      adresse: toName(
        [field(address, 'numeroVoie'), field(address, 'typeVoie'), field(address, 'libelleVoie')]
          .filter(isText)
          .join(' '),
      ),
      code_postal: optional(address, 'codePostal'),
      ouvert_le: optional(general, 'dateOuverture'),
      ...placeOf(address, { finess, commune, departement, path }),
    });
  };

  /** Where a structure is: its point when there is one and when it can be trusted, its commune otherwise. */
  const placeOf = (
    address: unknown,
    { finess, commune, departement, path }: { finess: string; commune: string; departement: string; path: string },
  ): Pick<Cells, 'longitude' | 'latitude' | 'position'> => {
    const atCommune = { longitude: '', latitude: '', position: 'commune' };
    const given = field(address, 'coordonneesGeographique');
    if (given === undefined) fault(`${path}.adresse.coordonneesGeographique`, address);
    if (given === null || given === undefined) return atCommune;
    const pairs = [
      [field(given, 'coordonneeX'), field(given, 'coordonneeY')],
      [field(given, 'directionLongitude'), field(given, 'directionLatitude')],
    ].flatMap(([a, b]) => (isDegree(a) && isDegree(b) ? [[Number(a), Number(b)] as const] : []));
    if (pairs.length === 0) return atCommune;
    const found = pairs
      .flatMap(([a, b]) => recognise(a, b, departement) ?? [])
      .sort((a, b) => Number(a.reading.startsWith('projected')) - Number(b.reading.startsWith('projected')))[0];
    if (found === undefined) {
      notUnderstood.push(finess);
      return atCommune;
    }
    const key = field(given, 'cleInInteropBAN');
    const parts = typeof key === 'string' ? key.split('_') : [];
    if (parts[0] !== undefined && parts[0].toUpperCase() !== commune) {
      otherCommune.push(finess);
      return atCommune;
    }
    if (parts.length === 1) return atCommune;
    readings[found.reading] += 1;
    return {
      longitude: decimal(found.point.longitude),
      latitude: decimal(found.point.latitude),
      position: parts.length === 0 ? 'non-precisee' : parts.length === 2 ? 'voie' : 'numero',
    };
  };

  const fault = (path: string, parent: unknown): void => {
    const found =
      typeof parent === 'object' && parent !== null ? `champs ${Object.keys(parent).join(', ')}` : String(parent);
    faults.add({ name: path }, found, 'ce champ');
  };

  /** The text of a field that must be there, or of the one that may stand for it. */
  const textOf = (parent: unknown, name: string, path: string, orElse?: string): string => {
    const text = [name, ...(orElse === undefined ? [] : [orElse])].map((one) => field(parent, one)).find(isText);
    if (text === undefined) fault(`${path}.${name}`, parent);
    return text ?? '';
  };

  try {
    // The tokens of strings and keys come whole alone: their pieces would be twice the work for nothing.
    const toValues = chain([
      parser({ packValues: true, streamValues: false }),
      pick({
        filter: (stack) =>
          (stack.length === 1 && (stack[0] === 'schemaVersion' || stack[0] === 'generatedAt')) ||
          (stack.length === 4 && stack[0] === 'pmej' && stack[2] === 'ege'),
      }),
      streamValues(),
    ]);
    await pipeline(openOfficial(file), toValues as Duplex, async (values: AsyncIterable<unknown>) => {
      for await (const item of values) {
        const value = field(item, 'value');
        if (typeof value === 'string') {
          head.push(value);
          continue;
        }
        takeStructure(value, `ege[${read}]`);
        read += 1;
      }
    });
  } catch (error) {
    const after = `après ${formatCount(read, 'établissement lu', 'établissements lus')}`;
    faults.add(
      {},
      `${error instanceof Error ? error.message : String(error)} (${after})`,
      'un fichier JSON lisible jusqu’à sa fin',
    );
  }
  if (read === 0) faults.add({ name: 'pmej[].ege[]' }, 'aucun établissement', 'des établissements');
  const [schemaVersion = '', generatedAt = ''] = head;
  if (!SCHEMA.test(schemaVersion)) faults.add({ name: 'schemaVersion' }, schemaVersion, 'une version v1');
  if (!DAY.test(generatedAt)) faults.add({ name: 'generatedAt' }, generatedAt, 'une date, AAAA-MM-JJT…');
  rows.sort((a, b) => ((a['finess'] ?? '') < (b['finess'] ?? '') ? -1 : 1));
  return {
    schemaVersion,
    generatedAt,
    structures: rows,
    closed,
    elsewhere,
    readings,
    unknownCommune,
    notUnderstood,
    otherCommune,
  };
}

/** Holds what was read against what the directory is known to hold. */
export function checkFiness({ structures, unknownCommune, notUnderstood }: ReadFiness, faults: Faults): void {
  for (const [code, { categorie, open }] of Object.entries(CATEGORIES)) {
    const found = structures.filter((row) => row['categorie'] === categorie).length;
    faults.within(`structures ouvertes de la catégorie ${code}`, found, open);
  }
  const most = Math.ceil(structures.length * NOT_UNDERSTOOD);
  faults.within('communes inconnues du registre', unknownCommune.length, [0, most]);
  faults.within('coordonnées hors de leur territoire', notUnderstood.length, [0, most]);
}

export const finess: Importer = {
  name: 'finess',
  reads: 'Répertoire Finess (ANS), finess-structures-….json.gz, maisons et centres de santé et CPTS nommés',
  address: 'https://www.data.gouv.fr/fr/datasets/r/cd493959-fb03-41e5-9347-0edd14dfbc22',
  async read(file, context, faults): Promise<Imported | null> {
    const read = await readFiness(file, context, faults);
    checkFiness(read, faults);
    const day = DAY.exec(read.generatedAt)?.[1] ?? 'inconnu';
    const source = `ans-finess-${day.slice(0, 7)}`;
    const count = (position: string): number => read.structures.filter((row) => row['position'] === position).length;
    const { readings } = read;
    return {
      source: {
        id: source,
        titre: 'Répertoire Finess, structures',
        producteur: 'Agence du numérique en santé (ANS)',
        page: 'https://www.data.gouv.fr/datasets/finess-structures-1',
        publie_le: 'inconnu',
        etat_au: day,
        millesime_geo: 'inconnu',
        statut: 'inconnu',
        licence: 'Licence Ouverte 2.0',
        licence_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
        citation: `ANS, répertoire Finess, structures, ${day}`,
        limites: 'Ce que le répertoire tient pour ouvert ; une partie des structures n’y a que sa commune.',
      },
      tables: [
        {
          file: 'finess-structures.csv',
          columns: Object.keys(finessStructures.columns),
          rows: read.structures.map((row) => ({ ...row, source })),
          key: 'finess',
          numbers: [],
          totals: countsOf('categorie'),
        },
      ],
      notes: [
        `répertoire du ${day} ; laissées : ${formatCount(read.closed, 'structure fermée', 'structures fermées')}, ${formatCount(read.elsewhere, 'hors des 101 départements', 'hors des 101 départements')}`,
        `places : ${count('numero')} au numéro, ${count('voie')} à la voie, ${count('non-precisee')} non précisées, ${count('commune')} à la commune`,
        `paires reconnues : ${readings.wgs84} en degrés, ${readings['wgs84-swapped']} en degrés inversés, ${readings.projected} en mètres, ${readings['projected-swapped']} en mètres inversés`,
        ...(read.unknownCommune.length > 0
          ? [`commune inconnue du registre, laissées : ${read.unknownCommune.join(', ')}`]
          : []),
        ...(read.notUnderstood.length > 0
          ? [`coordonnées hors de leur territoire, laissées : ${read.notUnderstood.join(', ')}`]
          : []),
        ...(read.otherCommune.length > 0
          ? [`point d’une autre commune que l’adresse, laissé : ${read.otherCommune.join(', ')}`]
          : []),
      ],
    };
  },
};

/** A field of a value that may be no object; undefined when it has none of that name. */
function field(parent: unknown, name: string): unknown {
  return typeof parent === 'object' && parent !== null ? (parent as Record<string, unknown>)[name] : undefined;
}

/** A code as the files write it, bare; or as the published schema says, in an object. */
function codeOf(value: unknown): string {
  const code = field(value, 'code') ?? value;
  return typeof code === 'string' ? code : '';
}

function optional(parent: unknown, name: string): string {
  const value = field(parent, name);
  return isText(value) ? toName(value) : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A text without the stray spaces of the directory. */
function toName(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isDegree(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && /^-?\d+(?:\.\d+)?$/.test(String(value));
}

/** An angle with at least one decimal, as the table writes them. */
function decimal(angle: number): string {
  return Number.isInteger(angle) ? angle.toFixed(1) : String(angle);
}
