import { nomPays } from './domain/pays.ts';
import { indicateur, ligne, territoire } from './donnees.ts';
import { formatValeurPubliee } from './format/precision.ts';
import type { Valeur } from './domain/valeur.ts';
import { libelleVentilation } from './sources/ventilations.ts';
import { estConstruit } from './territoires/niveaux.ts';

/** The address of the row: the page of its series, or that of the facts of its theme, at its id. Throws when no table has the id. */
export function lienLigne(id: string): string {
  const l = ligne(id);
  return `${'indicateur' in l ? adresseSerie(l.indicateur, l.territoire) : adresseFaits(l.theme)}#${id}`;
}

/** What names the row on the page of its series, shorter than its id: `2023-12`; null where the page itself does not say the rest. */
export function ancreCourte(id: string): string | null {
  const l = ligne(id);
  if (!('indicateur' in l)) return null;
  const debut = `${l.indicateur}.${l.territoire}.`;
  return id.startsWith(debut) ? id.slice(debut.length) : null;
}

/** The address of the row among those that were taken from its source. */
export function lienDansSource(id: string): string {
  return `/sources/${ligne(id).source}/#${id}`;
}

/** The page of an indicator: its definition and all its values. */
export function adresseIndicateur(indicateur: string): string {
  return `/chiffres/${indicateur}/`;
}

/** The page of a series: every row of an indicator in a territory, given by its key. */
export function adresseSerie(indicateur: string, territoire: string): string {
  return `/chiffres/${indicateur}/${territoire.toLowerCase()}/`;
}

/** The page of the facts of a theme. */
export function adresseFaits(theme: string): string {
  return `/chiffres/faits/${theme}/`;
}

/** Whether the row is a target. Throws when no table has the id. */
export function isObjectif(id: string): boolean {
  return 'echeance' in ligne(id);
}

/** The bare value of a row, as files print it. */
export function valeurDe(id: string): Valeur {
  return ligne(id).valeur;
}

/** The value of a row in the words of its precision, « près de 4 500 »; with its unit when asked. */
export function formatLigne(id: string, { unite = false }: { unite?: boolean } = {}): string {
  const l = ligne(id);
  return formatValeurPubliee(l, unite ? { unite: uniteDe(id) } : {});
}

/** The unit of a row in both numbers. A fact has only one form. */
export function uniteDe(id: string): { singulier: string; pluriel: string } {
  const l = ligne(id);
  if (!('indicateur' in l)) return { singulier: l.unite, pluriel: l.unite };
  const { unite, unite_singulier } = indicateur(l.indicateur);
  return { singulier: unite_singulier, pluriel: unite };
}

/** What the row measures, in our words. */
export function libelleLigne(id: string): string {
  const l = ligne(id);
  if ('libelle' in l) return l.libelle;
  const { nom } = indicateur(l.indicateur);
  return l.ventilation ? `${nom} (${libelleVentilation(l.ventilation)})` : nom;
}

/** Where: the place when it is finer than the territory, else the territory. */
export function lieuLigne(id: string): string {
  const l = ligne(id);
  return 'lieu' in l && l.lieu ? l.lieu : nomTerritoire(l.territoire);
}

/** The name of a territory or of another country. */
export function nomTerritoire(code: string): string {
  return nomPays(code) ?? territoire(code).nom;
}

/** The address of the page of where a row is; null for another country, which has none. */
export function lienLieu(id: string): string | null {
  const { territoire: code } = ligne(id);
  return nomPays(code) === null ? lienTerritoire(code) : null;
}

/** The address of a territory's page: its own, or that of the finest territory above it that this build makes. */
export function lienTerritoire(code: string): string {
  const { niveau, slug, parent, cog } = territoire(code);
  if (niveau === 'FR') return '/territoires/france/';
  if (niveau === 'EPCI' || niveau === 'COM') {
    if (!estConstruit(cog)) return lienTerritoire(parent ?? 'FR');
    return `/territoires/${niveau === 'COM' ? 'communes' : 'epci'}/${slug}/`;
  }
  return `/territoires/${niveau === 'REG' ? 'regions' : 'departements'}/${slug}/`;
}

/** The address of a disagreement, on the page of all of them. */
export function lienDesaccord(id: string): string {
  return `/desaccords/#desaccord-${id}`;
}
