import { TABLES } from '../../domain/tables/index.ts';
import {
  desaccords,
  detenteurs,
  faits,
  glossaire,
  indicateurs,
  initiatives,
  objectifs,
  observations,
  places,
  sources,
  absences,
  actions,
  communeIndicators,
  engagementRaisons,
  engagements,
  listEngagementSeries,
  medicobusArrets,
  medicobusServices,
  promesses,
  recommandations,
  verdictsPresse,
} from '../../store/rows.ts';
import { conversions } from '../../store/commune-facts.ts';
import { territoireName } from '../../store/row-words.ts';
import { cited, chronologieViews } from '../../subjects/chronologie/view.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { asText } from '../../prose/sentence.ts';
import { NIVEAUX } from '../../domain/territoire.ts';
import { namedPlaces } from './named-places.ts';
import { DESACCORDS, download, NUMBER, TERRITOIRE_NAME, TEXT, UNITE, type DownloadableTable } from './download.ts';

const ofObservations = download(TABLES.observations, observations, {
  chosen: [
    ...(['id', 'indicateur', 'territoire', 'date', 'valeur'] as const),
    UNITE,
    TERRITOIRE_NAME,
    ...(['ventilation', 'valeur_max', 'precision', 'statut', 'source', 'localisation', 'note', 'revise'] as const),
    DESACCORDS,
  ],
});

const ofObjectifs = download(TABLES.objectifs, objectifs, {
  chosen: [
    ...(['id', 'indicateur', 'territoire', 'echeance', 'valeur'] as const),
    UNITE,
    TERRITOIRE_NAME,
    ...(['libelle', 'annonce_le', 'annonce_par', 'remplace', 'theme', 'valeur_max', 'precision'] as const),
    // a target has no status: the column is kept for who reads it by its place
    { nom: 'statut', description: TABLES.observations.columns.statut.description, of: () => null },
    ...(['source', 'localisation', 'note'] as const),
    DESACCORDS,
  ],
});

const ofFaits = download(TABLES.faits, faits, {
  chosen: [
    ...(['id', 'theme', 'territoire', 'date', 'valeur', 'unite', 'lieu', 'libelle', 'valeur_max'] as const),
    ...(['precision', 'statut', 'source', 'localisation', 'note', 'revise'] as const),
    DESACCORDS,
  ],
});

const ofInitiatives = download(TABLES.initiatives, initiatives, {
  chosen: [
    ...(['id', 'nom', 'nature', 'lieu', 'territoires'] as const),
    {
      nom: 'noms_territoires',
      description: 'Noms de ces territoires.',
      of: ({ territoires }) => territoires.map(territoireName).join(' | '),
    },
    ...(['debut', 'etat', 'description', 'chiffres', 'source', 'localisation', 'confiance', 'note'] as const),
  ],
});

/** The events of the chronology with those that the targets make, in the words of its page: not the rows of the table alone. */
const ofTheChronologie = download(
  TABLES.chronologie,
  chronologieViews.map(({ evenement: e, titre, detail, lieux, linked, note }) => ({
    id: e.id,
    date: e.date,
    nature: e.nature,
    theme: e.theme,
    etat: e.etat,
    titre: toFrenchTypography(asText(titre)),
    detail: detail ? toFrenchTypography(asText(detail)) : '',
    engagement: e.engagement ?? '',
    verdict: e.issue ?? '',
    lignes: [...new Set([...e.objectifs, ...cited({ titre, detail }), ...linked])],
    lieux,
    note,
  })),
  {
    description:
      'Ce qui est arrivé, ce qui a été annoncé, et les promesses du registre le jour de leur annonce et à leur échéance.',
    chosen: [
      ...(['id', 'date', 'nature', 'theme', 'etat', 'titre', 'detail'] as const),
      {
        nom: 'engagement',
        description: 'Engagement du registre dont c’est une annonce ou une échéance, ou rien.',
        tables: ['engagements'],
        of: ({ engagement }) => engagement,
      },
      {
        nom: 'verdict',
        description:
          'Pour une échéance du registre : tenue, manquee, non-atteinte-au-dernier-chiffre, en-cours, abandonnee, inverifiable.',
        of: ({ verdict }) => verdict,
      },
      'lignes',
      {
        nom: 'source',
        description: 'Identifiants des sources, dans sources.csv.',
        separator: ' ',
        tables: ['sources'],
        of: ({ lieux }) => lieux.map(({ source }) => source).join(' '),
      },
      {
        nom: 'localisation',
        description: 'Place dans chacune, séparées par « | ».',
        of: ({ lieux }) => lieux.map(({ localisation }) => localisation).join(' | '),
      },
      'note',
    ],
  },
);

/** Without `parait`, which says where the site shows an indicator, and nothing of what is measured. */
const ofIndicateurs = download(TABLES.indicateurs, indicateurs, {
  chosen: [
    ...(['id', 'theme', 'nom', 'nom_court', 'unite', 'unite_singulier', 'type', 'sens', 'niveaux'] as const),
    ...(['additif', 'decimales', 'definition', 'prudence', 'ne_pas_joindre'] as const),
  ],
});

/** What became of each value whose code is no commune's today: computed by the joins, in no table. */
function conversionsTable(): DownloadableTable {
  const required = { ...TEXT, required: true };
  const columns: DownloadableTable['columns'] = [
    {
      nom: 'indicateur',
      description: 'Indicateur par commune, dans indicateurs-communes.csv.',
      form: required,
      tables: ['indicateurs-communes'],
    },
    { nom: 'date', description: 'Date de la valeur.', form: required },
    { nom: 'commune', description: 'Code de la commune d’aujourd’hui.', form: required, tables: ['communes'] },
    {
      nom: 'codes',
      description: 'Codes que la source a publiés, séparés par une espace.',
      form: TEXT,
      separator: ' ',
    },
    { nom: 'valeurs', description: 'Leurs valeurs, dans le même ordre.', form: TEXT, separator: ' ' },
    {
      nom: 'nature',
      description:
        'reprise : la valeur d’un seul code ; moyenne-ponderee : par la population des arrondissements ; moyenne-simple : d’anciennes communes, dont le registre ne donne pas la population ; somme.',
      form: required,
    },
    { nom: 'valeur', description: 'Valeur de la commune.', form: { ...NUMBER, absences: true } },
  ];
  return {
    nom: 'conversions-communes',
    titre: 'Conversions de codes',
    description: 'Chaque valeur de communes.csv qui vient d’un autre code que celui de la commune, ou de plusieurs.',
    key: ['indicateur', 'date', 'commune'],
    columns,
    rows: conversions().map((c) => ({ ...c, codes: c.codes.join(' '), valeurs: c.valeurs.join(' ') })),
  };
}

/** Every territory that a row names, by its key, up to France: what other tables call `territoire`. */
function territoiresTable(): DownloadableTable {
  const required = { ...TEXT, required: true };
  return {
    nom: 'territoires',
    titre: 'Territoires',
    description: 'Les territoires que nomment les lignes des autres tables, et ceux qui les contiennent.',
    key: ['code'],
    columns: [
      {
        nom: 'code',
        description: 'Clé du territoire dans toutes les tables.',
        form: { ...required, pattern: TABLES.observations.columns.territoire.schema.meta()?.['pattern'] as string },
      },
      {
        nom: 'niveau',
        description: 'FR, REG, DEP, EPCI, COM, ou PAYS pour un autre pays.',
        form: { ...required, enum: [...NIVEAUX] },
      },
      {
        nom: 'cog',
        description: 'Code au code officiel géographique de 2026 : un texte ; rien pour un pays.',
        form: TEXT,
      },
      { nom: 'nom', description: 'Nom.', form: required },
      {
        nom: 'parent',
        description: 'Clé du territoire plus large qui le contient en entier ; rien pour la France et un pays.',
        form: TEXT,
        tables: ['territoires'],
      },
      { nom: 'population', description: 'Population municipale ; rien pour un autre pays.', form: NUMBER },
      { nom: 'population_annee', description: 'Année du recensement de la population.', form: TEXT },
      { nom: 'page', description: 'Adresse de sa page, ou de celle du territoire qui le contient.', form: TEXT },
      {
        nom: 'wikidata',
        description: 'Élément de Wikidata d’une région ou d’un département, quand deux textes publics le donnent.',
        form: TEXT,
      },
    ],
    rows: namedPlaces(),
  };
}

/** The declared tables that readers download, in the order of the page. */
export const DOWNLOADABLE_TABLES: readonly DownloadableTable[] = [
  ofObservations,
  ofObjectifs,
  ofIndicateurs,
  download(TABLES.sources, sources),
  ofFaits,
  download(TABLES.desaccords, desaccords),
  download(TABLES.glossaire, glossaire),
  ofInitiatives,
  ofTheChronologie,
  download(TABLES.detenteurs, detenteurs),
  download(TABLES.promesses, promesses),
  download(TABLES.engagements, engagements),
  download(TABLES['engagement-series'], listEngagementSeries),
  download(TABLES['engagement-raisons'], engagementRaisons),
  download(TABLES['verdicts-presse'], verdictsPresse),
  download(TABLES.actions, actions),
  download(TABLES.recommandations, recommandations),
  download(TABLES.absences, absences),
  download(TABLES.places, places),
  download(TABLES['indicateurs-communes'], communeIndicators),
  download(TABLES['medicobus-services'], medicobusServices),
  download(TABLES['medicobus-arrets'], medicobusArrets),
];

/** Those, and what the joins made of codes: every table that readers download in both forms. */
export const DOWNLOADED_TABLES: readonly DownloadableTable[] = [
  ...DOWNLOADABLE_TABLES,
  territoiresTable(),
  conversionsTable(),
];
