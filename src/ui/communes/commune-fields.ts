import type { Commune, OldCode } from '../../domain/commune.ts';
import { ofCommune } from '../../domain/commune-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { qrImage } from '../../outputs/share/qr.ts';
import { shareActions } from '../../outputs/share/share.ts';
import { escapeXml } from '../../format/xml.ts';
import { asHtml, asText, sentence, type Sentence } from '../../prose/sentence.ts';
import { isBuilt } from '../../store/built.ts';
import { oldCodesOf, epci } from '../../store/communes.ts';
import { pageAddress } from '../../store/full-address.ts';
import { communeAddress, epciAddress } from '../../store/routes.ts';
import {
  accessCurve,
  accessNumbers,
  accessSentence,
  oldMethodSentence,
  stopsSentence,
  conversionSentence,
  evolutionSentence,
  repereSentence,
  sentenceHere,
  serviceLines,
} from '../../subjects/territoires/commune-facts-sentences.ts';
import {
  postalCodeSentence,
  populationSentence,
  placeSentence,
  communeTitle,
} from '../../subjects/territoires/commune-sentences.ts';
import { accessHolder } from '../../subjects/territoires/who-can-say.ts';
import { stepsHtml } from '../steps.ts';
import type { CommuneFields } from './frames.ts';
import { epciStep, linkHtml } from './links.ts';
import { ownRowsHtml } from './own-rows.ts';

const LIGHT = { light: true };

/** What the page of a commune has of its own: where it sits, who lives there, how to share it. Its département is given. */
export function communeFields(c: Commune, departement: Territoire): CommuneFields {
  const group = c.epci ? epci(c.epci) : null;
  const code = `COM-${c.code}` as const;
  const titre = communeTitle(c, departement);
  const address = pageAddress(communeAddress(c));
  const inhabitants = populationSentence({ code, population: c.population, populationAu: departement.populationAu });
  const communesOfGroup = group && isBuilt(group.siren) ? `${epciAddress(group)}#communes` : null;
  const standfirst = sentence`${sentenceHere(c)} ${accessSentence(c, departement)}`;
  const conversions = conversionSentence(c);
  const former = oldMethodSentence(c);
  const courbe = accessCurve(c);
  return {
    slug: c.slug,
    titre,
    description: asText(standfirst),
    code: c.code,
    standfirst: asHtml(standfirst, LIGHT),
    steps: stepsHtml([...(group ? [epciStep(group)] : []), { nom: c.nom }]),
    kicker: `Commune ${c.code}`,
    nom: c.nom,
    situation: placeSentence(c, departement, group),
    inhabitants: `${asHtml(inhabitants, LIGHT)} · ${postalCodeSentence(c.postcodes)}`,
    former: oldNames(c),
    sharing: shareActions({ titre, address }),
    services: servicesHtml(c),
    evolution: asHtml(evolutionSentence(c), LIGHT),
    acces: numbersHtml(c.nom, accessNumbers(c)),
    courbe,
    repere: courbe === '' ? '' : asHtml(repereSentence(), LIGHT),
    method: asHtml(former, { ...LIGHT, beside: linkOf(former) }),
    conversions: conversions === null ? '' : `<p class="figure-source">${asHtml(conversions, LIGHT)}`,
    medicobus: asHtml(stopsSentence(c), LIGHT),
    holder: asHtml(accessHolder([c.code]), LIGHT),
    rows: ownRowsHtml(code, `Ce qu’une source dit ${ofCommune(c)}`),
    around: group ? `<li>${linkHtml('Toutes les communes de l’intercommunalité', communesOfGroup)}` : '',
    qr: qrImage(address),
  };
}

/**
 * The communes that the commune took the place of, by name, once each; nothing when it took that of none. A code that only followed
 * a commune from one département to another names nothing new. An arrondissement is said without the name of the commune.
 */
function oldNames({ code, nom }: Commune): string {
  const others = oldCodesOf(code).filter((old) => old.nom !== '' && old.nom !== nom);
  const byName = Map.groupBy(others, (old) => old.nom);
  const ownName = (a: OldCode): string =>
    a.nature === 'arrondissement-municipal' ? a.nom.replace(`${nom} `, '') : a.nom;
  const links = [...byName.values()]
    .map((same) => same.find(({ histoire }) => histoire?.fin !== 'departement') ?? same[0]!)
    .map((a) => linkHtml(ownName(a), isBuilt(a.code) ? communeAddress(a) : null));
  return links.length > 0 ? `<p class="discret">Dans la commune : ${links.join(', ')}.` : '';
}

/**
 * The rows of what is here, or how far. The head of a row leads to where its numbers are read. Cells and rows of tables that are
 * poured have no end tags, which HTML leaves out: a million of them are thirty megabytes.
 */
function servicesHtml(c: Commune): string {
  return serviceLines(c)
    .map(({ nom, link, number, where }) => {
      const form = { ...LIGHT, beside: link };
      return `<tr>${rowHead(nom, link)}<td>${asHtml(number, form)}<td>${asHtml(where, form)}`;
    })
    .join('');
}

/** The row of a place and its numbers, each of the address that its head leads to. */
function numbersHtml(nom: string, { link, numbers }: { link: string; numbers: readonly Sentence[] }): string {
  const cells = numbers.map((number) => `<td>${asHtml(number, { ...LIGHT, beside: link })}`);
  return `<tr>${rowHead(escapeXml(nom), link)}${cells.join('')}`;
}

function rowHead(nom: string, link: string): string {
  return `<th scope="row"><a href="${escapeXml(link)}">${nom}</a>`;
}

/** Where the words of a sentence lead. */
function linkOf({ pieces }: Sentence): string {
  return pieces.flatMap((m) => (typeof m !== 'string' && 'words' in m ? [m.link] : []))[0] ?? '';
}
