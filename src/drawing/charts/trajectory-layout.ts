import { endInMonths, type DateSource } from '../../domain/date-source.ts';
import { formatShortDate, formatForWhenShort } from '../../format/date.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import { formatNumber } from '../../format/number.ts';
import { formatQuantity, type Unite } from '../../format/unite.ts';
import { linear, ticks } from '../scale.ts';
import { textWidth } from '../text-width.ts';
import { spanOf } from './time-span.ts';
import type { TrajectoryModel, TrajectoryTarget } from './trajectory-model.ts';

/** A target in pixels: an amber line from its announcement to its deadline. */
export interface Lane {
  target: TrajectoryTarget;
  /** Where the line begins. Null where the announcement is not dated. */
  start: number | null;
  /** Of an announcement known by its year alone, the end of that year: it was made somewhere between `start` and there. */
  startsBefore: number | null;
  /** Null where there is no known deadline. */
  end: number | null;
  y: number;
  /** « 10 000 fin 2024 » */
  label: string;
  /** Month of the announcement, « oct. 2022 ». */
  announced: string;
  /** Whether it stands over the values, where its words have to be placed around them. */
  inside: boolean;
}

/** Where everything that does not depend on labels stands, in pixels. */
export interface TrajectoryFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (month: number) => number;
  y: (value: number) => number;
  ticks: { y: number; text: string }[];
  lanes: Lane[];
  /** Whether the words of a target stand above its line, for want of room after its flag. */
  stacked: boolean;
  /** Whether it is composed for a phone. */
  narrow: boolean;
  /** Middle of the column of the values without date, or null. */
  undatedX: number | null;
  /** Font sizes. */
  size: { axis: number; note: number; label: number; value: number };
}

interface FrameOptions {
  width: number;
  height: number;
  unite: Unite | undefined;
}

/** Margins, scales and lanes of a trajectory. Narrow drawings (under 480 px) put the words of the targets above their lines. */
export function trajectoryFrame(model: TrajectoryModel, { width, height, unite }: FrameOptions): TrajectoryFrame {
  const narrow = width < 480;
  const size = narrow ? { axis: 11, note: 11, label: 12, value: 15 } : { axis: 12, note: 12, label: 13, value: 17 };
  const write = (value: number) => (unite ? formatQuantity(value, unite) : formatNumber(value));
  const values = domain(model);
  const tickValues = ticks(values, narrow ? 4 : 5);
  const left = Math.ceil(Math.max(...tickValues.map((value) => textWidth(write(value), size.axis)))) + 10;
  const words = model.targets.flatMap(({ members }) => members.map((target) => laneWords(target, unite)));
  const after = Math.max(0, ...words.map(({ label }) => textWidth(label, size.label, 700) + 20));
  const stacked = after > (narrow ? 0.25 : 0.3) * width;
  const undated = model.series.some((series) => series.undated.length > 0);
  const right = width - (stacked || after === 0 ? 14 : after) - (undated ? 64 : 0);
  const bottom = height - 26;
  const step = stacked ? 30 : 24;
  const highest = model.targets.at(-1);
  const above = highest && highest.value === values[1] ? (highest.members.length - 1) * step + (stacked ? 28 : 18) : 8;
  const x = linear(model.months, [left, right]);
  const y = linear(values, [bottom, above]);
  const laneOf = (target: TrajectoryTarget, rank: number): Lane => ({
    target,
    ...announcement(target.annonce_le, x),
    end: place(target.echeance, x),
    y: y(target.valeur) - rank * step,
    inside: target.valeur !== values[1],
    ...laneWords(target, unite),
  });
  return {
    width,
    height,
    left,
    right,
    top: above,
    bottom,
    x,
    y,
    ticks: tickValues.map((value) => ({ y: y(value), text: write(value) })),
    lanes: model.targets.flatMap(({ members }) => members.map((target, i) => laneOf(target, members.length - 1 - i))),
    stacked,
    narrow,
    undatedX: undated ? right + 40 : null,
    size,
  };
}

/** The values drawn; a tenth more above the highest when it is observed, so that its label has room. */
function domain({ values: [min, max], targets }: TrajectoryModel): [number, number] {
  return [min, targets.at(-1)?.value === max ? max : max + (max - min) * 0.1];
}

function laneWords(target: TrajectoryTarget, unite: Unite | undefined): { label: string; announced: string } {
  const value = formatPublishedValue(target, unite ? { unite } : {});
  return {
    label:
      target.echeance === 'inconnue'
        ? `${value} sans échéance connue`
        : `${value} ${formatForWhenShort(target.echeance)}`,
    announced: target.annonce_le === 'inconnue' ? 'annonce non datée' : formatShortDate(target.annonce_le.slice(0, 7)),
  };
}

/** Where a target was announced: a point, or the whole of a year. */
function announcement(date: DateSource, x: (month: number) => number): Pick<Lane, 'start' | 'startsBefore'> {
  if (date === 'inconnue') return { start: null, startsBefore: null };
  const [start, end] = spanOf(date).map(x) as [number, number];
  return { start, startsBefore: start < end ? end : null };
}

function place(date: DateSource, x: (month: number) => number): number | null {
  return date === 'inconnue' ? null : x(endInMonths(date));
}
