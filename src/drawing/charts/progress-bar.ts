import * as Plot from '@observablehq/plot';
import { ABSENCE_WORD, isNumber, type Valeur } from '../../domain/valeur.ts';
import { formatNumber } from '../../format/number.ts';
import { formatQuantity, formatRate, type Unite } from '../../format/unite.ts';
import { flag } from '../flag.ts';
import { HATCH, hatchPattern } from '../hatch.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { linear } from '../scale.ts';
import { textWidth } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';

export interface Progress {
  valeur: Valeur;
  /** What was promised, above zero. */
  target: number;
}

export interface ProgressBarOptions extends DrawingOptions {
  unite?: Unite;
  /** Words of the promise; the target alone when absent. « 10 000 fin 2024 » */
  targetLabel?: string;
}

/**
 * How much of a target is reached: a teal bar from zero, an amber flag at the target, what exceeds it beyond the flag. Says the value,
 * and the share of the target when the target is not already a share. An absent value is a hatch up to the flag, with its word.
 */
export function progressBar(
  { valeur, target }: Progress,
  { unite, targetLabel, width = 320, ...named }: ProgressBarOptions,
): string {
  if (!(target > 0)) throw new Error(`no share of a target that is not above zero: ${target}`);
  const write = (value: number) => (unite ? formatQuantity(value, unite) : formatNumber(value));
  const reached = isNumber(valeur) ? Math.max(0, valeur) : 0;
  const x = linear([0, Math.max(target, reached)], [1, width - (reached > target ? 3 : 15)]);
  const [top, bottom] = [27, 41];
  const share = isNumber(valeur) && unite?.singular !== '%' ? `${shareOf(valeur, target)} de l’objectif` : '';
  const value: TextItem = isNumber(valeur)
    ? { x: 0, y: 10, text: write(valeur), size: 15, weight: 700, fill: paint.observe }
    : { x: 0, y: 10, text: ABSENCE_WORD[valeur], size: 13, weight: 700 };
  const note: TextItem = { x: textWidth(value.text, 15, 700) + 6, y: 11, text: share, size: 12, fill: paint.discret };
  const promise = targetLabel ?? write(target);
  const half = textWidth(promise, 12, 600);
  const marks = [
    hatchPattern(),
    Plot.link([0], { x1: 0, x2: width, y1: bottom + 0.5, y2: bottom + 0.5, stroke: paint.filet, strokeWidth: 1 }),
    ...(isNumber(valeur)
      ? [
          Plot.rect([0], { x1: x(0), x2: x(reached), y1: top, y2: bottom, fill: paint.observe }),
          Plot.link([0], {
            x1: x(reached),
            x2: x(reached),
            y1: top,
            y2: bottom,
            stroke: paint.observe,
            strokeWidth: 2,
          }),
        ]
      : [Plot.rect([0], { x1: x(0), x2: x(target), y1: top, y2: bottom, fill: HATCH })]),
    Plot.link([0], {
      x1: x(target),
      x2: x(target),
      y1: top - 2,
      y2: bottom + 3,
      stroke: paint.papier,
      strokeWidth: 5,
    }),
    ...flag({ x: x(target), y: bottom + 3, size: 27 }),
    ...texts([
      value,
      ...(share ? [note] : []),
      {
        x: Math.max(half, Math.min(width, x(target) + 14)),
        y: 52,
        text: promise,
        size: 12,
        weight: 600,
        fill: paint.promesse,
        anchor: 'end',
      },
    ]),
  ];
  return renderSvg({ marks, width, height: 62 }, named);
}

/** The share in whole percents, with decimals only where rounding would say that nothing or all is reached. */
function shareOf(value: number, target: number): string {
  const percent = (value / target) * 100;
  const decimals = [0, 1, 2, 3].find(
    (d) => percent === 0 || percent >= 100 || (Number(percent.toFixed(d)) > 0 && Number(percent.toFixed(d)) < 100),
  );
  return formatRate(percent, { decimales: decimals ?? 3 });
}
