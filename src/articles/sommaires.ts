import assistants from './assistants-medicaux.astro?raw';
import cpts from './cpts.astro?raw';
import medicobus from './medicobus.astro?raw';
import msp from './msp.astro?raw';
import type { PromesseId } from './chapos.ts';

/** A heading of an article, as its table of contents lists it. */
export interface EntreeSommaire {
  id: string;
  titre: string;
}

/** The table of contents of each article, read from its own headings. */
export const SOMMAIRES: Record<PromesseId, readonly EntreeSommaire[]> = {
  'assistants-medicaux': titresDe(assistants),
  medicobus: titresDe(medicobus),
  msp: titresDe(msp),
  cpts: titresDe(cpts),
};

function titresDe(article: string): EntreeSommaire[] {
  return [...article.matchAll(/<h2 id="([^"]+)">([^<{]+)<\/h2>/g)].map(([, id = '', titre = '']) => ({
    id,
    titre: titre.trim(),
  }));
}
