import { dans } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { observation } from '../donnees.ts';
import { formatQuand } from '../format/date.ts';
import { formatQuantite, type Unite } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';
import { ligneDe } from './blocs.ts';

const MSP: Unite = { singulier: 'maison de santé', pluriel: 'maisons de santé' };
const ASSISTANTS: Unite = { singulier: 'assistant médical', pluriel: 'assistants médicaux' };

/**
 * The headline of a territory, from its last published values: « Dans la Creuse, 13 maisons de santé et 21 assistants médicaux
 * en décembre 2023 ; 65 % de la population couverte par une CPTS, projets compris, en mai 2024. » Values of different dates
 * are in different clauses; what is not published is said so.
 */
export function phraseTerritoire(t: Territoire): string {
  const msp = mesureDe(t, 'msp-nombre');
  const assistants = mesureDe(t, 'assistants-medicaux-recrutes');
  const cpts = mesureDe(t, 'cpts-population-couverte');
  const memeDate = msp && assistants && msp.date === assistants.date;
  const nombres = memeDate
    ? [`${quantite(msp, MSP)} et ${quantite(assistants, ASSISTANTS)} ${formatQuand(msp.date)}`]
    : [
        msp && `${quantite(msp, MSP)} ${formatQuand(msp.date)}`,
        assistants && `${quantite(assistants, ASSISTANTS)} ${formatQuand(assistants.date)}`,
      ];
  const parts = [
    ...nombres,
    cpts
      ? `${formatLigne(cpts.id)} % de la population couverte par une CPTS, projets compris, ${formatQuand(cpts.date)}`
      : 'aucune valeur publiée pour les CPTS',
  ].filter((p) => typeof p === 'string');
  return `${majuscule(dans(t))}, ${parts.join(' ; ')}.`;
}

function mesureDe(t: Territoire, indicateur: string) {
  const id = ligneDe(t.code, indicateur)?.derniere;
  return id ? observation(id) : null;
}

function quantite(o: { valeur: unknown }, unite: Unite): string {
  return typeof o.valeur === 'number' && isNombre(o.valeur) ? formatQuantite(o.valeur, unite) : '';
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
