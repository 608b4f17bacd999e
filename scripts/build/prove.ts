import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isFrame } from '../../src/store/page-addresses.ts';

/** What a static host must find, whatever the pages are. */
const NEEDED = ['index.html', '404.html', 'sitemap-index.xml', 'recherche/carte.json'];
/** How a page ends. One whose writing stopped midway does not. */
const END = '</html>';

/**
 * What is wrong with a built folder, one sentence a fault: a file that a host needs and that is missing, a frame that no step
 * filled, an empty file, a page that stops before its end.
 */
export function faultsOfSite(folder: string): string[] {
  const missing = NEEDED.filter((file) => !existsSync(join(folder, file))).map((file) => `${file}: missing`);
  const faults = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const fault = entry.isDirectory() ? faultOfFolder(entry.name) : faultOfFile(path);
    return fault === null ? [] : [`${relative(folder, path)}: ${fault}`];
  });
  return [...missing, ...faults];
}

function faultOfFolder(name: string): string | null {
  return isFrame(name) ? 'a frame that nothing filled' : null;
}

function faultOfFile(path: string): string | null {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return 'an empty file';
    if (!path.endsWith('.html')) return null;
    const end = Buffer.alloc(Math.min(size, 2 * END.length));
    readSync(file, end, 0, end.length, size - end.length);
    return end.toString('latin1').trimEnd().endsWith(END) ? null : 'a page that stops before its end';
  } finally {
    closeSync(file);
  }
}
