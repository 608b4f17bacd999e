import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { qrImage, qrSvg } from '../../../src/partage/qr.ts';
import { readQr } from './read-qr.ts';

const COURTE = 'https://dernier-kilometre.example/territoires/communes/80829-y/';
const LONGUE =
  'https://dernier-kilometre.example/territoires/communes/51513-saint-remy-en-bouzemont-saint-genest-et-isson/';

/** A drawing of 200 units as a sheet of paper shows it, on white. */
function toPaper(dessin: string): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 280"><rect width="280" height="280" fill="#fff"/>${dessin}</svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: 560 } }).render().asPng();
}

test.each([COURTE, LONGUE])('%s is read in its drawing', async (adresse) => {
  const svg = qrSvg(adresse).replace('<svg ', '<svg x="40" y="40" width="200" height="200" ');
  expect(await readQr(toPaper(svg))).toEqual([adresse]);
});

test.each([COURTE, LONGUE])('%s is read in its picture', async (adresse) => {
  const source = /src="([^"]+)"/.exec(qrImage(adresse))?.[1] ?? '';
  const image = `<image x="40" y="40" width="200" height="200" image-rendering="optimizeSpeed" href="${source}"/>`;
  expect(await readQr(toPaper(image))).toEqual([adresse]);
});

test('a picture is light: it is in thirty-five thousand pages', () => {
  expect(qrImage(COURTE).length).toBeLessThan(420);
  expect(qrImage(LONGUE).length).toBeLessThan(520);
});

test('a drawing takes a stroke a run, not a square a module', () => {
  expect(qrSvg(LONGUE).length).toBeLessThan(3000);
});
