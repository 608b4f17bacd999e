import { dans } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { initiatives, territoires } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { accorder } from '../format/unite.ts';
import { chiffreCalcule } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { initiativesDe, initiativesRegionales, initiativesSituees, SANS_REGION } from './lieux.ts';

const compter = (nombre: number) =>
  chiffreCalcule({ texte: formatNombre(nombre), valeur: nombre, formule: 'nombre-de-lignes', entrees: [] });

const INITIATIVES = { singulier: 'initiative locale', pluriel: 'initiatives locales' };

/** How many départements have at least one initiative of their own. */
export const DEPARTEMENTS_CITES = territoires.filter(
  ({ niveau, code }) => niveau === 'DEP' && initiativesDe(code).length > 0,
).length;

/** What the page shows, counted from the table. */
export function phraseInitiatives(): Phrase {
  const regionales = initiativesSituees.filter(
    ({ departements, regions }) => departements.length === 0 && regions.length > 0,
  );
  return phrase`${compter(initiatives.length)} initiatives locales, telles que les citent un plan et deux rapports de 2018 à 2023 : des exemples dans ${compter(DEPARTEMENTS_CITES)} départements. De ${compter(regionales.length)} d’entre elles, nous ne savons que la région ; de ${compter(SANS_REGION.inconnu.length)}, rien.`;
}

/** The line of a territory's page: « Nos sources citent 2 initiatives locales dans l’Orne, et 3 pour toute la région. » */
export function phraseTerritoire(t: Territoire): Phrase {
  const siennes = initiativesDe(t.code).length;
  const debut =
    siennes > 0
      ? phrase`Nos sources citent ${compter(siennes)} ${accorder(siennes, INITIATIVES)} ${dans(t)}`
      : phrase`Nos sources ne citent aucune initiative locale ${dans(t)}`;
  const region = t.niveau === 'DEP' && t.parent ? initiativesRegionales(t.parent).length : 0;
  if (region === 0) return phrase`${debut}.`;
  return phrase`${debut}, ${siennes > 0 ? 'et' : 'mais'} ${compter(region)} pour la région, sans dire où.`;
}
