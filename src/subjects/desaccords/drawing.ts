import { dateRange } from '../../drawing/charts/date-range.ts';
import { dotRange } from '../../drawing/charts/dot-range.ts';
import type { Desaccord } from '../../domain/tables/index.ts';
import { indicateur, entry, source, type CitableRow } from '../../store/rows.ts';
import { formatDate, formatEcheance } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { PERCENT } from '../../format/unite.ts';
import { formatRow, territoireName, unitOfRow } from '../../store/row-words.ts';
import { readingPlaceOf } from '../../store/reading-places.ts';
import { biggestGroup } from './comparable-group.ts';
import { toDesaccordRows, type DesaccordRow } from './view.ts';

/** A disagreement drawn, at the width asked. */
interface DesaccordDrawing {
  draw: (options: { id: string; width: number }) => string;
  /** How many of its rows are not drawn: of another unit or another order of magnitude, or no number at all. */
  outsideDrawing: number;
}

type Line = CitableRow & { l: DesaccordRow };

/**
 * The dot range of a disagreement: its values on one axis, as many as compare; or its dates, where they are what differs. Null
 * when no two values compare, or when all are the same.
 */
export function toDesaccordDrawing(
  d: Desaccord,
  rows: readonly DesaccordRow[] = toDesaccordRows(d),
): DesaccordDrawing | null {
  const lines = rows.map((l): Line => ({ ...entry(l.id), l }));
  const named = { title: toFrenchTypography(d.titre) };
  const group = biggestGroup(lines, { unite: ({ l }) => unitOfRow(l.id).plural, kept: ({ l }) => l.retenu });
  if (d.nature !== 'echeances' && distinct(group, ({ l }) => l.valeur) > 1) {
    const unites = new Set(group.map(({ l }) => unitOfRow(l.id).plural));
    const percent = [...unites].every((unite) => unite.startsWith('%'));
    const libelles = name(group, { rest: ({ l }) => `, ${l.when}` });
    return {
      outsideDrawing: lines.length - group.length,
      draw: (options) =>
        dotRange(
          group.map((r, i) => ({
            label: libelles[i] ?? '',
            valeur: r.valeur,
            valeur_max: r.valeur_max,
            precision: r.precision,
            kept: r.l.retenu,
            promised: r.l.promis,
            ...(unites.size > 1 && !percent && { words: formatRow(r.l.id, { unite: true }) }),
          })),
          { ...named, ...options, ...(percent && { unite: PERCENT }) },
        ),
    };
  }
  if (d.nature !== 'echeances' && d.nature !== 'dates') return null;
  const dates = lines.map((r) => ('echeance' in r ? r.echeance : r.date));
  if (new Set(dates.filter((date) => date !== 'inconnue')).size < 2) return null;
  const libelles = name(lines, { rest: () => '' });
  return {
    outsideDrawing: 0,
    draw: (options) =>
      dateRange(
        lines.map((r, i) => ({
          label: libelles[i] ?? '',
          date: dates[i] ?? 'inconnue',
          words: r.l.promis ? formatEcheance(dates[i] ?? 'inconnue') : formatDate(dates[i] ?? 'inconnue'),
          kept: r.l.retenu,
          promised: r.l.promis,
        })),
        { ...named, ...options },
      ),
  };
}

/**
 * What tells the rows of a drawing apart: their author where sources are set against each other; where one source is set against
 * itself, the place in it, « Annexe 2 », the territory or what is measured. Two rows bear the same words only if they say the same.
 */
function name(lines: readonly Line[], { rest }: { rest: (r: Line) => string }): string[] {
  const measure = (r: CitableRow) => ('libelle' in r ? r.libelle : indicateur(r.indicateur).nom_court);
  const onlySource = new Set(lines.map(({ source }) => source)).size === 1;
  const ways: ((r: Line) => string)[] = [
    (r) => (onlySource ? readingPlaceOf(r).section.split(/, | et /)[0] : source(r.source).citation.split(',')[0]) ?? '',
    (r) => territoireName(r.territoire),
    measure,
  ];
  const light = (way: (r: Line) => string) =>
    new Set(lines.map(way)).size > 1 &&
    [...Map.groupBy(lines, (r) => way(r) + r.l.when).values()].every((same) => distinct(same, said) === 1);
  const said = ({ l }: Line) => l.valeur;
  const way = ways.find(light) ?? measure;
  return lines.map((r) => toFrenchTypography(way(r) + rest(r)));
}

function distinct(lines: readonly Line[], text: (r: Line) => string): number {
  return new Set(lines.map(text)).size;
}
