import { z } from 'zod';
import * as c from './columns.ts';
import { column, table } from './table.ts';

/** Tables that an import writes and nobody else: each is absent until a first file was read. */
const WRITTEN = 'Écrite par `npm run importer`, jamais à la main ; absente tant qu’aucun fichier n’a été importé.';

const DEGREE_FORM = /^-?\d{1,3}\.\d+$/;

/** An angle in degrees, or nothing where the source gives none. */
const degres = (description: string, example: string) =>
  column(
    'nombre',
    z.union([z.literal(''), z.string().regex(DEGREE_FORM)]).transform((s) => (s === '' ? null : Number(s))),
    description,
    'des degrés à point décimal, ou rien',
    example,
  );

const forme = (pattern: RegExp, description: string, expected: string, example: string, rule?: string) =>
  column('code', z.string().regex(pattern), description, expected, example, rule);

/** A code as a file wrote it, of a commune of today or of old, or of an arrondissement. */
const codeCommune = () =>
  forme(
    /^(?:[013-9]\d|2[AB1-9])\d{3}$/,
    'Code de la commune ou de l’arrondissement, tel que publié.',
    'un code de commune, en cinq caractères',
    '46102',
  );

export const importations = table({
  nom: 'importations',
  titre: 'Fichiers importés',
  description: 'Les fichiers officiels que le projet a lus tels quels : leur taille et leur empreinte disent lesquels.',
  rule: WRITTEN,
  optional: true,
  key: ['id'],
  columns: {
    id: c.id('Source et début de l’empreinte.', 'insee-bpe-2025.9f86d081884c'),
    source: c.source('insee-bpe-2025'),
    fichier: c.text('Nom du fichier.', 'DS_BPE_2025_data.csv', 'Tel qu’il a été lu : compressé s’il l’était.'),
    adresse: c.address('Adresse où il a été pris, ou « inconnu ».', 'https://www.insee.fr/fr/statistiques/fichier/…'),
    importe_le: c.date('Mois de la lecture.', '2026-11'),
    octets: forme(/^[1-9]\d*$/, 'Taille du fichier, en octets.', 'un entier sans séparateur', '15204352'),
    sha256: forme(/^[0-9a-f]{64}$/, 'Empreinte SHA-256 du fichier.', '64 chiffres hexadécimaux', '9f86d081884c…'),
    tables: c.text('Tables écrites, séparées par une espace.', 'communes/msp-bpe communes/pharmacies-bpe'),
  },
});

/** What the directory calls a place of care that the site names. */
const CATEGORIES_FINESS = ['msp', 'centre-de-sante', 'cpts'] as const;

/** How near the place of a structure is known: a number in a street, a street or a hamlet, or its commune alone. */
const POSITIONS = ['numero', 'voie', 'non-precisee', 'commune'] as const;

export const finessStructures = table({
  nom: 'finess-structures',
  titre: 'Structures du répertoire Finess',
  description:
    'Les maisons de santé, centres de santé et CPTS que le répertoire Finess nomme, ouverts à la date de leur fichier.',
  rule: WRITTEN,
  optional: true,
  key: ['finess'],
  columns: {
    finess: forme(
      /^(?:\d{9}|2[AB]\d{7})$/,
      'Numéro Finess de l’établissement.',
      'neuf caractères : des chiffres, ou 2A ou 2B puis sept chiffres',
      '990000017',
    ),
    categorie: c.choice(
      CATEGORIES_FINESS,
      'Catégorie d’établissement : 603 (msp), 124 (centre-de-sante), 604 (cpts).',
      'msp',
    ),
    nom: c.text('Nom, tel que le répertoire l’écrit.', 'MAISON DE SANTE DES DEUX RIVES'),
    code_commune: codeCommune(),
    adresse: c.optionalText('Numéro et voie.', '12 RUE DU PONT', 'De l’adresse d’usage 03, celle de l’établissement.'),
    code_postal: c.optionalText('Code postal.', '46100'),
    ouvert_le: c.optionalDate('Date d’ouverture.', '2014-09-01'),
    longitude: degres('Longitude (WGS 84).', '2.0331'),
    latitude: degres('Latitude (WGS 84).', '44.6086'),
    position: c.choice(
      POSITIONS,
      'Ce que vaut le point : numero, voie, non-precisee, commune.',
      'numero',
      'commune : le répertoire n’en donne pas de plus précis que la commune, et la place est celle de son centre.',
    ),
    source: c.source('ans-finess-2026-07'),
  },
});

/** The zones of the agences régionales de santé for médecins généralistes, the least provided first; « hors-zonage » is a zone too. */
export const ZONES = ['zip', 'qpv-zip', 'gq-zip', 'zac', 'qpv-zac', 'gq-zac', 'zar', 'zv', 'hors-zonage'] as const;

export const zonageCommunes = table({
  nom: 'zonage-communes',
  titre: 'Zonage des médecins généralistes',
  description: 'La zone où l’agence régionale de santé range chaque commune, pour les aides à l’installation.',
  rule: WRITTEN,
  optional: true,
  key: ['code_commune'],
  columns: {
    code_commune: codeCommune(),
    zone: c.choice(ZONES, `Zone, telle que la source la code : ${ZONES.join(', ')}.`, 'zip'),
    source: c.source('cartosante-zonage-2026'),
  },
});

export const cptsAtlas = table({
  nom: 'cpts-atlas',
  titre: 'CPTS de l’atlas du ministère',
  description:
    'Les communautés professionnelles que la couche « AMBU_CPTS » de Santégraphie dessine, sans leur périmètre.',
  rule: WRITTEN,
  optional: true,
  key: ['id'],
  columns: {
    id: c.text('Identifiant, tel que la couche le donne.', '12'),
    nom: c.text('Nom, tel que la couche l’écrit.', 'CPTS DES DEUX RIVES'),
    stade: c.text('Stade, tel que la couche l’écrit.', 'ACI signé'),
    source: c.source('santegraphie-cpts-2026'),
  },
});
