import { escapeXml } from '../../format/xml.ts';
import { items } from '../../format/list.ts';
import { asHtml } from '../../prose/sentence.ts';
import type { ServiceView } from '../../subjects/medicobus/view.ts';

/** Who carries a service, since when, how often, and what must be known of it. */
export function serviceHtml({ carrier, details, note }: ServiceView): string {
  return `<span translate="no">${escapeXml(carrier)}</span>${escapeXml(details)} ${asHtml(note)}`;
}

/** Where it was read to stop. */
export function stopsHtml({ stops }: ServiceView): string {
  const places = stops.map(({ anchor, nom }) => `<span id="${anchor}">${escapeXml(nom)}</span>`);
  return `Arrêts lus : ${places.join(', ')}.`;
}

/** What the reading is worth, and where it was made. */
export function readingHtml({ confiance, readings }: ServiceView): string {
  const links = readings.map(
    ({ address, host }) => `<a href="${escapeXml(address)}" translate="no">${escapeXml(host)}</a>`,
  );
  return `Confiance ${confiance}. ${links.length === 0 ? 'Adresse non retrouvée.' : `Lu sur ${items(links)}.`}`;
}
