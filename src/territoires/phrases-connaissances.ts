import type { degre } from '../domain/connaissance.ts';
import { isConnu, isRecent, motEtat, type Connaissance } from '../domain/connaissance.ts';
import { nomAvecArticle } from '../domain/nom-territoire.ts';
import type { Detenteur, Indicateur } from '../domain/tables/index.ts';
import type { Niveau, Territoire } from '../domain/territoire.ts';
import { detenteursDe } from '../donnees.ts';
import { minuscule } from '../format/casse.ts';
import { formatDate, formatDateCourte } from '../format/date.ts';
import { formatNombre } from '../format/nombre.ts';
import { compte } from '../phrases/chiffre.ts';
import type { ChiffreImprime } from '../phrases/chiffre-html.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { connaissanceIci, connaissancesDe, declare, isSuiviPromesse, type NiveauMatrice } from './connaissances.ts';
import { enumerer } from './phrases-commune.ts';

/** A level in words: over a column, in a cell, in a sentence. */
const NOMS_NIVEAUX: Readonly<Record<NiveauMatrice, { titre: string; court: string; du: string }>> = {
  COM: { titre: 'Commune', court: 'commune', du: 'de la commune' },
  EPCI: { titre: 'EPCI', court: 'EPCI', du: 'de l’intercommunalité' },
  DEP: { titre: 'Dép.', court: 'dép.', du: 'du département' },
  REG: { titre: 'Région', court: 'région', du: 'de la région' },
  FR: { titre: 'France', court: 'France', du: 'de la France' },
};

/** A level in words. Throws on another country, which the matrix does not hold. */
export function motsNiveau(niveau: Niveau): (typeof NOMS_NIVEAUX)[NiveauMatrice] {
  if (niveau === 'PAYS') throw new Error('no column for another country');
  return NOMS_NIVEAUX[niveau];
}

/** The name of an indicator in the matrix, which names its subject. */
export function nomSuivi({ theme, nom_court: nom }: Indicateur): string {
  return theme === 'cpts' && !nom.includes('CPTS') ? `CPTS : ${minuscule(nom)}` : nom;
}

/** How many rows of the matrix of the page there are; of one degree of knowledge when it is given. */
export function compteRangees(nombre: number, connu?: ReturnType<typeof degre>): ChiffreImprime {
  return compte(nombre, '#tableau-connu', `#tableau-connu tbody tr${connu ? `[data-connu=${connu}]` : ''}`);
}

/** What is known of a territory, in two sentences: the promises, then all that is followed. */
export function phraseConnaissances(t: Territoire): Phrase {
  const lignes = connaissancesDe(t);
  const ici = lignes.map((ligne) => ({ ligne, etat: connaissanceIci(ligne, t) }));
  const promesses = ici.filter(({ ligne }) => isSuiviPromesse(ligne.indicateur));
  const recentes = promesses.filter(({ etat }) => isRecent(etat)).length;
  const recents = ici.filter(({ etat }) => isRecent(etat)).length;
  const anciens = ici.filter(({ etat }) => isConnu(etat) && !isRecent(etat)).length;
  const reste = lignes.length - recents - anciens;
  const desPromesses =
    recentes === 0
      ? `Aucune des séries qui suivent les quatre promesses n’a de chiffre de moins de deux ans pour ${nomAvecArticle(t)}.`
      : `${recentes === promesses.length ? 'Les' : 'Certaines des'} séries qui suivent les quatre promesses ont un chiffre de moins de deux ans pour ${nomAvecArticle(t)}.`;
  const suite = phrase`Sur ${compteRangees(lignes.length)} indicateurs suivis, ${compteRangees(recents, 'recent')} ${recents > 1 ? 'en ont' : 'en a'} un, ${compteRangees(anciens, 'ancien')} en ${anciens > 1 ? 'ont' : 'a'} un plus ancien, ${compteRangees(reste, 'rien')} n’en ${reste > 1 ? 'ont' : 'a'} aucun.`;
  return phrase`${desPromesses} ${suite}`;
}

/** What is not known of a territory, or not of late: indicators of which the same is missing, and who could say. */
export interface Inconnue {
  indicateurs: readonly Indicateur[];
  /** What is missing, after the names of the indicators: « le dernier chiffre est de décembre 2023 ». */
  manque: string;
  detenteurs: readonly Detenteur[];
}

/**
 * What is not known of a territory less than two years ago and that someone could say: the promises, and the indicators that are
 * published at its level.
 */
export function inconnuesDe(t: Territoire): Inconnue[] {
  const manques = connaissancesDe(t).flatMap((ligne) => {
    const { indicateur } = ligne;
    const etat = connaissanceIci(ligne, t);
    const detenteurs = detenteursDe(indicateur.id);
    const attendue = isSuiviPromesse(indicateur) || declare(indicateur, t.niveau);
    if (!attendue || isRecent(etat) || detenteurs.length === 0) return [];
    const manque = phraseManque(t, etat);
    return [{ indicateur, manque, detenteurs, cle: [manque, ...detenteurs.map((d) => d.qui + d.pourquoi)].join() }];
  });
  return [...Map.groupBy(manques, ({ cle }) => cle).values()].map((groupe) => ({
    indicateurs: groupe.map(({ indicateur }) => indicateur),
    manque: groupe[0]!.manque,
    detenteurs: groupe[0]!.detenteurs,
  }));
}

/** What is missing of an indicator at a level, in a clause. */
function phraseManque({ niveau }: Territoire, connaissance: Connaissance): string {
  const { etat, date, large } = connaissance;
  const { du } = motsNiveau(niveau);
  if (etat === 'ancien') {
    return date === 'inconnue' || date === null
      ? `le dernier chiffre ${du} n’est pas daté`
      : `le dernier chiffre ${du} est de ${formatDate(date)}`;
  }
  if (etat === 'plus-large' && large) return `aucun chiffre ${du} ; il n’en existe que ${motsNiveau(large).du}`;
  return connaissance.absence === 'inc'
    ? `nous n’avons trouvé aucun chiffre ${du}`
    : `aucun chiffre ${du} (${motEtat(connaissance)})`;
}

/** Names of indicators one after the other, as in a sentence. */
export function nommer(indicateurs: readonly Indicateur[]): string {
  return enumerer(indicateurs.map(nomSuivi).map((nom, i) => (i > 0 && !/^[A-Z]{2}/.test(nom) ? minuscule(nom) : nom)));
}

/** What stands under the letter of a cell: the date, the wider level, or the reason of the absence; and how many have a value. */
export function precisionCellule(c: Connaissance): string {
  if (c.etat === 'plus-large' && c.large) return motsNiveau(c.large).court;
  const date = c.date ? formatDateCourte(c.date) : motEtat(c);
  return isConnu(c) && c.sur > 1 ? `${date} · ${formatNombre(c.nombre)} sur ${formatNombre(c.sur)}` : date;
}
