import type { Territoire } from '../../domain/territoire.ts';
import { promesse } from '../../store/rows.ts';
import { promesseMeasures } from './view.ts';

/** A place of a page, and what leads to it. */
export interface ContentsEntry {
  anchor: string;
  words: string;
}

/** The anchor of a promise on the page of a territory. */
export function promesseAnchor(id: string): string {
  return `promesse-${id}`;
}

/** What is on the page of a région or a département, in its order: the promises under their short names. */
export function contentsOf(t: Territoire): readonly ContentsEntry[] {
  const promesses = [...promesseMeasures(t).map((measure) => measure.promesse), 'medicobus'];
  return [
    { anchor: 'par-commune', words: 'Commune par commune' },
    ...promesses.map((id) => ({ anchor: promesseAnchor(id), words: promesse(id).nom_court })),
    { anchor: 'autour', words: 'Offre de soins' },
    { anchor: 'initiatives', words: 'Initiatives locales' },
    { anchor: 'partager', words: 'Reprendre' },
    { anchor: 'kit-de-presse', words: 'Kit de presse' },
    { anchor: 'suivre', words: 'Suivre ce territoire' },
    { anchor: 'semblables', words: 'Les plus semblables' },
    { anchor: 'connu', words: 'Ce qui est connu' },
    { anchor: 'calculs-de-la-page', words: 'Calculs' },
  ];
}
