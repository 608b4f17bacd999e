import { toFrenchTypography } from '../../format/typography.ts';
import { escapeXml } from '../../format/xml.ts';
import { SITE } from '../../site.ts';
import { MAP_FILES } from './map-file.ts';

/** A map in someone else’s page. */
interface MapCode {
  titre: string;
  /** Of its file, in pixels. */
  size: { width: number; height: number };
  /** The address of its page, from the root of the site. */
  page: string;
  /** The address of its file; `carte.svg` beside its page when absent. */
  file?: string;
  /** Said under a picture that does not bear its title and its source. */
  caption?: string;
  /** The address of the site. */
  site: string;
  /** What the map says, for those who do not see it. */
  sentence: string;
}

/** The lines to paste: a picture that stays at its address, with its words and the way to its page. No script, no frame, nothing else is fetched. */
export function mapCode({ titre, size: { width, height }, page, file, caption, site, sentence }: MapCode): string {
  const address = new URL(page, site).href;
  const picture = new URL(file ?? `${page}${MAP_FILES.svg}`, site).href;
  const words = caption === undefined ? '' : `${escapeXml(toFrenchTypography(caption))} `;
  const alt = escapeXml(toFrenchTypography(`${titre}. ${sentence}`));
  return (
    `<figure><a href="${address}"><img src="${picture}" alt="${alt}" width="${width}" height="${height}" ` +
    `loading="lazy" style="max-width:100%;height:auto"></a>` +
    `<figcaption>${words}<a href="${address}">${SITE.nom} : la carte, son tableau, ses données</a></figcaption></figure>`
  );
}
