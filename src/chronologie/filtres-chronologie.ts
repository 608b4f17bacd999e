import { NATURES_EVENEMENT } from '../domain/tables/index.ts';
import type { NatureEvenement } from '../domain/evenement.ts';
import { idChoix, reglesFiltres, toGroupe, type GroupeFiltre } from '../filtres/filtres.ts';
import { anneesChronologie, contextesChronologie } from './contexte.ts';
import { NOM_NATURE_EVENEMENT } from './mots.ts';
import { VOIES } from './voies.ts';

const RACINE = '.page-chronologie';

/** The filters of the chronology: subject, nature, year. */
export const FILTRES_CHRONOLOGIE: readonly GroupeFiltre[] = [
  toGroupe(contextesChronologie, {
    id: 'sujet',
    legende: 'Sujet',
    tout: 'Tous',
    valeursDe: ({ voie }) => [voie.id],
    libelleDe: (id) => VOIES.find((voie) => voie.id === id)!.nom,
    ordre: VOIES.map(({ id }) => id),
  }),
  toGroupe(contextesChronologie, {
    id: 'nature',
    legende: 'Nature',
    tout: 'Toutes',
    valeursDe: ({ evenement }) => [evenement.nature],
    libelleDe: (nature) => NOM_NATURE_EVENEMENT[nature as NatureEvenement],
    ordre: NATURES_EVENEMENT,
  }),
  toGroupe(contextesChronologie, {
    id: 'annee',
    legende: 'Année',
    tout: 'Toutes',
    valeursDe: ({ annee }) => [annee],
    libelleDe: (annee) => annee,
    ordre: anneesChronologie.map(([annee]) => annee),
  }),
];

/**
 * What hides the events that the filters leave out, and the years that are left without event: a year holds the subjects and
 * natures of its events one by one (`data-sujet`, `data-nature`) and two by two (`data-paire`).
 */
export function feuilleFiltres(): string {
  const [sujets, natures] = FILTRES_CHRONOLOGIE as readonly [GroupeFiltre, GroupeFiltre];
  const paires = sujets.choix.flatMap((sujet) =>
    natures.choix.map(
      (nature) =>
        `${RACINE}:has(#${idChoix(sujets.id, sujet.valeur)}:checked):has(#${idChoix(natures.id, nature.valeur)}:checked) [data-paire]:not([data-paire~="${sujet.valeur}.${nature.valeur}"])`,
    ),
  );
  return `${reglesFiltres(FILTRES_CHRONOLOGIE, { racine: RACINE })}@media screen{${paires.join(',')}{display:none}}\n`;
}
