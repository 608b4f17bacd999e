import { ABSENCE_WORD } from '../../domain/valeur.ts';
import { formatShortDate, formatForWhenShort } from '../../format/date.ts';
import { FINE_SPACE } from '../../format/number.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import type { Unite } from '../../format/unite.ts';
import { overlap, placeLabels, type Box, type LabelToPlace, type Side } from '../label-layout.ts';
import { paint } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { TextItem } from '../text.ts';
import type { Lane, TrajectoryFrame } from './trajectory-layout.ts';
import { boxOf, laneBoxes, seriesBoxes } from './trajectory-obstacles.ts';
import type { ModelSeries, TrajectoryModel } from './trajectory-model.ts';

/** A thin line from a label that had to be moved away to the point that it names. */
interface Leader {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

interface Line {
  text: string;
  size: number;
  weight: number;
  fill: string;
}

interface Block extends LabelToPlace {
  lines: Line[];
}

const LEADING = 1.25;

/** Every text beside a mark of the trajectory, moved so that none covers a mark or another text. */
export function trajectoryLabels(
  model: TrajectoryModel,
  frame: TrajectoryFrame,
  unite: Unite | undefined,
): { items: TextItem[]; leaders: Leader[] } {
  const [inside = [], above = []] = [true, false].map((where) => frame.lanes.filter((lane) => lane.inside === where));
  const marks = model.series.flatMap((series) => seriesBoxes(series, frame));
  const fixed = above.flatMap((lane) => laneTexts(lane, frame, marks));
  const named = model.series.length > 1;
  const blocks = [
    ...inside.map((lane) => laneBlock(lane, frame)),
    ...model.series.flatMap((series) => series.absences.map((absence) => absenceBlock(absence, frame))),
    ...model.series.flatMap((series) => lastBlock(series, named, frame, unite)),
  ];
  const bounds = { x: 2, y: 2, width: frame.width - 4, height: frame.bottom - 4 };
  const obstacles = [...fixed.map(boxOf), ...frame.lanes.flatMap((lane) => laneBoxes(lane, frame)), ...marks];
  const placed = placeLabels(blocks, { obstacles, bounds });
  const leaders: Leader[] = [];
  const items = blocks.flatMap((block, i) => {
    const box = placed[i]!;
    const anchor = box.side.endsWith('left') ? 'end' : box.side.endsWith('right') ? 'start' : 'middle';
    const x = box.x + { start: 0, middle: box.width / 2, end: box.width }[anchor];
    if (box.distant)
      leaders.push({
        x1: block.x,
        y1: block.y,
        x2: clamp(block.x, box.x, box.x + box.width),
        y2: clamp(block.y, box.y, box.y + box.height),
      });
    let top = box.y;
    return block.lines.map((line): TextItem => {
      const y = top + (line.size * LEADING) / 2;
      top += line.size * LEADING;
      return { ...line, x, y, anchor, halo: true };
    });
  });
  return { items: [...fixed, ...items], leaders };
}

/**
 * The words of a target above the values: after its flag, with its announcement before its line, or under the words where a mark is
 * in the way; all above the line on a phone.
 */
function laneTexts(
  { target, start, end, y, label, announced }: Lane,
  { stacked, narrow, size, left, right, width }: TrajectoryFrame,
  marks: readonly Box[],
): TextItem[] {
  const weight = target.superseded ? 400 : 700;
  const flag = end ?? right;
  const note = { text: announced, size: size.note, fill: paint.discret, halo: true };
  const main = { text: label, size: size.label, weight, fill: paint.promesse, halo: true };
  if (!stacked) {
    const item = { ...main, x: flag + (end === null ? 6 : 16), y: y - (end === null ? 0 : 7) };
    const before = { ...note, x: (start ?? flag - 30) - 8, y, anchor: 'end' as const };
    const candidates = start === null ? [before] : [{ ...before, text: `annoncé en ${announced}` }, before];
    const free = candidates
      .map((text) => ({ text, box: boxOf(text) }))
      .find(({ box }) => box.x > left && !marks.some((mark) => overlap(box, mark) > 0));
    return [item, free?.text ?? { ...note, x: item.x, y: item.y + 15 }];
  }
  const labelWidth = textWidth(label, size.label, weight);
  const words = `${start === null || narrow ? announced : `annoncé en ${announced}`}${FINE_SPACE}: `;
  const total = textWidth(words, size.note) + labelWidth;
  const x = flag - 6 - total > 2 ? flag - 6 - total : Math.max(2, Math.min(flag + 16, width - 2 - total));
  return [
    { ...note, text: words.trimEnd(), x: x + total - labelWidth - 4, y: y - 12, anchor: 'end' },
    { ...main, x: x + total - labelWidth, y: y - 12 },
  ];
}

/** The words of a target that stands among the values. */
function laneBlock({ target, end, y, label, announced }: Lane, { size, right }: TrajectoryFrame): Block {
  const lines = [
    { text: label, size: size.label, weight: target.superseded ? 400 : 700, fill: paint.promesse },
    { text: announced, size: size.note, weight: 400, fill: paint.discret },
  ];
  return block(lines, end ?? right, y, ['above-left', 'left', 'above', 'right', 'below-right', 'below-left'], 16);
}

/** The words of a date without value, in large where nothing at all was found. */
function absenceBlock(
  { month, absence, date }: ModelSeries['absences'][number],
  { x, bottom, size }: TrajectoryFrame,
): Block {
  const note = { size: size.note, weight: 400, fill: paint.discret };
  if (absence !== 'inc')
    return block(
      [{ ...note, text: `${ABSENCE_WORD[absence]}, ${formatShortDate(date)}` }],
      x(month),
      bottom - 14,
      ['right', 'left'],
      6,
    );
  const lines = [
    { text: 'aucun chiffre trouvé', size: size.label, weight: 600, fill: paint.encre },
    { ...note, text: formatForWhenShort(date) },
  ];
  return block(lines, x(month), bottom - 34, ['left', 'right'], 14);
}

/** The last value of a series with its date, and its name when there are several series. */
function lastBlock(
  { name, main, points, undated }: ModelSeries,
  named: boolean,
  frame: TrajectoryFrame,
  unite: Unite | undefined,
): Block[] {
  const { size, x, y, undatedX, narrow } = frame;
  const names = named ? wrapText(name, narrow ? 100 : 190, size.note) : [];
  const last = points.at(-1);
  const labelled = [
    ...(last ? [{ point: last, x: x(last.month) }] : []),
    ...undated.map((point) => ({ point, x: undatedX ?? 0 })),
  ];
  return labelled.map(({ point, x: px }) => {
    const value = formatPublishedValue(point.source, unite ? { unite } : {});
    const date = formatShortDate(point.source.date);
    const lines: Line[] = main
      ? [
          { text: value, size: size.value, weight: 700, fill: paint.observe },
          { text: date, size: size.note, weight: 400, fill: paint.discret },
          ...names.map((text) => ({ text, size: size.note, weight: 400, fill: paint.observe })),
        ]
      : [
          { text: value, size: size.label, weight: 700, fill: paint.observe },
          ...wrapText(`${name}, ${date}`, narrow ? 100 : 160, size.note).map((text) => ({
            text,
            size: size.note,
            weight: 400,
            fill: paint.discret,
          })),
        ];
    const sides: Side[] = ['right', 'above-left', 'below-right', 'above', 'below', 'left', 'below-left', 'above-right'];
    return block(lines, px, y(point.top ?? point.value), sides, 12);
  });
}

function block(lines: Line[], x: number, y: number, sides: readonly Side[], gap: number): Block {
  const width = Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight)));
  return { lines, x, y, width, height: lines.reduce((sum, { size }) => sum + size * LEADING, 0), sides, gap };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
