import type { Commune, Epci } from '../../domain/commune.ts';
import { epciName } from '../../domain/commune-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { escapeXml } from '../../format/xml.ts';
import { isBuilt } from '../../store/built.ts';
import { communeAddress, epciAddress, territoireAddress } from '../../store/routes.ts';
import { territoire } from '../../store/rows.ts';
import type { Step } from '../steps.ts';

/** Words as a link where they have an address. */
export function linkHtml(words: string, address: string | null): string {
  return address === null ? escapeXml(words) : `<a href="${address}">${escapeXml(words)}</a>`;
}

/** A commune's name, as a link where its page is made. */
export function communeLink(c: Commune): string {
  return linkHtml(c.nom, isBuilt(c.code) ? communeAddress(c) : null);
}

/** The département of the COG code. */
export function departementOf(cog: string): Territoire {
  return territoire(`DEP-${cog}`);
}

export const STEP_FRANCE: Step = { nom: 'France', address: territoireAddress('FR') };

/** A territory as a step of the way to a page that it holds. */
export function territoireStep(code: string): Step {
  return { nom: territoire(code).nom, address: territoireAddress(code) };
}

/** The steps from France down to a département. */
export function departementSteps({ code, parent }: Territoire): Step[] {
  return [STEP_FRANCE, ...(parent ? [territoireStep(parent)] : []), territoireStep(code)];
}

/** An intercommunality as a step; a name alone where its page is not made. */
export function epciStep(e: Epci): Step {
  return { nom: epciName(e), address: isBuilt(e.siren) ? epciAddress(e) : null };
}
