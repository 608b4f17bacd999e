/** Two hundred numbers of the whole site, drawn by their fingerprints, followed to their places and found again from the tables. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documentAt, pages, readBuilt, site } from './built-site.ts';
import type { Page } from './rules/page.ts';
import { redo, type Context, type ReadNumber } from './rules/redo.ts';

const NUMBERS = 200;

/** Changes the draw: nothing else depends on it. */
const SEED = 'novembre 2026';

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
  '/chiffres/communes/',
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

const view: Context = { site, read: (path) => readBuilt(path).toString('utf8'), pageAt: documentAt };

const pieceOf = ({ path }: Page): string => PIECES.find((piece) => path.startsWith(piece)) ?? '/';
const fingerprint = (words: string): string => createHash('sha256').update(`${SEED} ${words}`).digest('hex');

/** As many numbers of each room as of the others; those of the fullest make up for the emptiest. */
function drawNumbers(number: number): ReadNumber[] {
  const byPiece = Map.groupBy(
    pages.flatMap((page) =>
      [...page.document.querySelectorAll('main data')].map((data, i) => ({
        count: { page, data },
        key: fingerprint(`${page.path} ${i}`),
      })),
    ),
    ({ count: { page } }) => pieceOf(page),
  );
  const lists = [...byPiece.values()].map((list) => list.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  const drawn: ReadNumber[] = [];
  for (let rank = 0; drawn.length < number; rank++)
    for (const list of lists) {
      const pulled = list[rank];
      if (pulled && drawn.length < number) drawn.push(pulled.count);
    }
  return drawn;
}

const drawn = drawNumbers(NUMBERS);
const tell = ({ page, data }: ReadNumber): string => `${page.path} ${data.outerHTML.replaceAll(/\s+/g, ' ')}`;

test('two hundred numbers, drawn in every room, are those of the tables at the places they lead to', () => {
  expect(drawn).toHaveLength(NUMBERS);
  const pieces = new Set(drawn.map(({ page }) => pieceOf(page)));
  expect([...pieces].toSorted()).toEqual([...PIECES].toSorted());
  const redone = drawn.map((count) => ({ count, ...redo(count, view) }));
  expect(redone.flatMap(({ count: nombre, faults }) => faults.map((fault) => `${fault}: ${tell(nombre)}`))).toEqual([]);
  const kinds = Map.groupBy(redone, ({ kind }) => kind);
  for (const kind of ['ligne', 'calcul', 'compte', 'population'] as const)
    expect(kinds.get(kind)?.length ?? 0, kind).toBeGreaterThan(5);
});

test('one wrong figure in what is printed, or in what programs read, is found', () => {
  const change = (numbers: string): string => numbers.replace(/\d/, (c) => String((Number(c) + 1) % 10));
  let trials = 0;
  const past: string[] = [];
  for (const { page, data } of drawn) {
    // an absence is a word, beside its date
    if (!/^-?\d/.test(data.getAttribute('value') ?? '')) continue;
    for (const falsify of [falsifyText, falsifyValue]) {
      const wrong = data.cloneNode(true) as Element;
      if (!falsify(wrong)) continue;
      trials += 1;
      data.replaceWith(wrong);
      if (redo({ page, data: wrong }, view).faults.length === 0) past.push(tell({ page, data: wrong }));
      wrong.replaceWith(data);
    }
  }
  expect(past).toEqual([]);
  expect(trials).toBeGreaterThan(1.8 * NUMBERS);

  function falsifyText(wrong: Element): boolean {
    const nodes = [wrong, ...wrong.querySelectorAll('*')].flatMap((e) => [...e.childNodes]);
    const text = nodes.find(({ nodeType, nodeValue }) => nodeType === 3 && /\d/.test(nodeValue ?? ''));
    if (text) text.nodeValue = change(text.nodeValue ?? '');
    return text !== undefined;
  }

  function falsifyValue(wrong: Element): boolean {
    const valeur = wrong.getAttribute('value') ?? '';
    wrong.setAttribute('value', change(valeur));
    return /\d/.test(valeur);
  }
});
