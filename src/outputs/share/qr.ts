import encodeQR from 'qr';
import { THEMES } from '../../drawing/palette.ts';
import { toBlackAndWhitePng } from '../../format/png.ts';

/** The squares of a QR code, dark ones true, without the border that the page leaves around it. */
function squares(text: string): boolean[][] {
  const lines = encodeQR(text, 'raw', { ecc: 'low', border: 1 });
  for (const line of lines) {
    line.pop();
    line.shift();
  }
  return lines.slice(1, -1);
}

/** A QR code as a drawing without border, one unit a square: each dark run of a row is one stroke. */
export function qrSvg(text: string): string {
  const data = squares(text);
  const traits = data.map((line, y) => {
    let trait = '';
    let end = 0;
    for (let x = line.indexOf(true); x !== -1; x = line.indexOf(true, end)) {
      const start = x;
      while (line[x]) x += 1;
      trait += `${trait ? `m${start - end} 0` : `M${start} ${y}.5`}h${x - start}`;
      end = x;
    }
    return trait;
  });
  return `<svg viewBox="0 0 ${data.length} ${data.length}" shape-rendering="crispEdges" aria-hidden="true"><path d="${traits.join('')}" fill="none" stroke="${THEMES.print.encre}"/></svg>`;
}

/**
 * The same as a picture in the page, for the communes and the intercommunalities: 0.4 kB where the strokes take 1.7 kB, in pages
 * made thirty-six thousand times. Enlarged by the style sheet without smoothing.
 */
export function qrImage(text: string): string {
  return `<img src="data:image/png;base64,${toBlackAndWhitePng(squares(text)).toString('base64')}" alt="">`;
}
