import type { Frame } from './contours.ts';

/** The least frame that holds path data of absolute starts and relative lines (`M`, `l`, `z`), in its own units. Throws on another. */
export function traceBox(trace: string): Frame {
  let [x, y] = [0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, command, numbers = ''] of trace.matchAll(/([a-z])([^a-z]*)/gi)) {
    if (command === 'z') continue;
    if (command !== 'M' && command !== 'l') throw new Error(`unexpected path command: ${command}`);
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < values.length; i += 2) {
      const [dx, dy] = [values[i] ?? NaN, values[i + 1] ?? NaN];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
  }
  if (left === Infinity) throw new Error(`no point in the path: ${trace}`);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
