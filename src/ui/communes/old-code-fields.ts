import type { OldCode } from '../../domain/commune.ts';
import { ofCommune } from '../../domain/commune-name.ts';
import { escapeXml } from '../../format/xml.ts';
import { isBuilt } from '../../store/built.ts';
import { commune } from '../../store/communes.ts';
import { source } from '../../store/rows.ts';
import { communeAddress, sourceAddress, territoireAddress } from '../../store/routes.ts';
import { oldCodeSentence, oldCodeTitle } from '../../subjects/territoires/commune-sentences.ts';
import { stepsHtml } from '../steps.ts';
import type { OldCodeFields } from './frames.ts';
import { departementOf, departementSteps, linkHtml } from './links.ts';

const KICKER: Record<OldCode['nature'], string> = {
  'arrondissement-municipal': 'Arrondissement',
  'commune-deleguee': 'Commune déléguée',
  'commune-associee': 'Commune associée',
  'ancien-code': 'Ancien code',
};

/** What the page of a code that is no commune's any more has of its own: it names the commune of today and leads there. */
export function oldCodeFields(a: OldCode): OldCodeFields {
  const c = commune(a.commune);
  const departement = departementOf(c.departement);
  const sentence = oldCodeSentence(a, c, departement);
  return {
    titre: oldCodeTitle(a, c),
    description: sentence,
    steps: stepsHtml([...departementSteps(departement), { nom: a.nom || a.code }]),
    kicker: a.nom ? `${KICKER[a.nature]} ${a.code}` : 'Code de commune',
    nom: a.nom || `Ancien code ${a.code}`,
    sentence,
    rest: isBuilt(c.code)
      ? `<a class="bouton" href="${communeAddress(c)}">Aller à la page ${escapeXml(ofCommune(c))}</a>`
      : linkHtml(departement.nom, territoireAddress(departement.code)),
    source: a.histoire ? sourceHtml(a.histoire.source) : '',
  };
}

function sourceHtml(id: string): string {
  return `<p class="discret bloc">Source : ${linkHtml(source(id).citation, sourceAddress(id))}</p>`;
}
