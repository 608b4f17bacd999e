import { trajectory } from '../charts/trajectory.ts';
import { isNombre } from '../domain/valeur.ts';
import { serie } from '../donnees.ts';
import { formatDate, formatPourQuand } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { POURCENT } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';
import type { ContextePromesse } from './contexte.ts';

/** The small trajectory of a promise: the series it is judged on and its target, composed for 360 px. */
export function vignette({ promesse, indicateur, cible, derniere, taux }: ContextePromesse): string {
  const { valeur } = cible;
  if (!isNombre(valeur)) throw new Error(`target without number: ${cible.id}`);
  const description = derniere
    ? `${formatLigne(derniere.id)} (${formatDate(derniere.date)}), pour ${formatLigne(cible.id)} promis ${formatPourQuand(cible.echeance)}.`
    : 'Aucune valeur connue.';
  const observations = serie(indicateur.id, 'FR')
    .filter((o) => isNombre(o.valeur) || o.valeur === 'inc')
    .map((o) => ({ ...o, series: promesse.nom_court }));
  return trajectory(
    { observations, targets: [{ ...cible, valeur, judged: true }] },
    {
      id: `vignette-${promesse.id}`,
      title: `Trajectoire\u202F: ${promesse.nom_court}`,
      description: toTypographieFrancaise(description),
      width: 360,
      height: 210,
      ...(taux && { unite: POURCENT }),
    },
  );
}
