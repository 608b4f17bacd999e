import { initiativeMap } from './initiatives-map.ts';
import type { Figure } from './figure.ts';

/** The map of the local initiatives that the sources name. */
export const FIGURES_INITIATIVES: Record<string, () => Figure> = { 'carte-initiatives': initiativeMap };
