import { z } from 'zod';
import { compareDates, DATE_FORM, isDateSource, type DateSource } from '../date-source.ts';
import { TERRITOIRE_FORM, isCodeTerritoire, type CodeTerritoire } from '../territoire.ts';
import { ABSENCES, ABSENCE_WORD, type Valeur } from '../valeur.ts';
import { column } from './table.ts';

const ID_FORM = /^[a-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;
/** Twelve figures at most before the point: no thing counted here has more, and a number that has is a slip. Zero has no sign. */
const NUMBER_FORM = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/;
const SPACE_FORM = /^\s|\s$|\s{2}/;

const SPACE = ' ';
const BAR = ' | ';

/** Items that one text holds, with what separates them. */
const list = <S extends z.ZodType<unknown, string[]>>(
  separator: string,
  items: S,
  description: string,
  expected: string,
  example: string,
  rule?: string,
) => ({
  ...column(
    'liste',
    z
      .string()
      .transform((s) => (s === '' ? [] : s.split(separator)))
      .pipe(items),
    description,
    expected,
    example,
    rule,
  ),
  separator,
});

/** A text that is not empty and has no stray space. */
const netText = z.string().refine((s) => s !== '' && !SPACE_FORM.test(s));

export const id = (description: string, example: string, rule?: string) =>
  column(
    'code',
    z.string().regex(ID_FORM),
    description,
    'un identifiant en minuscules, chiffres, tirets et points',
    example,
    rule,
  );

export const text = (description: string, example: string, rule?: string) =>
  column(
    'texte',
    netText,
    description,
    'un texte non vide, sans espace superflu (« inconnu » si on ne sait pas)',
    example,
    rule,
  );

export const optionalText = (description: string, example: string, rule?: string) =>
  column(
    'texte',
    z.union([z.literal(''), netText]),
    description,
    'un texte sans espace superflu, ou rien',
    example,
    rule,
  );

/** One word that can be part of the name of a column. */
export const optionalWord = (description: string, example: string) =>
  column(
    'code',
    z.string().regex(/^(?:[a-z]+(?:_[a-z]+)*)?$/),
    description,
    'un mot en minuscules et tirets bas, ou rien',
    example,
  );

export const choice = <const V extends readonly [string, ...string[]]>(
  valeurs: V,
  description: string,
  example: V[number],
  rule?: string,
) => column('code', z.enum(valeurs), description, `l’un de : ${valeurs.join(', ')}`, example, rule);

/** The tables that a reference names, as it names them: « observations, objectifs ou faits ». */
function tablesOf(names: string): string[] {
  return names.split(/, | ou /);
}

export const reference = (table: string, description: string, example: string, rule?: string) => ({
  ...column('code', z.string().regex(ID_FORM), description, `un identifiant pris dans ${table}`, example, rule),
  tables: tablesOf(table),
});

export const source = (example: string, rule?: string) =>
  reference('sources', 'Identifiant de la source, dans sources.csv.', example, rule);

export const optionalReference = (table: string, description: string, example: string) => ({
  ...column(
    'code',
    z.union([z.literal(''), z.string().regex(ID_FORM)]),
    description,
    `un identifiant pris dans ${table}, ou rien`,
    example,
  ),
  tables: tablesOf(table),
});

export const references = (table: string, description: string, example: string) => ({
  ...list(
    SPACE,
    z.array(z.string().regex(ID_FORM)),
    description,
    `des identifiants pris dans ${table}, séparés par une espace`,
    example,
  ),
  tables: tablesOf(table),
});

/** How many words a search key may have beside its figures: a few words point to a place, a sentence would copy it. */
export const WORDS_OF_A_KEY = 5;

/** The words of a search key: the parts between spaces that have a letter and no figure. */
export function keyWords(key: string): string[] {
  return key.split(' ').filter((part) => /\p{L}/u.test(part) && !/\d/.test(part));
}

/** Words to search in a document, with ordinary spaces alone: a search takes them for all others. */
export const searchKey = (description: string, example: string) =>
  column(
    'texte',
    z.union([z.literal(''), netText.refine((s) => !/[^\S ]/.test(s) && keyWords(s).length <= WORDS_OF_A_KEY)]),
    description,
    `des chiffres et au plus ${WORDS_OF_A_KEY} mots, espaces ordinaires, ou rien`,
    example,
  );

/** Where an indicator appears by its declaration alone; nothing means everywhere. */
export const parait = (description: string, rule?: string) =>
  list(
    SPACE,
    z
      .array(z.enum(['territoires', 'carte', 'classement', 'aucun']))
      .refine((places) => new Set(places).size === places.length && (places.length < 2 || !places.includes('aucun'))),
    description,
    'territoires, carte, classement, chacun une fois, séparés par une espace ; ou aucun ; ou rien',
    'territoires carte',
    rule,
  );

/** Ways to write one thing, words with spaces included. */
export const formes = (description: string, example: string, rule?: string) =>
  list(BAR, z.array(netText), description, 'des textes séparés par « | », ou rien', example, rule);

export const date = (description: string, example: string, rule?: string) =>
  column(
    'date',
    z
      .custom<DateSource>((s) => typeof s === 'string' && isDateSource(s))
      .meta({ pattern: `${DATE_FORM.source}|^inconnue$` }),
    description,
    'AAAA, AAAA-MM ou AAAA-MM-JJ, à la précision de la source, ou « inconnue »',
    example,
    rule,
  );

export const optionalDate = (description: string, example: string, rule?: string) =>
  column(
    'date',
    z
      .custom<DateSource | ''>((s) => typeof s === 'string' && (s === '' || isDateSource(s)))
      .meta({ pattern: `${DATE_FORM.source}|^inconnue$|^$` }),
    description,
    'AAAA, AAAA-MM ou AAAA-MM-JJ, à la précision de la source, ou rien',
    example,
    rule,
  );

/** Dates, each once, in their order. */
export const dates = (description: string, example: string, rule?: string) =>
  list(
    SPACE,
    z
      .array(z.custom<DateSource>((s) => typeof s === 'string' && DATE_FORM.test(s) && isDateSource(s)))
      .nonempty()
      .refine((found) => found.every((date, i) => i === 0 || compareDates(found[i - 1] ?? '', date) < 0)),
    description,
    'des dates de la plus ancienne à la plus récente, séparées par une espace',
    example,
    rule,
  );

export const territoire = (description: string, example: string, rule?: string) => ({
  ...column(
    'code',
    z.custom<CodeTerritoire>((s) => typeof s === 'string' && isCodeTerritoire(s)).meta({ pattern: TERRITOIRE_FORM }),
    description,
    'FR, REG-<code>, DEP-<code>, EPCI-<siren>, COM-<code> ou PAYS-<code>',
    example,
    rule,
  ),
  tables: ['territoires'],
});

/** A commune or a région of today or of before: its code need not be in the register any more, as those of Corsica of before 1976. */
export const oldTerritoire = (description: string, example: string) =>
  column(
    'code',
    z.string().regex(/^(COM-(\d\d|2[AB])\d{3}|REG-\d\d)$/),
    description,
    'COM-<code> ou REG-<code>, code en vigueur ou non',
    example,
  );

export const oldOptionalTerritoire = (description: string, example: string) =>
  column(
    'code',
    z.string().regex(/^(COM-(\d\d|2[AB])\d{3}|REG-\d\d)?$/),
    description,
    'COM-<code> ou REG-<code>, code en vigueur ou non, ou rien',
    example,
  );

export const territoires = (description: string, example: string, rule?: string) => ({
  ...list(
    SPACE,
    z.array(z.custom<CodeTerritoire>((s) => typeof s === 'string' && isCodeTerritoire(s))).nonempty(),
    description,
    'des territoires (FR, REG-<code>, DEP-<code>, EPCI-<siren> ou COM-<code>) séparés par une espace',
    example,
    rule,
  ),
  tables: ['territoires'],
});

export const valeur = (example: string, rule?: string) =>
  column(
    'nombre',
    z
      .union([z.enum(ABSENCES), z.string().regex(NUMBER_FORM)])
      .transform((s): Valeur => ((ABSENCES as readonly string[]).includes(s) ? (s as Valeur) : Number(s))),
    `Valeur publiée, à point décimal ; ou ${ABSENCES.map((code) => `${code} (${ABSENCE_WORD[code]})`).join(', ')}.`,
    'un nombre à point décimal sans séparateur, ou nd, s, so, inc',
    example,
    rule,
  );

/** A published measure of a commune: never negative, with no more decimals than its indicator declares; or an absence. */
export const measure = (decimales: number, example: string) => {
  const forme = decimales === 0 ? /^(?:0|[1-9]\d*)$/ : new RegExp(`^(?:0|[1-9]\\d*)(?:\\.\\d{1,${decimales}})?$`);
  return column(
    'nombre',
    z
      .union([z.enum(ABSENCES), z.string().regex(forme)])
      .transform((s): Valeur => ((ABSENCES as readonly string[]).includes(s) ? (s as Valeur) : Number(s))),
    `Valeur à cette date ; ou ${ABSENCES.map((code) => `${code} (${ABSENCE_WORD[code]})`).join(', ')}.`,
    decimales === 0
      ? 'un nombre entier, positif ou nul, ou nd, s, so, inc'
      : `un nombre positif ou nul d’au plus ${decimales} décimale(s), à point décimal, ou nd, s, so, inc`,
    example,
  );
};

/** An angle, in degrees. */
export const degres = (description: string, bound: number, example: string) =>
  column(
    'nombre',
    z
      .string()
      .regex(NUMBER_FORM)
      .transform(Number)
      .refine((n) => Math.abs(n) <= bound),
    description,
    `un nombre de degrés entre -${bound} et ${bound}, à point décimal`,
    example,
  );

/** The bare code of a commune, past or present, or of a municipal arrondissement. */
export const codeCommune = (description: string, example: string) =>
  column(
    'code',
    z.string().regex(/^(?:\d{2}|2[AB])\d{3}$/),
    description,
    'un code de commune de cinq caractères, comme 01004 ou 2A004',
    example,
  );

export const optionalNumber = (description: string, example: string) =>
  column(
    'nombre',
    z.union([z.literal(''), z.string().regex(NUMBER_FORM)]).transform((s) => (s === '' ? null : Number(s))),
    description,
    'un nombre à point décimal sans séparateur, ou rien',
    example,
  );

export const number = (description: string, example: string) =>
  column(
    'nombre',
    z.string().regex(NUMBER_FORM).transform(Number),
    description,
    'un nombre à point décimal sans séparateur',
    example,
  );

export const year = (description: string, example: string) =>
  column('date', z.string().regex(/^(?:19|20)\d{2}$/), description, 'une année, AAAA', example);

export const maxValue = (example: string) =>
  optionalNumber('Haut de la fourchette, quand la source en donne une.', example);

/** Names that lead to no public machine (RFC 2606, 6761 and 8375). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|example|invalid|onion|arpa)$/;
/** Signs that no address has as they are: they are written by their codes. */
const NOT_IN_ADDRESS = /[\s<>"'`\\{}|^]/;

/** Whether a text is an address that any reader can open: in https, of a machine with a public name, without password nor port. */
function isPublicAddress(text: string): boolean {
  if (!text.startsWith('https://') || NOT_IN_ADDRESS.test(text) || !URL.canParse(text)) return false;
  const { hostname, port, username, password } = new URL(text);
  if (port !== '' || username !== '' || password !== '') return false;
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(hostname) && !PRIVATE_NAME.test(hostname);
}

const publicAddress = z.string().refine(isPublicAddress);

export const address = (description: string, example: string, rule?: string) =>
  column(
    'adresse',
    z.union([z.literal('inconnu'), publicAddress]).meta({ pattern: '^(https://\\S+|inconnu)$' }),
    description,
    'une adresse en https, publique, ou « inconnu »',
    example,
    rule,
  );

export const optionalAddress = (description: string, example: string) =>
  column(
    'adresse',
    z.union([z.literal(''), publicAddress]).meta({ pattern: '^(https://\\S+)?$' }),
    description,
    'une adresse en https, publique, ou rien',
    example,
  );

/** How exact a published value is, in the source's own words. */
export const PRECISIONS = [
  'exact',
  'environ',
  'pres-de',
  'plus-de',
  'moins-de',
  'au-moins',
  'jusqu-a',
  'estimation',
  'projection',
] as const;

export type Precision = (typeof PRECISIONS)[number];

export const precision = () =>
  choice(PRECISIONS, `Exactitude selon les mots de la source : ${PRECISIONS.join(', ')}.`, 'exact');

/** Who vouches for a value. */
export const STATUTS = ['publie', 'provisoire', 'repris', 'recalcule', 'declare', 'temoignage', 'inconnu'] as const;

export const statut = () =>
  choice(
    STATUTS,
    'Qui répond de la valeur : publie, provisoire, repris (cité par un tiers), recalcule (calculé par un tiers), declare, temoignage, inconnu.',
    'publie',
    'publie : par le producteur ; provisoire : appelé à être révisé ; declare : propos d’un responsable ; temoignage : propos individuel ; inconnu : rien n’a été trouvé.',
  );

/** The subjects under which figures, facts and promises are filed. */
export const THEMES = [
  'cpts',
  'msp',
  'medicobus',
  'assistants-medicaux',
  'centres-de-sante',
  'sas',
  'financement',
  'offre-de-soins',
  'zonage',
  'medecin-traitant',
  'demographie-medicale',
  'exercice-coordonne',
  'initiative-locale',
  'formation',
  'equipes-soins',
  'international',
  'opinion',
  'installation-aides',
  'ipa',
  'hopital',
  'telemedecine',
  'sante-mentale',
  'soins-non-programmes',
  'asalee',
  'prevention',
  'dac',
  'autre',
] as const;

/** A subject. */
export type Theme = (typeof THEMES)[number];

export const theme = () => choice(THEMES, 'Sujet.', 'cpts', 'Celui sous lequel la ligne est rangée.');
