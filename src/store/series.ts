import { compareDates } from '../domain/date-source.ts';
import type { Indicateur, Objectif, Observation } from '../domain/tables/index.ts';
import { NIVEAUX, type Territoire } from '../domain/territoire.ts';
import { payName } from '../domain/pays.ts';
import { once } from './once.ts';
import { indicateur, objectifs, observations, territoire } from './rows.ts';
import { territoireName } from './row-words.ts';
import { compareNames } from '../format/order.ts';

/** Every row of an indicator in a territory: what one page of `/chiffres/` shows. */
export interface SeriesValues {
  indicateur: Indicateur;
  /** The key of the territory, or of another country. */
  code: string;
  nom: string;
  /** Null for another country. */
  territoire: Territoire | null;
  /** From the newest to the oldest, then by modality. */
  observations: readonly Observation[];
  /** From the nearest deadline to the farthest. */
  objectifs: readonly Objectif[];
}

/** Every series that has a row, in the order of the tables. */
export const allSeries = once((): readonly SeriesValues[] => {
  const groups = Map.groupBy<string, Observation | Objectif>(
    [...observations, ...objectifs],
    ({ indicateur: id, territoire: code }) => `${id} ${code}`,
  );
  return [...groups.values()].map(toSeries);
});

const byKey = once(() => new Map(allSeries().map((s) => [`${s.indicateur.id} ${s.code}`, s])));
const byIndicateur = once(() => Map.groupBy(allSeries(), (s) => s.indicateur.id));

/** The series of an indicator in a territory. Throws when it has no row. */
export function completeSeries(indicateurId: string, code: string): SeriesValues {
  const series = byKey().get(`${indicateurId} ${code}`);
  if (!series) throw new Error(`aucune ligne : ${indicateurId}, ${code}`);
  return series;
}

/** The series of an indicator, from France to the finest territories, in the order of their codes. */
export function seriesOf(indicateurId: string): readonly SeriesValues[] {
  const rank = ({ territoire: t }: SeriesValues) => (t ? NIVEAUX.indexOf(t.niveau) : NIVEAUX.length);
  return [...(byIndicateur().get(indicateurId) ?? [])].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}

function toSeries(rows: readonly (Observation | Objectif)[]): SeriesValues {
  const [first] = rows;
  if (!first) throw new Error('a series without row');
  return {
    indicateur: indicateur(first.indicateur),
    code: first.territoire,
    nom: territoireName(first.territoire),
    territoire: payName(first.territoire) === null ? territoire(first.territoire) : null,
    observations: rows
      .flatMap((l) => ('echeance' in l ? [] : [l]))
      .sort((a, b) => compareDates(b.date, a.date) || compareNames(a.ventilation, b.ventilation)),
    objectifs: rows.flatMap((l) => ('echeance' in l ? [l] : [])).sort((a, b) => compareDates(a.echeance, b.echeance)),
  };
}
