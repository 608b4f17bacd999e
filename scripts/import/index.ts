import type { Importer } from './importer.ts';
import { ameli } from './sources/ameli.ts';
import { apl } from './sources/apl.ts';
import { barometre } from './sources/barometre.ts';
import { bpe } from './sources/bpe.ts';
import { centres } from './sources/centres.ts';
import { cpts } from './sources/cpts.ts';
import { finess } from './sources/finess.ts';
import { zonage } from './sources/zonage.ts';

/** Every importer, in the order of the guide. */
export const IMPORTERS: readonly Importer[] = [finess, apl, bpe, ameli, barometre, centres, cpts, zonage];
