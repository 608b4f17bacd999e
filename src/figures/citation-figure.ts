import type { Citation } from '../citation/citation.ts';
import { edition, source } from '../donnees.ts';
import { adresseEmbed } from '../embed/adresse.ts';
import { SITE } from '../site.ts';
import type { Figure } from './figure.ts';

/** What a citation of a figure says. `url` is the address of the site. */
export function citationFigure(f: Figure, { url }: { url: string }): Citation {
  return {
    id: f.id,
    titre: f.titre,
    genre: f.dessin.genre,
    site: SITE.nom,
    edition: edition.date,
    dateDonnees: f.dateDonnees,
    producteurs: [...new Set(f.sources.map(({ source: id }) => source(id).producteur.split(',')[0] ?? ''))].filter(
      (p) => p && p !== 'inconnu',
    ),
    adresse: new URL(`/graphiques/${f.id}/`, url).href,
    adresseDatee: adresseEmbed({ id: f.id, url, date: derniereCopie(f.id) ?? edition.date }),
  };
}

/** The date of the last dated copy of a figure; null when none was made yet. */
export function derniereCopie(id: string): string | null {
  return COPIES[id]?.at(-1)?.date ?? null;
}

/** Every dated copy of a figure, from the oldest to the newest. */
export function copiesDe(id: string): readonly string[] {
  return (COPIES[id] ?? []).map(({ date }) => date);
}

const COPIES = (Object.values(
  import.meta.glob<{ copies: Record<string, { date: string }[]> }>('/public/embed/index.json', {
    eager: true,
    import: 'default',
  }),
)[0]?.copies ?? {}) as Record<string, { date: string }[]>;
