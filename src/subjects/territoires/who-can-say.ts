import { ACCESS } from '../../domain/commune-indicators.ts';
import type { Detenteur } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { joined, sentence, type LinkEntry, type Sentence } from '../../prose/sentence.ts';
import { isNumber } from '../../domain/valeur.ts';
import { communeSeries } from '../../store/commune-facts.ts';
import { sourceAddress } from '../../store/routes.ts';
import { detenteurs, source, sources, territoire } from '../../store/rows.ts';

/** Who could say what is not here, the access apart: what, who, and why they; the site of a regional agency where a source of ours is on it. */
export function whoCanSay(departements: readonly Territoire[]): Sentence[] {
  const finess = holder('msp-nombre.ans');
  const insurance = holder('assistants-medicaux-contrats.cnam');
  return [
    sentence`Les maisons de santé, une à une : ${holderLink(finess)}, qui ${finess.pourquoi} (${{ words: 'le fichier', link: source(finess.source).page }}).`,
    sentence`Où passe un médicobus, quelles communes une CPTS couvre : ${agenciesWhy(departements)}.`,
    sentence`Où exercent les assistants médicaux : ${holderLink(insurance)}, qui ${insurance.pourquoi}.`,
  ];
}

/**
 * Who could say how far care is from the people of some communes, by their codes: who publishes it of each commune, or publishes it by
 * commune in a file that lacks some of these, or all of them.
 */
export function accessHolder(codes: readonly string[]): Sentence {
  const drees = holder('apl.drees');
  const start = sentence`L’accès aux soignants : ${holderLink(drees)}, qui`;
  const has = codes.map((code) => communeSeries(code, ACCESS).some(({ valeur }) => isNumber(valeur)));
  if (has.every(Boolean)) return sentence`${start} ${drees.pourquoi}.`;
  const lacking = has.some(Boolean) ? 'toutes ces communes' : codes.length > 1 ? 'ces communes' : 'cette commune';
  return sentence`${start} publie l’indicateur par commune ; le fichier que nous lisons n’a pas ${lacking}.`;
}

function holder(id: string): Detenteur {
  const found = detenteurs.find((row) => row.id === id);
  if (found === undefined) throw new Error(`détenteur inconnu : ${id}`);
  return found;
}

function holderLink({ qui, source: from }: Detenteur): LinkEntry {
  return { words: qui, link: sourceAddress(from) };
}

/** « l’agence régionale de santé Bretagne, qui recense les CPTS de sa région », or those of several régions, each named once. */
function agenciesWhy(departements: readonly Territoire[]): Sentence {
  const { pourquoi } = holder('cpts-population-couverte.ars');
  const names = [...new Set(departements.map(({ parent }) => territoire(parent ?? 'FR').nom))];
  if (names.length < 2) {
    return sentence`${joined(names.map((nom) => agency(nom, `l’agence régionale de santé ${nom}`)))}, qui ${pourquoi}`;
  }
  const [first, last] = [names.slice(0, -1), names.slice(-1)].map((some) =>
    joined(
      some.map((nom) => agency(nom, nom)),
      ', ',
    ),
  );
  return sentence`les agences régionales de santé ${first ?? ''} et ${last ?? ''}, qui ${ofSeveral(pourquoi)}`;
}

/** The words of one agency as they are of several. Throws on words of another form: they would be said of one. */
function ofSeveral(pourquoi: string): string {
  const [, rest] = /^recense (les CPTS de .*)$/.exec(pourquoi) ?? [];
  if (rest === undefined) throw new Error(`dit d’une seule agence : ${pourquoi}`);
  return `recensent ${rest.replace(' de sa région', ' de leur région')}`;
}

/** The name of the agency of a région; it leads to its own site where a source of ours tells the address. */
function agency(region: string, words: string): Sentence {
  const site = agencySite(region);
  return site === null ? sentence`${words}` : sentence`${{ words, link: site }}`;
}

function agencySite(region: string): string | null {
  const found = sources.find(
    ({ producteur, page }) =>
      producteur === `ARS ${region}` && URL.canParse(page) && new URL(page).hostname.endsWith('.ars.sante.fr'),
  );
  return found === undefined ? null : `${new URL(found.page).origin}/`;
}
