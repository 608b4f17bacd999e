/** The addresses that need no table: those of the site's pages, from an id or a slug. */
import type { Commune, Epci } from '../domain/commune.ts';
import type { Territoire } from '../domain/territoire.ts';

const TERRITOIRES = '/territoires/';

/** The pages that stand alone. */
export const PAGES = {
  promesses: '/promesses/',
  registre: '/promesses/registre/',
  actions: '/promesses/actions/',
  contexte: '/contexte/',
  propositionsHcaam: '/contexte/propositions-hcaam/',
  absences: '/absences/',
  demandes: '/demandes/',
  desaccords: '/desaccords/',
  corrections: '/corrections/',
  territoires: TERRITOIRES,
  france: `${TERRITOIRES}france/`,
  couverture: `${TERRITOIRES}couverture-des-donnees/`,
  comparer: '/comparer/',
  chronologie: '/chronologie/',
  cartes: '/cartes/',
  glossaire: '/glossaire/',
  initiatives: '/initiatives/',
  reprendre: '/reprendre/',
  graphiques: '/graphiques/',
  donnees: '/donnees/',
  api: '/api/',
  english: '/en/',
  misesAJour: '/mises-a-jour/',
  sources: '/sources/',
  methode: '/methode/',
  aPropos: '/a-propos/',
  accessibilite: '/accessibilite/',
  health: '/sante-du-site/',
  chiffres: '/chiffres/',
  population: '/chiffres/population/',
  populationEpci: '/chiffres/population/epci/',
  communeIndicators: '/chiffres/communes/',
  conversions: '/chiffres/communes/conversions/',
  medicobusRead: '/chiffres/communes/medicobus/',
} as const;

const FRAME = 'frame-';

/** The last segment of a frame, by its name: a page that a step fills with those of others, and takes away. */
export function frameSlug(name: string): string {
  return `${FRAME}${name}`;
}

/** Whether a last segment is that of a frame, which no page of the site has. */
export function isFrame(slug: string): boolean {
  return slug.startsWith(FRAME);
}

/** The page of a promise. */
export function promesseAddress(id: string): string {
  return `${PAGES.promesses}${id}/`;
}

/** The page of a figure; its files stand beside it. */
export function figureAddress(id: string): string {
  return `${PAGES.graphiques}${id}/`;
}

/** The page of a figure alone, for the sites of others. */
export function embedPageAddress(id: string): string {
  return `/embed/${id}/`;
}

/** The maps of an indicator: every date, level and région that it has. */
export function mapIndicatorAddress(indicateur: string): string {
  return `${PAGES.cartes}${indicateur}/`;
}

/** What names one map: a series, a date or two of them, and what is drawn. */
interface MapPlace {
  indicateur: string;
  ventilation: string;
  /** Of the values; or the first and the last of a change. */
  dates: readonly [from: string, to?: string];
  /** `departements`, `regions`, or the last segment of the page of a région: `76-occitanie`. */
  extent: string;
}

/** The page of one map, kept for ever; its files stand beside it. */
export function mapAddress({ indicateur, ventilation, dates: [from, to], extent }: MapPlace): string {
  const when = to === undefined ? from : `de-${from}-a-${to}`;
  return `${mapIndicatorAddress(indicateur)}${ventilation && `${ventilation}/`}${when}/${extent}/`;
}

/** A file of `/donnees/`: `glossaire.csv`. */
export function downloadAddress(name: string): string {
  return `${PAGES.donnees}${name}`;
}

/** The page of a source. */
export function sourceAddress(id: string): string {
  return `${PAGES.sources}${id}/`;
}

/** The address of an article. */
export function articleAddress(id: string): string {
  return `${PAGES.contexte}${id}/`;
}

/** The address of an engagement's page. */
export function engagementAddress(id: string): string {
  return `${PAGES.registre}${id}/`;
}

/** The page of an indicator: its definition and all its values. */
export function indicateurAddress(indicateur: string): string {
  return `${PAGES.chiffres}${indicateur}/`;
}

/** The page of a series: every row of an indicator in a territory, given by its key. */
export function seriesAddress(indicateur: string, territoire: string): string {
  return `${PAGES.chiffres}${indicateur}/${territoire.toLowerCase()}/`;
}

/** The page of the facts of a theme. */
export function faitsAddress(theme: string): string {
  return `${PAGES.chiffres}faits/${theme}/`;
}

/** The page of a disagreement. */
export function desaccordAddress(id: string): string {
  return `${PAGES.desaccords}${id}/`;
}

/** The disagreements of a theme, on the page of all of them. */
export function themeDesaccordsAddress(theme: string): string {
  return `${PAGES.desaccords}#theme-${theme}`;
}

/** The address of a commune's page, whether this build makes it or not. */
export function communeAddress({ slug }: Pick<Commune, 'slug'>): string {
  return `${TERRITOIRES}communes/${slug}/`;
}

/** The address of an intercommunality's page, whether this build makes it or not. */
export function epciAddress({ slug }: Pick<Epci, 'slug'>): string {
  return `${TERRITOIRES}epci/${slug}/`;
}

/** The address of the list of a département's communes. */
export function communesAddress({ slug }: Pick<Territoire, 'slug'>): string {
  return `${departementAddress({ slug })}communes/`;
}

/** The map of a département, a picture that its page and those of its communes show. */
export function departementMapAddress({ slug }: Pick<Territoire, 'slug'>): string {
  return `${departementAddress({ slug })}carte.svg`;
}

/** An action, on the page of all of them. */
export function actionAddress(id: string): string {
  return `${PAGES.actions}#${id}`;
}

/** A recommendation of the Hcaam, on the page of all of them. */
export function recommandationAddress(id: string): string {
  return `${PAGES.propositionsHcaam}#${id}`;
}

/** What was sought and not found, on the page of all of them. */
export function absenceAddress(id: string): string {
  return `${PAGES.absences}#${id}`;
}

/** The request that an absence calls for. */
export function requestAddress(id: string): string {
  return `${PAGES.demandes}${id}/`;
}

/** The page of a région. */
export function regionAddress({ slug }: Pick<Territoire, 'slug'>): string {
  return `${TERRITOIRES}regions/${slug}/`;
}

/** The page of a département. */
export function departementAddress({ slug }: Pick<Territoire, 'slug'>): string {
  return `${TERRITOIRES}departements/${slug}/`;
}

/** Where a région or a département is set beside those most like it. */
export function comparisonAddress({ slug, niveau }: Pick<Territoire, 'slug' | 'niveau'>): string {
  return `${PAGES.comparer}${niveau === 'REG' ? 'regions' : 'departements'}/${slug}/`;
}

/** The map of the maisons de santé of a région, a picture beside its page. */
export function housesMapAddress({ slug }: Pick<Territoire, 'slug'>): string {
  return `${regionAddress({ slug })}maisons-de-sante.svg`;
}

/** A file of the trajectory of a promise in a région or a département, beside its page: its picture, or its values. */
export function trajectoryFileAddress(
  place: Pick<Territoire, 'slug' | 'niveau'>,
  { indicateur, extension }: { indicateur: string; extension: 'svg' | 'csv' },
): string {
  return `${place.niveau === 'REG' ? regionAddress(place) : departementAddress(place)}evolution-${indicateur}.${extension}`;
}

/** The press kit of a région or a département, an archive beside its page. */
export function pressKitAddress(place: Pick<Territoire, 'slug' | 'niveau'>): string {
  return `${place.niveau === 'REG' ? regionAddress(place) : departementAddress(place)}kit-de-presse.zip`;
}

/** What the list of territories says of those that no published figure covers. */
export function uncoveredAddress(): string {
  return `${TERRITOIRES}#hors-perimetre`;
}
