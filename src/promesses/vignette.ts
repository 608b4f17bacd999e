import { sparkline } from '../charts/sparkline.ts';
import { isNombre } from '../domain/valeur.ts';
import { serie } from '../donnees.ts';
import { formatDate, formatPourQuand } from '../format/date.ts';
import { POURCENT } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';
import type { ContextePromesse } from './contexte.ts';

/** The small trajectory of a promise, with its target. */
export function vignette({ promesse, indicateur, cible, derniere, taux }: ContextePromesse): string {
  if (!isNombre(cible.valeur)) throw new Error(`target without number: ${cible.id}`);
  const description = derniere
    ? `${formatLigne(derniere.id)} (${formatDate(derniere.date)}), pour ${formatLigne(cible.id)} promis ${formatPourQuand(cible.echeance)}.`
    : 'Aucune valeur connue.';
  return sparkline(
    { observations: serie(indicateur.id, 'FR'), target: { valeur: cible.valeur, annonce_le: cible.annonce_le, echeance: cible.echeance } },
    { id: `vignette-${promesse.id}`, title: `Trajectoire : ${promesse.nom_court}`, description, width: 400, ...(taux && { unite: POURCENT }) },
  );
}
