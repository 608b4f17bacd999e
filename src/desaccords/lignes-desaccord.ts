import { dotRange } from '../charts/dot-range.ts';
import type { Desaccord } from '../domain/tables/index.ts';
import { isNombre } from '../domain/valeur.ts';
import { indicateur, ligne, source, type LigneCitable } from '../donnees.ts';
import { formatDate, formatEcheance } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { formatValeurPubliee } from '../format/precision.ts';
import { POURCENT } from '../format/unite.ts';
import { formatLigne, libelleLigne, nomTerritoire, uniteDe } from '../lignes.ts';

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

/** The dot range of a disagreement; null when its values are not of one unit, all the same, too many, or not all numbers. */
export function dessinDesaccord(
  d: Desaccord,
  lignes: readonly LigneDesaccord[],
  { id, width }: { id: string; width: number },
): string | null {
  const rows = lignes.map((l) => ({ ...ligne(l.id), l }));
  const unites = new Set(lignes.map((l) => uniteDe(l.id).pluriel));
  const valeurs = rows.map((r) => r.valeur);
  if (rows.length > 8 || unites.size > 1 || new Set(valeurs).size < 2 || !valeurs.every(isNombre)) return null;
  const nommer = designation(rows);
  return dotRange(
    rows.map((r) => ({
      label: toTypographieFrancaise(`${nommer(r)}, ${r.l.quand}`),
      valeur: r.valeur,
      valeur_max: r.valeur_max,
      precision: r.precision,
      kept: r.l.retenu,
      promised: r.l.promis,
    })),
    {
      id,
      title: toTypographieFrancaise(d.titre),
      description: toTypographieFrancaise(d.explication),
      width,
      ...([...unites][0]?.startsWith('%') && { unite: POURCENT }),
    },
  );
}

/**
 * What tells the rows of a disagreement apart, but their date: their author where sources are set against each other; where
 * one source is set against itself, the place in it, « Annexe 2 », the territory or what is measured.
 */
function designation(rows: readonly LigneCitable[]): (row: LigneCitable) => string {
  const manieres = [
    (l: LigneCitable) => source(l.source).citation.split(',')[0] ?? '',
    (l: LigneCitable) => l.localisation.split(/, | et /)[0] ?? '',
    (l: LigneCitable) => nomTerritoire(l.territoire),
    (l: LigneCitable) => ('libelle' in l ? l.libelle : indicateur(l.indicateur).nom_court),
  ] as const;
  return manieres.find((maniere) => new Set(rows.map(maniere)).size > 1) ?? manieres[0];
}
