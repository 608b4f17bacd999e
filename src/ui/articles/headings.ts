import assistants from './assistants-medicaux.astro?raw';
import cpts from './cpts.astro?raw';
import medicobus from './medicobus.astro?raw';
import msp from './msp.astro?raw';
import type { PromesseId } from './standfirsts.ts';

/** A heading of an article, as its table of contents lists it. */
interface ContentsEntry {
  id: string;
  titre: string;
}

/** The table of contents of each article, read from its own headings. */
export const CONTENTS: Record<PromesseId, readonly ContentsEntry[]> = {
  'assistants-medicaux': titlesOf(assistants),
  medicobus: titlesOf(medicobus),
  msp: titlesOf(msp),
  cpts: titlesOf(cpts),
};

function titlesOf(article: string): ContentsEntry[] {
  return [...article.matchAll(/<h2 id="([^"]+)">([^<{]+)<\/h2>/g)].map(([, id = '', titre = '']) => ({
    id,
    titre: titre.trim(),
  }));
}
