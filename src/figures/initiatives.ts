import { carteInitiatives } from '../initiatives/carte.ts';
import type { Figure } from './figure.ts';

/** The map of the local initiatives that the sources name. */
export const FIGURES_INITIATIVES: Record<string, () => Figure> = { 'carte-initiatives': carteInitiatives };
