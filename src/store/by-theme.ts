import { THEME_NAME, THEMES } from './themes.ts';
import { indicateur, type CitableRow } from './rows.ts';
import { libelleVentilation } from './modalities.ts';

/** The rows of one subject. */
export interface Subject {
  theme: string;
  nom: string;
  rows: readonly CitableRow[];
}

/** Rows of any table under their subjects, in the order of the themes; each subject keeps the order of its rows. */
export function toSubjects(rows: readonly CitableRow[]): Subject[] {
  const byTheme = Map.groupBy(rows, (l) => ('theme' in l ? l.theme : indicateur(l.indicateur).theme));
  return [...byTheme]
    .map(([theme, own]) => ({ theme, nom: THEME_NAME[theme], rows: own }))
    .sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
}

/** Rows that one heading may stand over: the observations of one indicator. `indicateur` is null for a row alone. */
export interface RowGroup {
  indicateur: string | null;
  rows: readonly CitableRow[];
}

/** The rows in their order, those of one indicator that follow one another together. */
export function toGroups(rows: readonly CitableRow[]): RowGroup[] {
  const followers: CitableRow[][] = [];
  for (const row of rows) {
    const rest = followers.at(-1);
    if (rest && sameIndicateur(rest[0], row)) rest.push(row);
    else followers.push([row]);
  }
  return followers.map((rest) => ({ indicateur: rest.length > 1 ? indicateurOf(rest[0]) : null, rows: rest }));
}

/** What an observation measures, where its indicator is named already: its modality, or the short name of the indicator. */
export function libelleInGroup(l: CitableRow): string {
  if (!('ventilation' in l)) throw new Error(`no observation: ${l.id}`);
  return l.ventilation ? libelleVentilation(l.ventilation) : indicateur(l.indicateur).nom_court;
}

function sameIndicateur(a: CitableRow | undefined, b: CitableRow): boolean {
  return indicateurOf(a) !== null && indicateurOf(a) === indicateurOf(b);
}

function indicateurOf(l: CitableRow | undefined): string | null {
  return l && 'ventilation' in l ? l.indicateur : null;
}
