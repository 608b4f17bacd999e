import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireLot, pagesDuLot } from './lot.ts';

/** Pages compared, spread over those that were written. */
const COMPAREES = 25;
const ENTITES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  '#43': '+',
};

/** Throws unless a builder has written the texts and the links of the lot that ours is. */
export function comparer(nom: string, dossier: string, lot: string): void {
  const pas = Math.max(1, Math.floor(lireLot(lot).length / COMPAREES));
  let rang = 0;
  for (const [chemin, contenu] of pagesDuLot(lot)) {
    if (rang++ % pas !== 0) continue;
    const attendu = lire(contenu.toString('utf8'));
    const trouve = lire(readFileSync(join(dossier, chemin, 'index.html'), 'utf8'));
    const ici = attendu.findIndex((mot, i) => mot !== trouve[i]);
    if (ici === -1 && attendu.length === trouve.length) continue;
    const extrait = (mots: readonly string[]): string => mots.slice(Math.max(0, ici), ici + 8).join(' ');
    throw new Error(`${nom}, ${chemin}: « ${extrait(trouve)} » instead of « ${extrait(attendu)} »`);
  }
}

/** The words of a page, those of its head included, and its addresses. */
function lire(html: string): string[] {
  const texte = html.replace(/<(?:[^>]*? (?:content|href|src|alt)="([^"]*)")?[^>]*>/g, ' $1 ');
  return texte
    .replace(/&(#?\w+);/g, (entite, nom: string) => ENTITES[nom] ?? entite)
    .split(/[ \n\r\t]+/)
    .filter(Boolean);
}
