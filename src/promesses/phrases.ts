import type { IdRegle, Verdict } from '../domain/derivations/index.ts';
import type { Objectif, Observation } from '../domain/tables/index.ts';
import { formatDate, formatEcheance, formatPourQuand, formatQuand } from '../format/date.ts';
import { formatValeurPubliee } from '../format/precision.ts';
import { POURCENT, type Unite } from '../format/unite.ts';
import { adresseSerie } from '../lignes.ts';
import type { ChiffreImprime } from '../phrases/chiffre-html.ts';
import { majuscule, phrase, type Phrase } from '../phrases/phrase.ts';

/** What the sentences of a verdict need of its rows. */
export interface ContexteVerdict {
  cible: Objectif;
  /** The rows it rests on, in the order of the verdict. */
  appuis: readonly Observation[];
  unite: Unite;
}

/** The sign of a share, which no value goes without; nothing for a count, whose unit is said once. */
const taux = ({ singulier }: Unite) => (singulier.startsWith('%') ? POURCENT : undefined);
const valeur = (o: Observation | Objectif, unite?: Unite): ChiffreImprime => ({
  texte: formatValeurPubliee(o, unite ? { unite } : {}),
  valeur: o.valeur,
  lien: lienDe(o),
  lignes: [o.id],
  promis: 'echeance' in o,
});
const lienDe = ({ id, indicateur, territoire }: Observation | Objectif) =>
  `${adresseSerie(indicateur, territoire)}#${id}`;

/** One sentence for each rule of the verdict: what was known, when, and what was promised. It claims no more than its rows. */
const PHRASES: Record<IdRegle, (c: ContexteVerdict) => Phrase> = {
  'atteinte-a-temps': ({ cible, appuis: [a], unite }) =>
    a
      ? phrase`${valeur(a, unite)} ${formatQuand(a.date)}, pour ${valeur(cible, taux(unite))} promis ${formatPourQuand(cible.echeance)}.`
      : phrase``,
  'echeance-a-venir': ({ cible, appuis: [a], unite }) =>
    cible.echeance === 'inconnue'
      ? phrase`L’annonce ne donne pas d’échéance : l’objectif n’est jamais en retard.`
      : a
        ? phrase`${valeur(a, unite)} au dernier chiffre trouvé, ${formatDate(a.date)}. L’échéance (${formatEcheance(cible.echeance)}) n’est pas passée.`
        : phrase`L’échéance (${formatEcheance(cible.echeance)}) n’est pas passée.`,
  'remplace-avant-l-echeance': ({ cible, unite }) =>
    phrase`L’objectif de ${valeur(cible, unite)} ${formatPourQuand(cible.echeance)} a été remplacé par un autre avant son échéance.`,
  'sous-la-cible-a-l-echeance': ({ cible, appuis: [a, suite], unite }) =>
    a
      ? phrase`${valeur(a, unite)} à l’échéance, ${formatDate(a.date)}, pour ${valeur(cible, unite)} promis${suite ? phrase` ; ${valeur(suite, taux(unite))} encore ${formatQuand(suite.date)}` : ''}.`
      : phrase``,
  'sous-la-cible-avant-et-apres': ({ cible, appuis: [a, b], unite }) =>
    a && b
      ? phrase`${valeur(a, unite)} ${formatQuand(a.date)}, puis ${valeur(b, taux(unite))} ${formatQuand(b.date)} : la cible de ${valeur(cible, taux(unite))} n’était atteinte ni avant ni après l’échéance.`
      : phrase``,
  'dernier-chiffre-sous-la-cible': ({ cible, appuis: [a], unite }) =>
    a
      ? phrase`${valeur(a, unite)} ${formatQuand(a.date)}, dernier chiffre trouvé, pour ${valeur(cible, taux(unite))} promis ${formatPourQuand(cible.echeance)}. Aucun chiffre daté de l’échéance n’a été trouvé.`
      : phrase``,
  'atteinte-a-une-date-inconnue': ({ cible, unite }) =>
    phrase`La cible de ${valeur(cible, unite)} est atteinte depuis, mais aucun chiffre ne dit si elle l’était à temps.`,
  'aucun-chiffre': ({ cible, unite }) =>
    seCompte(cible, unite)
      ? phrase`L’échéance (${formatEcheance(cible.echeance)}) est passée, et aucun compte national n’a été trouvé à cette date : on ne sait pas combien des ${valeur(cible, unite)} promis existaient.`
      : phrase`L’échéance (${formatEcheance(cible.echeance)}) est passée, et aucun chiffre national n’a été trouvé à cette date : rien ne dit si l’objectif était atteint.`,
};

/** Whether the target counts things that exist one by one: not a share, a sum, a pace or a round number. */
function seCompte({ precision }: Objectif, { pluriel }: Unite): boolean {
  return precision === 'exact' && !/^%|^fois$|euro| par /.test(pluriel);
}

/** The sentence of a verdict. */
export function phraseVerdict({ regle }: Pick<Verdict, 'regle'>, contexte: ContexteVerdict): Phrase {
  return majuscule(PHRASES[regle](contexte));
}
