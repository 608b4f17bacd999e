import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLinker, type LinkedTerme } from '../../../../src/prose/glossaire/link-terms.ts';

const TERMES: LinkedTerme[] = [
  {
    id: 'cpts',
    developpe: 'Communauté professionnelle territoriale de santé',
    formes: ['CPTS', 'communauté professionnelle territoriale de santé'],
  },
  { id: 'esp', developpe: 'Équipe de soins primaires', formes: ['ESP', 'équipes de soins primaires'] },
  { id: 'esp-clap', developpe: 'Équipe locale', formes: ['ESP-CLAP'] },
  { id: 'hpst', developpe: 'Loi « Hôpital »', formes: ['HPST'] },
  {
    id: 'msp',
    developpe: 'Maison de santé pluriprofessionnelle',
    formes: ['MSP', 'maisons de santé', 'maison de santé'],
  },
  { id: 'zone', developpe: '', formes: ['zone sous-dense', 'zones sous-denses'] },
  { id: 'aide', developpe: '', formes: ['aide à l’installation'] },
];
const link = toLinker(TERMES);
const CPTS =
  '<a class="terme" href="/glossaire/#cpts"><abbr title="Communauté professionnelle territoriale de santé">CPTS</abbr></a>';
const terme = (id: string, text: string) => `<a class="terme" href="/glossaire/#${id}">${text}</a>`;

describe('a term in prose', () => {
  it.each([
    ['is linked with what it stands for', '<p>Une CPTS.</p>', `<p>Une ${CPTS}.</p>`],
    [
      'is linked at its first use only',
      '<p>La CPTS, les CPTS</p><p>CPTS</p>',
      `<p>La ${CPTS}, les CPTS</p><p>CPTS</p>`,
    ],
    [
      'is the same term in full',
      '<p>Une communauté professionnelle territoriale de santé, ou CPTS</p>',
      `<p>Une ${terme('cpts', 'communauté professionnelle territoriale de santé')}, ou CPTS</p>`,
    ],
    ['may begin a sentence', '<p>Zones sous-denses.</p>', `<p>${terme('zone', 'Zones sous-denses')}.</p>`],
    ['may hold no-break spaces', '<p>zone\u00A0sous-dense</p>', `<p>${terme('zone', 'zone\u00A0sous-dense')}</p>`],
    ['may run over two lines', '<p>maisons de\n santé</p>', `<p>${terme('msp', 'maisons de\n santé')}</p>`],
    [
      'follows an elision',
      '<p>l’aide à l’installation d’ESP</p>',
      `<p>l’${terme('aide', 'aide à l’installation')} d’<a class="terme" href="/glossaire/#esp"><abbr title="Équipe de soins primaires">ESP</abbr></a></p>`,
    ],
    [
      'is the longest that fits',
      '<p>Les ESP-CLAP</p>',
      '<p>Les <a class="terme" href="/glossaire/#esp-clap"><abbr title="Équipe locale">ESP-CLAP</abbr></a></p>',
    ],
    [
      'says what it stands for in French typography',
      '<p>HPST</p>',
      '<p><a class="terme" href="/glossaire/#hpst"><abbr title="Loi «\u202FHôpital\u202F»">HPST</abbr></a></p>',
    ],
    ['is found after what is not prose', '<h2>CPTS</h2><p>CPTS</p>', `<h2>CPTS</h2><p>${CPTS}</p>`],
    ['is found in what is unfolded', '<details open><p>CPTS</p></details>', `<details open><p>${CPTS}</p></details>`],
    [
      'is found in a figure’s notes',
      '<ul class="figure-notes"><li>CPTS</li></ul>',
      `<ul class="figure-notes"><li>${CPTS}</li></ul>`,
    ],
  ])('%s', (_, html, expected) => expect(link(html)).toBe(expected));
});

describe('a term is left alone', () => {
  it.each([
    ['in a word', '<p>intraCPTS, CPTSX, MSPU, inter-CPTS, cpts</p>'],
    ['in a heading', '<h3>Les <em>CPTS</em></h3>'],
    ['in a link', '<p><a href="/promesses/cpts/">Les <strong>CPTS</strong></a></p>'],
    ['in a number', '<p><data value="1"><a href="/x/">1 CPTS</a></data></p>'],
    ['in a table', '<table><caption>CPTS</caption><tr><th>CPTS</th><td>CPTS</td></tr></table>'],
    ['in a drawing', '<div><svg viewBox="0 0 1 1"><title>CPTS</title><text>CPTS</text></svg></div>'],
    ['in code', '<p><code>CPTS</code></p><pre>CPTS</pre>'],
    [
      'in a button, a field, a navigation',
      '<button>CPTS</button><label>CPTS<input value="CPTS"></label><nav><p>CPTS</p></nav>',
    ],
    ['in what is folded', '<details><summary>CPTS</summary><p>CPTS</p></details>'],
    ['around a drawing', '<p class="figure-sous-titre">CPTS</p><p class="figure-source" id="x">CPTS</p>'],
    ['in an attribute', '<p title="CPTS" data-x="a > CPTS">rien</p>'],
    ['in a comment', '<!-- CPTS <p>CPTS</p> -->'],
    ['where it is asked for', '<ul class="liste sans-glossaire"><li>CPTS</li></ul>'],
  ])('%s', (_, html) => expect(link(html)).toBe(html));

  it('when it is the one left out', () => {
    expect(link('<p>CPTS et MSP</p>', { except: ['cpts'] })).toBe(
      '<p>CPTS et <a class="terme" href="/glossaire/#msp"><abbr title="Maison de santé pluriprofessionnelle">MSP</abbr></a></p>',
    );
  });

  it('outside the main part of a page, when it alone is read', () => {
    const page = (body: string) =>
      `<title>CPTS</title><header><p>CPTS</p></header><main id="c">${body}</main><footer><p>CPTS</p></footer>`;
    expect(link(page('<p>CPTS</p>'), { within: 'main' })).toBe(page(`<p>${CPTS}</p>`));
  });
});

describe('any piece', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<h2>CPTS</h2>',
    '<a href="/">MSP</a>',
    '<br>',
    'CPTS',
    ' MSP ',
    'zone sous-dense',
    ', ',
  );

  it('keeps its words, and gets one link a term at most', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = pieces.join('');
        const linked = link(html);
        const bare = (text: string) => text.replace(/<[^>]*>/g, '');
        expect(bare(linked)).toBe(bare(html));
        const targets = [...linked.matchAll(/#([\w-]+)"/g)].map(([, id]) => id);
        expect(new Set(targets).size).toBe(targets.length);
      }),
    );
  });

  it('is left as it is when there is no term', () => {
    expect(toLinker([])('<p>CPTS</p>')).toBe('<p>CPTS</p>');
  });
});
