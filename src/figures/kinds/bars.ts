import { groupedBars } from '../../drawing/charts/grouped-bars.ts';
import { compareDates } from '../../domain/date-source.ts';
import type { Theme } from '../../domain/tables/columns.ts';
import { entry } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { PERCENT } from '../../format/unite.ts';
import { rowLibelle, unitOfRow } from '../../store/row-words.ts';
import { rowCell, rowDate, rowDateCell, rowSourceCell, wordsCell } from '../../store/cell.ts';
import { touchingDesaccords, sourcesOf } from './rows.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { typeset, type Words } from '../typography.ts';

/** What the editor decides of bars; the values follow from the rows. */
interface BarOptions {
  id: string;
  theme: Theme;
  titre: Words;
  subtitle: Words;
  takeaway: Words;
  alternative: Words;
  notes: readonly Words[];
  /** The article on the context that the figure belongs to. */
  context: string;
  /** The row whose value stands for the figure on its share card; the first that is not pale when absent. */
  headline?: string;
  /** What sums over different periods are in: « euros », for euros and euros a year. Each bar then says its period. */
  periodes?: string;
  /** The rows drawn, in their order, under the heading of their group. All are of one unit, periods apart. */
  groups: readonly {
    nom?: string;
    /** `pale`: what is only compared with the others, or part of the bar above. */
    rows: readonly { id: string; libelle?: string; pale?: boolean }[];
  }[];
}

/** Published values side by side, one bar each: facts or observations of one unit. Throws on two units. */
export function bars({ groups, headline, periodes, ...words }: BarOptions): Figure {
  const editorial = typeset(words);
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const unites = new Set(ids.map((id) => withoutPeriod(unitOfRow(id).plural, periodes)));
  if (unites.size !== 1) throw new Error(`bars of several units in ${editorial.id}: ${[...unites].join(', ')}`);
  const unite = periodes ? { singular: periodes, plural: periodes } : unitOfRow(ids[0]!);
  const libelleOf = ({ id, libelle }: { id: string; libelle?: string }) =>
    toFrenchTypography(libelle ?? rowLibelle(id));
  const drawings = groups.map(({ nom, rows }) => ({
    ...(nom && { name: toFrenchTypography(nom) }),
    bars: rows.map((l) => {
      const { valeur, valeur_max, precision } = entry(l.id);
      return { label: libelleOf(l), valeur, valeur_max, precision, ...(l.pale && { pale: true }) };
    }),
  }));
  const options = {
    title: editorial.titre,
    description: editorial.alternative,
    ...(unite.plural.startsWith('%') && { unite: PERCENT }),
  };
  const all = groups.flatMap(({ rows }) => rows);
  const dates = [...new Set(ids.map((id) => rowDate(entry(id))))].sort(compareDates);
  const grouped = groups.some(({ nom }) => nom);
  return {
    ...editorial,
    headline: headline ?? (all.find(({ pale }) => !pale) ?? all[0])!.id,
    unite: unite.plural,
    dataDate: dates.map(formatDate).join(', '),
    drawing: {
      kind: 'graphique',
      ample: groupedBars(drawings, { ...options, id: editorial.id, width: 720 }),
      narrow: groupedBars(drawings, { ...options, id: `${editorial.id}-etroit`, width: 344 }),
    },
    sources: sourcesOf(ids),
    desaccords: touchingDesaccords(ids),
    licence: LICENCE_FIGURES,
    table: {
      caption: editorial.subtitle,
      columns: [
        { titre: 'Ce qui est mesuré', key: 'mesure' },
        ...(grouped ? [{ titre: 'Groupe', key: 'groupe' }] : []),
        { titre: `Valeur (${unite.plural})`, key: 'valeur' },
        { titre: 'Date', key: 'date' },
        { titre: 'Source', key: 'source' },
      ],
      rows: groups.flatMap(({ nom, rows }) =>
        rows.map((l) => [
          wordsCell(libelleOf(l)),
          ...(grouped ? [wordsCell(toFrenchTypography(nom ?? ''))] : []),
          rowCell(l.id),
          rowDateCell(l.id, { announced: false }),
          rowSourceCell(l.id),
        ]),
      ),
    },
  };
}

/** « euros par an » as « euros », where sums over different periods are set side by side. */
function withoutPeriod(unite: string, periodes: string | undefined): string {
  return periodes !== undefined && unite === `${periodes} par an` ? periodes : unite;
}
