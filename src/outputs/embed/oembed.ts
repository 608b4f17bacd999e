import { iframeOembed, type CodeIframe } from './code.ts';

/** A picture that stands for the figure in a list or a preview. */
interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

/** What an oEmbed answer says of a figure. */
export interface FigureOembed extends CodeIframe {
  /** Name of the site. */
  site: string;
  /** Width in pixels that the given height is meant for; the frame itself fills its column. Default 640. */
  width?: number;
  thumbnail?: Thumbnail | undefined;
}

/** The oEmbed 1.0 answer of a figure, named as the specification names it. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const DAY = 86_400;

/**
 * The oEmbed answer of a figure, to write as JSON: an https `<iframe>` and nothing around it. It may be kept one day, or one
 * year when dated, since a dated copy never changes. Throws when the site is not on https.
 */
export function toOembed({ site, width = 640, thumbnail, ...code }: FigureOembed): Oembed {
  const root = new URL(code.url.replace(/\/*$/, '/'));
  if (root.protocol !== 'https:') throw new Error(`an oEmbed answer needs https: ${code.url}`);
  return {
    version: '1.0',
    type: 'rich',
    title: code.titre,
    provider_name: site,
    provider_url: root.href,
    cache_age: code.date === undefined ? DAY : 365 * DAY,
    html: iframeOembed(code),
    width,
    height: code.height,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
