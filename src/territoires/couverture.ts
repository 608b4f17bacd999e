import { ETATS, isConnu, isRecent, type Connaissance } from '../domain/connaissance.ts';
import { dans } from '../domain/nom-territoire.ts';
import type { Indicateur } from '../domain/tables/index.ts';
import type { Niveau, Territoire } from '../domain/territoire.ts';
import { territoire, territoires } from '../donnees.ts';
import { toCsv } from '../telechargements/csv.ts';
import { compte } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import {
  connaissance,
  connaissanceIci,
  connaissancesDe,
  declare,
  INDICATEURS_NATIONAUX,
  INDICATEURS_SUIVIS,
  NIVEAUX_MATRICE,
} from './connaissances.ts';
import { compteRangees } from './phrases-connaissances.ts';
import { enumerer } from './phrases-commune.ts';

/** The territories of one level against the indicators that are published at it. */
export interface Matrice {
  niveau: 'DEP' | 'REG';
  indicateurs: readonly Indicateur[];
  lignes: readonly { t: Territoire; cellules: readonly Connaissance[] }[];
}

/** What is known of each territory of a level, indicator by indicator, in the order of their names. */
export function matrice(niveau: 'DEP' | 'REG'): Matrice {
  const indicateurs = INDICATEURS_SUIVIS.filter((i) => declare(i, niveau));
  const ordre = new Intl.Collator('fr');
  const siens = territoires.filter((t) => t.niveau === niveau);
  return {
    niveau,
    indicateurs,
    lignes: (niveau === 'DEP' ? siens : siens.sort((a, b) => ordre.compare(a.nom, b.nom))).map((t) => ({
      t,
      cellules: indicateurs.map((indicateur) => connaissance(indicateur, t.code, niveau)),
    })),
  };
}

/** The finding of the whole: at which levels something recent is known. */
export function phraseCouverture(): Phrase {
  const lignes = connaissancesDe(territoire('FR'));
  const a = (niveau: (typeof NIVEAUX_MATRICE)[number], garde: (c: Connaissance) => boolean) =>
    lignes.filter(({ cellules }) => garde(cellules[NIVEAUX_MATRICE.indexOf(niveau)]!)).length;
  const fins = a('COM', isConnu) + a('EPCI', isConnu);
  const recents = a('DEP', isRecent);
  const anciens = a('DEP', isConnu) - recents;
  return phrase`Sur ${compteRangees(lignes.length)} indicateurs suivis, ${compteRangees(recents, 'recent')} ont dans des départements un chiffre de moins de deux ans, ${compteRangees(anciens, 'ancien')} n’y ont qu’un chiffre plus ancien. ${
    fins === 0
      ? 'Aucun n’a, dans nos tables, de chiffre par commune ni par intercommunalité.'
      : 'Certains en ont par commune ou par intercommunalité.'
  }`;
}

/** The finding of a matrix: where least is known of late. */
export function phraseMatrice({ niveau, indicateurs, lignes }: Matrice): Phrase {
  const comptes = lignes.map(({ t, cellules }) => ({ t, recents: cellules.filter(isRecent).length }));
  const [min, max] = [Math.min(...comptes.map((c) => c.recents)), Math.max(...comptes.map((c) => c.recents))];
  const dernieres = comptes.filter(({ recents }) => recents === min);
  const premiere = comptes.find(({ recents }) => recents === max);
  const colonnes = compte(indicateurs.length, `#matrice-${niveau}`, `#matrice-${niveau} thead th:not(:first-child)`);
  const recentsDe = ({ t, recents }: (typeof comptes)[number]) =>
    compte(recents, `#connu-${t.code}`, `#connu-${t.code} td[data-connu=recent]`);
  const [derniere] = dernieres;
  if (!premiere || !derniere) throw new Error(`a matrix without row: ${niveau}`);
  const quoi = niveau === 'DEP' ? 'département' : 'région';
  const article = niveau === 'DEP' ? 'le département' : 'la région';
  if (min === max)
    return phrase`Chaque ${quoi} a un chiffre de moins de deux ans pour ${recentsDe(premiere)} des ${colonnes} indicateurs publiés par ${quoi}.`;
  const etendue = phrase`Des ${colonnes} indicateurs publiés par ${quoi}, ${recentsDe(derniere)} à ${recentsDe(premiere)} ont un chiffre de moins de deux ans selon ${article}.`;
  return dernieres.length <= 3
    ? phrase`${etendue} C’est ${enumerer(dernieres.map(({ t }) => dans(t)))} qu’on en sait le moins.`
    : etendue;
}

/** The date that more than half of the values of a column bear; null where none is. The others are written in their cells. */
export function dateColonne(cellules: readonly Connaissance[]): string | null {
  const connues = cellules.filter(isConnu);
  const commune = [...Map.groupBy(connues, ({ date }) => date)].find(
    ([, siennes]) => siennes.length > connues.length / 2,
  );
  return commune?.[0] ?? null;
}

/** What is known of the indicators that are published for France alone, the best known first. */
export function nationaux(): { indicateur: Indicateur; etat: Connaissance }[] {
  return INDICATEURS_NATIONAUX.map((indicateur) => ({ indicateur, etat: connaissance(indicateur, 'FR', 'FR') })).sort(
    (a, b) => ETATS.indexOf(a.etat.etat) - ETATS.indexOf(b.etat.etat),
  );
}

/** The whole as a file: one line for each indicator in each région, in each département and in France. */
export function csvCouverture(): string {
  const lignes = territoires.flatMap((t) =>
    connaissancesDe(t).map((ligne) => {
      const c = connaissanceIci(ligne, t);
      return {
        territoire: t.code,
        nom: t.nom,
        niveau: t.niveau as Niveau,
        indicateur: ligne.indicateur.id,
        nom_indicateur: ligne.indicateur.nom,
        etat: c.etat,
        niveau_connu: c.large,
        absence: c.absence,
        date: c.date,
        observation: c.observation,
      };
    }),
  );
  return toCsv(lignes, [
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
