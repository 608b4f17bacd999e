import { encode } from 'uqr';
import { toPngNoirEtBlanc } from '../format/png.ts';

/** A QR code as a drawing without border, one unit a square: each dark run of a row is one stroke. */
export function qrSvg(texte: string): string {
  const { data, size } = encode(texte, { border: 0 });
  const traits = data.map((rangee, y) => {
    let trait = '';
    let fin = 0;
    for (let x = rangee.indexOf(true); x !== -1; x = rangee.indexOf(true, fin)) {
      const debut = x;
      while (rangee[x]) x += 1;
      trait += `${trait ? `m${debut - fin} 0` : `M${debut} ${y}.5`}h${x - debut}`;
      fin = x;
    }
    return trait;
  });
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${traits.join('')}" fill="none" stroke="#000"/></svg>`;
}

/** One mask for all: to weigh the eight for each of thirty-five thousand codes would take half a minute. */
const MASQUE = 2;

/**
 * The same as a picture in the page, for the communes and the intercommunalities: 0.4 kB where the strokes take 1.7 kB, in pages
 * made thirty-six thousand times. Enlarged by the style sheet without smoothing.
 */
export function qrImage(texte: string): string {
  const { data } = encode(texte, { border: 0, maskPattern: MASQUE });
  return `<img src="data:image/png;base64,${toPngNoirEtBlanc(data).toString('base64')}" alt="">`;
}
