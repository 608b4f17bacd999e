import { formatDateCourte, formatPourQuandCourt } from '../format/date.ts';
import { formatValeurPubliee } from '../format/precision.ts';
import type { Unite } from '../format/unite.ts';
import { placeLabels, type Box, type LabelToPlace, type Side } from './label-layout.ts';
import { couleur } from './palette.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { TextItem } from './text.ts';
import type { Lane, TrajectoryFrame } from './trajectory-layout.ts';
import type { ModelPoint, ModelSeries, TrajectoryModel } from './trajectory-model.ts';

/** A thin line from a label that had to be moved away to the point that it names. */
export interface Leader {
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
export function trajectoryLabels(model: TrajectoryModel, frame: TrajectoryFrame, unite: Unite | undefined): { items: TextItem[]; leaders: Leader[] } {
  const [inside = [], above = []] = [true, false].map((where) => frame.lanes.filter((lane) => lane.inside === where));
  const fixed = above.flatMap((lane) => laneTexts(lane, frame));
  const named = model.series.length > 1;
  const blocks = [
    ...inside.map((lane) => laneBlock(lane, frame)),
    ...model.series.flatMap((series) => series.absences.map((absence) => absenceBlock(absence, frame))),
    ...model.series.flatMap((series) => lastBlock(series, named, frame, unite)),
  ];
  const bounds = { x: 2, y: 2, width: frame.width - 4, height: frame.bottom - 4 };
  const obstacles = [...fixed.map(boxOf), ...frame.lanes.flatMap((lane) => laneBoxes(lane, frame)), ...model.series.flatMap((s) => seriesBoxes(s, frame))];
  const placed = placeLabels(blocks, { obstacles, bounds });
  const leaders: Leader[] = [];
  const items = blocks.flatMap((block, i) => {
    const box = placed[i]!;
    const anchor = box.side.endsWith('left') ? 'end' : box.side.endsWith('right') ? 'start' : 'middle';
    const x = box.x + { start: 0, middle: box.width / 2, end: box.width }[anchor];
    if (box.distant) leaders.push({ x1: block.x, y1: block.y, x2: clamp(block.x, box.x, box.x + box.width), y2: clamp(block.y, box.y, box.y + box.height) });
    let top = box.y;
    return block.lines.map((line): TextItem => {
      const y = top + (line.size * LEADING) / 2;
      top += line.size * LEADING;
      return { ...line, x, y, anchor, halo: true };
    });
  });
  return { items: [...fixed, ...items], leaders };
}

/** The words of a target above the values: after its flag with its announcement before its line, or all above its line. */
function laneTexts({ target, start, end, y, label, announced }: Lane, { stacked, narrow, size, left, right, width }: TrajectoryFrame): TextItem[] {
  const weight = target.superseded ? 400 : 700;
  const flag = end ?? right;
  const note = { text: announced, size: size.note, fill: couleur.discret, halo: true };
  const main = { text: label, size: size.label, weight, fill: couleur.promesse, halo: true };
  if (!stacked) {
    const before = (start ?? flag - 30) - 8;
    const spelled = `annoncé en ${announced}`;
    const first = [start === null ? announced : spelled, announced].find((text) => before - textWidth(text, size.note) > left);
    const item = { ...main, x: flag + (end === null ? 6 : 16), y: y - (end === null ? 0 : 7) };
    return first ? [item, { ...note, text: first, x: before, y, anchor: 'end' }] : [item];
  }
  const labelWidth = textWidth(label, size.label, weight);
  const words = start === null ? `${announced} : ` : narrow ? `${announced} : ` : `annoncé en ${announced} : `;
  const total = textWidth(words, size.note) + labelWidth;
  const x = flag - 6 - total > 2 ? flag - 6 - total : Math.max(2, Math.min(flag + 16, width - 2 - total));
  return [
    { ...note, text: words.trimEnd(), x: x + total - labelWidth - 4, y: y - 10, anchor: 'end' },
    { ...main, x: x + total - labelWidth, y: y - 10 },
  ];
}

/** The words of a target that stands among the values. */
function laneBlock({ target, end, y, label, announced }: Lane, { size, right }: TrajectoryFrame): Block {
  const lines = [
    { text: label, size: size.label, weight: target.superseded ? 400 : 700, fill: couleur.promesse },
    { text: announced, size: size.note, weight: 400, fill: couleur.discret },
  ];
  return block(lines, end ?? right, y, ['above-left', 'left', 'above', 'right', 'below-right', 'below-left'], 16);
}

function absenceBlock({ month, absence, date }: ModelSeries['absences'][number], { x, bottom, size }: TrajectoryFrame): Block {
  const word = { inc: 'aucun chiffre trouvé', nd: 'chiffre non publié', s: 'secret statistique', so: 'sans objet' }[absence];
  const lines = [
    { text: word, size: size.label, weight: 600, fill: couleur.encre },
    { text: formatPourQuandCourt(date), size: size.note, weight: 400, fill: couleur.discret },
  ];
  return block(lines, x(month), bottom - 34, ['left', 'right'], 14);
}

/** The last value of a series with its date, and its name when there are several series. */
function lastBlock({ name, main, points, undated }: ModelSeries, named: boolean, frame: TrajectoryFrame, unite: Unite | undefined): Block[] {
  const { size, x, y, undatedX, narrow } = frame;
  const names = named ? wrapText(name, narrow ? 100 : 190, size.note) : [];
  const last = points.at(-1);
  const labelled = [...(last ? [{ point: last, x: x(last.month) }] : []), ...undated.map((point) => ({ point, x: undatedX ?? 0 }))];
  return labelled.map(({ point, x: px }) => {
    const value = formatValeurPubliee(point.source, unite ? { unite } : {});
    const date = formatDateCourte(point.source.date);
    const lines: Line[] = main
      ? [
          { text: value, size: size.value, weight: 700, fill: couleur.observe },
          { text: date, size: size.note, weight: 400, fill: couleur.discret },
          ...names.map((text) => ({ text, size: size.note, weight: 400, fill: couleur.observe })),
        ]
      : [
          { text: value, size: size.label, weight: 700, fill: couleur.observe },
          ...wrapText(`${name}, ${date}`, narrow ? 100 : 160, size.note).map((text) => ({ text, size: size.note, weight: 400, fill: couleur.discret })),
        ];
    const sides: Side[] = ['right', 'above-left', 'below-right', 'above', 'below', 'left', 'below-left', 'above-right'];
    return block(lines, px, y(point.top ?? point.value), sides, 9);
  });
}

function block(lines: Line[], x: number, y: number, sides: readonly Side[], gap: number): Block {
  const width = Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight)));
  return { lines, x, y, width, height: lines.reduce((sum, { size }) => sum + size * LEADING, 0), sides, gap };
}

function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: TextItem): Box {
  const width = textWidth(text, size, weight);
  return { x: x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0), y: y - size / 2, width, height: size };
}

function laneBoxes({ target, start, end, y }: Lane, { right, bottom }: TrajectoryFrame): Box[] {
  const flag = end ?? right;
  const x = start ?? flag - 30;
  const line = { x, y: y - 3, width: flag - x, height: 6 };
  const pennant = { x: flag, y: y - 14, width: 12, height: 14 };
  return [line, pennant, ...(target.judged ? [{ x: flag - 2, y, width: 4, height: bottom - y, weight: 0.4 }] : [])];
}

function seriesBoxes({ points, runs, undated, absences }: ModelSeries, { x, y, undatedX, top, bottom }: TrajectoryFrame): Box[] {
  const dot = (px: number, { value, top: max }: ModelPoint) => ({ x: px - 6, y: y(max ?? value) - 6, width: 12, height: y(value) - y(max ?? value) + 12 });
  const along = ([a, b]: readonly [ModelPoint, ModelPoint]) => {
    const steps = Math.ceil(Math.hypot(x(b.month) - x(a.month), y(b.value) - y(a.value)) / 4);
    return Array.from({ length: steps }, (_, i) => ({
      x: x(a.month + ((b.month - a.month) * i) / steps) - 2,
      y: y(a.value + ((b.value - a.value) * i) / steps) - 2,
      width: 4,
      height: 4,
    }));
  };
  return [
    ...points.map((point) => dot(x(point.month), point)),
    ...undated.map((point) => dot(undatedX ?? 0, point)),
    ...runs.flatMap((run) => run.slice(1).flatMap((point, i) => along([run[i]!, point]))),
    ...absences.map(({ month }) => ({ x: x(month) - 10, y: top, width: 20, height: bottom - top })),
  ];
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
