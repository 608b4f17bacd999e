import type { Commune } from '../../domain/commune.ts';
import { epciName } from '../../domain/commune-name.ts';
import { inTerritoire, ofTerritoire } from '../../domain/territoire-name.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { ACCESS, DOCTORS, HOUSES } from '../../domain/commune-indicators.ts';
import { capital } from '../../format/letter-case.ts';
import { formatNumber } from '../../format/number.ts';
import { items } from '../../format/list.ts';
import { byName } from '../../format/order.ts';
import { populationLink } from '../../prose/computed/population.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { number, populationNumber, communeNumber } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { isBuilt } from '../../store/built.ts';
import { quantityValue } from '../../store/cell.ts';
import {
  communeCodesOf,
  communeColumn,
  distanceCell,
  farRankCells,
  havingCell,
  meanCell,
  nearestCommune,
  peopleCell,
  placeShares,
  totalCell,
  type PeopleOf,
} from '../../store/commune-facts.ts';
import { commune, epciList } from '../../store/communes.ts';
import { communeAddress, desaccordAddress, epciAddress, PAGES, territoireAddress } from '../../store/routes.ts';
import { communeIndicator, departementsOf, observation, territoire } from '../../store/rows.ts';
import { rowOf } from './view.ts';

/** A share of people, in the words of its line. */
interface ShareLine {
  nom: string;
  indicateur: string;
  of: PeopleOf;
}

/** What is compared of the people of a place, from the nearest to the farthest, then what is missing. */
export const SHARE_LINES: readonly ShareLine[] = [
  { nom: 'Une maison de santé dans leur commune', indicateur: HOUSES, of: 'avec' },
  { nom: 'La plus proche à plus de 5 km', indicateur: HOUSES, of: 5 },
  { nom: 'À plus de 10 km', indicateur: HOUSES, of: 10 },
  { nom: 'À plus de 15 km', indicateur: HOUSES, of: 15 },
  { nom: 'Dans une commune sans médecin généraliste', indicateur: DOCTORS, of: 'sans' },
];

/** The place, then those that hold it: the région that is more than the département itself, and France. */
export function comparedPlaces(t: Territoire): readonly Territoire[] {
  const region = t.niveau === 'DEP' && t.parent ? territoire(t.parent) : null;
  const wider = region && departementsOf(region.code).length > 1 ? [region] : [];
  return t.niveau === 'FR' ? [t] : [t, ...wider, territoire('FR')];
}

/** Ids of the sources of the shares, for the printed sheet: they are what it keeps. */
export const SHARES_SOURCES: readonly string[] = [
  ...new Set(SHARE_LINES.map(({ indicateur }) => communeIndicator(indicateur).source)),
];

/** The share of the people of a place on a line. */
export function shareOf(
  place: CodeTerritoire,
  { indicateur, of }: Pick<ShareLine, 'indicateur' | 'of'>,
): PrintedNumber {
  return communeNumber(peopleCell(place, indicateur, { of, as: 'part' }));
}

/** Whether a place is more than one commune: a map of one, or a list of those without a généraliste, says nothing. */
export function hasManyCommunes({ code }: Pick<Territoire, 'code'>): boolean {
  return placeShares(code).communes > 1;
}

/** The three shares that say most, each with the words that follow it. */
export function leadingShares({ code }: Territoire): readonly { number: PrintedNumber; words: string }[] {
  return [
    {
      number: shareOf(code, { indicateur: HOUSES, of: 'avec' }),
      words: 'des habitants vivent dans une commune qui a une maison de santé, en 2024',
    },
    {
      number: shareOf(code, { indicateur: HOUSES, of: 10 }),
      words: 'vivent à plus de 10 km, à vol d’oiseau, de la commune la plus proche qui en a une',
    },
    {
      number: shareOf(code, { indicateur: DOCTORS, of: 'sans' }),
      words: 'vivent dans une commune sans médecin généraliste, selon l’Insee',
    },
  ];
}

/**
 * « Dans le Lot, en 2024, 58,3 % des habitants vivent dans une commune qui a une maison de santé, 8,9 % à plus de 10 km de la plus
 * proche, et 29,6 % dans une commune sans médecin généraliste. »
 */
export function shareSentence(t: Territoire): Sentence {
  const part = (indicateur: string, of: PeopleOf) => shareOf(t.code, { indicateur, of });
  return sentence`${capital(inTerritoire(t))}, en 2024, ${part(HOUSES, 'avec')} % des habitants vivent dans une commune qui a une maison de santé, ${part(HOUSES, 10)} % à plus de 10 km de la plus proche qui en a une, et ${part(DOCTORS, 'sans')} % dans une commune sans médecin généraliste.`;
}

/** « L’Insee y compte 16 maisons de santé, dans 15 communes. » What is counted otherwise elsewhere on the page is said so. */
export function houseSentence({ code }: Territoire): Sentence {
  const where = !hasManyCommunes({ code })
    ? ''
    : sentence`, dans ${communeNumber(havingCell(code, HOUSES), { unite: true })}`;
  return sentence`L’Insee y compte ${communeNumber(totalCell(code, HOUSES), { unite: true })}${where}. Ce n’est pas le compte du Baromètre : ${{ words: 'trois sources, trois définitions', link: desaccordAddress('msp-trois-comptes') }}.`;
}

/** « parmi les départements, par la part à plus de 10 km, la plus faible d’abord : 54e sur 101. » Null for what takes no rank. */
export function farSentenceRank({ code }: Territoire): Sentence | null {
  const cells = farRankCells(code, HOUSES);
  if (cells === null) return null;
  const others = Number(cells.exAequo.valeur);
  const rank = Number(cells.rank.valeur);
  const tie =
    others > 0 ? sentence` (à égalité avec ${communeNumber(cells.exAequo)} ${others > 1 ? 'autres' : 'autre'})` : '';
  return sentence`parmi les départements, par la part à plus de 10 km, la plus faible d’abord : ${communeNumber(cells.rank)}${rank === 1 ? 'er' : 'e'} sur ${communeNumber(cells.on)}${tie}.`;
}

/**
 * The mean accessibility of généralistes at its two dates, of the communes of a place and of the country; Says where none is published.
 */
export function accessSentence(t: Territoire): Sentence {
  const mean = (code: CodeTerritoire, date: string) => meanCell(code, ACCESS, date);
  const [before, last] = [mean(t.code, '2022'), mean(t.code, '2023')];
  if (!isNumber(last.valeur))
    return sentence`Accessibilité aux généralistes (APL) : ${communeNumber(last)} ${inTerritoire(t)}, commune par commune.`;
  const earlier = isNumber(before.valeur)
    ? sentence`${communeNumber(before)} en 2022`
    : sentence`${communeNumber(before)} pour 2022`;
  const own = sentence`Accessibilité aux généralistes (APL) : ${communeNumber(last, { unite: true })} en 2023, ${earlier}`;
  const france =
    t.niveau === 'FR'
      ? ''
      : sentence` ; en France, ${communeNumber(mean('FR', '2023'))} et ${communeNumber(mean('FR', '2022'))}`;
  return sentence`${own}${france}. C’est la moyenne des communes, ${{ words: 'pondérée par leur population municipale', link: `${PAGES.methode}#moyenne-ponderee` }}.`;
}

/** The published mean of a département, which a third party computed; null where there is none. */
export function otherAccessSentence(t: Territoire): Sentence | null {
  const id = rowOf(t.code, 'apl', 'generalistes')?.latest;
  if (!id || t.niveau !== 'DEP') return null;
  const { date } = observation(id);
  return sentence`À part, une moyenne de ses communes calculée par un tiers d’après la Drees : ${number(id)} en ${date} (provisoire). Les deux ne se comparent pas.`;
}

/** A commune without any généraliste, and the nearest that has one. */
interface WithoutDoctor {
  nom: string;
  /** Null where this build does not make its page. */
  link: string | null;
  inhabitants: PrintedNumber;
  distance: PrintedNumber;
  near: { nom: string; link: string | null } | null;
}

/** How many are shown. */
const TEN = 10;

/** The communes of most people among those that have no généraliste, ten at most. Those of as many people are in the order of their codes. */
export function mostPeopleWithoutDoctor(place: CodeTerritoire): readonly WithoutDoctor[] {
  const counts = communeColumn(place, DOCTORS);
  return communeCodesOf(place)
    .filter((_, i) => counts[i] === 0)
    .map(commune)
    .sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1))
    .slice(0, TEN)
    .map((c) => {
      const nearest = nearestCommune(c.code, DOCTORS);
      return {
        ...named(c),
        inhabitants: peopleNumber(`COM-${c.code}`, c.population),
        distance: communeNumber(distanceCell(c.code, DOCTORS), { unite: true }),
        near: nearest && named(commune(nearest.commune)),
      };
    });
}

function named(c: Commune): { nom: string; link: string | null } {
  return { nom: c.nom, link: isBuilt(c.code) ? communeAddress(c) : null };
}

/** « Sans médecin généraliste : les dix communes les plus peuplées du Lot »; fewer are all of them. */
export function titleWithoutDoctor(t: Territoire, count: number): string {
  return count === TEN
    ? `Sans médecin généraliste\u202F: les dix communes les plus peuplées ${t.niveau === 'FR' ? 'du pays' : ofTerritoire(t)}`
    : `Les communes ${ofTerritoire(t)} sans médecin généraliste`;
}

/** A part of a place, on one line. */
interface PartLine {
  nom: string;
  link: string | null;
  /** « aussi en Corrèze »: what a part of several départements holds beside; empty otherwise. */
  also: string;
  inhabitants: PrintedNumber;
  maisons: PrintedNumber;
  far: PrintedNumber;
  without: PrintedNumber;
}

/**
 * The parts of a place: the départements of a région, the intercommunalities of a département or of a région that has only one. The
 * highest share beyond 10 km first, then in alphabetical order.
 */
export function partsOf(t: Territoire): { kind: 'departements' | 'epci'; rows: readonly PartLine[] } {
  const departements = t.niveau === 'REG' ? departementsOf(t.code) : [t];
  if (t.niveau === 'REG' && departements.length > 1) {
    const places = departements.map((d) => ({ place: d.code, nom: d.nom, link: territoireAddress(d.code), also: '' }));
    return {
      kind: 'departements',
      rows: farthestFirst(places).map((p) => partLine(p, populationNumber(p.place))),
    };
  }
  const cog = departements[0]?.cog ?? t.cog;
  const places = epciList()
    .filter((e) => e.departements.includes(cog))
    .map((e) => ({
      place: `EPCI-${e.siren}` as const,
      nom: epciName(e),
      link: isBuilt(e.siren) ? epciAddress(e) : null,
      also: beside(e.departements, cog),
      population: e.population,
      siren: e.siren,
    }));
  return {
    kind: 'epci',
    rows: farthestFirst(places).map((p) => partLine(p, peopleNumber(p.place, p.population))),
  };
}

function beside(departements: readonly string[], own: string): string {
  const others = departements.filter((cog) => cog !== own).map((cog) => inTerritoire(territoire(`DEP-${cog}`)));
  return others.length === 0 ? '' : `aussi ${items(others)}`;
}

function farthestFirst<T extends { place: CodeTerritoire; nom: string }>(places: readonly T[]): T[] {
  const far = (place: CodeTerritoire): number => {
    const value = quantityValue(peopleCell(place, HOUSES, { of: 10, as: 'part' }));
    return isNumber(value) ? value : -1;
  };
  return [...places].sort((a, b) => far(b.place) - far(a.place) || byName(a, b));
}

function partLine(
  { place, nom, link, also }: { place: CodeTerritoire; nom: string; link: string | null; also: string },
  inhabitants: PrintedNumber,
): PartLine {
  return {
    nom,
    link,
    also,
    inhabitants,
    maisons: communeNumber(totalCell(place, HOUSES)),
    far: shareOf(place, { indicateur: HOUSES, of: 10 }),
    without: shareOf(place, { indicateur: DOCTORS, of: 'sans' }),
  };
}

function peopleNumber(code: CodeTerritoire, population: number): PrintedNumber {
  const link = code.startsWith('EPCI-') ? `${PAGES.populationEpci}#${code}` : populationLink(code);
  return { text: formatNumber(population), valeur: population, link };
}

/** What is said once of the shares of a région or a département: what is counted, how far is measured, when its people were counted. */
export function cautionsOf({ populationAu }: Territoire): readonly string[] {
  const people =
    populationAu === '2017'
      ? `Sa population connue est celle de ${populationAu}.`
      : `Population municipale de ${populationAu} ; dans le chiffre de la France, celle de Mayotte est de 2017.`;
  return [
    'Distances à vol d’oiseau entre les centres des communes, départements voisins compris : ni une route ni un temps de trajet ; par-dessus l’eau pour une île.',
    'Maisons de santé et généralistes : ceux que compte la Base permanente des équipements de l’Insee en 2024.',
    people,
  ];
}
