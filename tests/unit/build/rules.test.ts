import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { figureFaults, passageFaults } from '../../build/rules/figures.ts';
import { numbersOfPage, bareNumbers } from '../../build/rules/bare-numbers.ts';
import { agreementsIn, elisionsIn, leftoversIn, linesOf, textsOf, typographyIn } from '../../build/rules/french.ts';
import { addressesOf, addressesOfCss, brokenLink, thirdPartyOf, type Site } from '../../build/rules/links.ts';
import { embedFaults, markupFaults } from '../../build/rules/markup.ts';
import { faultsOf, toPage } from '../../build/rules/page.ts';

const site: Site = {
  origin: 'https://site.example',
  files: new Set(['/index.html', '/sources/index.html', '/donnees/a.csv']),
  ids: new Map([
    ['/', new Set(['contenu'])],
    ['/sources/', new Set(['ligne-1'])],
  ]),
};

describe('links', () => {
  test.each([
    '/sources/',
    '/sources/#ligne-1',
    '#ligne-1',
    '../',
    '/donnees/a.csv',
    'https://site.example/',
    'https://ailleurs.example/page',
    'mailto:a@b.example',
  ])('%s leads somewhere', (address) => {
    expect(brokenLink(address, '/sources/', site)).toBeNull();
  });

  test.each(['/sources', '/nulle-part/', '#autre', '/sources/#autre', '', 'http://ailleurs.example/', 'b.csv'])(
    '%j leads nowhere',
    (address) => {
      expect(brokenLink(address, '/sources/', site)).not.toBeNull();
    },
  );

  test('addresses are read wherever a page gives them', () => {
    const page = toPage(
      '/',
      `<!doctype html><html><head><link rel="icon" href="/1"><meta property="og:image" content="/2"></head>
       <body><a href="/3">x</a><img src="/4" srcset="/5 1x, /6 2x"><svg><use href="/7"></use></svg></body></html>`,
    );
    expect(addressesOf(page).toSorted()).toEqual(['/1', '/2', '/3', '/4', '/5', '/6', '/7']);
  });

  test('addresses of a style sheet', () => {
    const css = `@import "a.css"; @font-face{src:url('/f.woff2') format("woff2")} a{background:url( b.svg )}`;
    expect(addressesOfCss(css)).toEqual(['a.css', '/f.woff2', 'b.svg']);
  });

  test('a link to another site is no request, an image from there is one', () => {
    const page = toPage(
      '/',
      '<html><body><a href="https://x.example">x</a><img src="https://x.example/a.png"><img src="data:image/png,"></body></html>',
    );
    expect(thirdPartyOf(page, site)).toEqual(['fetches from another site: https://x.example/a.png']);
  });
});

test('a fault of many pages is one line', () => {
  const pages = ['/a/', '/b/', '/c/', '/d/'].map((path) => toPage(path, '<html></html>'));
  expect(faultsOf(pages, ({ path }) => (path === '/a/' ? ['x', 'y'] : ['x']))).toEqual([
    'x (/a/, /b/, /c/ and 1 more)',
    'y (/a/)',
  ]);
});

const frame = (body: string, head = '<title>T</title>') =>
  toPage(
    '/',
    `<!doctype html><html lang="fr"><head>${head}<meta name="description" content="Une phrase assez longue pour dire la page."></head>` +
      `<body><main><h1>Titre</h1>${body}</main></body></html>`,
  );

describe('markup', () => {
  test('a sound page has no fault, structured data and titles of drawings included', () => {
    expect(markupFaults(frame('<svg><title>x</title></svg><script type="application/ld+json">{}</script>'))).toEqual(
      [],
    );
  });

  test.each([
    ['<h1>Second</h1>', '2 h1'],
    ['<p id="a"></p><p id="a"></p>', 'id="a"'],
    ['<p style="color:red"></p>', 'style attribute'],
    ['<svg><style>a{}</style></svg>', 'style element'],
    ['<script src="/a.js"></script>', 'script'],
    ['<script>1</script>', 'script'],
    ['<button onclick="x()">x</button>', 'handler'],
    ['</main><main>', '2 main'],
  ])('%s is a fault', (body, what) => {
    expect(markupFaults(frame(body)).join()).toContain(what);
  });

  const policy = (content: string) =>
    `<title>T</title><meta http-equiv="Content-Security-Policy" content="${content}">`;

  test.each([
    ['<form data-integrer="code"></form>', "default-src 'none'", 'refuses'],
    ['<iframe title="a"></iframe>', "default-src 'none'", 'refuses'],
    ['<p>a</p>', "default-src 'none';frame-src 'self'", 'shows none'],
    ['<form data-integrer="code"></form>', "default-src 'none';frame-src 'self'", ''],
    ['<p>a</p>', "default-src 'none'", ''],
  ])('%s under %s: %s', (body, content, what) => {
    const said = markupFaults(frame(body, policy(content))).join();
    if (what === '') expect(said).toBe('');
    else expect(said).toContain(what);
  });

  test('a page without title, or with two, is a fault', () => {
    expect(markupFaults(frame('', ''))).toHaveLength(1);
    expect(markupFaults(frame('', '<title>a</title><title>b</title>'))).toHaveLength(1);
  });
});

describe('embeds', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const embed = (policy: string) =>
    frame(
      '<script>1</script>',
      `<title>T</title><meta http-equiv="Content-Security-Policy" content="${policy}"><style>a{}</style>`,
    );

  test('a policy that names the style and the script lets them be', () => {
    expect(embedFaults(embed(`default-src 'none'; script-src ${hash('1')}; style-src ${hash('a{}')}`))).toEqual([]);
  });

  test.each([
    [`default-src 'none'; style-src ${hash('a{}')}`, 'script that its policy refuses'],
    [`default-src 'none'; script-src ${hash('1')}; style-src ${hash('b{}')}`, 'style that its policy refuses'],
    [`script-src ${hash('1')}; style-src ${hash('a{}')}`, 'strict'],
    [`default-src 'none'; script-src ${hash('1')}; style-src 'unsafe-inline' ${hash('a{}')}`, 'strict'],
  ])('%s is a fault', (policy, what) => {
    expect(embedFaults(embed(policy)).join()).toContain(what);
  });

  test('a script of its own file is a fault', () => {
    expect(embedFaults(frame('<script src="/scripts/copier.js"></script>')).join()).toContain('not inside');
  });
});

describe('figures', () => {
  const parts = {
    title: '<h3 class="figure-titre">Neuf sur dix</h3>',
    drawing:
      '<div class="figure-dessin"><svg role="img" aria-label="De 10 en 2022 à 90 en 2023, pour un objectif de 100."></svg></div>',
    source: '<p class="figure-source">Source : <a href="/s/">DITP</a>, 2023</p>',
    table: '<table><caption>Valeurs</caption><tbody><tr><th scope="row">2023</th><td>90</td></tr></tbody></table>',
  };
  const figure = (changed: Partial<typeof parts> = {}) =>
    frame(`<figure class="figure" id="f">${Object.values({ ...parts, ...changed }).join('')}</figure>`);

  test('a whole figure has no fault', () => {
    expect(figureFaults(figure())).toEqual([]);
  });

  test.each([
    [{ title: '' }, 'no title'],
    [{ drawing: '' }, 'no drawing'],
    [{ drawing: '<div class="figure-dessin"><svg role="img"></svg></div>' }, 'alternative'],
    [{ drawing: '<div class="figure-dessin"><svg role="img" aria-label="Carte"></svg></div>' }, 'alternative'],
    [{ source: '<p class="figure-source">Source : DITP, 2023</p>' }, 'source line'],
    [{ source: '<p class="figure-source">Source : <a href="/s/">DITP</a></p>' }, 'no date'],
    [{ table: '' }, 'no table'],
    [{ table: '<table><tbody><tr><th scope="row">a</th></tr></tbody></table>' }, 'caption'],
    [{ table: '<table><caption>V</caption><tbody><tr><th>a</th></tr></tbody></table>' }, 'scope'],
  ])('%j is a fault', (changed, what) => {
    expect(figureFaults(figure(changed)).join()).toContain(what);
  });
});

describe('French', () => {
  test.each([
    'Où en est-on\u202F? Nulle part\u202F: 4\u202F000 maisons, 12,5\u00A0% du total.',
    '«\u202FCe qui est promis\u202F»',
    'Licence Ouverte 2.0',
    'l’Assurance maladie (Cnam), 13 juillet 2023',
    'le thé, la date du 12 mai 2023',
  ])('%s is well set', (text) => {
    expect([...typographyIn(text), ...leftoversIn(text)]).toEqual([]);
  });

  test.each([
    'Où en est-on ?',
    'Où en est-on?',
    'Promis : rien',
    'Promis: rien',
    "l'Assurance",
    '12,5 %',
    '12.5\u00A0%',
    '« promis\u202F»',
    '"promis"',
    'et ainsi...',
    '4 000 maisons',
  ])('%s is badly set', (text) => {
    expect(typographyIn(text)).not.toEqual([]);
  });

  test.each(['undefined', 'NaN\u00A0%', 'null', '[object Object]', 'TODO', 'Lorem ipsum', 'Feb 2023', 'Read more'])(
    '%s is a leftover',
    (text) => {
      expect(leftoversIn(text)).not.toEqual([]);
    },
  );

  test.each([
    'de <b>août</b> 2022',
    'De <data>environ</data>\u00A030 maisons',
    'les mots que elle dit',
    'se habitue',
    'le âge',
    'près de habitants',
    'si il pleut',
  ])('%s is not elided', (html) => {
    expect(linesOf(`<p>${html}</p>`).flatMap(elisionsIn)).toHaveLength(1);
  });

  test.each([
    'd’août 2022, de mai',
    'de onze à 11, le oui, de A à Z',
    'le Hcaam, la hausse de huit points',
    'de <code>absences</code>',
    'le «\u202Fenviron\u202F» de la phrase',
    'part de</p><p>un sur dix',
  ])('%s elides what it must', (html) => {
    expect(linesOf(`<p>${html}</p>`).flatMap(elisionsIn)).toEqual([]);
  });

  test.each([
    'Hausse dans <b>1</b> départements, baisse dans 0',
    '0 régions sur 18',
    '1 région sur 18 ont une valeur',
    '0,4\u00A0secondes',
    '1,9 points',
    '0 demandes ont été envoyées',
  ])('%s does not agree', (html) => {
    expect(linesOf(`<p>${html}</p>`).flatMap(agreementsIn)).not.toEqual([]);
  });

  test.each([
    '1 département sur 18 a une valeur',
    '21 départements, 2,1 points, 10,1 secondes, 3\u202F001 euros',
    '1 médicobus, 1 mois, 0 fois',
    '3 pour 1 dans les deux',
    'partie 1.1 des annexes',
    'à chercher : <kbd>1,7 consultations</kbd>',
  ])('%s agrees', (html) => {
    expect(linesOf(`<p>${html}</p>`).flatMap(agreementsIn)).toEqual([]);
  });

  test('lines are read without parsing, their links taken off, attributes included', () => {
    expect(linesOf('<p>Voir\n<a href="/" title="Le tout">la  page</a>.</p><script>x</script>')).toEqual(
      expect.arrayContaining(['Voir la page.', 'Le tout']),
    );
  });

  test('sentences are read whole across their links, code and scripts left out, attributes included', () => {
    const page = frame(
      `<p>Voir <a href="/">la page</a> : <code>a'b</code></p><svg aria-label="Carte de l'Ain"></svg><script>"x"</script>`,
    );
    const texts = textsOf(page);
    expect(texts).toContain('Voir la page :');
    expect(texts).toContain("Carte de l'Ain");
    expect(texts.join()).not.toContain('"');
  });
});

describe('a drawing of many links', () => {
  const drawing = `<svg>${'<a href="/x/"><path d="M0 0"></path></a>'.repeat(21)}</svg>`;
  const faults = (body: string) => passageFaults(toPage('/', `<html><body>${body}</body></html>`));

  test('is passed over by the link just before it', () => {
    expect(faults(`<a href="#fin">Passer</a>${drawing}<p id="fin">Fin</p>`)).toEqual([]);
    expect(faults(drawing.replaceAll('<a href="/x/"><path d="M0 0"></path></a>', ''))).toEqual([]);
  });

  test.each([
    ['no link', `${drawing}<p id="fin">Fin</p>`],
    ['a link to somewhere before', `<p id="fin">Fin</p><a href="#fin">Passer</a>${drawing}`],
    ['a link that leads nowhere', `<a href="#fin">Passer</a>${drawing}`],
    ['a link too early', `<a href="#fin">Passer</a><a href="/">Autre</a>${drawing}<p id="fin">Fin</p>`],
  ])('%s', (_, body) => expect(faults(body)).toEqual(['has a drawing of 21 links that cannot be passed over']));
});

describe('the numbers of a page', () => {
  const page = (body: string) => toPage('/', `<html><body><main>${body}</main></body></html>`);

  test.each([
    '<p>Il y en a 12.</p>',
    '<p>Il y en a <b>4 000</b> en 2024.</p>',
    '<p>De 1\u202F034 à <data value="2501"><a href="/x/">2 501</a></data></p>',
    '<table><thead><tr><th>Code</th><th>Nombre</th></tr></thead><tbody><tr><td>01</td><td>3</td></tr></tbody></table>',
  ])('%s prints one that leads nowhere', (body) => expect(bareNumbers(page(body))).toHaveLength(1));

  test.each([
    '<p><data value="12"><a href="/x/#y">12</a></data>, le 31 octobre 2024, l. 12-14</p>',
    '<p><time datetime="2018-06-15">15</time>, <cite>15 maisons</cite>, <a href="/sources/x/">3000 IPA</a></p>',
    '<svg><text>12</text></svg><code>12</code>',
    '<table><thead><tr><th>Code</th></tr></thead><tbody><tr><td>01</td></tr></tbody></table>',
  ])('%s prints none', (body) => expect(bareNumbers(page(body))).toEqual([]));

  test.each([
    ['<data value="1"><a href="/x/#y">1</a></data>', 'lien'],
    ['<a href="/x/"><data value="1">1</data></a>', 'titre'],
    ['<div class="calcul"><data value="1">1</data></div>', 'place'],
    ['<label><data value="1" data-compte="li">1</data></label>', 'choix'],
    ['<p><data value="1">1</data></p>', null],
    ['<data><a href="/x/">1</a></data>', null],
    ['<p aria-current="page"><data value="1">1</data></p>', null],
    ['<h1><data value="1"><a href="/x/">1</a></data></h1><p aria-current="page"><data value="1">1</data></p>', 'titre'],
  ])('%s leads by its %s', (body, path) => expect(numbersOfPage(page(body)).at(-1)?.path).toBe(path));
});
