import { toOembed } from '../embed/oembed.ts';
import { embedHeight } from '../embed/page.ts';
import { SITE } from '../../site.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FileOptions } from './metadata.ts';
import { figureAddress } from '../../store/routes.ts';

/** The size of `og.png`, in pixels. */
const THUMBNAIL = { width: 1200, height: 630 } as const;

/** `oembed.json`: the frame of a figure's embed, at the height that crops nothing. `thumbnail` is whether the folder has an `og.png`. */
export function oembedJson(f: Figure, { url, thumbnail = true }: FileOptions & { thumbnail?: boolean }): string {
  const image = { url: new URL(`${figureAddress(f.id)}og.png`, url).href, ...THUMBNAIL };
  const response = toOembed({
    id: f.id,
    url,
    titre: f.titre,
    height: embedHeight(f),
    site: SITE.nom,
    thumbnail: thumbnail ? image : undefined,
  });
  return `${JSON.stringify(response)}\n`;
}
