/** Two hundred numbers of the whole site, drawn by their fingerprints, followed to their places and found again from the tables. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documents, pages, readBuilt, restantes, site } from './built-site.ts';
import { toPage, type Page } from './rules/page.ts';
import { refaire, type Contexte, type Nombre } from './rules/refaire.ts';

const NOMBRES = 200;

/** Changes the draw: nothing else depends on it. */
const GRAINE = 'novembre 2026';

/** The rooms of the site, the finest first: each gives as many numbers as another, as long as it has some. */
const PIECES = [
  '/promesses/registre/',
  '/promesses/',
  '/contexte/',
  '/graphiques/',
  '/chronologie/',
  '/initiatives/',
  '/desaccords/',
  '/sources/',
  '/glossaire/',
  '/methode/',
  '/mises-a-jour/',
  '/donnees/',
  '/chiffres/population/',
  '/chiffres/faits/',
  '/chiffres/',
  '/territoires/communes/',
  '/territoires/epci/',
  '/territoires/departements/',
  '/territoires/regions/',
  '/territoires/',
  '/',
] as const;

const parPath = new Map(documents.map((page) => [page.path, page]));
const textes = new Map(restantes.map(({ path, html }) => [path, html]));

const contexte: Contexte = {
  site,
  lire: (path) => readBuilt(path).toString('utf8'),
  pageAt(path) {
    const page = parPath.get(path);
    const html = textes.get(path);
    if (page || html === undefined) return page;
    const lue = toPage(path, html);
    parPath.set(path, lue);
    return lue;
  },
};

const pieceDe = ({ path }: Page): string => PIECES.find((piece) => path.startsWith(piece)) ?? '/';
const empreinte = (mots: string): string => createHash('sha256').update(`${GRAINE} ${mots}`).digest('hex');

/** As many numbers of each room as of the others; those of the fullest make up for the emptiest. */
function tirer(nombre: number): Nombre[] {
  const parPiece = Map.groupBy(
    pages.flatMap((page) =>
      [...page.document.querySelectorAll('main data')].map((data, i) => ({
        nombre: { page, data },
        cle: empreinte(`${page.path} ${i}`),
      })),
    ),
    ({ nombre: { page } }) => pieceDe(page),
  );
  const listes = [...parPiece.values()].map((liste) => liste.toSorted((a, b) => (a.cle < b.cle ? -1 : 1)));
  const tires: Nombre[] = [];
  for (let rang = 0; tires.length < nombre; rang++)
    for (const liste of listes) {
      const tire = liste[rang];
      if (tire && tires.length < nombre) tires.push(tire.nombre);
    }
  return tires;
}

const tires = tirer(NOMBRES);
const dire = ({ page, data }: Nombre): string => `${page.path} ${data.outerHTML.replaceAll(/\s+/g, ' ')}`;

test('two hundred numbers, drawn in every room, are those of the tables at the places they lead to', () => {
  expect(tires).toHaveLength(NOMBRES);
  const pieces = new Set(tires.map(({ page }) => pieceDe(page)));
  expect([...pieces].toSorted()).toEqual([...PIECES].toSorted());
  const refaits = tires.map((nombre) => ({ nombre, ...refaire(nombre, contexte) }));
  expect(refaits.flatMap(({ nombre, fautes }) => fautes.map((faute) => `${faute}: ${dire(nombre)}`))).toEqual([]);
  const genres = Map.groupBy(refaits, ({ genre }) => genre);
  for (const genre of ['ligne', 'calcul', 'compte', 'population'] as const)
    expect(genres.get(genre)?.length ?? 0, genre).toBeGreaterThan(5);
});

test('one wrong figure in what is printed, or in what programs read, is found', () => {
  const change = (chiffres: string): string => chiffres.replace(/\d/, (c) => String((Number(c) + 1) % 10));
  let essais = 0;
  const passees: string[] = [];
  for (const { page, data } of tires) {
    // an absence is a word, beside its date
    if (!/^-?\d/.test(data.getAttribute('value') ?? '')) continue;
    for (const fausser of [fausserTexte, fausserValeur]) {
      const faux = data.cloneNode(true) as Element;
      if (!fausser(faux)) continue;
      essais += 1;
      data.replaceWith(faux);
      if (refaire({ page, data: faux }, contexte).fautes.length === 0) passees.push(dire({ page, data: faux }));
      faux.replaceWith(data);
    }
  }
  expect(passees).toEqual([]);
  expect(essais).toBeGreaterThan(1.8 * NOMBRES);

  function fausserTexte(faux: Element): boolean {
    const noeuds = [faux, ...faux.querySelectorAll('*')].flatMap((e) => [...e.childNodes]);
    const texte = noeuds.find(({ nodeType, nodeValue }) => nodeType === 3 && /\d/.test(nodeValue ?? ''));
    if (texte) texte.nodeValue = change(texte.nodeValue ?? '');
    return texte !== undefined;
  }

  function fausserValeur(faux: Element): boolean {
    const valeur = faux.getAttribute('value') ?? '';
    faux.setAttribute('value', change(valeur));
    return /\d/.test(valeur);
  }
});
