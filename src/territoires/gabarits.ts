import { toTypographieFrancaise } from '../format/typographie.ts';
import { escapeXml } from '../format/xml.ts';
import type { PageLieu } from './page-commune.ts';

/**
 * Forty thousand pages have two frames: Astro renders each frame once, as the page of a commune that does not exist, and
 * `scripts/build-communes.ts` pours into it what each page has of its own. In `dev`, Astro renders each page whole.
 */
export const GABARITS = ['gabarit-commune', 'gabarit-ancien-code'] as const;
export type NomGabarit = (typeof GABARITS)[number];

/** A page of `/territoires/communes/`, all but its frame. */
export interface PageEncadree extends PageLieu {
  gabarit: NomGabarit;
  slug: string;
  /** The share image, that of the département. */
  image: string;
  imageAlt: string;
}

/** What stands in a frame where a page has its own words. */
export const JETONS = {
  slug: 'gabarit-slug',
  titre: 'gabarit-titre',
  description: 'gabarit-description',
  image: '/gabarit-image.png',
  imageAlt: 'gabarit-alternative',
  html: 'gabarit-html',
} as const;

type Champ = keyof typeof JETONS;

/** A frame cut where its pages differ: texts of all, and between them the name of what each page puts there. */
export type Gabarit = readonly (string | { champ: Champ })[];

/** Cuts a rendered frame. Throws when a page would lose something in it. */
export function decouper(rendu: string, nom: NomGabarit): Gabarit {
  const champs = new Map<string, Champ>(Object.entries(JETONS).map(([champ, jeton]) => [jeton, champ as Champ]));
  champs.set(nom, 'slug');
  const parties = resserrer(rendu).split(new RegExp(`(${[...champs.keys()].join('|')})`));
  const gabarit = parties.map((partie) => {
    const champ = champs.get(partie);
    return champ ? { champ } : partie;
  });
  for (const champ of ['titre', 'description', 'html'] as const)
    if (!gabarit.some((partie) => typeof partie !== 'string' && partie.champ === champ))
      throw new Error(`the frame ${nom} has no place for ${champ}`);
  return gabarit;
}

/** A page in its frame, as it is served. */
export function remplir(gabarit: Gabarit, page: PageEncadree): string {
  const valeurs: Record<Champ, string> = {
    slug: page.slug,
    titre: escapeXml(toTypographieFrancaise(page.titre)),
    description: escapeXml(toTypographieFrancaise(page.description)),
    image: page.image,
    imageAlt: escapeXml(toTypographieFrancaise(page.imageAlt)),
    html: page.html,
  };
  return gabarit.map((partie) => (typeof partie === 'string' ? partie : valeurs[partie.champ])).join('');
}

const BLOCS =
  'html|head|meta|link|title|body|header|footer|main|nav|div|form|label|button|ul|li|p|h[1-6]|svg|path|script';

/** A frame without the spaces that the compiler leaves around its blocks, which no one sees. */
export function resserrer(html: string): string {
  return html
    .replace(new RegExp(`\\s+(?=</?(?:${BLOCS})\\b)`, 'g'), '')
    .replace(new RegExp(`(</?(?:${BLOCS})\\b[^>]*>)\\s+`, 'g'), '$1')
    .replace(/\s+/g, ' ');
}
