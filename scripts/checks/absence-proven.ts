import { endInMonths, type DateSource } from '../../src/domain/date-source.ts';
import { ofWords } from '../../src/domain/elision.ts';
import { isNumber } from '../../src/domain/valeur.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A row that might contradict an absence. */
interface Candidate {
  id: string;
  theme: string;
  territoire: string;
  date: DateSource;
  /** The series it belongs to, or its own id. */
  series: string;
}

/**
 * No row of any table contradicts what is said not to be found: none of the same place and of its series (of its theme where it
 * names no series) that is dated from then on, but those that were read again and are named in `vues`.
 * What is not known of a source is still unknown in its row.
 */
export function checkAbsenceProven(tables: Tables): Failure[] {
  const candidates = toCandidates(tables);
  const sources = new Map(tables.sources.rows.map(({ values }) => [values.id, values]));
  return tables.absences.rows.flatMap((row) => {
    const { theme, territoire, series, depuis, vues, source, inconnu_de_source: unknown } = row.values;
    if (unknown !== 'aucun') {
      const found = sources.get(source)?.[unknown];
      return found === undefined || found === 'inconnu'
        ? []
        : [
            {
              ...failureAt(row, 'inconnu_de_source', `une colonne ${ofWords(source)} encore inconnue`),
              found: `${unknown} : ${found}`,
            },
          ];
    }
    return candidates
      .filter((candidate) => candidate.territoire === territoire && !vues.includes(candidate.id))
      .filter((candidate) => (series.length > 0 ? series.includes(candidate.series) : candidate.theme === theme))
      .filter(({ date }) => isSince(date, depuis))
      .map(({ id, date }) => ({
        ...failureAt(row, 'vues', 'aucune ligne qui contredise l’absence, ou son identifiant ici une fois relue'),
        found: `${id}, ${date}`,
      }));
  });
}

function toCandidates({ indicateurs, observations, objectifs, faits, chronologie }: Tables): Candidate[] {
  const themes = new Map(indicateurs.rows.map(({ values }) => [values.id, values.theme]));
  return [
    ...observations.rows.flatMap(({ values: o }) =>
      isNumber(o.valeur) ? [{ ...o, theme: themes.get(o.indicateur) ?? 'autre', series: o.indicateur }] : [],
    ),
    ...objectifs.rows.map(({ values: o }) => ({ ...o, date: o.annonce_le, series: o.id })),
    ...faits.rows.flatMap(({ values: f }) => (isNumber(f.valeur) ? [{ ...f, series: f.id }] : [])),
    ...chronologie.rows.map(({ values: e }) => ({ ...e, territoire: 'FR', series: e.id })),
  ];
}

/** Whether a row is surely not older than the date. A row without date is not dated from then on. */
function isSince(date: DateSource, since: DateSource): boolean {
  if (date === 'inconnue') return false;
  return since === 'inconnue' || endInMonths(date) >= endInMonths(since);
}
