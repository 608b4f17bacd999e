import { expect, test } from 'vitest';
import { svgFaults } from '../../build/rules/svg-files.ts';

const inSvg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;

test.each([
  ['<path fill="var(--encre,#1b1f22)" d="M0 0"/>', ['fill="var(--encre,#1b1f22)"']],
  ['<rect fill="transparent"/>', ['fill="transparent"']],
  ['<circle r="2" stroke="currentColor"/>', ['stroke="currentColor"']],
  ['<g fill="#1b1f2280"><rect fill="rgba(0,0,0,.5)"/></g>', ['fill="#1b1f2280"', 'fill="rgba(0,0,0,.5)"']],
  ['<text stroke="#fff" paint-order="stroke">23</text>', ['text paint-order']],
  ['<g filter="url(#flou)"/><filter id="flou"/>', ['g filter', '<filter>']],
  ['<image href="data:image/png;base64,AA=="/>', ['image href']],
  ['<rect style="fill:red"/>', ['rect style']],
  ['<style>svg{--encre:#1b1f22}</style>', ['style: --e']],
  ['<style>text{paint-order:stroke}</style>', ['style: paint-order']],
])('is refused in a file: %s', (content, faults) => {
  expect(svgFaults(inSvg(content))).toEqual(faults);
});

test.each([
  '<path fill="none" stroke="#1b1f22" d="M0 0"/><path fill="url(#hachure)" d="M0 0"/><text aria-hidden="true">var(--a)</text>',
  '<style>@media(prefers-color-scheme:dark){[fill="#1b1f22"]{fill:#ece7dc}}</style>',
  '<style>circle:target{stroke:#1b1f22;paint-order:stroke}</style>',
  '<a href="/territoires/"><image xlink:href="data:image/png;base64,--AA"/></a>',
])('is read everywhere: %s', (content) => {
  expect(svgFaults(inSvg(content))).toEqual([]);
});
