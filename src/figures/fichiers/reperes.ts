import type { ColonneFichier } from '../../domain/metadonnees-figure.ts';
import { isNombre } from '../../domain/valeur.ts';
import { ligne, type LigneCitable } from '../../donnees.ts';
import type { Cellule, Colonne, Figure } from '../figure.ts';
import {
  codeDate,
  COLONNES_DATES,
  isQuantite,
  nomColonne,
  uniteCellule,
  type Rangee,
  type ValeurFichier,
} from './rangee.ts';

interface Repere {
  suffixe: string;
  colonne: Omit<ColonneFichier, 'nom'>;
  de: (ligne: LigneCitable) => ValeurFichier;
  /** The value that says nothing. */
  ordinaire?: string;
}

/** What a bare number would leave out of its row. */
const REPERES: readonly Repere[] = [
  {
    suffixe: 'max',
    colonne: {
      titre: 'haut de la fourchette',
      description: 'Haut de la fourchette, quand la source en donne une.',
      type: 'nombre',
    },
    de: (l) => l.valeur_max,
  },
  {
    suffixe: 'precision',
    colonne: {
      titre: 'exactitude',
      description:
        'Exactitude selon les mots de la source : exact, environ, pres-de, plus-de, moins-de, au-moins, jusqu-a, estimation ou projection.',
      type: 'texte',
    },
    de: (l) => (isNombre(l.valeur) ? l.precision : null),
    ordinaire: 'exact',
  },
  {
    suffixe: 'statut',
    colonne: {
      titre: 'statut',
      description:
        'Qui répond de la valeur : publie, provisoire, repris (cité par un tiers), recalcule (calculé par un tiers), declare, temoignage ou inconnu ; rien pour un objectif.',
      type: 'texte',
    },
    de: (l) => ('statut' in l ? l.statut : null),
    ordinaire: 'publie',
  },
  {
    suffixe: 'annonce_le',
    colonne: {
      titre: 'date de l’annonce',
      description: 'Date à laquelle l’objectif a été annoncé ; rien quand la valeur est observée.',
      type: 'date',
    },
    de: (l) => ('echeance' in l ? codeDate(l.annonce_le) : null),
  },
  {
    suffixe: 'echeance',
    colonne: {
      titre: 'échéance',
      description: 'Échéance de l’objectif ; rien quand la valeur est observée.',
      type: 'date',
    },
    de: (l) => ('echeance' in l ? codeDate(l.echeance) : null),
  },
];

/**
 * The columns that follow one of numbers, for what its numbers alone do not say: the top of a range, « près de », a number
 * repeated by a third party, the date of an announcement, a unit that is not that of the row. Only those that at least one row needs.
 */
export function reperes(
  f: Figure,
  { colonne, cellules, unites }: { colonne: Colonne; cellules: readonly Cellule[]; unites: readonly string[] },
): Rangee[] {
  if (!colonne.nombre || !cellules.some(isQuantite)) return [];
  const nom = nomColonne(colonne);
  const datee = f.tableau.colonnes.some((c) => COLONNES_DATES.includes(nomColonne(c)));
  const lignes = cellules.map((c) => (c.ligne === undefined ? null : ligne(c.ligne)));
  const ajouts = REPERES.filter(({ suffixe }) => suffixe !== 'echeance' || !datee).flatMap((repere): Rangee[] => {
    const valeurs = lignes.map((l) => l && repere.de(l));
    if (valeurs.every((v) => v === null || v === repere.ordinaire)) return [];
    const titre = `${colonne.titre} : ${repere.colonne.titre}`;
    return [{ colonne: { nom: `${nom}_${repere.suffixe}`, ...repere.colonne, titre }, valeurs }];
  });
  const siennes = cellules.map((c) => uniteCellule(f, c));
  if (siennes.every((unite, i) => unite === unites[i])) return ajouts;
  const unite: ColonneFichier = {
    nom: `${nom}_unite`,
    titre: `${colonne.titre} : unité`,
    description: `Unité de la colonne ${nom}.`,
    type: 'texte',
  };
  return [...ajouts, { colonne: unite, valeurs: siennes }];
}
