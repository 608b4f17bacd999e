import { describe, expect, test } from 'vitest';
import { paint, toFixedColours } from '../../../../src/drawing/palette.ts';
import { edition, entry, points, promesses, source, territoire, territoires } from '../../../../src/store/rows.ts';
import { figure, IDS_FIGURES } from '../../../../src/figures/index.ts';
import { toCardSvg } from '../../../../src/outputs/pictures/share-card.ts';
import {
  engagementShare,
  homeShare,
  figureShare,
  promesseShare,
  territoireShare,
} from '../../../../src/outputs/pictures/share-pictures.ts';
import { RASTERS } from '../../../../src/outputs/pictures/rasters.ts';
import { formatRow } from '../../../../src/store/row-words.ts';
import { promesseView } from '../../../../src/subjects/promesses/view.ts';
import { formatDate } from '../../../../src/format/date.ts';
import { isNumber } from '../../../../src/domain/valeur.ts';
import { registreViews } from '../../../../src/subjects/engagements/filters.ts';
import { shortProducteur } from '../../../../src/subjects/sources/short-name.ts';
import { expectGolden } from '../../../golden.ts';
import { faultsOf, wordsOf, wordsIn } from './read-image.ts';

const PROMIS = toFixedColours(paint.promesse);
const OBSERVED = toFixedColours(paint.observe);
const simple = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const write = (map: { card: Parameters<typeof toCardSvg>[0] }) => toCardSvg(map.card);

test('the card of a figure', () => {
  expectGolden('images/carte-figure', write(figureShare(figure('trajectoire-medicobus'))));
});

test('the card of a territory', () => {
  expectGolden('images/carte-territoire', write(territoireShare(territoire('DEP-04'))));
});

describe('the card of the home page', () => {
  const svg = write(homeShare());

  test.each(promesses.map(({ id }) => id))(
    'gives the numbers of %s: what is in teal or grey, what was promised in amber',
    (id) => {
      const { lead, target } = promesseView(id);
      expect(wordsIn(svg, PROMIS)).toContain(simple(formatRow(target.id)));
      expect(wordsOf(svg)).toContain(simple(formatRow(lead?.id ?? '')));
    },
  );

  test('does not say in teal what cannot be verified', () => {
    const { last } = promesseView('medicobus');
    expect(wordsIn(svg, OBSERVED).split(' | ')).not.toContain(formatRow(last?.id ?? ''));
  });

  test('has its date and its sources', () => {
    expect(wordsOf(svg)).toMatch(/Sources : .*DITP/);
    expect(wordsOf(svg).replace(/\s/g, ' ')).toContain(`État au ${formatDate(edition.date)}`.replace(/\s/g, ' '));
  });
});

describe('the card of a promise', () => {
  test.each(promesses.map((p) => p))('says its name, its numbers and its verdict: $id', ({ id, nom }) => {
    const svg = write(promesseShare(id));
    const { target, last } = promesseView(id);
    expect(wordsOf(svg)).toContain(simple(nom));
    expect(wordsOf(svg)).toContain(simple(formatRow(last?.id ?? '')));
    expect(wordsIn(svg, PROMIS)).toContain(`${simple(formatRow(target.id))}`);
    expect(wordsOf(svg)).toMatch(/Promesse (tenue|manquée)|Non atteinte|En cours|Invérifiable/);
  });
});

describe('the sources of a card', () => {
  /** The rows whose publisher a card names neither in short nor by the beginning of its citation. */
  const unnamed = (words: string, ids: readonly string[]) =>
    ids.filter((id) => {
      const { producteur, citation } = source(entry(id).source);
      const names = [...shortProducteur(producteur).split(/ et (?=[A-Z])/), citation.split(', ')[0] ?? ''];
      return producteur !== 'aucun' && !names.some((name) => words.includes(simple(name)));
    });

  test.each(promesses.map(({ id }) => id))('are those of every row that is drawn, on the promise %s', (id) => {
    const { indicateur, lead, target } = promesseView(id);
    const drawn = points(indicateur.id, 'FR').filter(({ valeur }) => isNumber(valeur));
    const ids = [...drawn, ...(lead ? [lead] : []), target].map((row) => row.id);
    expect(unnamed(wordsOf(write(promesseShare(id))), ids)).toEqual([]);
  });

  test.each(registreViews.map((view) => [view.engagement.id, view] as const))(
    'are those of every wording that is drawn, on the engagement %s',
    (_id, view) => {
      const words = wordsOf(write(engagementShare(view)));
      const shown = view.formulations.filter(({ judged }) => judged || view.formulations.length <= 4);
      expect(
        unnamed(
          words,
          shown.map(({ objectif }) => objectif.id),
        ),
      ).toEqual([]);
    },
  );
});

describe('the card of a figure', () => {
  test.each(IDS_FIGURES)('says its finding, one number, its source and its date: %s', (id) => {
    const f = figure(id);
    const svg = write(figureShare(f));
    expect(wordsOf(svg)).toContain(simple(f.titre));
    expect(wordsOf(svg)).toMatch(/Sources? : /);
    expect(wordsOf(svg)).toContain(`Données : ${simple(f.dataDate)}`);
    expect(svg).toMatch(/font-weight="500" font-size="(84|71\.4|58\.8|46\.2)"[^>]*>−?(?:\p{L}+\s)*\d/u);
  });
});

describe('the card of a territory', () => {
  test('has three numbers, each with its date, and the targets in amber', () => {
    const svg = write(territoireShare(territoire('DEP-04')));
    for (const row of ['assistants-medicaux-recrutes.DEP-04.2023-12', 'msp-nombre.DEP-04.2023-12']) {
      expect(wordsIn(svg, OBSERVED)).toContain(formatRow(row));
    }
    expect(wordsOf(svg)).toContain('assistants médicaux, décembre 2023');
    expect(wordsOf(svg)).toContain('(définition non publiée), mai 2024');
    expect(wordsIn(svg, PROMIS)).toContain(
      `cible : ${formatRow('assistants-medicaux-ditp-2024-12.DEP-04')} en décembre 2024`,
    );
    expect(svg).toContain('class="halo"');
  });

  test('says a département of a région that has its name without saying the name twice', () => {
    expect(wordsOf(write(territoireShare(territoire('DEP-976'))))).toMatch(/^Département 976 Mayotte /);
    expect(wordsOf(write(territoireShare(territoire('DEP-04'))))).toMatch(
      /^Département 04 · Provence-Alpes-Côte d’Azur /,
    );
  });

  test('holds the longest names', () => {
    const noms = territoires.filter(({ niveau }) => niveau !== 'FR').toSorted((a, b) => b.nom.length - a.nom.length);
    for (const t of noms.slice(0, 6)) expect(wordsOf(write(territoireShare(t))).replaceAll('- ', '-')).toContain(t.nom);
  });
});

describe('every picture', () => {
  const site = new URL('https://dernier-kilometre.example/');

  test('has its own address', () => {
    const paths = RASTERS.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('og');
    expect(paths).toContain('territoires/regions/11-ile-de-france/og');
    expect(paths.filter((c) => c.startsWith('graphiques/'))).toHaveLength(3 * IDS_FIGURES.length);
    expect(paths.filter((c) => c.startsWith('territoires/'))).toHaveLength(119);
  });

  test('needs nothing outside itself and is named', () => {
    const faults = RASTERS.map(({ path, toSvg }) => ({ path, faults: faultsOf(toSvg(site)) }));
    expect(faults.filter((f) => f.faults.length > 0)).toEqual([]);
  });

  test('is named in a few words where it is shared', () => {
    const images = [
      homeShare(),
      ...promesses.map(({ id }) => promesseShare(id)),
      ...IDS_FIGURES.map((id) => figureShare(figure(id))),
    ];
    for (const { alternative } of images) {
      expect(alternative.length).toBeGreaterThan(40);
      expect(alternative.length).toBeLessThanOrEqual(420);
      expect(alternative).not.toMatch(/undefined|\.\.| ,/);
    }
  });
});
