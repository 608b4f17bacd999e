import type { SiteMeasure } from '../../domain/tables/index.ts';
import { siteMeasures } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { items } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { agree } from '../../format/unite.ts';
import { MEASURE_GROUP_NAME } from './words.ts';

/** The measures of a group, in the order of their table. */
export function measuresIn(group: SiteMeasure['groupe']): readonly SiteMeasure[] {
  return siteMeasures.filter((m) => m.groupe === group);
}

/** The groups that have a measure, each with its name. */
export const measureGroups = (['pages', 'octets', 'secondes', 'epreuves', 'outils'] as const)
  .map((group) => ({ group, name: MEASURE_GROUP_NAME[group], measures: measuresIn(group) }))
  .filter(({ measures }) => measures.length > 0);

/** A measure as it is read: a number as French writes it, a version as it is. */
export function measureText({ valeur, unite }: SiteMeasure): string {
  const isCount = unite !== '' && Number.isFinite(Number(valeur));
  return isCount ? formatNumber(Number(valeur)) : valeur;
}

/** The unit of a measure, agreeing with it: « 0,4 seconde ». The table gives it in the plural, of one word. */
export function measureUnit({ valeur, unite }: Pick<SiteMeasure, 'valeur' | 'unite'>): string {
  return agree(Number(valeur), { singular: unite.replace(/s$/, ''), plural: unite });
}

/** A tool with its version after its name, before what it did: « nginx 1.22.1, qui a servi le site ». */
export function toolWords({ libelle, valeur }: Pick<SiteMeasure, 'libelle' | 'valeur'>): string {
  return libelle.replace(/^[^,]+/, (name) => `${name} ${valeur}`);
}

/** When measures were taken: « Mesuré le 30 novembre 2026 », every day of them where they have several. */
export function measuredOn(measures: readonly SiteMeasure[]): string {
  const days = [...new Set(measures.map(({ date }) => date))].sort().map(formatDate);
  return `Mesuré le ${items(days)}`;
}
