import { ensemble } from '../calculs/entrees.ts';
import { deriveNonCouverts, formatNonCouverts } from '../calculs/non-couverts.ts';
import { SEUIL_CLASSEMENT, type IdFormule } from '../domain/derivations/index.ts';
import type { LigneFiche, ObjectifFiche } from '../domain/fiche-territoire.ts';
import { dans } from '../domain/nom-territoire.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { objectif, observation } from '../donnees.ts';
import { formatDerive, type OptionsDerive } from '../calculs/format-derive.ts';
import { majuscule } from '../format/casse.ts';
import { formatEcheance, formatQuand } from '../format/date.ts';
import { ESPACE_INSECABLE, formatNombre } from '../format/nombre.ts';
import { accorder, type Unite } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';
import { chiffre, chiffreCalcule, chiffreDerive } from '../phrases/chiffre.ts';
import { joindre, phrase, type Phrase } from '../phrases/phrase.ts';
import { ligneDe } from './blocs.ts';

const MSP: Unite = { singulier: 'maison de santé', pluriel: 'maisons de santé' };
const ASSISTANTS: Unite = { singulier: 'assistant médical', pluriel: 'assistants médicaux' };

/**
 * The headline of a territory, from its last published values: « Dans la Creuse, 13 maisons de santé et 21 assistants médicaux
 * en décembre 2023 ; 65 % de la population couverte par une CPTS, projets compris, en mai 2024. » Values of different dates
 * are in different clauses; what is not published is said so.
 */
export function phraseTerritoire(t: Territoire): Phrase {
  const msp = mesureDe(t, 'msp-nombre');
  const assistants = mesureDe(t, 'assistants-medicaux-recrutes');
  const cpts = mesureDe(t, 'cpts-population-couverte');
  const memeDate = msp && assistants && msp.date === assistants.date;
  const nombres = memeDate
    ? [phrase`${quantite(msp, MSP)} et ${quantite(assistants, ASSISTANTS)} ${formatQuand(msp.date)}`]
    : [
        msp && phrase`${quantite(msp, MSP)} ${formatQuand(msp.date)}`,
        assistants && phrase`${quantite(assistants, ASSISTANTS)} ${formatQuand(assistants.date)}`,
      ];
  const parts = [
    ...nombres,
    cpts
      ? phrase`${chiffre(cpts.id)} % de la population couverte par une CPTS, projets compris, ${formatQuand(cpts.date)}`
      : 'aucune valeur publiée pour les CPTS',
  ].filter((p) => p !== null);
  return phrase`${majuscule(dans(t))}, ${joindre(parts, ' ; ')}.`;
}

/** The title of the page of a région or a département. */
export function titreTerritoire(t: Territoire): string {
  return `${t.nom}${t.niveau === 'DEP' ? ` (${t.cog})` : ''} : les promesses de santé`;
}

/** « Cible du Baromètre, décembre 2024 : 24 ; il manque 3 assistants médicaux au dernier chiffre. » Without gap, the target alone. */
export function phraseCible({ unite, taux }: OptionsDerive, { objectif: id, ecart }: ObjectifFiche): Phrase {
  const suffixe = taux ? ' %' : '';
  const cible = phrase`Cible du Baromètre, ${formatEcheance(objectif(id).echeance)} : ${chiffre(id, { promis: true, texte: formatLigne(id) + suffixe })}`;
  if (ecart.valeur === null) return phrase`${cible}.`;
  if (ecart.valeur <= 0) return phrase`${cible}, atteinte au dernier chiffre.`;
  const manque = chiffreDerive(ecart, { texte: formatDerive(ecart, { unite, taux }) });
  return phrase`${cible} ; il manque ${manque} au dernier chiffre.`;
}

/** « parmi les départements, par habitant : 39e sur 100 (à égalité avec 5 autres). » Each number leads to how it was counted. */
export function phraseRang({ derniere, rang }: LigneFiche, { taux }: { taux: boolean }): Phrase {
  if (!derniere || !rang) throw new Error('no rank to print');
  const entrees = [derniere, ensemble(observation(derniere), 'DEP')];
  const nombre = (formule: IdFormule, valeur: number) =>
    chiffreCalcule({ formule, entrees, valeur, texte: formatNombre(valeur) });
  const { rang: place, sur, exAequo } = rang;
  const autres =
    exAequo > 1 ? phrase` (à égalité avec ${nombre('ex-aequo', exAequo - 1)} ${exAequo > 2 ? 'autres' : 'autre'})` : '';
  return phrase`parmi les départements${taux ? '' : ', par habitant'} : ${nombre('rang', place)}${place === 1 ? 'er' : 'e'} sur ${nombre('departements-classes', sur)}${autres}.`;
}

/**
 * « En décembre 2023, à 73 % de couverture, environ 31 000 habitants sont sans CPTS, même en projet. Hypothèse… »: the gap to the target in
 * people, at the last share of the year of the population. Null when all are covered; says so when it cannot be computed.
 */
export function phraseNonCouverts(t: Territoire, { derniere, precedentes }: LigneFiche): Phrase | null {
  if (!derniere) return null;
  const [derive] = [derniere, ...precedentes.toReversed()].flatMap((id) => {
    const d = deriveNonCouverts(observation(id));
    return d && d.valeur !== null ? [d] : [];
  });
  if (derive === undefined)
    return phrase`En nombre d’habitants, cet écart n’est pas calculé : la population connue est celle de ${t.populationAu}.`;
  if (derive.valeur === 0) return null;
  const part = observation(derive.entrees[0] ?? '');
  const nombre = chiffreDerive(derive, { texte: formatNonCouverts(derive.valeur ?? 0, Number(part.valeur)) });
  return phrase`${majuscule(formatQuand(part.date))}, à ${chiffre(part.id)} % de couverture, ${nombre} habitants sont sans CPTS, même en projet. Hypothèse : la part porte sur la population municipale de ${t.populationAu}.`;
}

/** Why a count takes no rank; null when it has one, or is of another level. */
export function phraseSansRang(t: Territoire, { derniere, rang }: LigneFiche): string | null {
  const valeur = derniere ? observation(derniere).valeur : null;
  return t.niveau === 'DEP' && !rang && isNombre(valeur ?? 'nd') && Number(valeur) < SEUIL_CLASSEMENT
    ? `Pas de rang : sous cinq, une unité de plus ou de moins le déplacerait de beaucoup de places.`
    : null;
}

/** What is known of the médicobus of a territory, before the list of those that a publication signals. */
export function phraseMedicobus(t: Territoire, { signales }: { signales: boolean }): string {
  return signales
    ? `Nous n’avons trouvé aucun compte par territoire. Voici ce qu’une publication signale ${dans(t)}, à sa date ; la liste n’est pas complète et ne se somme pas.`
    : `Inconnu. Nous n’avons trouvé aucun compte par territoire, et nos lectures n’en signalent pas ${dans(t)} : cela ne veut pas dire qu’il n’y en a pas.`;
}

function mesureDe(t: Territoire, indicateur: string) {
  const id = ligneDe(t.code, indicateur)?.derniere;
  return id ? observation(id) : null;
}

function quantite({ id, valeur }: Observation, unite: Unite): Phrase {
  return phrase`${chiffre(id)}${ESPACE_INSECABLE}${isNombre(valeur) ? accorder(valeur, unite) : ''}`;
}
