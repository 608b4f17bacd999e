import { expect, test } from 'vitest';
import { desaccord, desaccords, desaccordsOf, indicateurs } from '../../src/store/rows.ts';
import { figure, IDS_FIGURES } from '../../src/figures/index.ts';
import { pageAt, pages, readBuilt } from './built-site.ts';
import { faultsOf } from './rules/page.ts';

/** Where a row is told in full, with its disagreements, or where bytes are counted. */
const ELSEWHERE = /^\/(?:sources|chiffres|donnees|territoires\/(?:communes|epci))\//;

const read = pages.filter(({ path }) => !ELSEWHERE.test(path));
const NUMBERS = 'data > a[data-ligne]:not([data-ligne*=" "]):not([href^="#"]):not([href^="/methode/"])';

function disputes({ document }: { document: Document }): Element[] {
  return [...document.querySelectorAll(NUMBERS)].filter(
    (link) =>
      desaccordsOf(link.getAttribute('data-ligne') ?? '').length > 0 && !link.closest('h1,h2,h3,h4,h5,h6,.desaccord'),
  );
}

/** The disagreements that the page names for a number: by its mark, by the end of its block, or under its figure; null where it does not. */
function namedFor(link: Element): readonly string[] | null {
  const figure = link.closest('figure');
  if (figure?.querySelector('.figure-desaccords')) return desaccords.map(({ id }) => id);
  const mark = link.parentElement?.nextElementSibling;
  if (mark?.matches('a.divergence'))
    return [/^\/desaccords\/([^/]+)\/$/.exec(mark.getAttribute('href') ?? '')?.[1] ?? ''];
  const block = blockOf(link);
  const word = block?.matches('table,dl') ? block.nextElementSibling : block?.lastElementChild;
  return word?.matches('p.divergences') ? (word.getAttribute('data-desaccords') ?? '').split(' ') : null;
}

const BLOCKS = 'article,aside,dd,figure,section,table,.suite,.engagement-registre,.evenement,.initiative';

function blockOf(element: Element): Element | null {
  return element.closest('figure,.faits-cles') ?? (element.closest('.article') ? null : element.closest(BLOCKS));
}

test('every number that another source contradicts has a mark, or is in a block that says so, and leads to a disagreement that names it', () => {
  expect(read.flatMap(disputes).length).toBeGreaterThan(200);
  const faults = faultsOf(read, (page) =>
    disputes(page).flatMap((link) => {
      const id = link.getAttribute('data-ligne') ?? '';
      const to = namedFor(link);
      if (to === null) return [`nothing says that ${id} is contradicted`];
      return to.some((d) => desaccord(d).lignes.includes(id)) ? [] : [`${id} leads to ${to.join(', ')}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('every number computed from a row that another source contradicts is said to be too; a count of our rows is not', () => {
  const places = new Map<string, { formula: string; inputs: readonly string[] }>(
    pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('.calcul[data-entrees]')].map((computation) => [
        `${path}#${computation.id}`,
        {
          formula: computation.getAttribute('data-formule') ?? '',
          inputs: (computation.getAttribute('data-entrees') ?? '').split(' '),
        },
      ]),
    ),
  );
  const computed = read.flatMap((page) =>
    [...page.document.querySelectorAll('data > a[href*="#"]')].flatMap((a) => {
      const [path = '', anchor = ''] = (a.getAttribute('href') ?? '').split('#');
      const place = places.get(`${path || page.path}#${anchor}`);
      const disputed = place?.inputs.some((input) => desaccordsOf(input).length > 0);
      return place && disputed && !a.closest('h1,h2,h3,h4,h5,h6,.desaccord') ? [{ ...place, path: page.path, a }] : [];
    }),
  );
  const counts = computed.filter(({ formula }) => formula === 'nombre-de-lignes');
  const disputed = computed.filter(({ formula }) => formula !== 'nombre-de-lignes');
  expect(counts.length).toBeGreaterThan(0);
  expect(disputed.length).toBeGreaterThan(20);
  expect(counts.filter(({ a }) => a.parentElement?.nextElementSibling?.matches('.divergence'))).toEqual([]);
  expect(disputed.filter(({ a }) => namedFor(a) === null).map(({ path, a }) => `${path} ${a.outerHTML}`)).toEqual([]);
});

test('no block out of the articles has two marks; the first mark of a page says what it means, once', () => {
  let blocks = 0;
  for (const { path, document } of read) {
    const marks = [...document.querySelectorAll('.divergence')];
    const byBlock = Map.groupBy(marks, blockOf);
    for (const [block, own] of byBlock)
      if (block) expect(own.length, `${path} ${block.outerHTML.slice(0, 200)}`).toBe(1);
    blocks += document.querySelectorAll('.divergences').length;
    expect(document.querySelectorAll('.divergence-cle').length, path).toBe(marks.length > 0 ? 1 : 0);
  }
  expect(blocks).toBeGreaterThan(40);
});

/** One number said of several things, or several numbers that share no axis: their rows are only listed. */
const WITHOUT_DRAWING = [
  'assistants-medicaux-financement',
  'msp-objectif-structures',
  'msp-plan-patients',
  'plan-2-millions',
  'prime-internes',
  'psychologues-200',
  'sans-medecin-traitant-mi-2021',
];

test('every disagreement is drawn, but those whose values share no axis or are one and the same', () => {
  const without = desaccords.filter(({ id }) => !told(id).querySelector('.figure-dessin svg title'));
  expect(without.map(({ id }) => id).toSorted()).toEqual(WITHOUT_DRAWING);
});

test('every disagreement has a page: its rows with their sources, what explains them, what we keep, the way to the others', () => {
  for (const { id, lignes, retenu } of desaccords) {
    const { document } = pageAt(`/desaccords/${id}/`);
    const values = [...told(id).querySelectorAll('.valeurs-desaccord > li')];
    expect(
      values.map((li) => li.querySelector('data > a')?.getAttribute('data-ligne')),
      id,
    ).toEqual(lignes);
    for (const li of values) expect(textOf(li.querySelector('cite')), id).not.toBe('');
    expect(values.map((li) => /Valeur retenue/.test(textOf(li))).indexOf(true), id).toBe(lignes.indexOf(retenu));
    expect(textOf(told(id)), id).toMatch(retenu ? /Ce que nous retenons\./ : /Nous n’en retenons aucune\./);
    expect(textOf(document.querySelector('h1')), id).toMatch(/\?$/);
    const others = [...document.querySelectorAll('nav[aria-labelledby="voisins"] a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(others.at(-1), id).toBe('/desaccords/');
    expect(others.length, id).toBeGreaterThan(1);
  }
});

test('the list of the disagreements names each, keeps its former anchor, and leads to its page from one to the next', () => {
  const { document } = pageAt('/desaccords/');
  const entries = [...document.querySelectorAll('article.desaccord')];
  const ids = entries.map(({ id }) => id.replace('desaccord-', ''));
  expect(ids.toSorted()).toEqual(desaccords.map(({ id }) => id).toSorted());
  for (const [i, entry] of entries.entries()) {
    expect(entry.querySelector('h3 > a')?.getAttribute('href')).toBe(`/desaccords/${ids[i]}/`);
    expect(entry.querySelectorAll('.reponses > li').length, ids[i]).toBeGreaterThan(0);
    expect(entry.querySelectorAll('.reponse-retenue').length, ids[i]).toBe(desaccord(ids[i]!).retenu ? 1 : 0);
    const next = [...pageAt(`/desaccords/${ids[i]}/`).document.querySelectorAll('nav[aria-labelledby="voisins"] a')];
    expect(next.map((a) => a.getAttribute('href')).slice(0, -1)).toEqual(
      [ids[i - 1], ids[i + 1]].flatMap((id) => (id === undefined ? [] : [`/desaccords/${id}/`])),
    );
  }
});

function told(id: string): Element {
  return pageAt(`/desaccords/${id}/`).document.querySelector('article.desaccord')!;
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

test('every mark follows a number, out of headings and of the disagreements themselves', () => {
  for (const { path, document } of read)
    for (const mark of document.querySelectorAll('.divergence')) {
      expect(mark.previousElementSibling?.localName, path).toBe('data');
      expect(mark.closest('h1,h2,h3,h4,h5,h6,.desaccord'), path).toBeNull();
    }
});

test('the drawings of a figure whose sources diverge say so in their alternative text', () => {
  const disputed = IDS_FIGURES.filter((id) => figure(id).desaccords.length > 0);
  expect(disputed.length).toBeGreaterThan(10);
  for (const id of disputed) {
    const drawings = [...pageAt(`/graphiques/${id}/`).document.querySelectorAll('.figure-dessin')];
    expect(drawings.length, id).toBeGreaterThan(0);
    for (const drawing of drawings)
      expect(drawing.querySelector('desc')?.textContent ?? drawing.querySelector('img')?.alt, id).toContain(
        'Les sources divergent',
      );
  }
});

test('an embed and a picture of a figure whose sources diverge say so too, and the embed leads to the disagreements', () => {
  for (const id of IDS_FIGURES) {
    const disputed = figure(id).desaccords.length > 0;
    const embed = readBuilt(`/embed/${id}/index.html`).toString('utf8');
    expect(/≠ Les sources divergent[^<]*<a [^>]*href="https:[^"]*\/desaccords\/[^"]+"/.test(embed), id).toBe(disputed);
    expect(embed.includes('Les sources divergent sur ces valeurs.</desc>'), id).toBe(disputed);
    const image = readBuilt(`/graphiques/${id}/image.svg`).toString('utf8');
    expect(image.includes('Les sources divergent sur ces valeurs.</text>'), id).toBe(disputed);
  }
});

test('the files of figures, of tables and of indicators name the disagreements of each row', () => {
  const tables = ['observations', 'objectifs', 'faits'].map((nom) => `/donnees/${nom}.csv`);
  const files = [
    ...tables,
    ...IDS_FIGURES.map((id) => `/graphiques/${id}/donnees.csv`),
    ...indicateurs.slice(0, 5).map(({ id }) => `/chiffres/${id}/donnees.csv`),
  ];
  for (const file of files) {
    const header = readBuilt(file).toString('utf8').split('\r\n')[0];
    expect(header?.split(','), file).toContain('desaccords');
  }
  expect(readBuilt('/donnees/objectifs.csv').toString('utf8')).toMatch(/^msp-objectif-2027-dp,.*\bmsp-echeance\b/m);
});
