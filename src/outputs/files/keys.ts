import type { FileColumn } from './metadata-shape.ts';
import { observations } from '../../domain/tables/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import { cellRow, dateCode, type Cell } from '../../store/cell.ts';
import type { CitableRow } from '../../store/rows.ts';
import type { Column, Figure } from '../../figures/figure.ts';
import { cellUnit, columnName, rowUnit, type Line, type FileValue } from './columns.ts';

interface Addition {
  suffix: string;
  column: Omit<FileColumn, 'nom'>;
  of: (row: CitableRow) => FileValue;
  /** The value that says nothing. */
  usual?: string;
}

/** What a bare number would leave out of its row. */
const ADDITIONS: readonly Addition[] = [
  {
    suffix: 'max',
    column: {
      titre: 'haut de la fourchette',
      description: observations.columns.valeur_max.description,
      type: 'nombre',
    },
    of: (l) => l.valeur_max,
  },
  {
    suffix: 'precision',
    column: {
      titre: 'exactitude',
      description:
        'Exactitude selon les mots de la source : exact, environ, pres-de, plus-de, moins-de, au-moins, jusqu-a, estimation ou projection.',
      type: 'texte',
    },
    of: (l) => (isNumber(l.valeur) ? l.precision : null),
    usual: 'exact',
  },
  {
    suffix: 'statut',
    column: {
      titre: 'statut',
      description:
        'Qui répond de la valeur : publie, provisoire, repris (cité par un tiers), recalcule (calculé par un tiers), declare, temoignage ou inconnu ; rien pour un objectif.',
      type: 'texte',
    },
    of: (l) => ('statut' in l ? l.statut : null),
    usual: 'publie',
  },
  {
    suffix: 'annonce_le',
    column: {
      titre: 'date de l’annonce',
      description: 'Date à laquelle l’objectif a été annoncé ; rien quand la valeur est observée.',
      type: 'date',
    },
    of: (l) => ('echeance' in l ? dateCode(l.annonce_le) : null),
  },
  {
    suffix: 'echeance',
    column: {
      titre: 'échéance',
      description: 'Échéance de l’objectif ; rien quand la valeur est observée.',
      type: 'date',
    },
    of: (l) => ('echeance' in l ? dateCode(l.echeance) : null),
  },
];

/**
 * The columns that follow one of numbers, for what its numbers alone do not say: the top of a range, « près de », a number
 * repeated by a third party, the date of an announcement, a unit that is not that of the row. Only those that at least one row needs.
 */
export function additions(f: Figure, { column, cells }: { column: Column; cells: readonly Cell[] }): Line[] {
  const own = cells.map(cellUnit);
  if (own.every((unite) => unite === null)) return [];
  const nom = columnName(column);
  const dated = f.table.rows.some((row) => row.some(({ kind }) => kind === 'date'));
  const rows = cells.map(cellRow);
  const needed = ADDITIONS.filter(({ suffix }) => suffix !== 'echeance' || !dated).flatMap((addition): Line[] => {
    const valeurs = rows.map((l) => l && addition.of(l));
    if (valeurs.every((v) => v === null || v === addition.usual)) return [];
    const titre = `${column.titre} : ${addition.column.titre}`;
    return [{ column: { nom: `${nom}_${addition.suffix}`, ...addition.column, titre }, valeurs }];
  });
  if (own.every((unite, i) => unite === rowUnit(f, f.table.rows[i] ?? []))) return needed;
  const unite: FileColumn = {
    nom: `${nom}_unite`,
    titre: `${column.titre} : unité`,
    description: `Unité de la colonne ${nom}.`,
    type: 'texte',
  };
  return [...needed, { column: unite, valeurs: own }];
}
