import type { Territoire } from '../../domain/territoire.ts';
import { promesse } from '../../store/rows.ts';
import { departementMaps } from './departement-maps.ts';
import { regionMaps } from './region-maps.ts';
import { promesseMeasures } from './view.ts';

/** A place of a page, and what leads to it. */
interface ContentsEntry {
  anchor: string;
  words: string;
}

/** The anchor of a promise on the page of a territory. */
export function promesseAnchor(id: string): string {
  return `promesse-${id}`;
}

/** What is on the page of a région or a département, in its order: the promises under their short names. */
export function contentsOf(t: Territoire): readonly ContentsEntry[] {
  const hasMaps = t.niveau === 'REG' ? regionMaps(t).length > 0 : departementMaps(t).length > 0;
  const entryOf = (id: string) => ({ anchor: promesseAnchor(id), words: promesse(id).nom_court });
  return [
    { anchor: 'par-commune', words: 'Commune par commune' },
    ...promesseMeasures(t).map((measure) => entryOf(measure.promesse)),
    ...(hasMaps ? [{ anchor: 'cartes', words: 'Cartes' }] : []),
    entryOf('medicobus'),
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
