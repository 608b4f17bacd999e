/// <reference types="vite/client" />
/**
 * The one door through which pages and figures read the generated data. Every list is in the order of its table; every
 * look-up by key throws on an unknown key, so that a page cannot be built on a row that does not exist.
 *
 * The files come in as text: their types are those of the tables, declared once, not what a compiler infers from them.
 */
import { compareDates } from './domain/date-source.ts';
import type { MiseAJour } from './domain/changements.ts';
import type { EtatEngagement } from './domain/etat-engagement.ts';
import type { Evenement } from './domain/evenement.ts';
import type { EtatPromesse } from './domain/etat-promesse.ts';
import type { FicheTerritoire } from './domain/fiche-territoire.ts';
import type { Ressemblances } from './domain/ressemblances.ts';
import type {
  Desaccord,
  Detenteur,
  Edition,
  Engagement,
  Fait,
  Indicateur,
  Initiative,
  LigneChronologie,
  Objectif,
  Observation,
  Promesse,
  Source,
  Terme,
} from './domain/tables/index.ts';
import type { CodeTerritoire, Territoire } from './domain/territoire.ts';
import type { Carte, CarteRegion } from './maps/carte.ts';
import carteJson from './generated/carte.json?raw';
import cartesRegionsJson from './generated/cartes-regions.json?raw';
import chronologieJson from './generated/chronologie.json?raw';
import desaccordsJson from './generated/desaccords.json?raw';
import detenteursJson from './generated/detenteurs.json?raw';
import editionJson from './generated/edition.json?raw';
import engagementsJson from './generated/engagements.json?raw';
import etatsEngagementsJson from './generated/etats-engagements.json?raw';
import etatsPromessesJson from './generated/etats-promesses.json?raw';
import evenementsJson from './generated/evenements.json?raw';
import faitsJson from './generated/faits.json?raw';
import fichesTerritoiresJson from './generated/fiches-territoires.json?raw';
import glossaireJson from './generated/glossaire.json?raw';
import indicateursJson from './generated/indicateurs.json?raw';
import initiativesJson from './generated/initiatives.json?raw';
import lieuxJson from './generated/lieux.json?raw';
import misesAJourJson from './generated/mises-a-jour.json?raw';
import objectifsJson from './generated/objectifs.json?raw';
import observationsJson from './generated/observations.json?raw';
import promessesJson from './generated/promesses.json?raw';
import ressemblancesJson from './generated/ressemblances.json?raw';
import sourcesJson from './generated/sources.json?raw';
import territoiresJson from './generated/territoires.json?raw';

/** A row that a number of the site may lead to. */
export type LigneCitable = Observation | Objectif | Fait;

export const edition = JSON.parse(editionJson) as Edition;
export const sources = JSON.parse(sourcesJson) as readonly Source[];
export const promesses = JSON.parse(promessesJson) as readonly Promesse[];
export const indicateurs = JSON.parse(indicateursJson) as readonly Indicateur[];
export const observations = JSON.parse(observationsJson) as readonly Observation[];
export const objectifs = JSON.parse(objectifsJson) as readonly Objectif[];
export const faits = JSON.parse(faitsJson) as readonly Fait[];
/** Who could say what is not published. */
export const detenteurs = JSON.parse(detenteursJson) as readonly Detenteur[];
export const desaccords = JSON.parse(desaccordsJson) as readonly Desaccord[];
/** Every national engagement, in the order of their table; `etatsEngagements` has the order of the announcements. */
export const engagements = JSON.parse(engagementsJson) as readonly Engagement[];
export const glossaire = JSON.parse(glossaireJson) as readonly Terme[];
export const initiatives = JSON.parse(initiativesJson) as readonly Initiative[];
export const chronologie = JSON.parse(chronologieJson) as readonly LigneChronologie[];
/** France, the régions and the départements: those that have a page. */
export const territoires = JSON.parse(territoiresJson) as readonly Territoire[];
/** The communes and intercommunalities that a row names. All of them are behind `communes.ts`. */
export const lieux = JSON.parse(lieuxJson) as readonly Territoire[];
export const carte = JSON.parse(carteJson) as Carte;
const cartesRegions = JSON.parse(cartesRegionsJson) as readonly CarteRegion[];
/** The editions, from the newest to the oldest, with what changed in each. */
export const misesAJour = JSON.parse(misesAJourJson) as readonly MiseAJour[];
/** The state of the engagements at the date of the edition, in the order of their first announcement. */
export const etatsEngagements = JSON.parse(etatsEngagementsJson) as readonly EtatEngagement[];
/** Every event of the chronology, those that the targets make included, in the order of dates. */
export const evenements = JSON.parse(evenementsJson) as readonly Evenement[];
const etatsPromesses = JSON.parse(etatsPromessesJson) as readonly EtatPromesse[];
const listeRessemblances = JSON.parse(ressemblancesJson) as readonly Ressemblances[];
const fichesTerritoires = JSON.parse(fichesTerritoiresJson) as readonly FicheTerritoire[];

export const source = lookup('source', sources, ({ id }) => id);
export const promesse = lookup('promesse', promesses, ({ id }) => id);
export const indicateur = lookup('indicateur', indicateurs, ({ id }) => id);
export const observation = lookup('observation', observations, ({ id }) => id);
export const objectif = lookup('objectif', objectifs, ({ id }) => id);
export const fait = lookup('fait', faits, ({ id }) => id);
export const desaccord = lookup('désaccord', desaccords, ({ id }) => id);
export const engagement = lookup('engagement', engagements, ({ id }) => id);
export const terme = lookup('terme', glossaire, ({ id }) => id);
export const ligneChronologie = lookup('événement', chronologie, ({ id }) => id);
/** An observation, a target or a fact: their ids are unique together. */
export const ligne = lookup<LigneCitable>('ligne', [...observations, ...objectifs, ...faits], ({ id }) => id);
/** A territory of any level, by its key: `FR`, `REG-84`, `DEP-2A`, `COM-75056`. */
export const territoire = lookup('territoire', [...territoires, ...lieux], ({ code }) => code);
/** The state of a promise at the date of the edition, by the id of the promise. */
export const etatPromesse = lookup('promesse', etatsPromesses, (etat) => etat.promesse);
/** What is known of a territory, by its key. */
export const ficheTerritoire = lookup('fiche', fichesTerritoires, ({ code }) => code);
/** The territories nearest to a région or a département, by its key. */
export const ressemblances = lookup('territoire comparé', listeRessemblances, ({ code }) => code);
/** The frame of one région, by its key. */
export const carteRegion = lookup('carte de région', cartesRegions, ({ code }) => code);

const parIndicateur = Map.groupBy(observations, (row) => row.indicateur);
const parSerie = Map.groupBy(observations, (row) => [row.indicateur, row.territoire, row.ventilation].join(' '));
const parDetenteur = Map.groupBy(detenteurs, (row) => row.indicateur);
const parLigne = new Map<string, Desaccord[]>();
for (const desaccord of desaccords) {
  for (const id of desaccord.lignes) parLigne.set(id, [...(parLigne.get(id) ?? []), desaccord]);
}

/** Every observation of an indicator; none is an empty list. */
export function observationsDe(indicateur: string): readonly Observation[] {
  return parIndicateur.get(indicateur) ?? [];
}

/**
 * The observations of an indicator in a territory, from the oldest to the newest, absences and revised rows included:
 * `serieComparable` of `domain/derivations` keeps those that may be compared. Without a modality, the rows that have none.
 */
export function serie(indicateur: string, territoire: CodeTerritoire, ventilation = ''): readonly Observation[] {
  const rows = parSerie.get([indicateur, territoire, ventilation].join(' ')) ?? [];
  return [...rows].sort((a, b) => compareDates(a.date, b.date));
}

/** The targets of an indicator in a territory, from the nearest deadline to the farthest, replaced ones included. */
export function objectifsDe(indicateur: string, territoire: CodeTerritoire): readonly Objectif[] {
  return objectifs
    .filter((row) => row.indicateur === indicateur && row.territoire === territoire)
    .sort((a, b) => compareDates(a.echeance, b.echeance));
}

/** Who publishes an indicator or could say it, in the order of the table; none is an empty list. */
export function detenteursDe(indicateur: string): readonly Detenteur[] {
  return parDetenteur.get(indicateur) ?? [];
}

/** The disagreements that a row takes part in. */
export function desaccordsDe(id: string): readonly Desaccord[] {
  return parLigne.get(id) ?? [];
}

/** The départements of a région, in the order of their codes. */
export function departementsDe(region: CodeTerritoire): readonly Territoire[] {
  return territoires.filter(({ parent, niveau }) => niveau === 'DEP' && parent === region);
}

function lookup<T>(nom: string, rows: readonly T[], keyOf: (row: T) => string): (key: string) => T {
  const index = new Map(rows.map((row) => [keyOf(row), row]));
  return (key) => {
    const row = index.get(key);
    if (row === undefined) throw new Error(`${nom} inconnu(e) : ${key}`);
    return row;
  };
}
