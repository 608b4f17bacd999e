import type { Observation } from '../domain/tables/index.ts';
import { compareDates } from '../domain/date-source.ts';
import { NIVEAUX, niveauDe } from '../domain/territoire.ts';

/** One column of a grid: a date, and a modality where the indicator has some. */
export interface ColonneGrille {
  date: string;
  ventilation: string;
}

/** The observations of one indicator by one source, territories down and dates across. */
export interface Grille {
  indicateur: string;
  colonnes: readonly ColonneGrille[];
  lignes: readonly { territoire: string; cellules: readonly (Observation | null)[] }[];
  /** Notes, each with the observations it is on, in order of first appearance. */
  notes: readonly { texte: string; observations: readonly Observation[] }[];
}

const cleColonne = (o: Pick<Observation, 'date' | 'ventilation'>) => `${o.date}|${o.ventilation}`;

/** What finds the rows that a page of a source lists, one value each. */
export const SELECTEUR_LIGNES = '.lignes-source td.nombre > data';

/** The anchor of a column on the page of its indicator. */
export function ancreColonne({ date, ventilation }: ColonneGrille): string {
  return ['date', date, ventilation].filter(Boolean).join('.');
}

/** Lays the observations of one indicator out as a grid. Two of them in one cell make it throw: they would hide each other. */
export function toGrille(observations: readonly Observation[]): Grille {
  const colonnes = [
    ...new Map(observations.map((o) => [cleColonne(o), { date: o.date, ventilation: o.ventilation }])).values(),
  ].sort((a, b) => compareDates(a.date, b.date) || a.ventilation.localeCompare(b.ventilation, 'fr'));
  const parTerritoire = Map.groupBy(observations, (o) => o.territoire);
  const lignes = [...parTerritoire]
    .sort(([a], [b]) => rang(a) - rang(b) || (a < b ? -1 : 1))
    .map(([territoire, siennes]) => {
      const cellules = new Map(siennes.map((o) => [cleColonne(o), o]));
      if (cellules.size !== siennes.length)
        throw new Error(`two observations in one cell of the grid, ${territoire}: ${siennes[0]?.id}`);
      return { territoire, cellules: colonnes.map((c) => cellules.get(cleColonne(c)) ?? null) };
    });
  const notes = [
    ...Map.groupBy(
      observations.filter((o) => o.note),
      (o) => o.note,
    ),
  ].map(([texte, siennes]) => ({ texte, observations: siennes }));
  return { indicateur: observations[0]?.indicateur ?? '', colonnes, lignes, notes };
}

function rang(territoire: string): number {
  const niveau = niveauDe(territoire);
  return niveau ? NIVEAUX.indexOf(niveau) : NIVEAUX.length;
}

/** Whether the observations read better as a grid than as a list: many, over several territories, never two in one cell. */
export function isGrille(observations: readonly Observation[]): boolean {
  const cles = new Set(observations.map((o) => `${o.territoire}|${cleColonne(o)}`));
  return (
    observations.length > 12 && cles.size === observations.length && observations.every((o) => o.valeur_max === null)
  );
}
