import { ensemble } from '../calculs/entrees.ts';
import type { Observation } from '../domain/tables/index.ts';
import { formatNombre } from '../format/nombre.ts';
import { chiffre, chiffreCalcule, type OptionsChiffre } from '../phrases/chiffre.ts';
import { chiffreTaux } from '../phrases/chiffre-taux.ts';
import type { ChiffreImprime } from '../phrases/chiffre-html.ts';

/** The rows of a measure, one for each territory of a level, and a territory among them. */
type Rows = readonly Observation[];

/** The published number of one of the territories. Throws when it has no row. */
export function chiffreDuTerritoire(rows: Rows, { code }: { code: string }, options?: OptionsChiffre): ChiffreImprime {
  return chiffre(rowDe(rows, code).id, options);
}

/** The rate of one of the territories, to one decimal. Throws when it has none. */
export function tauxDuTerritoire(rows: Rows, { code }: { code: string }): ChiffreImprime {
  const taux = chiffreTaux(rowDe(rows, code));
  if (taux === null) throw new Error(`no rate: ${code}`);
  return taux;
}

/** How many départements reach a value, counted from the set of their rows. */
export function chiffreAtteignant(rows: Rows, { nombre, seuil }: { nombre: number; seuil: number }): ChiffreImprime {
  return chiffreCalcule({
    texte: formatNombre(nombre),
    valeur: nombre,
    formule: 'territoires-atteignant',
    entrees: [ensembleDe(rows), `seuil=${seuil}`],
  });
}

/** How many départements have a value; or, for a count that is made a rate, how many have a rate. */
export function chiffreClasses(
  rows: Rows,
  { nombre, taux = false }: { nombre: number; taux?: boolean },
): ChiffreImprime {
  return chiffreCalcule({
    texte: formatNombre(nombre),
    valeur: nombre,
    formule: taux ? 'departements-classes' : 'territoires-avec-valeur',
    entrees: [ensembleDe(rows)],
  });
}

function ensembleDe([premiere]: Rows): string {
  if (!premiere) throw new Error('a set without row');
  return ensemble(premiere, 'DEP');
}

function rowDe(rows: Rows, code: string): Observation {
  const row = rows.find((o) => o.territoire === code);
  if (!row) throw new Error(`no row: ${code}`);
  return row;
}
