import { describe, expect, test, vi } from 'vitest';
import { jsonFigure } from '../../../../src/outputs/files/json.ts';
import { fileLicence } from '../../../../src/outputs/files/licences.ts';
import { figureReadme } from '../../../../src/outputs/files/readme.ts';
import { figureMetadata, metadataJson } from '../../../../src/outputs/files/metadata.ts';
import { oembedJson } from '../../../../src/outputs/files/oembed.ts';
import { oembedSpecification } from '../embed/oembed-specification.ts';
import { trialRanking, trialFigure } from './sample-figure.ts';

vi.mock('../../../../src/store/rows.ts', () => import('./sample-store.ts'));
// no series of these rows is computed: their formula answers for them
vi.mock('../../../../src/prose/computed/of-series.ts', () => ({ seriesComputationLink: () => null }));

const site = { url: 'https://site.example/' };
const folder = 'https://site.example/graphiques/trajectoire-essai/';

describe('metadonnees.json', () => {
  const m = figureMetadata(trialFigure(), site);

  test('says what the figure says, its unit and its date', () => {
    expect(JSON.parse(metadataJson(trialFigure(), site))).toMatchObject({
      id: 'trajectoire-essai',
      titre: 'Des maisons, «\u202Fmoins\u202F» que promis',
      sousTitre: 'Nombre de maisons, France',
      alternative: 'Une courbe qui monte.',
      unite: 'maisons',
      dateDonnees: 'décembre 2023',
      edition: { date: '2026-11-23' },
      desaccords: [{ id: 'fin-2023', adresse: 'https://site.example/desaccords/fin-2023/' }],
      licence: { id: 'CC-BY-4.0', adresse: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
    });
  });

  test('sets its sentences in French, and leaves addresses alone', () => {
    expect(m.notes).toEqual(['Un trait ne relie que des points de même définition\u202F: les autres sont à part.']);
    expect(m.sources[2]?.citation).toBe('Dossier\u202F: les *promesses*');
    expect(m.sources[0]?.page).toBe('https://producteur.example/page');
  });

  test('names each source with its producer, its licence and its limits, and never invents a licence', () => {
    expect(m.sources.map(({ id }) => id)).toEqual(['rapport', 'journal', 'dossier']);
    expect(m.sources[0]).toMatchObject({
      producteur: 'Producteur de rapport',
      limites: 'Arrêtée fin 2023.',
      licence: { id: 'etalab-2.0', nom: 'Licence Ouverte 2.0' },
      adresse: 'https://site.example/sources/rapport/',
    });
    expect(m.sources[1]).toMatchObject({ page: 'inconnu', licence: { id: null, nom: 'inconnu', adresse: null } });
  });

  test('gives the address of every file, of the embed and of its dated copy', () => {
    expect(m.adresses).toMatchObject({
      page: folder,
      integration: 'https://site.example/embed/trajectoire-essai/',
      integrationDatee: 'https://site.example/embed/trajectoire-essai/2026-11-23/',
      oembed: `${folder}oembed.json`,
    });
    const noms = 'donnees.csv donnees.xlsx donnees.json image.svg image.png image-carre.png og.png metadonnees.json';
    for (const nom of [...noms.split(' '), 'lisezmoi.md', 'datapackage.json', 'trajectoire-essai.zip']) {
      expect(m.adresses.fichiers[nom]).toBe(folder + nom);
    }
  });

  test('defines the indicators and the columns of its data', () => {
    expect(m.indicateurs.map(({ id }) => id)).toEqual(['maisons', 'contrats']);
    expect(m.colonnes.find(({ nom }) => nom === 'valeur')).toMatchObject({ titre: 'Valeur', type: 'nombre' });
    expect(m.colonnes.find(({ nom }) => nom === 'date')?.type).toBe('date');
    const density = figureMetadata(trialRanking(), site).colonnes.find(({ nom }) => nom === 'pour_100000');
    expect(density?.description).toContain('100\u202F000 × nombre ÷ population municipale');
  });
});

test('a licence that has no identifier is refused, so that none is published unnamed', () => {
  expect(() => fileLicence('Licence maison')).toThrow('Licence maison');
});

describe('donnees.json', () => {
  const data = JSON.parse(jsonFigure(trialFigure(), site)) as Record<string, unknown> & {
    enregistrements: Record<string, unknown>[];
  };

  test('says its unit, its date, its sources and its licence before the records', () => {
    expect(data).toMatchObject({
      unite: 'maisons',
      dateDonnees: 'décembre 2023',
      absences: { nd: 'non publié', s: 'secret statistique', so: 'sans objet', inc: 'inconnu' },
      sources: [{ id: 'rapport' }, { id: 'journal' }, { id: 'dossier' }],
      licence: { id: 'CC-BY-4.0' },
    });
  });

  test('has numbers as numbers, absences as codes, and null for an empty cell', () => {
    expect(data.enregistrements.map((e) => e['valeur'])).toEqual([2501, 4500, 12.5, 'inc', 4000, 0]);
    expect(data.enregistrements[1]).toMatchObject({ date: '2024-05-31', valeur_max: 5000, definition: null });
  });

  test('leads from each value to its row, or to the formula that computed it', () => {
    expect(data.enregistrements[4]?.['origines']).toEqual({
      valeur: 'https://site.example/chiffres/maisons/fr/#cible',
    });
    const { enregistrements } = JSON.parse(jsonFigure(trialRanking(), site)) as typeof data;
    expect(enregistrements[0]?.['origines']).toEqual({
      rang: 'https://site.example/methode/#rang',
      pour_100000: 'https://site.example/methode/#taux-pour-100000',
      nombre: 'https://site.example/chiffres/maisons/dep-01/#ain',
    });
  });

  test('writes one record a line', () => {
    const rows = jsonFigure(trialFigure(), site).split('\n');
    expect(rows.filter((l) => l.trimStart().startsWith('{"date"'))).toHaveLength(6);
  });
});

describe('lisezmoi.md', () => {
  const text = figureReadme(trialFigure(), site);

  test('begins with the title, and has the finding, the unit, the date and the citation', () => {
    expect(text.startsWith('# Des maisons, «\u202Fmoins\u202F» que promis\n')).toBe(true);
    expect(text).toContain('Il y en a 2\u202F501\u202F; la promesse est de 4\u202F000.');
    expect(text).toContain('- Unité\u202F: maisons\n');
    expect(text).toContain('- Date des données\u202F: décembre 2023\n');
    expect(text).toContain('## Citer\n\n«\u202FDes maisons');
  });

  test('gives each source its address and its licence, or says that they are not known', () => {
    expect(text).toContain('<https://producteur.example/page>\u202F; licence\u202F: Licence Ouverte 2.0.');
    expect(text).toContain('adresse inconnue\u202F; licence inconnue.');
    expect(text).toContain('Là où elle est inconnue, nous ne l’avons pas trouvée.');
  });

  test('leads to the files that lie beside it, in the folder and in the archive', () => {
    expect(text).toContain('[donnees.csv](donnees.csv)');
    expect(text).toContain('[datapackage.json](datapackage.json)');
  });

  test('keeps the signs of a sentence from being read as Markdown', () => {
    expect(text).toContain('les \\*promesses\\*');
    expect(text).toContain('REG-\\<code\\>');
  });

  test('has no heading for what the figure does not have', () => {
    const without = figureReadme(trialFigure({ notes: [], desaccords: [] }), site);
    expect(without).not.toContain('## Notes');
    expect(without).not.toContain('## Désaccords');
    expect(text).toContain('## Désaccords entre les sources\n\n- [Combien de maisons fin 2023\u202F?]');
  });
});

describe('oembed.json', () => {
  const read = (options = {}) => JSON.parse(oembedJson(trialFigure(), { ...site, ...options })) as { html: string };

  test('is an answer that the specification allows, with the frame of the embed and a picture', () => {
    const response = read();
    expect(oembedSpecification.safeParse(response).error).toBeUndefined();
    expect(response.html).toMatch(
      /^<iframe [^>]*src="https:\/\/site\.example\/embed\/trajectoire-essai\/"[^>]*><\/iframe>$/,
    );
    expect(response).toMatchObject({ thumbnail_url: `${folder}og.png`, thumbnail_width: 1200, thumbnail_height: 630 });
  });

  test('has no picture where the folder has none', () => {
    expect(read({ thumbnail: false })).not.toHaveProperty('thumbnail_url');
    expect(oembedSpecification.safeParse(read({ thumbnail: false })).error).toBeUndefined();
  });
});
