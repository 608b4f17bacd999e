import { inTerritoire } from '../../domain/territoire-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { initiatives, territoires } from '../../store/rows.ts';
import { agree } from '../../format/unite.ts';
import { tally } from '../../prose/printed-number.ts';
import { sentence, type LinkEntry, type Sentence } from '../../prose/sentence.ts';
import { initiativesOf, regionalInitiatives, locatedInitiatives, initiativeLink, WITHOUT_REGION } from './view.ts';
import { PAGES } from '../../store/routes.ts';
import { hasMedicobus } from '../territoires/medicobus.ts';

/** Every initiative of the page, once. */
export const ALL = '.liste-initiatives>li';

const INITIATIVES = { singular: 'initiative locale', plural: 'initiatives locales' };

/** How many départements have at least one initiative of their own. */
export const CITED_DEPARTEMENTS = territoires.filter(
  ({ niveau, code }) => niveau === 'DEP' && initiativesOf(code).length > 0,
).length;

/** The same as a page prints it. */
export const DEPARTEMENT_COUNT = tally(
  CITED_DEPARTEMENTS,
  PAGES.initiatives,
  '.groupe-initiatives>.groupe-departement>h3[id^=DEP-]',
);

/** What the page shows, counted from the table. */
export function initiativeSentence(): Sentence {
  const regional = locatedInitiatives.filter(
    ({ departements, regions }) => departements.length === 0 && regions.length > 0,
  );
  return sentence`${tally(initiatives.length, PAGES.initiatives, ALL)} initiatives locales, telles que les citent un plan et deux rapports de 2018 à 2023 : des exemples dans ${DEPARTEMENT_COUNT} départements. De ${tally(regional.length, PAGES.initiatives, `${ALL}[data-lieux*=REG-]:not([data-lieux*=DEP-])`)} d’entre elles, nous ne savons que la région ; de ${tally(WITHOUT_REGION.inconnu.length, PAGES.initiatives, `${ALL}:not([data-lieux*=REG-])`)}, rien.`;
}

/** How many initiatives of its région, of which no place is told, a département is near. */
function regionalOf({ niveau, parent }: Territoire): number {
  return niveau === 'DEP' && parent ? regionalInitiatives(parent).length : 0;
}

/** What leads from the line of a territory: to the initiatives that it counts, or, where it counts none, to those of other places. */
export function initiativesLink(t: Territoire): LinkEntry {
  return initiativesOf(t.code).length + regionalOf(t) > 0
    ? { words: 'Les lire', link: initiativeLink(t.code) }
    : { words: 'Celles d’autres lieux', link: PAGES.initiatives };
}

/**
 * The line of a territory's page: « Nos sources citent 2 initiatives locales dans l’Orne, et 3 pour toute la région. » A médicobus is one:
 * where the page signals some, none is cited but those.
 */
export function territoireSentence(t: Territoire): Sentence {
  const own = initiativesOf(t.code).length;
  const start =
    own > 0
      ? sentence`Nos sources citent ${tally(own, initiativeLink(t.code), `${ALL}[data-lieux~=${t.code}]`)} ${agree(own, INITIATIVES)} ${inTerritoire(t)}`
      : sentence`${hasMedicobus(t) ? 'Hors médicobus (voir plus haut), nos' : 'Nos'} sources ne citent aucune initiative locale ${inTerritoire(t)}`;
  const region = regionalOf(t);
  if (region === 0) return sentence`${start}.`;
  return sentence`${start}, ${own > 0 ? 'et' : 'mais'} ${tally(region, initiativeLink(t.code), `${ALL}[data-lieux~=${t.parent}]:not([data-lieux*=DEP-])`)} pour la région, sans dire où.`;
}
