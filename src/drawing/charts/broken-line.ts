import { paint } from '../palette.ts';
import { formatNumber } from '../../format/number.ts';
import { escapeXml } from '../../format/xml.ts';

/** A measure at some years. A null is a year without value, which breaks the line. */
interface BrokenSeries {
  points: readonly { year: number; value: number | null }[];
  /** Written above it. */
  nom: string;
}

interface OptionsBrokenLine {
  /** A value named by a source, as a dotted line; its name stands in the year before the last of the former method. */
  repere: { value: number; word: string };
}

const WIDTH = 320;
const HEIGHT = 132;
const BOTTOM = 110;
const TOP = 34;
const MARGIN = 16;

/**
 * Two series of one measure whose method changed between them: a line each, from zero, and a dashed rule where the method changes.
 * Made by thousands, beside the text that says all its values: it has no name, and holds no id. Empty when no year has a value.
 */
export function brokenLine(
  [before, after]: readonly [BrokenSeries, BrokenSeries],
  { repere }: OptionsBrokenLine,
): string {
  const points = [...before.points, ...after.points];
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return '';
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...values, repere.value * 1.4);
  const x = (year: number): number => whole(MARGIN + ((WIDTH - 2 * MARGIN) * (year - first)) / (last - first));
  const y = (value: number): number => whole(BOTTOM - ((BOTTOM - TOP) * value) / top);
  const turn = Math.max(...before.points.map((p) => p.year));
  const change = (x(turn) + x(Math.min(...after.points.map((p) => p.year)))) / 2;
  const lines = [before, after].map(({ points: own }) => drawLine(own, { x, y }));
  const text = (at: number, height: number, words: string): string =>
    `<text x="${at}" y="${height}">${escapeXml(words)}</text>`;
  const ends = [before, after].flatMap(({ points: own }) => {
    const known = own.filter(({ value }) => value !== null);
    return [...new Set([known[0], known.at(-1)])].flatMap((point) =>
      point === undefined || point.value === null
        ? []
        : [text(x(point.year), y(point.value) - 7, formatNumber(point.value, { decimales: 1 }))],
    );
  });
  const labels = [first, turn, ...after.points.map((p) => p.year)].map((year) =>
    text(x(year), HEIGHT - 6, String(year)),
  );
  return (
    `<svg class="courbe" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" fill="${paint.discret}">` +
    `<g fill="none" stroke="${paint.discret}"><path d="M0 ${BOTTOM}H${WIDTH}"/>` +
    `<path stroke-dasharray="2 3" d="M0 ${y(repere.value)}H${WIDTH}"/>` +
    `<path stroke-dasharray="5 4" d="M${whole(change)} 20V${BOTTOM}"/></g>` +
    `<g fill="none" stroke="${paint.observe}" stroke-linecap="round">${lines.join('')}</g>` +
    `${text(0, 12, before.nom)}` +
    `<g text-anchor="end">${text(WIDTH, 12, after.nom)}</g>` +
    `<g text-anchor="middle">${text(x(turn - 1), y(repere.value) - 4, repere.word)}${labels.join('')}<g fill="${paint.encre}">${ends.join('')}</g></g></svg>`
  );
}

/** The dots, joined where two years follow one another in the list with a value each; nothing when none has one. */
function drawLine(
  points: BrokenSeries['points'],
  { x, y }: { x: (year: number) => number; y: (value: number) => number },
): string {
  let path = '';
  let joined = false;
  for (const { year, value } of points) {
    if (value !== null) path += `${joined ? 'L' : 'M'}${x(year)} ${y(value)}`;
    joined = value !== null;
  }
  const dots = points.map(({ year, value }) => (value === null ? '' : `M${x(year)} ${y(value)}h0`)).join('');
  return dots && `<path stroke-width="2" d="${path}"/><path stroke-width="6" d="${dots}"/>`;
}

/** To the unit: a drawing made by thousands says no more. */
function whole(value: number): number {
  return Math.round(value);
}
