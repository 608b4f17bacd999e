import { deflateSync } from 'node:zlib';
import { entetePng, partiePng, SIGNATURE_PNG } from '../../src/format/png.ts';

/** Most colours that a palette holds. */
const TAILLE_PALETTE = 256;
/** How far a colour may be from the one that stands for it when they are too many, tried in this order: levels of 255, squared and summed over the three channels. */
const ECARTS = [6, 9, 12, 16, 24, 40, 80, 160, 442].map((ecart) => ecart * ecart);
/** Level 9 would take twenty times as long to win a tenth. */
const COMPRESSION = { level: 4, memLevel: 9 };

/**
 * A PNG with a palette, from opaque pixels of four bytes each: a third of the weight of a full one. The colours met most are kept as they are; each other
 * one becomes one near to it, never farther than the palette needs. Same pixels, same bytes.
 */
export function toPalettePng(pixels: Uint8Array, { largeur, hauteur }: { largeur: number; hauteur: number }): Buffer {
  if (pixels.length !== largeur * hauteur * 4) throw new Error(`not ${largeur} × ${hauteur} pixels`);
  const couleurs = new Uint32Array(pixels.buffer, pixels.byteOffset, largeur * hauteur);
  const { comptes, suites } = countColours(couleurs, largeur);
  const { palette, rangs } = choosePalette(comptes);
  return Buffer.concat([
    SIGNATURE_PNG,
    entetePng({ largeur, hauteur }, { bits: 8, couleur: 3 }),
    partiePng('PLTE', Buffer.from(palette.flatMap(toRgb))),
    partiePng('IDAT', deflateSync(indexRows(suites, { rangs, largeur, hauteur }), COMPRESSION)),
    partiePng('IEND', Buffer.alloc(0)),
  ]);
}

/** How many slots there are for colours: far more than a drawing has. */
const CASES = 1 << 16;

/** Each colour in a slot of its own, found by `slotOf`; an empty slot holds 0, which is no opaque colour. */
interface Comptes {
  couleurs: Uint32Array;
  nombres: Uint32Array;
  /** The slots that are not empty. */
  slots: number[];
}

function slotOf(couleur: number, cases: Uint32Array): number {
  let slot = Math.imul(couleur, 0x9e3779b1) >>> 16;
  while (cases[slot] !== couleur && cases[slot] !== 0) slot = (slot + 1) & (CASES - 1);
  return slot;
}

/** Neighbours of one colour in a row: the slot of the colour, and where they end in the picture. */
interface Suites {
  slots: Uint16Array;
  fins: Uint32Array;
  nombre: number;
}

/** By runs, for a drawing is mostly flat. None goes over the end of a row. */
function countColours(pixels: Uint32Array, largeur: number): { comptes: Comptes; suites: Suites } {
  const [couleurs, nombres] = [new Uint32Array(CASES), new Uint32Array(CASES)];
  const slots: number[] = [];
  const suites = { slots: new Uint16Array(pixels.length), fins: new Uint32Array(pixels.length), nombre: 0 };
  let debut = 0;
  while (debut < pixels.length) {
    const couleur = pixels[debut] as number;
    const bord = debut + largeur - (debut % largeur);
    let fin = debut + 1;
    while (fin < bord && pixels[fin] === couleur) fin += 1;
    const slot = slotOf(couleur, couleurs);
    if (couleurs[slot] === 0) {
      if (couleur >>> 24 !== 255) throw new Error('a pixel that is not opaque');
      if (slots.push(slot) > CASES / 2) throw new Error('more colours than a drawing has');
      couleurs[slot] = couleur;
    }
    nombres[slot] = (nombres[slot] as number) + fin - debut;
    suites.slots[suites.nombre] = slot;
    suites.fins[suites.nombre] = fin;
    suites.nombre += 1;
    debut = fin;
  }
  return { comptes: { couleurs, nombres, slots }, suites };
}

/** A palette, and the place in it of the colour of each slot. */
interface Palette {
  palette: number[];
  rangs: Uint8Array;
}

/** The colours met most, each far enough from the others for all to be near one of them. */
function choosePalette({ couleurs, nombres, slots }: Comptes): Palette {
  const nombre = (slot: number): number => nombres[slot] as number;
  const couleur = (slot: number): number => couleurs[slot] as number;
  const triees = slots.toSorted((a, b) => nombre(b) - nombre(a) || couleur(a) - couleur(b));
  for (const ecart of slots.length <= TAILLE_PALETTE ? [0] : ECARTS) {
    const palette = tryPalette(triees, { couleurs, ecart });
    if (palette) return palette;
  }
  throw new Error('no palette, though one colour is near enough to all');
}

/** A palette that leaves no colour farther than a distance from the one that stands for it; null when it would hold too many. */
function tryPalette(
  triees: readonly number[],
  { couleurs, ecart }: { couleurs: Uint32Array; ecart: number },
): Palette | null {
  const palette: number[] = [];
  const rangs = new Uint8Array(CASES);
  const canaux = new Int16Array(3 * TAILLE_PALETTE);
  for (const slot of triees) {
    const couleur = couleurs[slot] as number;
    const rang = findNear(couleur, { canaux, nombre: palette.length, ecart });
    rangs[slot] = rang;
    if (rang < palette.length) continue;
    if (rang === TAILLE_PALETTE) return null;
    canaux.set(toRgb(couleur), 3 * rang);
    palette.push(couleur);
  }
  return { palette, rangs };
}

/** The place of the first colour that is near enough; the number of colours when none is. */
function findNear(
  couleur: number,
  { canaux, nombre, ecart }: { canaux: Int16Array; nombre: number; ecart: number },
): number {
  const r = couleur & 255;
  const g = (couleur >> 8) & 255;
  const b = (couleur >> 16) & 255;
  let rang = 0;
  for (; rang < nombre; rang += 1) {
    const dr = r - (canaux[3 * rang] as number);
    // most are told apart by one channel
    if (dr * dr > ecart) continue;
    const dg = g - (canaux[3 * rang + 1] as number);
    const db = b - (canaux[3 * rang + 2] as number);
    if (dr * dr + dg * dg + db * db <= ecart) break;
  }
  return rang;
}

/** One byte a pixel, one more before each row, which says that the row is not filtered: flat colours are better so. */
function indexRows(
  { slots, fins, nombre }: Suites,
  { rangs, largeur, hauteur }: { rangs: Uint8Array; largeur: number; hauteur: number },
): Uint8Array {
  const rangees = new Uint8Array((largeur + 1) * hauteur);
  let debut = 0;
  for (let i = 0; i < nombre; i += 1) {
    const fin = fins[i] as number;
    const avant = 1 + Math.floor(debut / largeur);
    const rang = rangs[slots[i] as number] as number;
    for (; debut < fin; debut += 1) rangees[debut + avant] = rang;
  }
  return rangees;
}

function toRgb(couleur: number): [number, number, number] {
  return [couleur & 255, (couleur >> 8) & 255, (couleur >> 16) & 255];
}
