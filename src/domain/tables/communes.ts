import * as c from './columns.ts';
import { table, type TableRow } from './table.ts';

/** What a commune that the source does not name has: a true zero of what it counts, or a value that was not published. */
const NOT_LIST = ['zero', 'nd'] as const;

export const indicateursCommunes = table({
  nom: 'indicateurs-communes',
  titre: 'Indicateurs par commune',
  description: 'Ce qui est publié commune par commune, et ce qu’il ne faut pas lui faire dire.',
  rule: 'Les valeurs sont dans `communes/<indicateur>.csv`, une ligne par commune, une colonne par date.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'msp-bpe', 'Nom du fichier de ses valeurs.'),
    theme: c.theme(),
    nom: c.text('Nom complet.', 'Maisons de santé pluridisciplinaires dans la commune'),
    nom_court: c.text('Nom court.', 'Maisons de santé', 'Celui d’un tableau.'),
    unite: c.text('Unité, au pluriel.', 'maisons de santé', 'Telle qu’un lecteur la lit.'),
    unite_singulier: c.text('Unité, au singulier.', 'maison de santé'),
    dates: c.dates(
      'Dates des valeurs, de la plus ancienne à la plus récente.',
      '2022 2023',
      'Les colonnes du fichier.',
    ),
    non_liste: c.choice(
      NOT_LIST,
      'Ce que vaut une commune que la source ne nomme pas : zero (un vrai zéro de ce qu’elle compte) ou nd (non publié).',
      'zero',
    ),
    decimales: c.choice(['0', '1', '2', '3'], 'Décimales publiées.', '0'),
    distance: c.optionalWord(
      'Nom de ce dont on cherche le plus proche, dans les colonnes de distance ; rien : aucune distance.',
      'msp',
    ),
    source: c.source('insee-bpe-2024'),
    localisation: c.text('Place dans la source.', 'Type d’équipement D113, nombre d’équipements par commune'),
    definition: c.text('Définition en français courant.', 'Équipements que la base range dans le type D113.'),
    prudence: c.text('Ce qu’il ne faut pas lui faire dire.', 'Ne se compare pas à une autre année.'),
    ne_pas_joindre: c.references(
      'indicateurs-communes',
      'Séries de définition différente, à ne jamais relier à celle-ci.',
      'apl-generalistes-ancienne',
    ),
  },
});

/** The declaration of the file of one indicator: the code of the commune as the source wrote it, then a column a date. */
export function communeTable({ id, nom, dates, decimales }: CommuneTableOptions) {
  return table({
    nom: `communes/${id}`,
    titre: nom,
    description: 'Une ligne par commune, une colonne par date.',
    rule: 'Le code est celui que la source a publié ; la construction le conduit à la commune d’aujourd’hui.',
    key: ['code_commune'],
    ordre: ['code_commune', ...dates],
    columns: {
      code_commune: c.codeCommune(
        'Code de la commune, tel que publié : actuel, ancien, ou d’un arrondissement.',
        '46102',
      ),
      ...Object.fromEntries(dates.map((date) => [date, c.measure(Number(decimales), '1')])),
    },
  });
}

type CommuneTableOptions = Pick<TableRow<typeof indicateursCommunes>, 'id' | 'nom' | 'dates' | 'decimales'>;

export const centresCommunes = table({
  nom: 'centres-communes',
  titre: 'Centres des communes',
  description: 'Le centre de la forme de chaque commune, en degrés.',
  rule: 'Source : geo-api-centres-2026. Ni sa mairie ni son bourg. Une ligne par commune du registre.',
  key: ['code_commune'],
  columns: {
    code_commune: c.codeCommune('Code de la commune.', '46102'),
    latitude: c.degres('Latitude.', 90, '44.6086'),
    longitude: c.degres('Longitude.', 180, '2.0372'),
  },
});

/** The source of the centres: they have no column for it. */
export const SOURCE_CENTRES = 'geo-api-centres-2026';

/** What a service is: a doctor's surgery on wheels, a nurse's, or a bus that accompanies without caring. */
const MEDICOBUS_KINDS = ['medicobus', 'infirmier', 'aller-vers'] as const;
export const ETATS_MEDICOBUS = ['en-service', 'annonce', 'convention-signee', 'projet-presente'] as const;

export const medicobusServices = table({
  nom: 'medicobus-services',
  titre: 'Médicobus lus',
  description: 'Les services itinérants lus dans la presse et chez ceux qui les portent.',
  rule: 'Une lecture, et non un recensement : leur nombre n’est pas un total national.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'mb-42'),
    departement: c.territoire('Département.', 'DEP-42'),
    nom: c.text('Nom.', 'Médicobus', 'Tel que lu.'),
    porteur: c.text('Qui le porte.', 'CPTS Velay Sud'),
    genre: c.choice(
      MEDICOBUS_KINDS,
      'medicobus, infirmier (conduit par une infirmière) ou aller-vers (sans consultation).',
      'medicobus',
    ),
    etat: c.choice(
      ETATS_MEDICOBUS,
      'Son état selon l’adresse lue : en-service, annonce, convention-signee, projet-presente.',
      'en-service',
    ),
    depuis: c.date('Quand il a commencé, ou doit commencer.', '2025-03-17'),
    rythme: c.optionalText('Quand il passe, s’il est lu.', 'les semaines paires'),
    note: c.optionalText('Ce qu’il faut en savoir.', ''),
    adresse: c.address('Adresse lue, ou « inconnu ».', 'https://haute-marne.fr/…'),
    autre_adresse: c.optionalAddress('Autre adresse lue.', ''),
    confiance: c.choice(['bonne', 'moyenne', 'faible'], 'Ce que vaut la lecture : bonne, moyenne, faible.', 'bonne'),
  },
});

export const medicobusArrets = table({
  nom: 'medicobus-arrets',
  titre: 'Arrêts de médicobus lus',
  description: 'Les communes où un service lu s’arrête.',
  rule: 'Les arrêts lus, et non tous les arrêts.',
  key: ['service', 'commune'],
  columns: {
    service: c.reference('medicobus-services', 'Le service.', 'mb-42'),
    commune: c.territoire('La commune.', 'COM-42104', 'Code de 2026.'),
    nom: c.text('Le lieu, tel que lu.', 'La Gresle'),
  },
});

export type CommuneIndicator = TableRow<typeof indicateursCommunes>;
export type MedicobusService = TableRow<typeof medicobusServices>;
export type MedicobusArret = TableRow<typeof medicobusArrets>;
