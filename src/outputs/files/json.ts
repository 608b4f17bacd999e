import { seriesComputationLink } from '../../prose/computed/of-series.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureMetadata, type FileOptions } from './metadata.ts';
import { fileTable } from './table.ts';
import type { ComputedCell } from '../../store/cell.ts';
import type { CellOfOrigin } from './columns.ts';
import { PAGES, rowAddress } from '../../store/routes.ts';

/**
 * `donnees.json`: what the records are (unit, date, columns, codes of absence, sources, licence), then the records, one a line, with the
 * columns of the CSV: numbers as numbers, absences as their codes, null for an empty cell. `origines` leads from each
 * value to its row, or to its computation.
 */
export function jsonFigure(f: Figure, options: FileOptions): string {
  const { id, titre, constat, unite, dateDonnees, edition, colonnes, absences, sources, licence, adresses } =
    figureMetadata(f, options);
  const address = (cell: CellOfOrigin) => new URL(addressOf(cell), options.url).href;
  const records = fileTable(f).rows.map(({ valeurs, origines }) =>
    JSON.stringify({
      ...valeurs,
      origines: Object.fromEntries(Object.entries(origines).map(([nom, cell]) => [nom, address(cell)])),
    }),
  );
  const header = JSON.stringify(
    { id, titre, constat, unite, dateDonnees, edition, page: adresses.page, colonnes, absences, sources, licence },
    null,
    2,
  );
  return `${header.replace(/\n\}$/, '')},\n  "enregistrements": [\n${records.map((e) => `    ${e}`).join(',\n')}\n  ]\n}\n`;
}

function addressOf(cell: CellOfOrigin): string {
  if ('row' in cell) return rowAddress(cell.row.id);
  return 'link' in cell ? cell.link : computationAddress(cell);
}

/** Where a computed value is computed with its inputs; its formula when no page of a series does. */
function computationAddress({ formula, inputs }: ComputedCell): string {
  return seriesComputationLink(formula, inputs) ?? `${PAGES.methode}#${formula}`;
}
