import { dans } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { initiatives, territoires } from '../donnees.ts';
import { accorder } from '../format/unite.ts';
import { compte } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { initiativesDe, initiativesRegionales, initiativesSituees, lienInitiatives, SANS_REGION } from './lieux.ts';

/** Every initiative of the page, once. */
export const TOUTES = '.liste-initiatives>li';

const INITIATIVES = { singulier: 'initiative locale', pluriel: 'initiatives locales' };

/** How many départements have at least one initiative of their own. */
export const DEPARTEMENTS_CITES = territoires.filter(
  ({ niveau, code }) => niveau === 'DEP' && initiativesDe(code).length > 0,
).length;

/** The same as a page prints it. */
export const COMPTE_DEPARTEMENTS = compte(
  DEPARTEMENTS_CITES,
  '/initiatives/',
  '.groupe-initiatives>.groupe-departement>h3[id^=DEP-]',
);

/** What the page shows, counted from the table. */
export function phraseInitiatives(): Phrase {
  const regionales = initiativesSituees.filter(
    ({ departements, regions }) => departements.length === 0 && regions.length > 0,
  );
  return phrase`${compte(initiatives.length, '/initiatives/', TOUTES)} initiatives locales, telles que les citent un plan et deux rapports de 2018 à 2023 : des exemples dans ${COMPTE_DEPARTEMENTS} départements. De ${compte(regionales.length, '/initiatives/', `${TOUTES}[data-lieux*=REG-]:not([data-lieux*=DEP-])`)} d’entre elles, nous ne savons que la région ; de ${compte(SANS_REGION.inconnu.length, '/initiatives/', `${TOUTES}:not([data-lieux*=REG-])`)}, rien.`;
}

/** The line of a territory's page: « Nos sources citent 2 initiatives locales dans l’Orne, et 3 pour toute la région. » */
export function phraseTerritoire(t: Territoire): Phrase {
  const siennes = initiativesDe(t.code).length;
  const debut =
    siennes > 0
      ? phrase`Nos sources citent ${compte(siennes, lienInitiatives(t.code), `${TOUTES}[data-lieux~=${t.code}]`)} ${accorder(siennes, INITIATIVES)} ${dans(t)}`
      : phrase`Nos sources ne citent aucune initiative locale ${dans(t)}`;
  const region = t.niveau === 'DEP' && t.parent ? initiativesRegionales(t.parent).length : 0;
  if (region === 0) return phrase`${debut}.`;
  return phrase`${debut}, ${siennes > 0 ? 'et' : 'mais'} ${compte(region, lienInitiatives(t.code), `${TOUTES}[data-lieux~=${t.parent}]:not([data-lieux*=DEP-])`)} pour la région, sans dire où.`;
}
