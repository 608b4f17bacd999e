import { readFileSync } from 'node:fs';

/**
 * A file of `src/generated/` by its name without extension, as pages and programs read it: both run at the root of the
 * project. Its type is that of the tables, declared once, not what a compiler infers from it. Throws when the data were
 * not made.
 */
export function readGenerated<T>(name: string): T {
  return JSON.parse(readFileSync(`src/generated/${name}.json`, 'utf8')) as T;
}
