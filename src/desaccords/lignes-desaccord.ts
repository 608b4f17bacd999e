import type { Desaccord } from '../domain/tables/index.ts';
import { ligne } from '../donnees.ts';
import { formatDate, formatEcheance } from '../format/date.ts';
import { formatValeurPubliee } from '../format/precision.ts';
import { POURCENT } from '../format/unite.ts';
import { formatLigne, libelleLigne, uniteDe } from '../lignes.ts';

/** A row of a disagreement, ready to print. */
export interface LigneDesaccord {
  id: string;
  /** The value in the words of its precision, with its unit. */
  valeur: string;
  libelle: string;
  quand: string;
  source: string;
  promis: boolean;
  retenu: boolean;
}

/** The rows of a disagreement in their order. */
export function toLignesDesaccord({ lignes, retenu }: Desaccord): LigneDesaccord[] {
  return lignes.map((id) => {
    const l = ligne(id);
    const promis = 'echeance' in l;
    const pourcent = uniteDe(id).pluriel.startsWith('%');
    return {
      id,
      valeur: pourcent ? formatValeurPubliee(l, { unite: POURCENT }) : formatLigne(id, { unite: true }),
      libelle: libelleLigne(id),
      quand: promis
        ? `promis pour ${l.echeance === 'inconnue' ? 'une date inconnue' : formatEcheance(l.echeance)}`
        : formatDate(l.date),
      source: l.source,
      promis,
      retenu: id === retenu,
    };
  });
}
