import { ETATS, isKnown, isRecent, type Knowledge } from '../../domain/knowledge.ts';
import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Indicateur } from '../../domain/tables/index.ts';
import type { Niveau, Territoire } from '../../domain/territoire.ts';
import { territoire, territoires } from '../../store/rows.ts';
import { PAGES } from '../../store/routes.ts';
import { toCsv } from '../../format/csv.ts';
import { tally } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import {
  knowledge,
  knowledgeHere,
  knowledgeOf,
  declare,
  NATIONAL_INDICATEURS,
  FOLLOWED_INDICATEURS,
  MATRIX_NIVEAUX,
} from './knowledge.ts';
import { lineCount } from './knowledge-sentences.ts';
import { items } from '../../format/list.ts';
import { byName } from '../../format/order.ts';

/** The territories of one level against the indicators that are published at it. */
export interface Matrix {
  niveau: 'DEP' | 'REG';
  indicateurs: readonly Indicateur[];
  rows: readonly { t: Territoire; cells: readonly Knowledge[] }[];
}

/** What is known of each territory of a level, indicator by indicator, in the order of their names. */
export function matrix(niveau: 'DEP' | 'REG'): Matrix {
  const indicateurs = FOLLOWED_INDICATEURS.filter((i) => declare(i, niveau));
  const own = territoires.filter((t) => t.niveau === niveau);
  return {
    niveau,
    indicateurs,
    rows: (niveau === 'DEP' ? own : own.sort(byName)).map((t) => ({
      t,
      cells: indicateurs.map((indicateur) => knowledge(indicateur, t.code)),
    })),
  };
}

/** The finding of the whole: at which levels something recent is known. */
export function coverageSentence(): Sentence {
  const rows = knowledgeOf(territoire('FR'));
  const a = (niveau: (typeof MATRIX_NIVEAUX)[number], guard: (c: Knowledge) => boolean) =>
    rows.filter(({ cells }) => guard(cells[MATRIX_NIVEAUX.indexOf(niveau)]!)).length;
  const [byCommune, byEpci] = [a('COM', isKnown), a('EPCI', isKnown)];
  const recent = a('DEP', isRecent);
  const old = a('DEP', isKnown) - recent;
  const ofEpci = byEpci === 0 ? 'aucun n’est publié dans nos tables' : 'certains en ont un';
  const others = { words: 'autres comptes', link: PAGES.communeIndicators };
  return sentence`Sur ${lineCount(rows.length)} indicateurs suivis, ${lineCount(recent, 'recent')} ont dans des départements un chiffre de moins de deux ans, ${lineCount(old, 'ancien')} n’y ont qu’un chiffre plus ancien. Par commune, ${lineCount(byCommune, 'commune')} ont un chiffre, à côté d’${others} ; par intercommunalité, ${ofEpci}.`;
}

/** The finding of a matrix: where least is known of late. */
export function matrixSentence({ niveau, indicateurs, rows }: Matrix): Sentence {
  const counts = rows.map(({ t, cells }) => ({ t, recent: cells.filter(isRecent).length }));
  const [min, max] = [Math.min(...counts.map((c) => c.recent)), Math.max(...counts.map((c) => c.recent))];
  const last = counts.filter(({ recent }) => recent === min);
  const first = counts.find(({ recent }) => recent === max);
  const columns = tally(indicateurs.length, `#matrice-${niveau}`, `#matrice-${niveau} thead th:not(:first-child)`);
  const recentOf = ({ t, recent }: (typeof counts)[number]) =>
    tally(recent, `#connu-${t.code}`, `#connu-${t.code} td[data-connu=recent]`);
  const [newest] = last;
  if (!first || !newest) throw new Error(`a matrix without row: ${niveau}`);
  const what = niveau === 'DEP' ? 'département' : 'région';
  const article = niveau === 'DEP' ? 'le département' : 'la région';
  if (min === max)
    return sentence`Chaque ${what} a un chiffre de moins de deux ans pour ${recentOf(first)} des ${columns} indicateurs publiés par ${what}.`;
  const extent = sentence`Des ${columns} indicateurs publiés par ${what}, ${recentOf(newest)} à ${recentOf(first)} ont un chiffre de moins de deux ans selon ${article}.`;
  return last.length <= 3
    ? sentence`${extent} C’est ${items(last.map(({ t }) => inTerritoire(t)))} qu’on en sait le moins.`
    : extent;
}

/** The date that more than half of the values of a column bear; null where none is. The others are written in their cells. */
export function columnDate(cells: readonly Knowledge[]): string | null {
  const known = cells.filter(isKnown);
  const commune = [...Map.groupBy(known, ({ date }) => date)].find(([, own]) => own.length > known.length / 2);
  return commune?.[0] ?? null;
}

/** What is known of the indicators that are published for France alone, the best known first. */
export function national(): { indicateur: Indicateur; etat: Knowledge }[] {
  return NATIONAL_INDICATEURS.map((indicateur) => ({ indicateur, etat: knowledge(indicateur, 'FR') })).sort(
    (a, b) => ETATS.indexOf(a.etat.etat) - ETATS.indexOf(b.etat.etat),
  );
}

/** The whole as a file: one line for each indicator in each région, in each département and in France. */
export function coverageCsv(): string {
  const rows = territoires.flatMap((t) =>
    knowledgeOf(t).map((row) => {
      const c = knowledgeHere(row, t);
      return {
        territoire: t.code,
        nom: t.nom,
        niveau: t.niveau as Niveau,
        indicateur: row.indicateur.id,
        nom_indicateur: row.indicateur.nom,
        etat: c.etat,
        niveau_connu: c.wider,
        absence: c.absence,
        date: c.date,
        observation: c.observation,
      };
    }),
  );
  return toCsv(rows, [
    'territoire',
    'nom',
    'niveau',
    'indicateur',
    'nom_indicateur',
    'etat',
    'niveau_connu',
    'absence',
    'date',
    'observation',
  ]);
}
