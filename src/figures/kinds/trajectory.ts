import type { Theme } from '../../domain/tables/columns.ts';
import type { Observation } from '../../domain/tables/index.ts';
import { trajectory } from '../../drawing/charts/trajectory.ts';
import { compareDates, precisionOf } from '../../domain/date-source.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { indicateur, objectif, points } from '../../store/rows.ts';
import { formatDate, formatPeriod } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { PERCENT } from '../../format/unite.ts';
import { rowCell, rowDateCell, rowSourceCell, wordsCell } from '../../store/cell.ts';
import { touchingDesaccords, sourcesOf } from './rows.ts';
import { numbersOf } from '../../prose/sentence.ts';
import { typeset, type Words } from '../typography.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';

/** What the editor decides of a trajectory; the rest follows from the tables. */
interface TrajectoryOptions {
  id: string;
  theme: Theme;
  titre: Words;
  /** `period` is that of the values drawn: « juin 2017 à 2026 ». */
  subtitle: (period: string) => Words;
  takeaway: Words;
  alternative: Words;
  /** The series drawn, the judged one first: one definition each, never joined. */
  series: readonly {
    indicateur: string;
    nom: string;
    /** Its values are so many separate counts: no line joins them. */
    withoutLine?: boolean;
  }[];
  /** What all the series measure, whoever counts; needed where there are several, the name of the indicator where there is one. */
  subject?: string;
  /** The targets drawn, in the order of their announcements. */
  objectifs: readonly { id: string; juge?: boolean }[];
  notes: readonly Words[];
  /** The article on the context that the figure belongs to, and the row that stands for it on its share card. */
  context?: string;
  headline?: string;
  /** France when absent. */
  territoire?: CodeTerritoire;
  /** Sizes of the drawings for a page and for a phone; those of an article when absent. */
  widths?: { ample: number; narrow: number; height?: number };
}

/** Said under a drawing that has such a value: the axis has no other sign of it. */
const YEAR_NOTE =
  'Une valeur datée d’une année seule est dessinée au milieu de cette année, avec un trait fin d’un bout à l’autre.';

/**
 * What was observed and what was promised since the first known figure. A date that the producer left without value is in the table, not in the
 * drawing; one for which nothing was found is drawn as such.
 */
export function trajectoryFigure({
  series,
  objectifs,
  subtitle,
  subject,
  territoire = 'FR',
  widths = { ample: 720, narrow: 344 },
  ...words
}: TrajectoryOptions): Figure {
  const observations = series.flatMap(({ indicateur: id, nom, withoutLine = false }) =>
    points(id, territoire).map((o) => ({ ...o, series: toFrenchTypography(nom), withoutLine })),
  );
  const drawn = observations.filter((o) => isNumber(o.valeur) || o.valeur === 'inc');
  const known = drawn.filter((o) => isNumber(o.valeur));
  const yearly = known.some(({ date }) => precisionOf(date) === 'annee');
  const period = formatPeriod(known.map(({ date }) => date));
  const editorial = typeset({
    ...words,
    subtitle: subtitle(period),
    notes: [...words.notes, ...(yearly ? [YEAR_NOTE] : [])],
  });
  const superseded = new Set(objectifs.map(({ id }) => objectif(id).remplace));
  const targets = objectifs.map(({ id, juge = false }) => ({
    ...objectif(id),
    judged: juge,
    superseded: superseded.has(id),
  }));
  const main = series[0];
  if (!main) throw new Error(`trajectory without series: ${editorial.id}`);
  const ind = indicateur(main.indicateur);
  const data = {
    observations: drawn,
    targets: targets.map((c) => {
      if (!isNumber(c.valeur)) throw new Error(`target without number: ${c.id}`);
      return { ...c, valeur: c.valeur };
    }),
  };
  const options = {
    id: editorial.id,
    title: editorial.titre,
    description: editorial.alternative,
    main: toFrenchTypography(main.nom),
    ...(ind.type === 'taux' && { unite: PERCENT }),
  };
  const height = widths.height ? { height: widths.height } : {};
  const ids = [...observations.map((o) => o.id), ...targets.map((c) => c.id)];
  return {
    ...editorial,
    unite: ind.unite,
    dataDate: dateSaid(known, words.takeaway),
    drawing: {
      kind: 'graphique',
      ample: trajectory(data, { ...options, width: widths.ample, ...height }),
      narrow: trajectory(data, { ...options, id: `${editorial.id}-etroit`, width: widths.narrow, ...height }),
    },
    sources: sourcesOf(ids),
    desaccords: touchingDesaccords(ids),
    licence: LICENCE_FIGURES,
    table: {
      caption: captionOf(series.length > 1 ? subject : ind.nom, {
        definitions: [...new Set(observations.map((o) => o.series))],
        promised: targets.length > 0,
      }),
      columns: [
        { titre: 'Date', key: 'date' },
        { titre: 'Observé ou promis', key: 'nature' },
        { titre: ind.type === 'taux' ? 'Valeur, en %' : 'Valeur', key: 'valeur' },
        { titre: 'Définition', key: 'definition' },
        { titre: 'Source', key: 'source' },
      ],
      rows: [
        ...observations
          .sort((a, b) => compareDates(a.date, b.date))
          .map((o) => [
            rowDateCell(o.id),
            wordsCell('observé'),
            rowCell(o.id),
            wordsCell(o.series),
            rowSourceCell(o.id),
          ]),
        ...targets
          .sort((a, b) => compareDates(a.annonce_le, b.annonce_le))
          .map((c) => [
            rowDateCell(c.id),
            wordsCell(c.superseded ? 'promis, puis remplacé' : 'promis'),
            rowCell(c.id),
            wordsCell(c.libelle),
            rowSourceCell(c.id),
          ]),
      ],
    },
  };
}

/** What a table holds: its subject, whether something was promised of it, and its definitions where it has several. */
function captionOf(
  subject: string | undefined,
  { definitions, promised }: { definitions: readonly string[]; promised: boolean },
): string {
  if (subject === undefined) throw new Error(`several series without a subject: ${definitions.join(', ')}`);
  const rest = definitions.length > 1 ? `. Définitions : ${definitions.join(', ')}` : '';
  return toFrenchTypography(`${subject} : ce qui a été observé${promised ? ' et ce qui a été promis' : ''}${rest}`);
}

/**
 * The date of the data, for the line of the sources, the gallery and citations: that of the last value which the takeaway
 * names, for it is what is quoted; of the last one drawn where it names none.
 */
function dateSaid(known: readonly Observation[], takeaway: Words): string {
  const named = new Set(numbersOf(takeaway).flatMap(({ rows }) => rows ?? []));
  const dated = known.filter(({ date }) => date !== 'inconnue').toSorted((a, b) => compareDates(a.date, b.date));
  const last = dated.findLast(({ id }) => named.has(id)) ?? dated.at(-1);
  return last ? formatDate(last.date) : 'sans date';
}
