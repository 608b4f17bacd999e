import { compareDates } from '../../domain/date-source.ts';
import type { ColonneFichier } from '../../domain/metadonnees-figure.ts';
import { ligne, source, type LigneCitable } from '../../donnees.ts';
import { desaccordsTouchant } from '../cellules.ts';
import type { Figure } from '../figure.ts';
import { codeDate, dateDe, nomColonne, unitesLignes, type Rangee, type ValeurFichier } from './rangee.ts';

interface Complement {
  colonne: ColonneFichier;
  /** Its value in each row, from the rows of the tables that each row cites. */
  valeurs: (f: Figure, citees: readonly (readonly LigneCitable[])[]) => readonly ValeurFichier[];
}

const COMPLEMENTS: readonly Complement[] = [
  {
    colonne: {
      nom: 'code_territoire',
      titre: 'Code du territoire',
      description:
        'FR, REG-<code>, DEP-<code>, EPCI-<siren> ou COM-<code>, codes du code officiel géographique ; PAYS-<code> pour un autre pays.',
      type: 'territoire',
    },
    valeurs: (f, citees) =>
      citees.map(
        (lignes, i) =>
          seul(distincts(lignes.map((l) => l.territoire))) ??
          seul(f.territoires ?? []) ??
          f.tableau.lignes[i]?.find((c) => c.territoire)?.territoire ??
          null,
      ),
  },
  {
    colonne: {
      nom: 'indicateur',
      titre: 'Indicateur',
      description:
        'Identifiant de l’indicateur, défini dans metadonnees.json ; pour un fait isolé, qui n’en a pas, celui de sa ligne dans faits.csv ; pour un compte, le nom de la table dont les lignes sont comptées.',
      type: 'texte',
    },
    valeurs: (f, citees) =>
      citees.map(
        (lignes) =>
          idsIndicateurs(lignes).join(' ') ||
          seul(idsFaits(lignes)) ||
          (f.compte?.table ?? seul(idsIndicateurs(citees.flat()))),
      ),
  },
  {
    colonne: {
      nom: 'unite',
      titre: 'Unité',
      description: 'Unité de la première quantité de la ligne.',
      type: 'texte',
    },
    valeurs: unitesLignes,
  },
  {
    colonne: {
      nom: 'date_donnees',
      titre: 'Date des données',
      description:
        'AAAA, AAAA-MM ou AAAA-MM-JJ, à la précision de la source ; première/dernière quand la ligne a des valeurs de plusieurs dates ; inc quand la source n’en donne pas.',
      type: 'date',
    },
    valeurs: (f, citees) => citees.map((lignes) => datesObservees(lignes) ?? f.compte?.dates ?? null),
  },
  {
    colonne: {
      nom: 'source',
      titre: 'Source',
      description: 'Citation de la source de la ligne, ou de ses sources, séparées par des points-virgules.',
      type: 'texte',
    },
    valeurs: (f, citees) =>
      citees.map((lignes) => distincts(sourcesLigne(f, lignes).map((id) => source(id).citation)).join(' ; ') || null),
  },
  {
    colonne: {
      nom: 'desaccords',
      titre: 'Désaccords',
      description:
        'Identifiants des désaccords dont une valeur de la ligne fait partie, dans desaccords.csv : d’autres sources, ou la même ailleurs, la donnent autrement. Vide quand il n’y en a pas.',
      type: 'texte',
    },
    valeurs: (_, citees) => citees.map((lignes) => desaccordsTouchant(lignes.map(({ id }) => id)).join(' ') || null),
  },
];

/** The columns that a file adds to those of the table, so that each row can be read alone. One that the table has already is left out. */
export function complements(f: Figure): Rangee[] {
  const noms = f.tableau.colonnes.map(nomColonne);
  const citees = f.tableau.lignes.map((cellules) =>
    cellules.flatMap((c) => (c.ligne === undefined ? [] : [ligne(c.ligne)])),
  );
  return COMPLEMENTS.filter(
    ({ colonne: { nom } }) => !noms.includes(nom) && !(nom === 'date_donnees' && noms.includes('date')),
  ).map(({ colonne, valeurs }) => ({ colonne, valeurs: valeurs(f, citees) }));
}

/** The indicators of a figure, in the order in which its table cites them. */
export function indicateursDe({ tableau }: Figure): string[] {
  return idsIndicateurs(tableau.lignes.flat().flatMap((c) => (c.ligne === undefined ? [] : [ligne(c.ligne)])));
}

function idsIndicateurs(lignes: readonly LigneCitable[]): string[] {
  return distincts(lignes.flatMap((l) => ('indicateur' in l ? [l.indicateur] : [])));
}

function idsFaits(lignes: readonly LigneCitable[]): string[] {
  return distincts(lignes.flatMap((l) => ('indicateur' in l ? [] : [l.id])));
}

/** The date of what was observed, or the first and the last; targets have theirs elsewhere. */
function datesObservees(lignes: readonly LigneCitable[]): string | null {
  const dates = distincts(lignes.filter((l) => !('echeance' in l)).map(dateDe)).sort(compareDates);
  const [premiere, derniere] = [dates[0], dates.filter((date) => date !== 'inconnue').at(-1)];
  if (premiere === undefined) return null;
  return derniere === undefined || premiere === derniere ? codeDate(premiere) : `${premiere}/${derniere}`;
}

/** The sources of the rows that a row of the table cites; those of the whole figure where it counts rows. */
function sourcesLigne({ compte, sources }: Figure, lignes: readonly LigneCitable[]): string[] {
  return compte ? sources.map(({ source: id }) => id) : lignes.map((l) => l.source);
}

function distincts<T>(valeurs: readonly T[]): T[] {
  return [...new Set(valeurs)];
}

function seul<T>(valeurs: readonly T[]): T | null {
  return valeurs.length === 1 ? (valeurs[0] ?? null) : null;
}
