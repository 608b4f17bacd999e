import { expect, test } from 'vitest';
import { desaccord, desaccords, desaccordsDe, indicateurs } from '../../src/donnees.ts';
import { figure, IDS_FIGURES } from '../../src/figures/index.ts';
import { pageAt, pages, readBuilt } from './built-site.ts';
import { faultsOf } from './rules/page.ts';

/** Where a row is told in full, with its disagreements, or where bytes are counted. */
const AILLEURS = /^\/(?:sources|chiffres|donnees|territoires\/(?:communes|epci))\//;

const lues = pages.filter(({ path }) => !AILLEURS.test(path));
const NOMBRES = 'data > a[data-ligne]:not([data-ligne*=" "]):not([href^="#"]):not([href^="/methode/"])';

function disputes({ document }: { document: Document }): Element[] {
  return [...document.querySelectorAll(NOMBRES)].filter(
    (lien) =>
      desaccordsDe(lien.getAttribute('data-ligne') ?? '').length > 0 && !lien.closest('h1,h2,h3,h4,h5,h6,.desaccord'),
  );
}

test('every number that another source contradicts carries a mark, which leads to a disagreement that names it', () => {
  expect(lues.flatMap(disputes).length).toBeGreaterThan(200);
  const fautes = faultsOf(lues, (page) =>
    disputes(page).flatMap((lien) => {
      const marque = lien.parentElement?.nextElementSibling;
      const id = lien.getAttribute('data-ligne') ?? '';
      const vers = /^\/desaccords\/#desaccord-(.+)$/.exec(marque?.getAttribute('href') ?? '')?.[1];
      if (!marque?.matches('a.divergence[aria-label="Les sources divergent"]') || vers === undefined)
        return [`no mark: ${id}`];
      return desaccord(vers).lignes.includes(id) ? [] : [`the mark of ${id} leads to ${vers}`];
    }),
  );
  expect(fautes).toEqual([]);
});

test('every number computed from a row that another source contradicts carries the mark too', () => {
  const places = new Map<string, readonly string[]>(
    pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('.calcul[data-entrees]')].map(
        (calcul) => [`${path}#${calcul.id}`, (calcul.getAttribute('data-entrees') ?? '').split(' ')] as const,
      ),
    ),
  );
  const contestes = lues.flatMap((page) =>
    [...page.document.querySelectorAll('data > a[href*="#"]')].flatMap((a) => {
      const [chemin = '', ancre = ''] = (a.getAttribute('href') ?? '').split('#');
      const entrees = places.get(`${chemin || page.path}#${ancre}`) ?? [];
      const conteste = entrees.some((entree) => desaccordsDe(entree).length > 0);
      return conteste && !a.closest('h1,h2,h3,h4,h5,h6,.desaccord') ? [{ path: page.path, a }] : [];
    }),
  );
  expect(contestes.length).toBeGreaterThan(20);
  const sans = contestes.filter(({ a }) => !a.parentElement?.nextElementSibling?.matches('.divergence'));
  expect(sans.map(({ path, a }) => `${path} ${a.outerHTML}`)).toEqual([]);
});

/** One number said of several things, or several numbers that share no axis: their rows are only listed. */
const SANS_DESSIN = [
  'assistants-medicaux-financement',
  'assistants-medicaux-gain',
  'msp-objectif-structures',
  'msp-patients-supplementaires',
  'plan-2-millions',
  'prime-internes',
  'psychologues-200',
  'sans-medecin-traitant-mi-2021',
];

test('every disagreement is drawn, but those whose values share no axis or are one and the same', () => {
  const articles = [...pageAt('/desaccords/').document.querySelectorAll('article.desaccord')];
  expect(articles.length).toBe(desaccords.length);
  const sans = articles.filter((article) => !article.querySelector('.figure-dessin svg title'));
  expect(sans.map(({ id }) => id.replace('desaccord-', '')).toSorted()).toEqual(SANS_DESSIN);
});

test('every mark follows a number, out of headings and of the disagreements themselves', () => {
  for (const { path, document } of lues)
    for (const marque of document.querySelectorAll('.divergence')) {
      expect(marque.previousElementSibling?.localName, path).toBe('data');
      expect(marque.closest('h1,h2,h3,h4,h5,h6,.desaccord'), path).toBeNull();
    }
});

test('the drawings of a figure whose sources diverge say so in their alternative text', () => {
  const disputees = IDS_FIGURES.filter((id) => figure(id).desaccords.length > 0);
  expect(disputees.length).toBeGreaterThan(10);
  for (const id of disputees) {
    const dessins = [...pageAt(`/graphiques/${id}/`).document.querySelectorAll('.figure-dessin')];
    expect(dessins.length, id).toBeGreaterThan(0);
    for (const dessin of dessins)
      expect(dessin.querySelector('desc')?.textContent, id).toContain('Les sources divergent');
  }
});

test('an embed and a picture of a figure whose sources diverge say so too, and the embed leads to the disagreements', () => {
  for (const id of IDS_FIGURES) {
    const disputee = figure(id).desaccords.length > 0;
    const embed = readBuilt(`/embed/${id}/index.html`).toString('utf8');
    expect(/≠ Les sources divergent[^<]*<a [^>]*href="https:[^"]*\/desaccords\/#/.test(embed), id).toBe(disputee);
    expect(embed.includes('Les sources divergent sur ces valeurs.</desc>'), id).toBe(disputee);
    const image = readBuilt(`/graphiques/${id}/image.svg`).toString('utf8');
    expect(image.includes('Les sources divergent sur ces valeurs.</text>'), id).toBe(disputee);
  }
});

test('the files of figures, of tables and of indicators name the disagreements of each row', () => {
  const tables = ['observations', 'objectifs', 'faits'].map((nom) => `/donnees/${nom}.csv`);
  const fichiers = [
    ...tables,
    ...IDS_FIGURES.map((id) => `/graphiques/${id}/donnees.csv`),
    ...indicateurs.slice(0, 5).map(({ id }) => `/chiffres/${id}/donnees.csv`),
  ];
  for (const fichier of fichiers) {
    const entete = readBuilt(fichier).toString('utf8').split('\r\n')[0];
    expect(entete?.split(','), fichier).toContain('desaccords');
  }
  expect(readBuilt('/donnees/objectifs.csv').toString('utf8')).toMatch(/^msp-objectif-2027-dp,.*\bmsp-echeance\b/m);
});
