import { glossaire } from '../../store/rows.ts';
import { toLinker } from './link-terms.ts';

/** Links the first use of each term of the glossary in a page, or in a piece of one. */
export const linkFirstTermes = toLinker(glossaire);
