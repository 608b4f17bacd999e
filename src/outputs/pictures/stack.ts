import { toLength, type Fragment } from '../../drawing/svg.ts';

/** A fragment with its corner elsewhere. */
export function place({ svg }: Pick<Fragment, 'svg'>, x: number, y: number): string {
  const to = `${toLength(x)} ${toLength(y)}`;
  return svg === '' || to === '0 0' ? svg : `<g transform="translate(${to})">${svg}</g>`;
}

/** Fragments one under the other; a number is a gap. */
export function stack(parts: readonly (Fragment | number)[]): Fragment {
  let y = 0;
  let svg = '';
  let width = 0;
  for (const part of parts) {
    if (typeof part === 'number') {
      y += part;
      continue;
    }
    svg += place(part, 0, y);
    y += part.height;
    width = Math.max(width, part.width);
  }
  return { svg, width, height: y };
}

/** Fragments side by side, their tops aligned; a number is a gap. */
export function align(parts: readonly (Fragment | number)[]): Fragment {
  let x = 0;
  let svg = '';
  let height = 0;
  for (const part of parts) {
    if (typeof part === 'number') {
      x += part;
      continue;
    }
    svg += place(part, x, 0);
    x += part.width;
    height = Math.max(height, part.height);
  }
  return { svg, width: x, height };
}
