import { toLongueur, type Fragment } from '../maps/svg.ts';

/** A fragment with its corner elsewhere. */
export function place({ svg }: Pick<Fragment, 'svg'>, x: number, y: number): string {
  const vers = `${toLongueur(x)} ${toLongueur(y)}`;
  return svg === '' || vers === '0 0' ? svg : `<g transform="translate(${vers})">${svg}</g>`;
}

/** Fragments one under the other; a number is a gap. */
export function empile(parts: readonly (Fragment | number)[]): Fragment {
  let y = 0;
  let svg = '';
  let largeur = 0;
  for (const part of parts) {
    if (typeof part === 'number') {
      y += part;
      continue;
    }
    svg += place(part, 0, y);
    y += part.hauteur;
    largeur = Math.max(largeur, part.largeur);
  }
  return { svg, largeur, hauteur: y };
}

/** Fragments side by side, their tops aligned; a number is a gap. */
export function aligne(parts: readonly (Fragment | number)[]): Fragment {
  let x = 0;
  let svg = '';
  let hauteur = 0;
  for (const part of parts) {
    if (typeof part === 'number') {
      x += part;
      continue;
    }
    svg += place(part, x, 0);
    x += part.largeur;
    hauteur = Math.max(hauteur, part.hauteur);
  }
  return { svg, largeur: x, hauteur };
}
