import { expect, test } from 'vitest';
import { idsOf, record } from '../../build/rules/scan.ts';

const PAGE = `<!DOCTYPE html><html><head><title>L’Haÿ &amp; Cie</title><meta name="description" property="og:description" content="Dit &quot;tout&quot;.">
<link rel="canonical" href="https://site/a/"><meta property="og:image" content="https://site/og.png"></head>
<body><!-- <a href="/non/">non</a> --><h1 class="grand" id="haut" title="a > b">L’<em>Haÿ</em></h1><p class="chapo">Une <data value="1"><a href="/b/#x&amp;y">phrase</a></data>.</p>
<img src="/c.svg" srcset="/d.png 1x, /e.png 2x"><form action="/f/"></form><a href="/b/#x&amp;y" id="bas">encore</a></body></html>`;

test('a page is read by its text alone', () => {
  expect(record('/a/', PAGE)).toEqual({
    path: '/a/',
    bytes: Buffer.byteLength(PAGE),
    titre: 'L’Haÿ & Cie',
    description: 'Dit "tout".',
    h1: 'L’Haÿ',
    standfirst: 'Une phrase.',
    indexable: true,
    addresses: ['https://site/a/', 'https://site/og.png', '/b/#x&y', '/c.svg', '/d.png', '/e.png', '/f/'],
  });
  expect([...idsOf(PAGE)]).toEqual(['haut', 'bas']);
});

test('what a page lacks is empty', () => {
  expect(record('/', '<p>Rien</p>')).toMatchObject({
    titre: '',
    description: '',
    h1: '',
    standfirst: '',
    indexable: false,
  });
});
