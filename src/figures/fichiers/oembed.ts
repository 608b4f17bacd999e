import { toOembed } from '../../embed/oembed.ts';
import { hauteurEmbed } from '../../embed/page.ts';
import { SITE } from '../../site.ts';
import type { Figure } from '../figure.ts';
import type { OptionsFichiers } from './metadonnees.ts';

/** The size of `og.png`, in pixels. */
const VIGNETTE = { largeur: 1200, hauteur: 630 } as const;

/** `oembed.json`: the frame of a figure's embed, at the height that crops nothing. `vignette` is whether the folder has an `og.png`. */
export function oembedJson(f: Figure, { url, vignette = true }: OptionsFichiers & { vignette?: boolean }): string {
  const image = { url: new URL(`/graphiques/${f.id}/og.png`, url).href, ...VIGNETTE };
  const reponse = toOembed({
    id: f.id,
    url,
    titre: f.titre,
    hauteur: hauteurEmbed(f),
    site: SITE.nom,
    vignette: vignette ? image : undefined,
  });
  return `${JSON.stringify(reponse)}\n`;
}
