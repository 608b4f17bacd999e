import type { MapCard } from '../../drawing/maps/card.ts';
import { choropleth } from '../../drawing/maps/choropleth.ts';
import { rankedBars } from '../../drawing/charts/ranked-bars.ts';
import { isNumber } from '../../domain/valeur.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { PERCENT } from '../../format/unite.ts';
import { compareNames } from '../../format/order.ts';
import { cellText, quantityValue, territoireCell, type CommuneCell } from '../../store/cell.ts';
import { farRankCells, peopleCell, type PeopleOf } from '../../store/commune-facts.ts';
import { territoireAddress } from '../../store/routes.ts';
import { map, communeIndicator, regionNames, territoire } from '../../store/rows.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { typeset, type Words } from '../typography.ts';
import { communeSources, departements, NOTE_DISTANCE, INHABITANT_NOTE } from './commune-cells.ts';

/** What the editor decides of a share of people by département; the values are those of the joins. */
interface OptionsShares extends Pick<Figure, 'id' | 'theme' | 'context' | 'page'> {
  titre: Words;
  subtitle: Words;
  takeaway: Words;
  alternative: Words;
  notes: readonly Words[];
  /** What is counted by commune, and which people: those without any, or beyond so many km. */
  indicateur: string;
  of: PeopleOf;
  /** Ids of the disagreements that touch what is counted. */
  desaccords: readonly string[];
  /** What the number of France says on the share card: « des habitants à plus de 10 km… ». */
  legend: string;
}

/** A share of people by département as a map, one colour a class. `breaks` are the editor's. */
export function shareMap({ breaks, ...words }: OptionsShares & { breaks: readonly number[] }): Figure {
  const { editorial, data, shared } = prepare(words);
  return {
    ...shared,
    drawing: {
      kind: 'carte',
      ample: choropleth(
        data.map(({ code, part }) => ({
          code,
          valeur: quantityValue(part),
          titre: `${territoire(code).nom}\u202F: ${cellText(part)}\u202F%`,
        })),
        {
          map,
          id: editorial.id,
          titre: editorial.titre,
          alt: editorial.alternative,
          link: territoireAddress,
          prefix: `${editorial.id}-`,
          card: { date: shared.dataDate, rank: rankBy(words), regions: regionNames },
          breaks,
          legend: { unite: '% des habitants', format: (n) => formatNumber(n) },
        },
      ),
    },
    territoires: departements,
  };
}

/**
 * The same as bars, the highest shares first. The table has them all, with the numbers of people: `caption` is its title, without its
 * order.
 */
export function shareRanking({ top, caption, ...words }: OptionsShares & { top: number; caption: string }): Figure {
  const { editorial, data, shared } = prepare(words);
  const bars = data.map(({ code, part }) => ({ code, label: territoire(code).nom, valeur: quantityValue(part) }));
  const france = quantityValue(peopleCell('FR', words.indicateur, { of: words.of, as: 'part' }));
  const options = {
    title: editorial.titre,
    description: editorial.alternative,
    top,
    bottom: 5,
    link: territoireAddress,
    unite: PERCENT,
    ...(isNumber(france) && { reference: { label: 'France', valeur: france } }),
  };
  return {
    ...shared,
    drawing: {
      kind: 'graphique',
      ample: rankedBars(bars, { ...options, id: editorial.id, width: 720 }),
      narrow: rankedBars(bars, { ...options, id: `${editorial.id}-etroit`, width: 344 }),
    },
    territoires: departements,
    table: {
      ...shared.table,
      caption: `${toFrenchTypography(caption)}, de la plus forte à la plus faible`,
      rows: [...data]
        .sort((a, b) => shareOf(b) - shareOf(a) || compareNames(territoire(a.code).nom, territoire(b.code).nom))
        .map(toRow),
    },
  };
}

interface Share {
  code: CodeTerritoire;
  part: CommuneCell;
  inhabitants: CommuneCell;
}

function prepare({ indicateur: id, of, legend, ...words }: OptionsShares) {
  const editorial = typeset(words);
  const data = departements.map((code): Share => ({
    code,
    part: peopleCell(code, id, { of, as: 'part' }),
    inhabitants: peopleCell(code, id, { of, as: 'habitants' }),
  }));
  const [date = 'inconnue'] = communeIndicator(id).dates;
  const notes = [...editorial.notes, ...(of === 'sans' ? [] : [NOTE_DISTANCE]), INHABITANT_NOTE];
  const written = [...words.notes, ...(of === 'sans' ? [] : [NOTE_DISTANCE]), INHABITANT_NOTE];
  const shared = {
    ...editorial,
    unite: '% de la population',
    dataDate: formatDate(date),
    notes,
    sentences: { ...editorial.sentences, notes: written },
    sources: communeSources(id, { centres: of !== 'sans' }),
    licence: LICENCE_FIGURES,
    count: {
      table: `communes/${id}`,
      dates: date,
      valeur: `${cellText(peopleCell('FR', id, { of, as: 'part' }))}\u202F%`,
      caption: legend,
    },
    table: {
      caption: editorial.subtitle,
      columns: [
        { titre: 'Département', key: 'departement' },
        { titre: 'Code', key: 'code' },
        { titre: 'Part des habitants, en %', key: 'part' },
        { titre: 'Habitants', key: 'habitants' },
      ],
      rows: data.map(toRow),
    },
  };
  return { editorial, data, shared };
}

/** The place of a département where people beyond so many km are ranked: those of 10 km are. */
function rankBy({ indicateur: id, of }: Pick<OptionsShares, 'indicateur' | 'of'>): MapCard['rank'] {
  if (of !== 10) return undefined;
  return (code) => {
    const cells = farRankCells(code, id);
    const place = cells && [cells.rank, cells.on, cells.exAequo].map(quantityValue);
    const [rank, outOf, others] = place ?? [];
    return isNumber(rank ?? 'so') && isNumber(outOf ?? 'so')
      ? { rank: Number(rank), outOf: Number(outOf), exAequo: Number(others) + 1 }
      : null;
  };
}

function toRow({ code, part, inhabitants }: Share) {
  return [territoireCell(code), territoireCell(code, 'code'), part, inhabitants];
}

function shareOf({ part }: Share): number {
  const valeur = quantityValue(part);
  return isNumber(valeur) ? valeur : -1;
}
