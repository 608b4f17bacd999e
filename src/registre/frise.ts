import { deadlines } from '../charts/deadlines.ts';
import { edition } from '../donnees.ts';
import { formatDate, formatDateCourte, formatPourQuand } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { POURCENT } from '../format/unite.ts';
import { formatValeurPubliee } from '../format/precision.ts';
import { uniteDe } from '../lignes.ts';
import type { ContexteEngagement, Formulation } from './contexte.ts';

/** The value of a wording with its unit: « 100 % », « plus de 6 000 assistants médicaux »; « sans nombre » where it gives none. */
export function valeurPromise({ objectif: o }: Pick<Formulation, 'objectif'>): string {
  if (o.valeur === 'so') return 'sans nombre';
  const unite = uniteDe(o.id);
  return formatValeurPubliee(o, { unite: unite.pluriel.startsWith('%') ? POURCENT : unite });
}

/** The wordings of an engagement, from announcement to deadline, in the order in which they came. */
export function friseEngagement(
  { engagement, formulations }: Pick<ContexteEngagement, 'engagement' | 'formulations'>,
  { suffixe = '', width }: { suffixe?: string; width: number },
): string {
  const remplaces = new Set(formulations.map(({ objectif }) => objectif.remplace));
  return deadlines(
    formulations.map((f) => ({
      label: toTypographieFrancaise(motsFormulation(f)),
      note: toTypographieFrancaise(
        `${f.objectif.annonce_le === 'inconnue' ? 'annonce non datée' : `annoncé ${formatDate(f.objectif.annonce_le)}`}, ${f.objectif.annonce_par}`,
      ),
      announced: f.objectif.annonce_le,
      deadline: f.objectif.echeance,
      judged: f.juge,
      superseded: remplaces.has(f.objectif.id),
    })),
    {
      id: `frise-${engagement.id}${suffixe}`,
      title: toTypographieFrancaise(`Les échéances successives : ${engagement.titre}`),
      description: toTypographieFrancaise(alternativeFrise(formulations)),
      today: { date: edition.date, label: toTypographieFrancaise(`édition : ${formatDateCourte(edition.date)}`) },
      width,
    },
  );
}

/** What the drawing says, in words. */
export function alternativeFrise(formulations: readonly Formulation[]): string {
  return `${formulations
    .map((f) => {
      const { annonce_le } = f.objectif;
      return `${annonce_le === 'inconnue' ? 'Sans date d’annonce' : `Annoncé ${formatDate(annonce_le)}`} : ${motsFormulation(f)}`;
    })
    .join('. ')}.`;
}

/** What was promised and for when; its own words, which say both, where it gives no number. */
function motsFormulation(f: Formulation): string {
  return f.objectif.valeur === 'so' ? f.objectif.libelle : `${valeurPromise(f)} ${quandPromis(f)}`;
}

function quandPromis({ objectif: { echeance } }: Formulation): string {
  return echeance === 'inconnue' ? 'sans échéance' : formatPourQuand(echeance);
}
