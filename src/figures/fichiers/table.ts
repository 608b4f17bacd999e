import { FORMULES } from '../../domain/derivations/index.ts';
import { isDateSource } from '../../domain/date-source.ts';
import type { ColonneFichier } from '../../domain/metadonnees-figure.ts';
import { ABSENCES, MOT_ABSENCE, type Absence } from '../../domain/valeur.ts';
import { ligne } from '../../donnees.ts';
import type { Cellule, Colonne, Figure } from '../figure.ts';
import { complements } from './complements.ts';
import {
  cellulesDe,
  COLONNES_DATES,
  codeDate,
  dateDe,
  nomColonne,
  unitesLignes,
  type Origine,
  type Rangee,
  type ValeurFichier,
} from './rangee.ts';
import { reperes } from './reperes.ts';

/** One row of a file. */
export interface LigneFichier {
  valeurs: Readonly<Record<string, ValeurFichier>>;
  /** Where the values of some columns come from. */
  origines: Readonly<Record<string, Origine>>;
}

/** The table of a figure as its files hold it: typed columns, bare values; each row says its territory, unit, date and source. */
export interface TableFichier {
  colonnes: readonly ColonneFichier[];
  lignes: readonly LigneFichier[];
}

/** Words that a table prints for want of a number, beside those of `MOT_ABSENCE`. */
const AUTRES_MOTS: Readonly<Record<string, Absence>> = { 'non classé': 'so' };

/** The table of a figure, for its files. Throws when two columns have one name, or when one of numbers holds some other word. */
export function tableFichier(f: Figure): TableFichier {
  const unites = unitesLignes(f);
  const propres = f.tableau.colonnes.flatMap((colonne, i) => {
    const cellules = cellulesDe(f, i);
    const rangee = COLONNES_DATES.includes(nomColonne(colonne)) ? rangeeDates : rangeeDe;
    return [rangee(f, colonne, cellules), ...reperes(f, { colonne, cellules, unites })];
  });
  const rangees = [...propres, ...complements(f)];
  const noms = rangees.map(({ colonne }) => colonne.nom);
  const double = noms.find((nom, i) => noms.indexOf(nom) !== i);
  if (double !== undefined) throw new Error(`figure ${f.id}: two columns are named ${double}`);
  return {
    colonnes: rangees.map(({ colonne }) => colonne),
    lignes: f.tableau.lignes.map((_, i) => ({
      valeurs: Object.fromEntries(rangees.map(({ colonne, valeurs }) => [colonne.nom, valeurs[i] ?? null])),
      origines: Object.fromEntries(
        rangees.flatMap(({ colonne, origines }) => (origines?.[i] ? [[colonne.nom, origines[i]]] : [])),
      ),
    })),
  };
}

function rangeeDe(f: Figure, colonne: Colonne, cellules: readonly Cellule[]): Rangee {
  const nom = nomColonne(colonne);
  return {
    colonne: {
      nom,
      titre: colonne.titre,
      description: descriptionDe(colonne, cellules),
      type: colonne.nombre ? 'nombre' : 'texte',
    },
    valeurs: cellules.map((c) => {
      const valeur = c.valeur ?? c.texte;
      if (colonne.nombre) return nombreOuAbsence(valeur, `figure ${f.id}, column ${nom}`);
      return valeur === '' ? null : String(valeur);
    }),
    origines: cellules.map(origineDe),
  };
}

/** The page words a date; a file gives it bare, at the precision of its source. */
function rangeeDates({ tableau }: Figure, colonne: Colonne, cellules: readonly Cellule[]): Rangee {
  const nom = nomColonne(colonne);
  const echeances = nom === 'echeance';
  return {
    colonne: {
      nom,
      titre: colonne.titre,
      description: `AAAA, AAAA-MM ou AAAA-MM-JJ, à la précision de la source${echeances ? '' : ' ; échéance pour un objectif'} ; inc quand elle n’en donne pas.`,
      type: 'date',
    },
    valeurs: cellules.map((c, i) => {
      const valeur = String(c.valeur ?? c.texte);
      if (valeur === '') return null;
      if (isDateSource(valeur)) return codeDate(valeur);
      const citees = (tableau.lignes[i] ?? []).flatMap((autre) => (autre.ligne ? [ligne(autre.ligne)] : []));
      const citee = citees.find((l) => 'echeance' in l === echeances) ?? citees[0];
      if (!citee) throw new Error(`« ${tableau.legende} »: the date « ${valeur} » is not that of a row`);
      return codeDate(dateDe(citee));
    }),
  };
}

function origineDe({ ligne: id, derivation, entrees = [] }: Cellule): Origine | null {
  if (derivation !== undefined) return { derivation, entrees };
  return id === undefined ? null : { ligne: id };
}

function descriptionDe(colonne: Colonne, cellules: readonly Cellule[]): string {
  const derivation = cellules.find((c) => c.derivation !== undefined)?.derivation;
  const formule = FORMULES.find(({ id }) => id === derivation);
  if (formule) return `Calcul de Dernier kilomètre. ${formule.nom} : ${formule.formule}`;
  return colonne.nombre ? 'Valeur telle que la source la publie.' : '';
}

function nombreOuAbsence(valeur: number | string, ou: string): number | Absence {
  if (typeof valeur === 'number') {
    if (Number.isFinite(valeur)) return valeur;
    throw new Error(`${ou}: not a number: ${valeur}`);
  }
  const absence = ABSENCES.find((code) => code === valeur || MOT_ABSENCE[code] === valeur) ?? AUTRES_MOTS[valeur];
  if (absence === undefined) throw new Error(`${ou}: neither a number nor an absence: « ${valeur} »`);
  return absence;
}
