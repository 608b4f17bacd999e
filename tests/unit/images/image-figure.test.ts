import { describe, expect, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';
import { choisirDessin, toImageSvg } from '../../../src/images/image-figure.ts';
import { fautesDe, motsDe } from './read-image.ts';

const adresse = (id: string) => `https://dernier-kilometre.example/graphiques/${id}/`;
const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/g, ' ');

describe.each(IDS_FIGURES)('%s as a file', (id) => {
  const f = figure(id);
  const svg = toImageSvg(f, { adresse: adresse(id) });

  test('needs nothing outside itself', () => {
    expect(fautesDe(svg)).toEqual([]);
  });

  test('carries its title, its measure, its notes, its source, its date and its address', () => {
    const mots = motsDe(svg);
    for (const partie of [f.titre, f.sousTitre, ...f.notes])
      expect(mots).toContain(simple(partie).replaceAll("'", '’'));
    expect(mots).toMatch(/Sources? : /);
    expect(mots).toContain(`Données : ${simple(f.dateDonnees)}. Dessin : Dernier kilomètre, CC BY 4.0.`);
    expect(mots).toContain(`dernier-kilometre.example/graphiques/${id}/`);
  });

  test('as a square, carries its title, its source and its date', () => {
    const carre = toImageSvg(f, { adresse: adresse(id), format: 'carre', pixels: 2 });
    expect(carre).toContain('viewBox="0 0 540 540" width="1080" height="1080"');
    expect(fautesDe(carre)).toEqual([]);
    expect(motsDe(carre)).toContain(simple(f.titre));
    expect(motsDe(carre)).toMatch(/Sources? : .* Données : /);
  });
});

test('the drawing chosen for a room is the one whose words are the largest', () => {
  const svg = (largeur: number, hauteur: number) => `<svg viewBox="0 0 ${largeur} ${hauteur}"></svg>`;
  const [ample, etroit] = [svg(720, 400), svg(344, 400)];
  const dessin = { genre: 'graphique', ample, etroit } as const;
  expect(choisirDessin({ dessin }, { largeur: 344, hauteur: 600 })).toBe(etroit);
  expect(choisirDessin({ dessin }, { largeur: 900, hauteur: 400 })).toBe(ample);
  expect(choisirDessin({ dessin: { genre: 'carte', ample } }, { largeur: 100, hauteur: 400 })).toBe(ample);
});

test('a drawing made for a phone gets a narrower page, not letters twice as large', () => {
  const f = figure(IDS_FIGURES[0] ?? '');
  const etroite = { ...f, dessin: { genre: 'graphique', ample: f.dessin.etroit ?? '' } } as const;
  const largeur = (svg: string) => Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
  expect(largeur(toImageSvg(f, { adresse: adresse(f.id) }))).toBe(800);
  expect(largeur(toImageSvg(etroite, { adresse: adresse(f.id) }))).toBeLessThan(600);
});
