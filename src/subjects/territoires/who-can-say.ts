import type { Detenteur } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { joined, sentence, type LinkEntry, type Sentence } from '../../prose/sentence.ts';
import { isNumber } from '../../domain/valeur.ts';
import { communeSeries } from '../../store/commune-facts.ts';
import { sourceAddress } from '../../store/routes.ts';
import { detenteurs, source, sources, territoire } from '../../store/rows.ts';
import { ACCESS } from './commune-facts-sentences.ts';

/** Who could say what is not here, the access apart: what, who, and why they; the site of a regional agency where a source of ours is on it. */
export function whoCanSay(departements: readonly Territoire[]): Sentence[] {
  const finess = holder('msp-nombre.ans');
  const insurance = holder('assistants-medicaux-contrats.cnam');
  return [
    sentence`Les maisons de santé, une à une : ${holderLink(finess)}, qui ${finess.pourquoi} (${{ words: 'le fichier', link: source(finess.source).page }}).`,
    sentence`Où passe un médicobus, quelles communes une CPTS couvre : ${joined(agenciesOf(departements), ', ')}, qui ${holder('cpts-population-couverte.ars').pourquoi}.`,
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

const AGENCY = 'l’agence régionale de santé';

/** The agency of each région, once; it leads to its own site where a source of ours tells the address. */
function agenciesOf(departements: readonly Territoire[]) {
  return [...new Set(departements.map(({ parent }) => parent))].map((region) => {
    const nom = territoire(region ?? 'FR').nom;
    const site = agencySite(nom);
    const words = `${AGENCY} ${nom}`;
    return site === null ? sentence`${words}` : sentence`${{ words, link: site }}`;
  });
}

function agencySite(region: string): string | null {
  const found = sources.find(
    ({ producteur, page }) =>
      producteur === `ARS ${region}` && URL.canParse(page) && new URL(page).hostname.endsWith('.ars.sante.fr'),
  );
  return found === undefined ? null : `${new URL(found.page).origin}/`;
}
