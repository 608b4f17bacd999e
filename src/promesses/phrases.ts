import type { IdRegle, Verdict } from '../domain/derivations/index.ts';
import type { Objectif, Observation } from '../domain/tables/index.ts';
import { formatDate, formatEcheance, formatPourQuand, formatQuand } from '../format/date.ts';
import { formatValeurPubliee } from '../format/precision.ts';
import { POURCENT, type Unite } from '../format/unite.ts';

/** What the sentences of a verdict need of its rows. */
export interface ContexteVerdict {
  cible: Objectif;
  /** The rows it rests on, in the order of the verdict. */
  appuis: readonly Observation[];
  unite: Unite;
}

/** The sign of a share, which no value goes without; nothing for a count, whose unit is said once. */
const taux = ({ singulier }: Unite) => (singulier.startsWith('%') ? POURCENT : undefined);
const valeur = (o: Observation | Objectif, unite?: Unite) => formatValeurPubliee(o, unite ? { unite } : {});

/** One sentence for each rule of the verdict: what was known, when, and what was promised. It claims no more than its rows. */
const PHRASES: Record<IdRegle, (c: ContexteVerdict) => string> = {
  'atteinte-a-temps': ({ cible, appuis: [a], unite }) =>
    a
      ? `${majuscule(valeur(a, unite))} ${formatQuand(a.date)}, pour ${valeur(cible, taux(unite))} promis ${formatPourQuand(cible.echeance)}.`
      : '',
  'echeance-a-venir': ({ cible, appuis: [a], unite }) =>
    cible.echeance === 'inconnue'
      ? 'L’annonce ne donne pas d’échéance : l’objectif n’est jamais en retard.'
      : a
        ? `${majuscule(valeur(a, unite))} au dernier chiffre trouvé, ${formatDate(a.date)}. L’échéance (${formatEcheance(cible.echeance)}) n’est pas passée.`
        : `L’échéance (${formatEcheance(cible.echeance)}) n’est pas passée.`,
  'remplace-avant-l-echeance': ({ cible, unite }) =>
    `L’objectif de ${valeur(cible, unite)} ${formatPourQuand(cible.echeance)} a été remplacé par un autre avant son échéance.`,
  'sous-la-cible-a-l-echeance': ({ cible, appuis: [a, suite], unite }) =>
    a
      ? `${majuscule(valeur(a, unite))} à l’échéance, ${formatDate(a.date)}, pour ${valeur(cible, unite)} promis${suite ? ` ; ${valeur(suite, taux(unite))} encore ${formatQuand(suite.date)}` : ''}.`
      : '',
  'sous-la-cible-avant-et-apres': ({ cible, appuis: [a, b], unite }) =>
    a && b
      ? `${majuscule(valeur(a, unite))} ${formatQuand(a.date)}, puis ${valeur(b, taux(unite))} ${formatQuand(b.date)} : la cible de ${valeur(cible, taux(unite))} n’était atteinte ni avant ni après l’échéance.`
      : '',
  'dernier-chiffre-sous-la-cible': ({ cible, appuis: [a], unite }) =>
    a
      ? `${majuscule(valeur(a, unite))} ${formatQuand(a.date)}, dernier chiffre trouvé, pour ${valeur(cible, taux(unite))} promis ${formatPourQuand(cible.echeance)}. Aucun chiffre daté de l’échéance n’a été trouvé.`
      : '',
  'atteinte-a-une-date-inconnue': ({ cible, unite }) =>
    `La cible de ${valeur(cible, unite)} est atteinte depuis, mais aucun chiffre ne dit si elle l’était à temps.`,
  'aucun-chiffre': ({ cible, unite }) =>
    `L’échéance (${formatEcheance(cible.echeance)}) est passée, et aucun compte national n’a été trouvé à cette date : on ne sait pas combien des ${valeur(cible, unite)} promis existaient.`,
};

/** The sentence of a verdict. */
export function phraseVerdict({ regle }: Pick<Verdict, 'regle'>, contexte: ContexteVerdict): string {
  return PHRASES[regle](contexte);
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
