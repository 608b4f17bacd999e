import { ensemble } from '../calculs/entrees.ts';
import type { IdFormule } from '../domain/derivations/index.ts';
import type { LigneFiche } from '../domain/fiche-territoire.ts';
import { dans } from '../domain/nom-territoire.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { observation } from '../donnees.ts';
import { formatQuand } from '../format/date.ts';
import { ESPACE_INSECABLE, formatNombre } from '../format/nombre.ts';
import { accorder, type Unite } from '../format/unite.ts';
import { chiffre, chiffreCalcule } from '../phrases/chiffre.ts';
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

function mesureDe(t: Territoire, indicateur: string) {
  const id = ligneDe(t.code, indicateur)?.derniere;
  return id ? observation(id) : null;
}

function quantite({ id, valeur }: Observation, unite: Unite): Phrase {
  return phrase`${chiffre(id)}${ESPACE_INSECABLE}${isNombre(valeur) ? accorder(valeur, unite) : ''}`;
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
