import type { Commune } from '../../domain/commune.ts';
import { aCommune } from '../../domain/commune-name.ts';
import { ofTerritoire } from '../../domain/territoire-name.ts';
import type { MedicobusService } from '../../domain/tables/communes.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { hasSome, isNumber, type Valeur } from '../../domain/valeur.ts';
import { ACCESS, ACCESS_65, ACCESS_OLD, DOCTORS, HOUSES } from '../../domain/commune-indicators.ts';
import { brokenLine } from '../../drawing/charts/broken-line.ts';
import { capital, lower } from '../../format/letter-case.ts';
import { formatWhen } from '../../format/date.ts';
import { round, formatNumber } from '../../format/number.ts';
import { items } from '../../format/list.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { number, communeNumber } from '../../prose/printed-number.ts';
import { joined, sentence, type LinkEntry, type Sentence } from '../../prose/sentence.ts';
import { isBuilt } from '../../store/built.ts';
import {
  communeCell,
  communeSeries,
  communeValue,
  conversions,
  distanceCell,
  meanCell,
  medicobusStopsIn,
  nearestCommune,
} from '../../store/commune-facts.ts';
import { commune as communeOf } from '../../store/communes.ts';
import { once } from '../../store/once.ts';
import { communeAddress, PAGES } from '../../store/routes.ts';
import { communeIndicator, communeIndicators, fait } from '../../store/rows.ts';
import { COMMUNE_DEPARTEMENT } from './commune-sentences.ts';
import { runs } from '../medicobus/words.ts';
import { serviceSentence } from './medicobus.ts';

/** The row of the access under which the method of 2017 classed a territory among those that lack doctors. */
export const ACCESS_BOUND = 'apl-seuil-zip';

/**
 * What is in a commune, or how far it is: « À Figeac, en 2024 : 2 maisons de santé et 19 médecins généralistes. », « À Cuzac, en 2024 :
 * ni maison de santé ni médecin généraliste. La maison la plus proche est à 4,5 km, à Capdenac ; le généraliste, à 3,1 km, à… »
 */
export function sentenceHere(c: Commune): Sentence {
  const [house, doctor] = [HOUSES, DOCTORS].map((id) => hasSome(communeValue(c.code, id).valeur));
  const start = sentence`${capital(aCommune(c))}, ${formatWhen(communeValue(c.code, HOUSES).date)} : `;
  const [houses, doctors] = [HOUSES, DOCTORS].map((id) => communeNumber(communeCell(c.code, id), { unite: true }));
  if (!houses || !doctors) throw new Error('two numbers are said of a commune');
  if (house && doctor) return sentence`${start}${houses} et ${doctors}.`;
  if (doctor) return sentence`${start}${doctors}, aucune maison de santé : la plus proche est à ${away(c, HOUSES)}.`;
  if (house) return sentence`${start}${houses}, aucun médecin généraliste : le plus proche est à ${away(c, DOCTORS)}.`;
  if (nearestCommune(c.code, HOUSES)?.commune === nearestCommune(c.code, DOCTORS)?.commune)
    return sentence`${start}ni maison de santé ni médecin généraliste. Les plus proches sont à ${away(c, HOUSES)}.`;
  return sentence`${start}ni maison de santé ni médecin généraliste. La maison la plus proche est à ${away(c, HOUSES)} ; le généraliste, à ${away(c, DOCTORS)}.`;
}

/** « 7,2 km, à Capdenac-le-Haut »: how far the nearest commune that has one is, and which; what the country has none of is no place. */
function away({ code }: Commune, indicateur: string): Sentence {
  const km = communeNumber(distanceCell(code, indicateur), { unite: true });
  const nearest = nearestCommune(code, indicateur);
  return nearest === null ? sentence`${km}` : sentence`${km}, ${placeLink(nearest.commune)}`;
}

/** « à Capdenac-le-Haut », which leads to its page where this build makes it. */
function placeLink(code: string): string | LinkEntry {
  const there = communeOf(code);
  return isBuilt(code) ? { words: aCommune(there), link: communeAddress(there) } : aCommune(there);
}

/**
 * The access to a généraliste in a commune at the last date, beside the means of its département and of France. Where it is zero,
 * what the zero means, in the terms of its source; or, where the equipment base counts doctors in the commune, both sources.
 */
export function accessSentence(c: Commune, departement: Territoire): Sentence {
  const cell = communeCell(c.code, ACCESS);
  const when = formatWhen(cell.date);
  if (!isNumber(cell.valeur)) return sentence`L’accès aux généralistes (APL) ${when} : ${communeNumber(cell)}.`;
  const beside = compare(cell.valeur, c.code === COMMUNE_DEPARTEMENT ? [] : [departement]);
  if (cell.valeur === 0) {
    const zero = sentence`L’accès aux généralistes (APL) y est de ${communeNumber(cell, { unite: true })} ${when}`;
    const doctors = communeCell(c.code, DOCTORS);
    return hasSome(doctors.valeur)
      ? sentence`${zero} selon la Drees, alors que l’Insee y compte ${communeNumber(doctors, { unite: true })} ${formatWhen(doctors.date)} ; c’est ${beside}.`
      : sentence`${zero} : aucun généraliste à portée au sens de cet indicateur, ${beside}.`;
  }
  return sentence`Un habitant peut y prétendre à ${communeNumber(cell)} consultation${cell.valeur < 2 ? '' : 's'} de généraliste par an (APL) ${when}, ${beside}.`;
}

/** « plus que la moyenne du Lot (3,21) et que celle de la France (3,30) ». */
function compare(valeur: number, departements: readonly Territoire[]): Sentence {
  const beside = [
    ...departements.map((d) => ({ code: d.code, of: ofTerritoire(d) })),
    { code: 'FR' as const, of: 'de la France' },
  ].map(({ code, of }, i) => {
    const { mean, number } = meanOf(code);
    const word = isNumber(mean) ? compared(valeur, mean) : 'à côté de';
    return { word, mean: sentence`${i === 0 ? 'la moyenne' : 'celle'} ${of} (${number})` };
  });
  const [first, second] = beside;
  if (first === undefined) throw new Error('nothing to compare with');
  if (second === undefined) return sentence`${first.word} ${first.mean}`;
  return first.word === second.word
    ? sentence`${first.word} ${first.mean} et ${second.mean}`
    : sentence`${first.word} ${first.mean}, ${second.word} ${second.mean}`;
}

const means = new Map<CodeTerritoire, { mean: Valeur; number: PrintedNumber }>();

/** The last mean of a place, made once for all the communes that are compared with it. */
function meanOf(place: CodeTerritoire): { mean: Valeur; number: PrintedNumber } {
  let known = means.get(place);
  if (known === undefined) {
    const cell = meanCell(place, ACCESS);
    means.set(place, (known = { mean: cell.valeur, number: communeNumber(cell) }));
  }
  return known;
}

/** At the precision that means are printed with. */
function compared(valeur: number, mean: number): string {
  const gap = Math.sign(round(valeur, 2) - round(mean, 2));
  return gap > 0 ? 'plus que' : gap < 0 ? 'moins que' : 'autant que';
}

/** Whether the access gets better: the two years of one method, and the same without the oldest doctors. */
export function evolutionSentence({ code }: Commune): Sentence {
  const [before, after] = communeIndicator(ACCESS).dates.map((date) => communeCell(code, ACCESS, date));
  if (before === undefined || after === undefined) throw new Error('the access to doctors has two dates');
  const without = communeCell(code, ACCESS_65);
  const young = isNumber(without.valeur)
    ? sentence` Sans les médecins de plus de 65 ans : ${communeNumber(without)} ${formatWhen(without.date)}.`
    : '';
  if (!isNumber(before.valeur) || !isNumber(after.valeur))
    return sentence`Accès aux généralistes ${formatWhen(before.date)} : ${communeNumber(before)} ; ${formatWhen(after.date)} : ${communeNumber(after)}.${young}`;
  return sentence`De ${before.date} à ${after.date}, l’accès aux généralistes ${wayOf(before.valeur, after.valeur)}.${young}`;
}

/** Which way a number went, to the precision that means are printed with: less than a hundredth is no trend. */
function wayOf(before: number, after: number): string {
  if (after === before) return 'ne change pas';
  const gap = round(after - before, 6);
  if (Math.abs(gap) < 0.01) return 'ne change guère';
  return gap > 0 ? 'augmente' : 'baisse';
}

/** The row of the access in a commune, beside the means: each number has the address of the row. */
export function accessNumbers({ code }: Commune): { link: string; numbers: Sentence[] } {
  const cells = communeIndicator(ACCESS).dates.map((date) => communeCell(code, ACCESS, date));
  return { link: cells[0]?.link ?? '', numbers: cells.map((cell) => sentence`${communeNumber(cell)}`) };
}

/** The series of the former method, never joined to the other: its values, or the word of their absence. */
export function oldMethodSentence({ code }: Commune): Sentence {
  const series = communeIndicator(ACCESS_OLD).dates.map((date) => communeCell(code, ACCESS_OLD, date));
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the former method has dates');
  if (!series.some(({ valeur }) => isNumber(valeur)))
    return sentence`Selon la méthode antérieure, de ${first.date} à ${last.date} : ${communeNumber(first)}.`;
  const values = series.map((cell) => sentence`${communeNumber(cell)} en ${cell.date}`);
  const method = { words: 'la méthode antérieure', link: first.link };
  return sentence`Selon ${method}, série qui ne se relie pas : ${joined(values, ', ')}.`;
}

/** Both series as lines that nothing joins; empty where neither has a value. */
export function accessCurve(c: Commune): string {
  const pointsOf = (id: string) =>
    communeSeries(c.code, id).map(({ date, valeur }) => ({
      year: Number(date),
      value: isNumber(valeur) ? valeur : null,
    }));
  return brokenLine(
    [
      { nom: 'méthode antérieure', points: withGaps(pointsOf(ACCESS_OLD)) },
      { nom: 'révisée', points: pointsOf(ACCESS) },
    ],
    {
      repere: { value: Number(fait(ACCESS_BOUND).valeur), word: formatNumber(Number(fait(ACCESS_BOUND).valeur)) },
    },
  );
}

interface YearPoint {
  year: number;
  value: number | null;
}

/** A year that was not published breaks the line. */
function withGaps(points: readonly YearPoint[]): YearPoint[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    return before !== undefined && point.year > before.year + 1
      ? [{ year: before.year + 1, value: null }, point]
      : [point];
  });
}

/** One line of what is here, or how far. */
interface ServiceLine {
  nom: string;
  /** The address of the row of its count, that of its distance too. */
  link: string;
  number: Sentence;
  /** « ici », or how far. */
  where: Sentence;
}

/** What the equipment base counts in a commune, and how far the nearest is of what has a distance. */
export function serviceLines(c: Commune): ServiceLine[] {
  return COUNTED.map(({ id, nom_court: nom, distance }) => {
    const cell = communeCell(c.code, id);
    const here = hasSome(cell.valeur);
    const where = here ? sentence`ici` : distance === '' ? sentence`non calculé` : away(c, id);
    return { nom, link: cell.link, number: sentence`${communeNumber(cell)}`, where };
  });
}

const COUNTED = communeIndicators.filter(({ non_liste }) => non_liste === 'zero');

/** What the page of a commune prints. */
export const COMMUNE_PAGE_INDICATORS: readonly string[] = [
  ...COUNTED.map(({ id }) => id),
  ACCESS,
  ACCESS_65,
  ACCESS_OLD,
];

/**
 * The services that our readings name in a commune, with their day where it was read: those that run stop there, the others are only said to be
 * planned; or that no stop was read.
 */
export function stopsSentence(c: Commune): Sentence {
  const services = medicobusStopsIn(c.code).map(({ service }) => service);
  if (services.length === 0) return sentence`Aucun arrêt de médicobus lu ${aCommune(c)} : recensement non exhaustif.`;
  const running = services.filter(runs);
  const planned = services.filter((service) => !runs(service));
  const what = running.every(({ genre }) => genre === 'medicobus') ? 'Un médicobus' : 'Un service itinérant';
  const parts = [
    ...(running.length > 0 ? [sentence`${what} s’y arrête, selon nos lectures : ${withDays(running)}.`] : []),
    ...(planned.length > 0
      ? [
          sentence`Nos lectures citent la commune pour un service qu’elles ne disent pas en service : ${withDays(planned)}.`,
        ]
      : []),
  ];
  return sentence`${joined(parts, ' ')} Recensement non exhaustif.`;
}

function withDays(services: readonly MedicobusService[]): Sentence {
  return joined(
    services.map((service) => sentence`${serviceSentence(service)}${service.rythme && `, ${service.rythme}`}`),
    ' ; ',
  );
}

const NATURES = {
  reprise: 'reprise d’un ancien code',
  somme: 'somme de ses parties',
  'moyenne-ponderee': 'moyenne pondérée par la population',
  'moyenne-simple': 'moyenne simple d’anciennes communes',
} as const;

const convertedCommunes = once(() => new Set(conversions().map((conversion) => conversion.commune)));

/** How some of the values of a commune come from other codes than its own; null where none does. */
export function conversionSentence({ code }: Commune): Sentence | null {
  if (!convertedCommunes().has(code)) return null;
  const converted = COMMUNE_PAGE_INDICATORS.flatMap((id) =>
    communeSeries(code, id).flatMap(({ conversion }) =>
      conversion === null ? [] : [{ id, nature: conversion.nature }],
    ),
  );
  if (converted.length === 0) return null;
  const natures = [...Map.groupBy(converted, ({ nature }) => nature)].map(([nature, list]) => {
    const names = [...new Set(list.map(({ id }) => communeIndicator(id).nom_court))];
    return `${NATURES[nature]} (${items(names.map(lower))})`;
  });
  return sentence`Des valeurs ont été publiées sous d’autres codes que celui de la commune : ${natures.join(' ; ')}. ${{ words: 'Chaque conversion', link: PAGES.conversions }}.`;
}

/** The means of a département and of France, at each date of the access to a généraliste: one line each. */
export function meansBeside(departement: Territoire): { nom: string; link: string; numbers: Sentence[] }[] {
  return [
    { code: departement.code, nom: `Moyenne ${ofTerritoire(departement)}` },
    { code: 'FR' as const, nom: 'Moyenne de la France' },
  ].map(({ code, nom }) => {
    const cells = communeIndicator(ACCESS).dates.map((date) => meanCell(code, ACCESS, date));
    return { nom, link: cells[0]?.link ?? '', numbers: cells.map((cell) => sentence`${communeNumber(cell)}`) };
  });
}

/** What the dotted line of a curve of the access is. */
export function repereSentence(): Sentence {
  return sentence`Trait pointillé : ${number(ACCESS_BOUND)}, ce qui classait d’office en zone d’intervention prioritaire selon la méthode de 2017 ; l’usage de l’APL y est facultatif depuis octobre 2021.`;
}
