import { payName } from '../domain/pays.ts';
import { indicateur, entry, territoire } from './rows.ts';
import { formatPublishedValue } from '../format/precision.ts';
import type { Unite } from '../format/unite.ts';
import type { Valeur } from '../domain/valeur.ts';
import { libelleVentilation } from './modalities.ts';

/** Whether the row is a target. Throws when no table has the id. */
export function isObjectif(id: string): boolean {
  return 'echeance' in entry(id);
}

/** The bare value of a row, as files print it. */
export function valueOf(id: string): Valeur {
  return entry(id).valeur;
}

/**
 * The value of a row in the words of its precision, « près de 4 500 »; with its unit when asked, or with another: « (projection) »
 * then comes after it.
 */
export function formatRow(id: string, { unite = false }: { unite?: boolean | Unite } = {}): string {
  const l = entry(id);
  if (unite === false) return formatPublishedValue(l);
  return formatPublishedValue(l, { unite: unite === true ? unitOfRow(id) : unite });
}

/** The unit of a row in both numbers. A fact has only one form. */
export function unitOfRow(id: string): Unite {
  const l = entry(id);
  return 'indicateur' in l ? indicateurUnit(l.indicateur) : { singular: l.unite, plural: l.unite };
}

/** The unit of an indicator in both numbers. */
export function indicateurUnit(id: string): Unite {
  const { unite, unite_singulier } = indicateur(id);
  return { singular: unite_singulier, plural: unite };
}

/** What the row measures, in our words. */
export function rowLibelle(id: string): string {
  const l = entry(id);
  if ('libelle' in l) return l.libelle;
  const { nom } = indicateur(l.indicateur);
  return l.ventilation ? `${nom} (${libelleVentilation(l.ventilation)})` : nom;
}

/** Where: the place when it is finer than the territory, else the territory. */
export function rowPlace(id: string): string {
  const l = entry(id);
  return 'lieu' in l && l.lieu ? l.lieu : territoireName(l.territoire);
}

/** The name of a territory or of another country. */
export function territoireName(code: string): string {
  return payName(code) ?? territoire(code).nom;
}
