import { expect, test } from 'vitest';
import { decouper, remplir, resserrer } from '../../../src/territoires/gabarits.ts';
import { pageEncadree } from '../../../src/territoires/page-encadree.ts';

const { titre, description, html } = pageEncadree('gabarit-commune');
const RENDU = `<!DOCTYPE html><html> <head><title>${titre} – Site</title> <meta name="description" content="${description}">
  <link rel="canonical" href="https://site/territoires/communes/gabarit-commune/"></head> <body> <main>  ${html} </main> <p>
  Dit <b>le</b> <i>pied</i>.
</p> </body></html>`;

test('a frame has the page of a commune poured in, its texts escaped and set in French', () => {
  const page = remplir(decouper(RENDU, 'gabarit-commune'), {
    gabarit: 'gabarit-commune',
    slug: '01001-l-essai',
    image: '/d/og.png',
    imageAlt: 'Ain',
    titre: "L'essai : « A & B »",
    description: 'Quoi ?',
    html: '<h1>L’essai</h1>',
  });
  expect(page).toBe(
    '<!DOCTYPE html><html><head><title>L’essai\u202F: «\u202FA &amp; B\u202F» – Site</title>' +
      '<meta name="description" content="Quoi\u202F?">' +
      '<link rel="canonical" href="https://site/territoires/communes/01001-l-essai/"></head>' +
      '<body><main><h1>L’essai</h1></main><p>Dit <b>le</b> <i>pied</i>.</p></body></html>',
  );
});

test('a frame that has lost a place of its pages is refused', () => {
  expect(() => decouper(RENDU.replace(html, ''), 'gabarit-commune')).toThrow('html');
});

test('only spaces that no one sees go', () => {
  expect(resserrer('<ul>\n <li> <a href="/">Ici</a>\n </li> </ul>')).toBe('<ul><li><a href="/">Ici</a></li></ul>');
  expect(resserrer('<p>le <time>23</time> <data>8</data> a</p>')).toBe('<p>le <time>23</time> <data>8</data> a</p>');
});

test('each slug finds its page and its frame', () => {
  expect(pageEncadree('75056-paris')).toMatchObject({ gabarit: 'gabarit-commune', slug: '75056-paris' });
  expect(pageEncadree('75101-paris-1er-arrondissement')).toMatchObject({ gabarit: 'gabarit-ancien-code' });
  expect(() => pageEncadree('00000-nulle-part')).toThrow('00000');
});
