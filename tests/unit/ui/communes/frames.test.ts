import { expect, test } from 'vitest';
import {
  COMMUNE_TOKENS,
  cutFrame,
  encodeFrame,
  fillEncoded,
  fillFrame,
  squeeze,
} from '../../../../src/ui/communes/frames.ts';
import { framedPage, FRAMES } from '../../../../src/ui/communes/framed-page.ts';

const NAME = 'frame-01-ain';
const FIELDS = Object.keys(COMMUNE_TOKENS);
const { titre, description, slug: _, ...body } = COMMUNE_TOKENS;
const RENDERED = `<!DOCTYPE html><html> <head><title>${titre} – Site</title> <meta name="description" content="${description}">
  <link rel="canonical" href="https://site/territoires/communes/${NAME}/"></head> <body> <main>  ${Object.values(body).join('')} </main> <p>
  Dit <b>le</b> <i>pied</i>, le 25\u00A0novembre.
</p> </body></html>`;

test('a frame has the page of a commune poured in, its texts escaped and set in French', () => {
  const empty = Object.fromEntries(FIELDS.map((field) => [field, ''])) as typeof COMMUNE_TOKENS;
  const frame = cutFrame(RENDERED, NAME, FIELDS);
  const fields = {
    ...empty,
    slug: '01001-l-essai',
    titre: "L'essai : « A & B »",
    description: 'Quoi ?',
    nom: 'A & B',
    inhabitants: '<b>8 habitants</b> : & co',
  };
  const page = fillFrame(frame, fields);
  expect(fillEncoded(encodeFrame(frame), fields).toString()).toBe(page);
  expect(page).toBe(
    '<!DOCTYPE html><html><head><title>L’essai\u202F: «\u202FA &amp; B\u202F» – Site</title>' +
      '<meta name="description" content="Quoi\u202F?">' +
      '<link rel="canonical" href="https://site/territoires/communes/01001-l-essai/"></head>' +
      '<body><main>A &amp; B<b>8 habitants</b>\u202F: & co</main>' +
      '<p>Dit <b>le</b> <i>pied</i>, le 25\u00A0novembre.</p></body></html>',
  );
});

test('a frame that has lost a place of its pages, or has one for nothing, is refused', () => {
  expect(() => cutFrame(RENDERED.replace('{former}', ''), NAME, FIELDS)).toThrow('no place for former');
  expect(() => cutFrame(RENDERED, 'frame-02-aisne', FIELDS)).toThrow('no place for slug');
  expect(() => cutFrame(`${RENDERED}{autre}`, NAME, FIELDS)).toThrow('for nothing: autre');
});

test('only spaces that no one sees go', () => {
  expect(squeeze('<ul>\n <li> <a href="/">Ici</a>\n </li> </ul>')).toBe('<ul><li><a href="/">Ici</a></ul>');
  expect(squeeze('<p>le <time>23</time> <data>8</data> a</p>')).toBe('<p>le <time>23</time> <data>8</data> a</p>');
  expect(squeeze('<td>8\u00A0% <small>(1)</small>\n</td>')).toBe('<td>8\u00A0% <small>(1)</small>');
});

test('a paragraph ends where what follows says so', () => {
  expect(squeeze('<div><p>le <b>8</b></p> <p>a</p></div> <p>b</p><svg></svg>')).toBe(
    '<div><p>le <b>8</b><p>a</div><p>b</p><svg></svg>',
  );
  // of the words that a page puts there, nothing is known
  expect(squeeze('<div><p>a</p>{former}</div><a><p>b</p></a>')).toBe('<div><p>a</p>{former}</div><a><p>b</p></a>');
});

test('there is a frame for each département, and one for the codes that were', () => {
  expect(FRAMES).toHaveLength(102);
  for (const page of FRAMES) expect(framedPage(page.frame)).toBe(page);
});

test('each slug finds its page and its frame', () => {
  const [paris, first] = [framedPage('75056-paris'), framedPage('75101-paris-1er-arrondissement')];
  expect(paris).toMatchObject({ frame: 'frame-75-paris', fields: { slug: '75056-paris', code: '75056' } });
  expect(first).toMatchObject({ frame: 'frame-ancien-code', departement: null });
  expect(() => framedPage('00000-nulle-part')).toThrow('00000');
});
