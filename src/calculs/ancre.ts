import type { Calcul } from './calcul.ts';

/** The anchor of a computed number on the page that explains it: the same for the same formula and inputs. */
export function ancreCalcul({ formule, entrees }: Pick<Calcul, 'formule' | 'entrees'>): string {
  return `calcul-${formule}-${empreinte(entrees.join(' '))}`;
}

/** Thirty-two bits of a text (FNV-1a), in seven letters and figures at most. */
function empreinte(texte: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < texte.length; i++) h = Math.imul(h ^ texte.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
