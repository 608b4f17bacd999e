import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { qrImage, qrSvg } from '../../../../src/outputs/share/qr.ts';
import { readQr } from './read-qr.ts';

const SHORT = 'https://dernier-kilometre.example/territoires/communes/80829-y/';
const LONG =
  'https://dernier-kilometre.example/territoires/communes/51513-saint-remy-en-bouzemont-saint-genest-et-isson/';

/** A drawing of 200 units as a sheet of paper shows it, on white. */
function toPaper(drawing: string): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 280"><rect width="280" height="280" fill="#fff"/>${drawing}</svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: 560 } }).render().asPng();
}

test.each([SHORT, LONG])('%s is read in its drawing', async (address) => {
  const svg = qrSvg(address).replace('<svg ', '<svg x="40" y="40" width="200" height="200" ');
  expect(await readQr(toPaper(svg))).toEqual([address]);
});

test.each([SHORT, LONG])('%s is read in its picture', async (address) => {
  const source = /src="([^"]+)"/.exec(qrImage(address))?.[1] ?? '';
  const image = `<image x="40" y="40" width="200" height="200" image-rendering="optimizeSpeed" href="${source}"/>`;
  expect(await readQr(toPaper(image))).toEqual([address]);
});

test('a picture is light: it is in thirty-five thousand pages', () => {
  expect(qrImage(SHORT).length).toBeLessThan(420);
  expect(qrImage(LONG).length).toBeLessThan(520);
});

test('a drawing takes a stroke a run, not a square a module', () => {
  expect(qrSvg(LONG).length).toBeLessThan(3000);
});
