import type { Indicateur } from './tables/index.ts';

/** Where an indicator may appear by its declaration alone, beside the pages of its own rows. */
type Appearance = 'territoires' | 'carte' | 'classement';

/** Whether the declaration of an indicator puts it there: everywhere when it says nothing, nowhere when it says « aucun ». */
export function appearsIn({ parait }: Pick<Indicateur, 'parait'>, place: Appearance): boolean {
  return parait.length === 0 || parait.includes(place);
}
