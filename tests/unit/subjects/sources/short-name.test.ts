import { describe, expect, it, test } from 'vitest';
import { figure, IDS_FIGURES } from '../../../../src/figures/index.ts';
import { sourceLines } from '../../../../src/figures/source-line.ts';
import { toBibtex } from '../../../../src/outputs/citation/bibtex.ts';
import { citationFigure } from '../../../../src/outputs/citation/of-figure.ts';
import { toRis } from '../../../../src/outputs/citation/ris.ts';
import { toText } from '../../../../src/outputs/citation/text.ts';
import { figureReadme } from '../../../../src/outputs/files/readme.ts';
import { shortSource } from '../../../../src/outputs/pictures/short-source.ts';
import { source, sources } from '../../../../src/store/rows.ts';
import {
  namesInFull,
  originsOf,
  producersOf,
  producersOfAll,
  sourceShortName,
} from '../../../../src/subjects/sources/short-name.ts';

const ordinary = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const by = (producteur: string) => ({ ...source('insee-bpe-2024'), producteur });

test.each([
  ['Etalab et IGN', ['Etalab', 'IGN']],
  ['Premier ministre et Régions de France', ['Premier ministre', 'Régions de France']],
  ['Ministère de la Santé et de la Prévention', ['Ministère de la Santé et de la Prévention']],
  ['Etalab, d’après l’Insee et Wikipédia', ['Etalab']],
  ['DREES ; moyennes départementales calculées par un tiers', ['DREES']],
  ['aucun', []],
  ['inconnu', []],
])('%s is of %j', (producteur, names) => expect(producersOf({ producteur })).toEqual(names));

test('those of several sources are each named once, be it by another name', () => {
  const list = ['Insee', 'Etalab et IGN', 'Etalab, d’après l’Insee', 'Insee', 'aucun'].map(by);
  expect(producersOfAll(list)).toEqual(['Insee', 'Etalab', 'IGN']);
  const cnam = ['Caisse nationale de l’Assurance maladie', 'Caisse nationale de l’assurance maladie (Cnam)'].map(by);
  expect(producersOfAll(cnam)).toHaveLength(1);
});

test('names are listed without an « et » that could be of either', () => {
  expect(namesInFull(['DITP'])).toBe('DITP');
  expect(namesInFull(['DITP', 'Cnam', 'Drees'])).toBe('DITP, Cnam et Drees');
  expect(namesInFull(['Ministère de la Santé et de la Prévention', 'Egora'])).toBe(
    'Ministère de la Santé et de la Prévention, et Egora',
  );
  expect(() => namesInFull([])).toThrow('nobody');
});

test('what is no document comes from our searches, what nobody signs from its title', () => {
  expect(originsOf(by('aucun'))).toEqual(['nos recherches']);
  expect(originsOf({ ...by('inconnu'), titre: 'Un titre' })).toEqual(['« Un titre »']);
  expect(sources.map(({ id }) => sourceShortName(id)).filter((name) => /^(?:aucun|inconnu)/.test(name))).toEqual([]);
});

/** Everything that names who the data of a figure are from, in its own words: titles and citations left out. */
const figures = IDS_FIGURES.map((id) => figure(id));
const said = figures.flatMap((f) => {
  const citation = citationFigure(f, { url: 'https://site.example' });
  const data = (text: string) => /Données\s?: ([^]*?)(?:, |\. |\n)/.exec(ordinary(text))?.[1] ?? '';
  return [
    namesInFull(citation.producteurs),
    data(toText(citation)),
    data(toBibtex(citation)),
    data(toRis(citation)),
    ordinary(shortSource(f.sources)),
    ...(sourceLines(f).folded.length > 0 ? [ordinary(sourceLines(f).named.replaceAll(/<[^>]+>/g, ''))] : []),
  ].map((words) => ({ id: f.id, words }));
});

describe('the sources of every figure', () => {
  it('name nobody for a producer', () => {
    expect(said.filter(({ words }) => words === '' || /(?<!\p{L})(?:aucun|inconnu)(?!\p{L})/u.test(words))).toEqual([]);
  });

  it('name each producer once, and say « et » once between names', () => {
    const twice = said.filter(({ words }) => / et (?=\p{Lu})[^,]* et (?=\p{Lu})/u.test(words));
    expect(twice).toEqual([]);
    const doubled = said.filter(({ words }) => {
      const names = words.replace(/^Sources? : |\.$/g, '').split(/, | et (?=\p{Lu})/u);
      return new Set(names).size < names.length;
    });
    expect(doubled).toEqual([]);
  });

  it('are in the files that go with it, without what is no document', () => {
    const f = figure('trajectoire-medicobus');
    const readme = ordinary(figureReadme(f, { url: 'https://site.example' }));
    expect(readme).toContain('[Recherche sans résultat, novembre 2026](');
    expect(readme).not.toMatch(/\)\. (?:aucun|inconnu) ;/);
  });
});
