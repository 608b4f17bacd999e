import { describe, expect, test } from 'vitest';
import { couleur, toCouleursFixes } from '../../../src/charts/palette.ts';
import { edition, promesses, territoire, territoires } from '../../../src/donnees.ts';
import { figure, IDS_FIGURES } from '../../../src/figures/index.ts';
import { toCarteSvg } from '../../../src/images/carte-partage.ts';
import { partageAccueil, partageFigure, partagePromesse, partageTerritoire } from '../../../src/images/partage.ts';
import { RASTERS } from '../../../src/images/rasters.ts';
import { formatLigne } from '../../../src/lignes.ts';
import { contextePromesse } from '../../../src/promesses/contexte.ts';
import { expectGolden } from '../../golden.ts';
import { fautesDe, motsDe, motsEn } from './read-image.ts';

const PROMIS = toCouleursFixes(couleur.promesse);
const OBSERVE = toCouleursFixes(couleur.observe);
const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/g, ' ');
const ecrire = (carte: { carte: Parameters<typeof toCarteSvg>[0] }) => toCarteSvg(carte.carte);

test('the card of a figure', () => {
  expectGolden('images/carte-figure', ecrire(partageFigure(figure('trajectoire-medicobus'))));
});

test('the card of a territory', () => {
  expectGolden('images/carte-territoire', ecrire(partageTerritoire(territoire('DEP-04'))));
});

describe('the card of the home page', () => {
  const svg = ecrire(partageAccueil());

  test.each(promesses.map(({ id }) => id))(
    'gives the numbers of %s: what is in teal or grey, what was promised in amber',
    (id) => {
      const { derniere, cible } = contextePromesse(id);
      expect(motsEn(svg, PROMIS)).toContain(simple(formatLigne(cible.id)));
      expect(motsDe(svg)).toContain(simple(formatLigne(derniere?.id ?? '')));
    },
  );

  test('does not say in teal what cannot be verified', () => {
    const { derniere } = contextePromesse('medicobus');
    expect(motsEn(svg, OBSERVE).split(' | ')).not.toContain(formatLigne(derniere?.id ?? ''));
  });

  test('has its date and its sources', () => {
    expect(motsDe(svg)).toMatch(/Sources : .*DITP.*État au 25 novembre 2026/);
    expect(edition.date).toBe('2026-11-25');
  });
});

describe('the card of a promise', () => {
  test.each(promesses.map((p) => p))('says its name, its numbers and its verdict: $id', ({ id, nom }) => {
    const svg = ecrire(partagePromesse(id));
    const { cible, derniere } = contextePromesse(id);
    expect(motsDe(svg)).toContain(simple(nom));
    expect(motsDe(svg)).toContain(simple(formatLigne(derniere?.id ?? '')));
    expect(motsEn(svg, PROMIS)).toContain(`${simple(formatLigne(cible.id))}`);
    expect(motsDe(svg)).toMatch(/Promesse (tenue|manquée)|Non atteinte|En cours|Invérifiable/);
  });
});

describe('the card of a figure', () => {
  test.each(IDS_FIGURES)('says its finding, one number, its source and its date: %s', (id) => {
    const f = figure(id);
    const svg = ecrire(partageFigure(f));
    expect(motsDe(svg)).toContain(simple(f.titre));
    expect(motsDe(svg)).toMatch(/Sources? : /);
    expect(motsDe(svg)).toContain(`Données : ${simple(f.dateDonnees)}`);
    expect(svg).toMatch(/font-weight="500" font-size="(84|71\.4|58\.8|46\.2)"[^>]*>−?(?:\p{L}+\s)*\d/u);
  });
});

describe('the card of a territory', () => {
  test('has three numbers, each with its date, and the targets in amber', () => {
    const svg = ecrire(partageTerritoire(territoire('DEP-04')));
    for (const ligne of ['assistants-medicaux-recrutes.DEP-04.2023-12', 'msp-nombre.DEP-04.2023-12']) {
      expect(motsEn(svg, OBSERVE)).toContain(formatLigne(ligne));
    }
    expect(motsDe(svg)).toContain('assistants médicaux, décembre 2023');
    expect(motsDe(svg)).toContain('projets compris, mai 2024');
    expect(motsEn(svg, PROMIS)).toContain(
      `cible : ${formatLigne('assistants-medicaux-ditp-2024-12.DEP-04')} en décembre 2024`,
    );
    expect(svg).toContain('class="halo"');
  });

  test('says a département of a région that has its name without saying the name twice', () => {
    expect(motsDe(ecrire(partageTerritoire(territoire('DEP-976'))))).toMatch(/^Département 976 Mayotte /);
    expect(motsDe(ecrire(partageTerritoire(territoire('DEP-04'))))).toMatch(
      /^Département 04 · Provence-Alpes-Côte d’Azur /,
    );
  });

  test('holds the longest names', () => {
    const noms = territoires.filter(({ niveau }) => niveau !== 'FR').toSorted((a, b) => b.nom.length - a.nom.length);
    for (const t of noms.slice(0, 6))
      expect(motsDe(ecrire(partageTerritoire(t))).replaceAll('- ', '-')).toContain(t.nom);
  });
});

describe('every picture', () => {
  const site = new URL('https://dernier-kilometre.example/');

  test('has its own address', () => {
    const chemins = RASTERS.map(({ chemin }) => chemin);
    expect(new Set(chemins).size).toBe(chemins.length);
    expect(chemins).toContain('og');
    expect(chemins).toContain('territoires/regions/11-ile-de-france/og');
    expect(chemins.filter((c) => c.startsWith('graphiques/'))).toHaveLength(3 * IDS_FIGURES.length);
    expect(chemins.filter((c) => c.startsWith('territoires/'))).toHaveLength(119);
  });

  test('needs nothing outside itself and is named', () => {
    const fautes = RASTERS.map(({ chemin, toSvg }) => ({ chemin, fautes: fautesDe(toSvg(site)) }));
    expect(fautes.filter((f) => f.fautes.length > 0)).toEqual([]);
  });

  test('is named in a few words where it is shared', () => {
    const images = [
      partageAccueil(),
      ...promesses.map(({ id }) => partagePromesse(id)),
      ...IDS_FIGURES.map((id) => partageFigure(figure(id))),
    ];
    for (const { alternative } of images) {
      expect(alternative.length).toBeGreaterThan(40);
      expect(alternative.length).toBeLessThanOrEqual(420);
      expect(alternative).not.toMatch(/undefined|\.\.| ,/);
    }
  });
});
