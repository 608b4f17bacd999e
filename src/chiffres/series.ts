import { compareDates } from '../domain/date-source.ts';
import type { Indicateur, Objectif, Observation } from '../domain/tables/index.ts';
import { NIVEAUX, type Territoire } from '../domain/territoire.ts';
import { nomPays } from '../domain/pays.ts';
import { indicateur, objectifs, observations, territoire } from '../donnees.ts';
import { nomTerritoire } from '../lignes.ts';

/** Every row of an indicator in a territory: what one page of `/chiffres/` shows. */
export interface Serie {
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

const groupes = Map.groupBy<string, Observation | Objectif>(
  [...observations, ...objectifs],
  ({ indicateur: id, territoire: code }) => `${id} ${code}`,
);

/** Every series that has a row, in the order of the tables. */
export const series: readonly Serie[] = [...groupes.values()].map(toSerie);

const parCle = new Map(series.map((s) => [`${s.indicateur.id} ${s.code}`, s]));
const parIndicateur = Map.groupBy(series, (s) => s.indicateur.id);

/** The series of an indicator in a territory. Throws when it has no row. */
export function serieComplete(indicateurId: string, code: string): Serie {
  const serie = parCle.get(`${indicateurId} ${code}`);
  if (!serie) throw new Error(`aucune ligne : ${indicateurId}, ${code}`);
  return serie;
}

/** The series of an indicator, from France to the finest territories, in the order of their codes. */
export function seriesDe(indicateurId: string): readonly Serie[] {
  const rang = ({ territoire: t }: Serie) => (t ? NIVEAUX.indexOf(t.niveau) : NIVEAUX.length);
  return [...(parIndicateur.get(indicateurId) ?? [])].sort((a, b) => rang(a) - rang(b) || (a.code < b.code ? -1 : 1));
}

function toSerie(lignes: readonly (Observation | Objectif)[]): Serie {
  const [premiere] = lignes;
  if (!premiere) throw new Error('a series without row');
  return {
    indicateur: indicateur(premiere.indicateur),
    code: premiere.territoire,
    nom: nomTerritoire(premiere.territoire),
    territoire: nomPays(premiere.territoire) === null ? territoire(premiere.territoire) : null,
    observations: lignes
      .flatMap((l) => ('echeance' in l ? [] : [l]))
      .sort((a, b) => compareDates(b.date, a.date) || a.ventilation.localeCompare(b.ventilation, 'fr')),
    objectifs: lignes.flatMap((l) => ('echeance' in l ? [l] : [])).sort((a, b) => compareDates(a.echeance, b.echeance)),
  };
}
