import type { Commune } from '../../domain/commune.ts';
import { ofCommune } from '../../domain/commune-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { qrImage } from '../../outputs/share/qr.ts';
import { shareActions } from '../../outputs/share/share.ts';
import { communeNumber } from '../../prose/printed-number.ts';
import { numberHtml } from '../../prose/number-html.ts';
import { asHtml, asText, sentence } from '../../prose/sentence.ts';
import { isBuilt } from '../../store/built.ts';
import { communeCell } from '../../store/commune-facts.ts';
import { communeIndicator } from '../../store/rows.ts';
import { oldCodesOf, epci } from '../../store/communes.ts';
import { pageAddress } from '../../store/full-address.ts';
import { communeAddress, epciAddress } from '../../store/routes.ts';
import {
  accessCurve,
  ACCESS,
  acceSentence,
  oldMethodeSentence,
  arretSentence,
  conversionSentence,
  evolutionSentence,
  sentenceHere,
  serviceLines,
} from '../../subjects/territoires/commune-facts-sentences.ts';
import {
  postalCodeSentence,
  populationSentence,
  placeSentence,
  communeTitle,
} from '../../subjects/territoires/commune-sentences.ts';
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
  const adresse = pageAddress(communeAddress(c));
  const inhabitants = populationSentence({ code, population: c.population, populationAu: departement.populationAu });
  const communesOfGroup = group && isBuilt(group.siren) ? `${epciAddress(group)}#communes` : null;
  const standfirst = sentence`${sentenceHere(c)} ${acceSentence(c, departement)}`;
  const conversions = conversionSentence(c);
  return {
    slug: c.slug,
    titre,
    description: asText(standfirst),
    code: c.code,
    chapo: asHtml(standfirst, LIGHT),
    etapes: stepsHtml([...(group ? [epciStep(group)] : []), { nom: c.nom }]),
    surtitre: `Commune ${c.code}`,
    nom: c.nom,
    situation: placeSentence(c, departement, group),
    habitants: `${asHtml(inhabitants, LIGHT)} · ${postalCodeSentence(c.codesPostaux)}`,
    anciens: oldNames(c),
    partage: shareActions({ titre, adresse }),
    services: servicesHtml(c),
    evolution: asHtml(evolutionSentence(c), LIGHT),
    acces: communeIndicator(ACCESS)
      .dates.map((date) => `<td>${numberHtml(communeNumber(communeCell(c.code, ACCESS, date)), LIGHT)}</td>`)
      .join(''),
    courbe: accessCurve(c),
    ancienne: asHtml(oldMethodeSentence(c), LIGHT),
    conversions: conversions === null ? '' : `<p class="figure-source">${asHtml(conversions, LIGHT)}</p>`,
    medicobus: asHtml(arretSentence(c), LIGHT),
    lignes: ownRowsHtml(code, `Ce qu’une source dit ${ofCommune(c)}`),
    autour: group ? `<li>${linkHtml('Toutes les communes de l’intercommunalité', communesOfGroup)}</li>` : '',
    qr: qrImage(adresse),
  };
}

/**
 * The communes that the commune took the place of, by name, once each; nothing when it took that of none. A code that only followed
 * a commune from one département to another names nothing new.
 */
function oldNames({ code, nom }: Commune): string {
  const others = oldCodesOf(code).filter((old) => old.nom !== '' && old.nom !== nom);
  const byName = Map.groupBy(others, (old) => old.nom);
  const links = [...byName.values()]
    .map((same) => same.find(({ histoire }) => histoire?.fin !== 'departement') ?? same[0]!)
    .map((a) => linkHtml(a.nom, isBuilt(a.code) ? communeAddress(a) : null));
  return links.length > 0 ? `<p class="discret">Dans la commune : ${links.join(', ')}.</p>` : '';
}

/** The rows of what is here, or how far. */
function servicesHtml(c: Commune): string {
  return serviceLines(c)
    .map(
      ({ nom, number, ou }) =>
        `<tr><th scope="row">${nom}</th><td>${asHtml(number, LIGHT)}</td><td>${asHtml(ou, LIGHT)}</td></tr>`,
    )
    .join('');
}
