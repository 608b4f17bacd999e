import { THEME_NAME, THEMES } from './themes.ts';
import { indicateur, type CitableRow } from './rows.ts';
import { libelleVentilation } from './modalities.ts';
import { indicateurAddress, rowAddress, seriesAddress } from './routes.ts';

/** The rows of one subject. */
interface Subject {
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

/** What stands over rows. */
interface GroupHead {
  /** The name of their indicator, or what the facts of their theme are called. */
  words: string;
  /** Where they are in full. */
  address: string;
  /** Whether all of them are in full at `address`: none then needs a link of its own. Else it is the page of their indicator. */
  leadsToAll: boolean;
}

/** Rows that one heading may stand over: the observations of one indicator, the facts of one theme. `head` is null for a row alone. */
export interface RowGroup {
  head: GroupHead | null;
  rows: readonly CitableRow[];
}

/** The rows in their order, those of one indicator that follow one another together, and those of the facts of one theme. */
export function toGroups(rows: readonly CitableRow[]): RowGroup[] {
  const followers: CitableRow[][] = [];
  for (const row of rows) {
    const rest = followers.at(-1);
    if (rest?.[0] && inOneGroup(rest[0], row)) rest.push(row);
    else followers.push([row]);
  }
  return followers.map((rest) => ({ head: rest.length > 1 ? headOf(rest) : null, rows: rest }));
}

/** The first fact is where the others of the source follow it; the observations of one territory have their page. */
function headOf(rows: readonly CitableRow[]): GroupHead | null {
  const [first] = rows;
  if (first === undefined || 'echeance' in first) return null;
  if (!('ventilation' in first))
    return { words: `${THEME_NAME[first.theme]}, chiffres isolés`, address: rowAddress(first.id), leadsToAll: true };
  const leadsToAll = rows.every(({ territoire }) => territoire === first.territoire);
  return {
    words: indicateur(first.indicateur).nom,
    address: leadsToAll ? seriesAddress(first.indicateur, first.territoire) : indicateurAddress(first.indicateur),
    leadsToAll,
  };
}

/** What an observation measures, where its indicator is named already: its modality, or the short name of the indicator. A fact says all. */
export function libelleInGroup(l: CitableRow): string {
  if ('libelle' in l) return l.libelle;
  return l.ventilation ? libelleVentilation(l.ventilation) : indicateur(l.indicateur).nom_court;
}

function inOneGroup(a: CitableRow, b: CitableRow): boolean {
  if ('echeance' in a || 'echeance' in b) return false;
  if ('ventilation' in a) return 'ventilation' in b && a.indicateur === b.indicateur;
  return !('ventilation' in b) && a.theme === b.theme;
}
