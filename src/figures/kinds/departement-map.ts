import type { Theme } from '../../domain/tables/columns.ts';
import { choropleth } from '../../drawing/maps/choropleth.ts';
import { proportionalCircles } from '../../drawing/maps/proportional-circles.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import type { Valeur } from '../../domain/valeur.ts';
import { derivedOf, map, indicateur, observationsOf, regionNames, territoire } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber, formatValue } from '../../format/number.ts';
import { formatQuantity, formatRate } from '../../format/unite.ts';
import { cellText, rowCell, territoireCell, type Cell } from '../../store/cell.ts';
import { indicateurUnit } from '../../store/row-words.ts';
import { atNiveau, touchingDesaccords, SOURCE_POPULATION, sourcesOf } from './rows.ts';
import { libelleVentilation } from '../../store/modalities.ts';
import { rateCell } from '../../store/rates.ts';
import { publishedColumn } from './columns.ts';
import { typeset, type Words } from '../typography.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { territoireAddress } from '../../store/routes.ts';

/** What the editor decides of a map; the values follow from the tables. */
interface DepartementMapOptions {
  id: string;
  theme: Theme;
  titre: Words;
  subtitle: Words;
  takeaway: Words;
  alternative: Words;
  indicateur: string;
  /** The date of every value of the map. */
  date: string;
  notes: readonly Words[];
  /** The modality drawn, for an indicator that has some. */
  ventilation?: string;
  /** The article on the context that the figure belongs to, and the row that stands for it on its share card. */
  context?: string;
  headline?: string;
  /** The page that the figure belongs to, where it is that of no promise and no article. */
  page?: string;
  /** Begins the ids of the shapes, `DEP-23` without it: given to the second map of a page. */
  prefix?: string;
}

const CREDIT =
  'Contours : Natural Earth. Paris et la petite couronne sont agrandis ; les départements d’outre-mer ne sont pas à l’échelle de la métropole.';

/** A published share, rate or index by département, one colour a class. `breaks` are the editor's. */
export function rateMap({ breaks, ...words }: DepartementMapOptions & { breaks: readonly number[] }): Figure {
  const options = typeset(words);
  const { date, ventilation = '' } = options;
  const rows = atNiveau(observationsOf(options.indicateur), { date, niveau: 'DEP', ventilation });
  const rate = indicateur(options.indicateur).type === 'taux';
  const write = (valeur: Valeur) => (rate ? formatRate(valeur) : formatValue(valeur));
  const drawing = choropleth(
    rows.map((o) => ({ code: o.territoire, valeur: o.valeur, titre: formTitle(o.territoire, write(o.valeur)) })),
    {
      ...common(options, rows),
      breaks,
      legend: { unite: indicateur(options.indicateur).unite, format: (n) => formatNumber(n) },
    },
  );
  return assemble(options, {
    drawing,
    rows,
    columns: [publishedColumn(indicateur(options.indicateur).type)],
    cells: rows.map((o) => [rowCell(o.id)]),
  });
}

/** A count for 100 000 inhabitants by département, computed by us. `breaks` are the editor's. */
export function densityMap({ breaks, ...words }: DepartementMapOptions & { breaks: readonly number[] }): Figure {
  const options = typeset(words);
  const rows = atNiveau(observationsOf(options.indicateur), { date: options.date, niveau: 'DEP' });
  const rates = rows.map((o) => ({ o, rate: rateCell(o) }));
  const drawing = choropleth(
    rates.map(({ o, rate }) => ({
      code: o.territoire,
      valeur: rate.valeur,
      titre: formTitle(o.territoire, cellText(rate)),
    })),
    {
      ...common(options, rows),
      breaks,
      legend: { unite: 'pour 100\u202F000 habitants', format: (n) => formatNumber(n, { decimales: 1 }) },
    },
  );
  return assemble(options, {
    drawing,
    rows,
    columns: [
      { titre: 'Pour 100 000 habitants', key: 'pour_100000' },
      { titre: 'Nombre', key: 'nombre' },
    ],
    cells: rates.map(({ o, rate }) => [rate, rowCell(o.id)]),
    unite: `${indicateur(options.indicateur).unite} pour 100 000 habitants`,
  });
}

/** A count by département, one circle each. */
export function numberMap(words: DepartementMapOptions): Figure {
  const options = typeset(words);
  const rows = atNiveau(observationsOf(options.indicateur), { date: options.date, niveau: 'DEP' });
  const unite = indicateurUnit(options.indicateur);
  const drawing = proportionalCircles(
    rows.map((o) => ({
      code: o.territoire,
      valeur: o.valeur,
      titre: formTitle(o.territoire, formatQuantity(o.valeur, unite)),
    })),
    { ...common(options, rows), legend: { unite: unite.plural, format: (n) => formatNumber(n) } },
  );
  return assemble(options, {
    drawing,
    rows,
    columns: [{ titre: 'Nombre', key: 'nombre' }],
    cells: rows.map((o) => [rowCell(o.id)]),
  });
}

/** What a reader is told on a shape: « Creuse : 12,3 % ». */
function formTitle(code: string, valeur: string): string {
  return `${territoire(code).nom}\u202F: ${valeur}`;
}

function common({ id, titre, alternative, date, indicateur: of, prefix = '' }: TypesetOptions, rows: readonly Row[]) {
  const rowOf = new Map(rows.map((o) => [o.territoire, o.id]));
  const card = {
    date: formatDate(date),
    rank: (code: CodeTerritoire) => derivedOf(rowOf.get(code) ?? '').rank,
    ...(indicateur(of).type === 'effectif' && { by: 'par habitant' }),
    regions: regionNames,
  };
  return { map, id, titre, alt: alternative, link: territoireAddress, prefix, card };
}

/** The same with their words set in type. */
type TypesetOptions = ReturnType<typeof typeset<DepartementMapOptions>>;

type Row = ReturnType<typeof atNiveau>[number];

function assemble(
  options: TypesetOptions,
  parts: {
    drawing: string;
    rows: readonly Row[];
    columns: Figure['table']['columns'];
    /** What follows the name and the code of each row's territory. */
    cells: readonly (readonly Cell[])[];
    unite?: string;
  },
): Figure {
  const { indicateur: id, date, notes, prefix: _, ventilation = '', ...editorial } = options;
  const modality = ventilation && ` : ${libelleVentilation(ventilation)}`;
  const ids = parts.rows.map((o) => o.id);
  return {
    ...editorial,
    unite: parts.unite ?? indicateur(id).unite,
    dataDate: formatDate(date),
    drawing: { kind: 'carte', ample: parts.drawing },
    notes: [...notes, CREDIT],
    sentences: { ...options.sentences, notes: [...(options.sentences.notes ?? notes), CREDIT] },
    sources: parts.unite ? [...sourcesOf(ids), SOURCE_POPULATION] : sourcesOf(ids),
    desaccords: touchingDesaccords(ids),
    licence: LICENCE_FIGURES,
    territoires: parts.rows.map((o) => o.territoire),
    table: {
      caption: `${indicateur(id).nom}${modality}${parts.unite ? ' et taux pour 100 000 habitants' : ''}, par département, ${formatDate(date)}`,
      columns: [{ titre: 'Département', key: 'departement' }, { titre: 'Code', key: 'code' }, ...parts.columns],
      rows: parts.rows.map((o, i) => [
        territoireCell(o.territoire),
        territoireCell(o.territoire, 'code'),
        ...(parts.cells[i] ?? []),
      ]),
    },
  };
}
