/**
 * The one door through which pages and figures read the generated data. Every list is in the order of its table; every
 * look-up by key throws on an unknown key, so that a page cannot be built on a row that does not exist.
 */
import { compareDates } from '../domain/date-source.ts';
import { standingRows } from '../domain/derivations/index.ts';
import type { Dependency } from '../domain/dependency.ts';
import type { DerivedObservation } from '../domain/derived-observation.ts';
import type { Update } from '../domain/changes.ts';
import type { EtatEngagement } from '../domain/etat-engagement.ts';
import type { Evenement } from '../domain/evenement.ts';
import type { EtatPromesse } from '../domain/etat-promesse.ts';
import { toMapSeries, type MapChange } from '../domain/map-series.ts';
import type { TerritoireRecord } from '../domain/territoire-record.ts';
import type { Similarities } from '../domain/similarities.ts';
import type {
  Absence,
  Action,
  Demande,
  Desaccord,
  Detenteur,
  Edition,
  Engagement,
  EngagementRaison,
  EngagementSeries,
  Fait,
  Indicateur,
  Initiative,
  ChronologieRow,
  SiteMeasure,
  Objectif,
  Observation,
  Place,
  Promesse,
  Recommandation,
  RgaaCriterion,
  Source,
  Terme,
  VerdictPresse,
  WikidataItem,
} from '../domain/tables/index.ts';
import type { CommuneIndicator, MedicobusArret, MedicobusService } from '../domain/tables/communes.ts';
import type { CodeTerritoire, Territoire } from '../domain/territoire.ts';
import type { FranceContours, RegionContours } from '../drawing/maps/contours.ts';
import { readGenerated } from './generated.ts';
import { once } from './once.ts';

/** A row that a number of the site may lead to. */
export type CitableRow = Observation | Objectif | Fait;

export const edition = readGenerated<Edition>('edition');
export const sources = readGenerated<readonly Source[]>('sources');
export const promesses = readGenerated<readonly Promesse[]>('promesses');
export const indicateurs = readGenerated<readonly Indicateur[]>('indicateurs');
export const observations = readGenerated<readonly Observation[]>('observations');
export const objectifs = readGenerated<readonly Objectif[]>('objectifs');
export const faits = readGenerated<readonly Fait[]>('faits');
/** Who could say what is not published. */
export const detenteurs = readGenerated<readonly Detenteur[]>('detenteurs');
export const desaccords = readGenerated<readonly Desaccord[]>('desaccords');
const wikidataItems = once(
  () =>
    new Map<string, string>(
      readGenerated<readonly WikidataItem[]>('elements-wikidata').map(({ territoire: code, element }) => [
        code,
        element,
      ]),
    ),
);
/** Every national engagement, in the order of their table; `etatsEngagements` has the order of the announcements. */
export const engagements = readGenerated<readonly Engagement[]>('engagements');
export const glossaire = readGenerated<readonly Terme[]>('glossaire');
export const initiatives = readGenerated<readonly Initiative[]>('initiatives');
export const chronologie = readGenerated<readonly ChronologieRow[]>('chronologie');
/** France, the régions and the départements: those that have a page. */
export const territoires = readGenerated<readonly Territoire[]>('territoires');
/** The communes and intercommunalities that a row names. All of them are behind `communes.ts`. */
export const lieux = readGenerated<readonly Territoire[]>('lieux');
export const map = readGenerated<FranceContours>('carte');
const regionMaps = (): readonly RegionContours[] => readGenerated('cartes-regions');
/** The editions, from the newest to the oldest, with what changed in each. */
export const updates = readGenerated<readonly Update[]>('mises-a-jour');
/** The state of the engagements at the date of the edition, in the order of their first announcement. */
export const etatsEngagements = readGenerated<readonly EtatEngagement[]>('etats-engagements');
/** Every event of the chronology, those that the targets make included, in the order of dates. */
/** Every series that bears on an engagement. */
export const listEngagementSeries = readGenerated<readonly EngagementSeries[]>('engagement-series');
/** Why each engagement is not kept. */
export const engagementRaisons = readGenerated<readonly EngagementRaison[]>('engagement-raisons');
/** What was sought and not found, with the search. */
export const absences = readGenerated<readonly Absence[]>('absences');
/** The actions without number that plans announced. */
export const actions = readGenerated<readonly Action[]>('actions');
export const recommandations = readGenerated<readonly Recommandation[]>('recommandations');
/** The requests made to those who hold a figure. */
export const demandes = readGenerated<readonly Demande[]>('demandes');
/** What was checked of the site against the RGAA, one row a criterion. */
export const rgaa = readGenerated<readonly RgaaCriterion[]>('rgaa');
/** What the site weighs and what its tests counted, at the dates that they say. */
export const siteMeasures = readGenerated<readonly SiteMeasure[]>('mesures');
/** The packages of others that the project uses, each with its licence. */
export const dependencies = readGenerated<readonly Dependency[]>('dependances');
/** Where rows are found again in their documents; `reading-places.ts` reads them. */
export const places = readGenerated<readonly Place[]>('places');
/** What the press or an institution says of an engagement. */
export const verdictsPresse = readGenerated<readonly VerdictPresse[]>('verdicts-presse');
/** What is published commune by commune: the declarations. `commune-facts.ts` has the values. */
export const communeIndicators = readGenerated<readonly CommuneIndicator[]>('indicateurs-communes');
/** The itinerant services read: a reading, never a national count. */
export const medicobusServices = readGenerated<readonly MedicobusService[]>('medicobus-services');
/** Where those services stop, as read. */
export const medicobusArrets = readGenerated<readonly MedicobusArret[]>('medicobus-arrets');
export const evenements = readGenerated<readonly Evenement[]>('evenements');
const etatsPromesses = (): readonly EtatPromesse[] => readGenerated('etats-promesses');
const similarityList = (): readonly Similarities[] => readGenerated('ressemblances');
/** The names of the régions, by their codes. */
export const regionNames: ReadonlyMap<CodeTerritoire, string> = new Map(
  territoires.filter(({ niveau }) => niveau === 'REG').map(({ code, nom }) => [code, nom]),
);
const territoireRecords = (): readonly TerritoireRecord[] => readGenerated('fiches-territoires');

export const source = lookup('source', sources, ({ id }) => id);
export const promesse = lookup('promesse', promesses, ({ id }) => id);
export const indicateur = lookup('indicateur', indicateurs, ({ id }) => id);
export const observation = lookup('observation', observations, ({ id }) => id);
export const objectif = lookup('objectif', objectifs, ({ id }) => id);
export const fait = lookup('fait', faits, ({ id }) => id);
export const desaccord = lookup('désaccord', desaccords, ({ id }) => id);
export const engagement = lookup('engagement', engagements, ({ id }) => id);
/** A series that bears on an engagement, by its id. */
export const engagementSeries = lookup('série d’engagement', listEngagementSeries, ({ id }) => id);
/** The series that bear on an engagement, in the order of their table. */
export function seriesOfEngagement(id: string): readonly EngagementSeries[] {
  return listEngagementSeries.filter(({ engagement }) => engagement === id);
}
/** What the press or an institution says of an engagement. */
export function verdictsPresseOf(id: string): readonly VerdictPresse[] {
  return verdictsPresse.filter(({ engagement }) => engagement === id);
}
/** Why an engagement is not kept, by the id of the engagement. */
export const engagementRaison = lookup('raison', engagementRaisons, ({ engagement }) => engagement);
export const absence = lookup('absence', absences, ({ id }) => id);
/** The state of an engagement at the date of the edition, by its id. */
export const etatEngagement = lookup('état d’engagement', etatsEngagements, (etat) => etat.engagement);
export const terme = lookup('terme', glossaire, ({ id }) => id);
export const chronologieRow = lookup('événement', chronologie, ({ id }) => id);
/** An observation, a target or a fact: their ids are unique together. */
export const entry = lookup<CitableRow>(
  'ligne',
  () => [...observations, ...objectifs, ...faits],
  ({ id }) => id,
);
/** What is published by commune, by its id. */
export const communeIndicator = lookup('indicateur par commune', communeIndicators, ({ id }) => id);
export const medicobusService = lookup('médicobus', medicobusServices, ({ id }) => id);
/** A territory of any level, by its key: `FR`, `REG-84`, `DEP-2A`, `COM-75056`. */
export const territoire = lookup('territoire', [...territoires, ...lieux], ({ code }) => code);
/** The state of a promise at the date of the edition, by the id of the promise. */
export const etatPromesse = lookup('promesse', etatsPromesses, (etat) => etat.promesse);
/** What is known of a territory, by its key. */
export const territoireRecord = lookup('fiche', territoireRecords, ({ code }) => code);
/** The territories nearest to a région or a département, by its key. */
export const similarities = lookup('territoire comparé', similarityList, ({ code }) => code);
/** The frame of one région, by its key. */
export const regionContours = lookup('carte de région', regionMaps, ({ code }) => code);

const idsFaits = new Set(faits.map(({ id }) => id));

/** Whether an id is that of a fact. */
export function isFait(id: string): boolean {
  return idsFaits.has(id);
}

const byIndicateur = once(() => Map.groupBy(observations, (row) => row.indicateur));
const bySeries = once(() =>
  Map.groupBy(observations, (row) => [row.indicateur, row.territoire, row.ventilation].join(' ')),
);
const byDetenteur = Map.groupBy(detenteurs, (row) => row.indicateur);
const derived = once(
  () =>
    new Map(readGenerated<readonly DerivedObservation[]>('derived-observations').map((row) => [row.observation, row])),
);
const standing = once(() => standingRows(observations));
const byMoment = once(() => Map.groupBy(standing(), (row) => [row.indicateur, row.date, row.ventilation].join(' ')));
const byRow = new Map<string, Desaccord[]>();
for (const desaccord of desaccords) {
  for (const id of desaccord.lignes) byRow.set(id, [...(byRow.get(id) ?? []), desaccord]);
}

/** Every series that may be drawn on a map, in the order of their table. */
export const mapSeries = once(() => toMapSeries(standing()));
/** What changed from each date of those series to their last one, by level. */
export const mapChanges = readGenerated<readonly MapChange[]>('map-changes');

/** The item that Wikidata keeps for a région or a département, as linked data name it; null where none is sure. */
export function wikidataAddress(code: string): string | null {
  const item = wikidataItems().get(code);
  return item === undefined ? null : `http://www.wikidata.org/entity/${item}`;
}

/** Every observation of an indicator; none is an empty list. */
export function observationsOf(indicateur: string): readonly Observation[] {
  return byIndicateur().get(indicateur) ?? [];
}

/**
 * The observations of an indicator in a territory, from the oldest to the newest, absences and revised rows included:
 * `comparableSeries` of `domain/derivations` keeps those that may be compared. Without a modality, the rows that have none.
 */
export function points(indicateur: string, territoire: CodeTerritoire, ventilation = ''): readonly Observation[] {
  const rows = bySeries().get([indicateur, territoire, ventilation].join(' ')) ?? [];
  return [...rows].sort((a, b) => compareDates(a.date, b.date));
}

/** A place in the tables: an indicator, a date as it is written, a modality or none. */
export interface Moment {
  indicateur: string;
  date: string;
  ventilation?: string;
}

/** The row that speaks for each territory at a date, one each, in the order of the table: see `standingRows`. */
export function observationsAt({ indicateur, date, ventilation = '' }: Moment): readonly Observation[] {
  return byMoment().get([indicateur, date, ventilation].join(' ')) ?? [];
}

/** The row that speaks for one territory at a date; undefined when nothing was published for that date. */
export function observationAt(code: string, moment: Moment): Observation | undefined {
  return observationsAt(moment).find(({ territoire }) => territoire === code);
}

/** What the join computed of an observation; nothing of an absence, a revised row or a finer place. Throws on an unknown id. */
export function derivedOf(id: string): Omit<DerivedObservation, 'observation'> {
  return derived().get(observation(id).id) ?? { rate: null, notCovered: null, rank: null };
}

/** The targets of an indicator in a territory, from the nearest deadline to the farthest, replaced ones included. */
export function objectifsOf(indicateur: string, territoire: CodeTerritoire): readonly Objectif[] {
  return objectifs
    .filter((row) => row.indicateur === indicateur && row.territoire === territoire)
    .sort((a, b) => compareDates(a.echeance, b.echeance));
}

/** Who publishes an indicator or could say it, in the order of the table; none is an empty list. */
export function detenteursOf(indicateur: string): readonly Detenteur[] {
  return byDetenteur.get(indicateur) ?? [];
}

/** The disagreements that a row takes part in. */
export function desaccordsOf(id: string): readonly Desaccord[] {
  return byRow.get(id) ?? [];
}

/** The départements of a région, in the order of their codes. */
export function departementsOf(region: CodeTerritoire): readonly Territoire[] {
  return territoires.filter(({ parent, niveau }) => niveau === 'DEP' && parent === region);
}

/** A row by its key. A list that only this asks is read at the first question: half of a program's start would be theirs. */
function lookup<T>(
  nom: string,
  rows: readonly T[] | (() => readonly T[]),
  keyOf: (row: T) => string,
): (key: string) => T {
  const index = once(() => new Map((typeof rows === 'function' ? rows() : rows).map((row) => [keyOf(row), row])));
  return (key) => {
    const row = index().get(key);
    if (row === undefined) throw new Error(`${nom} inconnu(e) : ${key}`);
    return row;
  };
}
