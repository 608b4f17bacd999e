import { z } from 'zod';
import { FORME_DATE, isDateSource, type DateSource } from '../date-source.ts';
import { FORME_TERRITOIRE, isCodeTerritoire, type CodeTerritoire } from '../territoire.ts';
import { ABSENCES, type Valeur } from '../valeur.ts';
import { colonne } from './table.ts';

const FORME_ID = /^[a-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;
const FORME_NOMBRE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const FORME_ESPACE = /^\s|\s$|\s{2}/;

/** A text that is not empty and has no stray space. */
const texteNet = z.string().refine((s) => s !== '' && !FORME_ESPACE.test(s));

export const id = (description: string, exemple: string) =>
  colonne(
    'code',
    z.string().regex(FORME_ID),
    description,
    'un identifiant en minuscules, chiffres, tirets et points',
    exemple,
  );

export const texte = (description: string, exemple: string) =>
  colonne(
    'texte',
    texteNet,
    description,
    'un texte non vide, sans espace superflu (« inconnu » si on ne sait pas)',
    exemple,
  );

export const texteFacultatif = (description: string, exemple: string) =>
  colonne('texte', z.union([z.literal(''), texteNet]), description, 'un texte sans espace superflu, ou rien', exemple);

export const choix = <const V extends readonly [string, ...string[]]>(
  valeurs: V,
  description: string,
  exemple: V[number],
) => colonne('code', z.enum(valeurs), description, `l’un de : ${valeurs.join(', ')}`, exemple);

export const reference = (table: string, description: string, exemple: string) =>
  colonne('code', z.string().regex(FORME_ID), description, `un identifiant pris dans ${table}`, exemple);

export const referenceFacultative = (table: string, description: string, exemple: string) =>
  colonne(
    'code',
    z.union([z.literal(''), z.string().regex(FORME_ID)]),
    description,
    `un identifiant pris dans ${table}, ou rien`,
    exemple,
  );

export const references = (table: string, description: string, exemple: string) =>
  colonne(
    'liste',
    z
      .string()
      .transform((s) => (s === '' ? [] : s.split(' ')))
      .pipe(z.array(z.string().regex(FORME_ID))),
    description,
    `des identifiants pris dans ${table}, séparés par une espace`,
    exemple,
  );

/** Ways to write one thing, words with spaces included. */
export const formes = (description: string, exemple: string) =>
  colonne(
    'liste',
    z
      .string()
      .transform((s) => (s === '' ? [] : s.split(' | ')))
      .pipe(z.array(texteNet)),
    description,
    'des textes séparés par « | », ou rien',
    exemple,
  );

export const date = (description: string, exemple: string) =>
  colonne(
    'date',
    z
      .custom<DateSource>((s) => typeof s === 'string' && isDateSource(s))
      .meta({ pattern: `${FORME_DATE.source}|^inconnue$` }),
    description,
    'AAAA, AAAA-MM ou AAAA-MM-JJ, à la précision de la source, ou « inconnue »',
    exemple,
  );

export const territoire = (description: string, exemple: string) =>
  colonne(
    'code',
    z.custom<CodeTerritoire>((s) => typeof s === 'string' && isCodeTerritoire(s)).meta({ pattern: FORME_TERRITOIRE }),
    description,
    'FR, REG-<code>, DEP-<code>, EPCI-<siren>, COM-<code> ou PAYS-<code>',
    exemple,
  );

export const territoires = (description: string, exemple: string) =>
  colonne(
    'liste',
    z
      .string()
      .transform((s) => s.split(' '))
      .pipe(z.array(z.custom<CodeTerritoire>((s) => typeof s === 'string' && isCodeTerritoire(s))).nonempty()),
    description,
    'des territoires (FR, REG-<code>, DEP-<code>, EPCI-<siren> ou COM-<code>) séparés par une espace',
    exemple,
  );

export const valeur = (description: string, exemple: string) =>
  colonne(
    'nombre',
    z
      .union([z.enum(ABSENCES), z.string().regex(FORME_NOMBRE)])
      .transform((s): Valeur => ((ABSENCES as readonly string[]).includes(s) ? (s as Valeur) : Number(s))),
    description,
    'un nombre à point décimal sans séparateur, ou nd, s, so, inc',
    exemple,
  );

export const nombreFacultatif = (description: string, exemple: string) =>
  colonne(
    'nombre',
    z.union([z.literal(''), z.string().regex(FORME_NOMBRE)]).transform((s) => (s === '' ? null : Number(s))),
    description,
    'un nombre à point décimal sans séparateur, ou rien',
    exemple,
  );

export const adresse = (description: string, exemple: string) =>
  colonne(
    'adresse',
    z.string().regex(/^(https:\/\/\S+|inconnu)$/),
    description,
    'une adresse en https, ou « inconnu »',
    exemple,
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

export const precision = () => choix(PRECISIONS, 'Exactitude de la valeur, selon les mots de la source.', 'exact');

/** Who vouches for a value. */
export const STATUTS = ['publie', 'provisoire', 'repris', 'recalcule', 'declare', 'temoignage', 'inconnu'] as const;

export const statut = () =>
  choix(
    STATUTS,
    'publie : par le producteur ; provisoire : appelé à être révisé ; repris : cité par un tiers ; recalcule : calculé par un tiers ; declare : propos d’un responsable ; temoignage : propos individuel ; inconnu : rien n’a été trouvé.',
    'publie',
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

export const theme = () => choix(THEMES, 'Sujet sous lequel la ligne est rangée.', 'cpts');
