import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { files, readBuilt } from './built-site.ts';
import { svgFaults } from './rules/svg-files.ts';

/** Every drawing that the site hands over, those in archives too, by its address. */
function* drawings(): Generator<[address: string, svg: string]> {
  for (const address of files) {
    if (address.endsWith('.svg')) yield [address, readBuilt(address).toString('utf8')];
    if (!address.endsWith('.zip')) continue;
    const held = unzipSync(readBuilt(address), { filter: ({ name }) => name.endsWith('.svg') });
    for (const [name, content] of Object.entries(held)) yield [address + name, Buffer.from(content).toString('utf8')];
  }
}

test('every drawing is written as readers of SVG 1.1 know it', () => {
  const faults: string[] = [];
  const kinds = new Set<string>();
  for (const [address, svg] of drawings()) {
    kinds.add(address.replace(/^.*[/-]/, '').replace(/^.*\.zip/, 'zip '));
    for (const fault of svgFaults(svg)) faults.push(`${address}: ${fault}`);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['carte.svg', 'dessin.svg', 'favicon.svg', 'image.svg']));
  expect(faults.slice(0, 20)).toEqual([]);
});
