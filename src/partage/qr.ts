import encodeQR from 'qr';
import { toPngNoirEtBlanc } from '../format/png.ts';

/** The squares of a QR code, dark ones true, without the border that the page leaves around it. */
function carres(texte: string): boolean[][] {
  return encodeQR(texte, 'raw', { ecc: 'low', border: 1 })
    .slice(1, -1)
    .map((rangee) => rangee.slice(1, -1));
}

/** A QR code as a drawing without border, one unit a square: each dark run of a row is one stroke. */
export function qrSvg(texte: string): string {
  const data = carres(texte);
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
  return `<svg viewBox="0 0 ${data.length} ${data.length}" shape-rendering="crispEdges" aria-hidden="true"><path d="${traits.join('')}" fill="none" stroke="#000"/></svg>`;
}

/**
 * The same as a picture in the page, for the communes and the intercommunalities: 0.4 kB where the strokes take 1.7 kB, in pages
 * made thirty-six thousand times. Enlarged by the style sheet without smoothing.
 */
export function qrImage(texte: string): string {
  return `<img src="data:image/png;base64,${toPngNoirEtBlanc(carres(texte)).toString('base64')}" alt="">`;
}
