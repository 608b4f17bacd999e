import { describe, expect, test, vi } from 'vitest';
import { jsonFigure } from '../../../../src/figures/fichiers/json.ts';
import { licenceFichier } from '../../../../src/figures/fichiers/licences.ts';
import { lisezmoiFigure } from '../../../../src/figures/fichiers/lisezmoi.ts';
import { metadonneesFigure, metadonneesJson } from '../../../../src/figures/fichiers/metadonnees.ts';
import { oembedJson } from '../../../../src/figures/fichiers/oembed.ts';
import { oembedSpecification } from '../../embed/oembed-specification.ts';
import { classementEssai, figureEssai } from './figure-essai.ts';

vi.mock('../../../../src/donnees.ts', () => import('./donnees-essai.ts'));
// no series of these rows is computed: their formula answers for them
vi.mock('../../../../src/calculs/serie.ts', () => ({ lienCalculDeSerie: () => null }));

const site = { url: 'https://site.example/' };
const dossier = 'https://site.example/graphiques/trajectoire-essai/';

describe('metadonnees.json', () => {
  const m = metadonneesFigure(figureEssai(), site);

  test('says what the figure says, its unit and its date', () => {
    expect(JSON.parse(metadonneesJson(figureEssai(), site))).toMatchObject({
      id: 'trajectoire-essai',
      titre: 'Des maisons, «\u202Fmoins\u202F» que promis',
      sousTitre: 'Nombre de maisons, France',
      alternative: 'Une courbe qui monte.',
      unite: 'maisons',
      dateDonnees: 'décembre 2023',
      edition: { date: '2026-11-23' },
      desaccords: [{ id: 'fin-2023', adresse: 'https://site.example/desaccords/#desaccord-fin-2023' }],
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
      page: dossier,
      integration: 'https://site.example/embed/trajectoire-essai/',
      integrationDatee: 'https://site.example/embed/trajectoire-essai/2026-11-23/',
      oembed: `${dossier}oembed.json`,
    });
    const noms = 'donnees.csv donnees.xlsx donnees.json image.svg image.png image-carre.png og.png metadonnees.json';
    for (const nom of [...noms.split(' '), 'lisezmoi.md', 'datapackage.json', 'trajectoire-essai.zip']) {
      expect(m.adresses.fichiers[nom]).toBe(dossier + nom);
    }
  });

  test('defines the indicators and the columns of its data', () => {
    expect(m.indicateurs.map(({ id }) => id)).toEqual(['maisons', 'contrats']);
    expect(m.colonnes.find(({ nom }) => nom === 'valeur')).toMatchObject({ titre: 'Valeur', type: 'nombre' });
    expect(m.colonnes.find(({ nom }) => nom === 'date')?.type).toBe('date');
    const densite = metadonneesFigure(classementEssai(), site).colonnes.find(({ nom }) => nom === 'pour_100000');
    expect(densite?.description).toContain('100\u202F000 × nombre ÷ population municipale');
  });
});

test('a licence that has no identifier is refused, so that none is published unnamed', () => {
  expect(() => licenceFichier('Licence maison')).toThrow('Licence maison');
});

describe('donnees.json', () => {
  const donnees = JSON.parse(jsonFigure(figureEssai(), site)) as Record<string, unknown> & {
    enregistrements: Record<string, unknown>[];
  };

  test('says its unit, its date, its sources and its licence before the records', () => {
    expect(donnees).toMatchObject({
      unite: 'maisons',
      dateDonnees: 'décembre 2023',
      absences: { nd: 'non publié', s: 'secret statistique', so: 'sans objet', inc: 'inconnu' },
      sources: [{ id: 'rapport' }, { id: 'journal' }, { id: 'dossier' }],
      licence: { id: 'CC-BY-4.0' },
    });
  });

  test('has numbers as numbers, absences as codes, and null for an empty cell', () => {
    expect(donnees.enregistrements.map((e) => e['valeur'])).toEqual([2501, 4500, 12.5, 'inc', 4000, 0]);
    expect(donnees.enregistrements[1]).toMatchObject({ date: '2024-05-31', valeur_max: 5000, definition: null });
  });

  test('leads from each value to its row, or to the formula that computed it', () => {
    expect(donnees.enregistrements[4]?.['origines']).toEqual({
      valeur: 'https://site.example/chiffres/maisons/fr/#cible',
    });
    const { enregistrements } = JSON.parse(jsonFigure(classementEssai(), site)) as typeof donnees;
    expect(enregistrements[0]?.['origines']).toEqual({
      rang: 'https://site.example/methode/#rang',
      pour_100000: 'https://site.example/methode/#taux-pour-100000',
      nombre: 'https://site.example/chiffres/maisons/dep-01/#ain',
    });
  });

  test('writes one record a line', () => {
    const lignes = jsonFigure(figureEssai(), site).split('\n');
    expect(lignes.filter((l) => l.trimStart().startsWith('{"date"'))).toHaveLength(6);
  });
});

describe('lisezmoi.md', () => {
  const texte = lisezmoiFigure(figureEssai(), site);

  test('begins with the title, and has the finding, the unit, the date and the citation', () => {
    expect(texte.startsWith('# Des maisons, «\u202Fmoins\u202F» que promis\n')).toBe(true);
    expect(texte).toContain('Il y en a 2\u202F501\u202F; la promesse est de 4\u202F000.');
    expect(texte).toContain('- Unité\u202F: maisons\n');
    expect(texte).toContain('- Date des données\u202F: décembre 2023\n');
    expect(texte).toContain('## Citer\n\n«\u202FDes maisons');
  });

  test('gives each source its address and its licence, or says that they are not known', () => {
    expect(texte).toContain('<https://producteur.example/page>\u202F; licence\u202F: Licence Ouverte 2.0.');
    expect(texte).toContain('adresse inconnue\u202F; licence inconnue.');
    expect(texte).toContain('Là où elle est inconnue, nous ne l’avons pas trouvée.');
  });

  test('leads to the files that lie beside it, in the folder and in the archive', () => {
    expect(texte).toContain('[donnees.csv](donnees.csv)');
    expect(texte).toContain('[datapackage.json](datapackage.json)');
  });

  test('keeps the signs of a sentence from being read as Markdown', () => {
    expect(texte).toContain('les \\*promesses\\*');
    expect(texte).toContain('REG-\\<code\\>');
  });

  test('has no heading for what the figure does not have', () => {
    const sans = lisezmoiFigure(figureEssai({ notes: [], desaccords: [] }), site);
    expect(sans).not.toContain('## Notes');
    expect(sans).not.toContain('## Désaccords');
    expect(texte).toContain('## Désaccords entre les sources\n\n- [Combien de maisons fin 2023\u202F?]');
  });
});

describe('oembed.json', () => {
  const lire = (options = {}) => JSON.parse(oembedJson(figureEssai(), { ...site, ...options })) as { html: string };

  test('is an answer that the specification allows, with the frame of the embed and a picture', () => {
    const reponse = lire();
    expect(oembedSpecification.safeParse(reponse).error).toBeUndefined();
    expect(reponse.html).toMatch(
      /^<iframe [^>]*src="https:\/\/site\.example\/embed\/trajectoire-essai\/"[^>]*><\/iframe>$/,
    );
    expect(reponse).toMatchObject({ thumbnail_url: `${dossier}og.png`, thumbnail_width: 1200, thumbnail_height: 630 });
  });

  test('has no picture where the folder has none', () => {
    expect(lire({ vignette: false })).not.toHaveProperty('thumbnail_url');
    expect(oembedSpecification.safeParse(lire({ vignette: false })).error).toBeUndefined();
  });
});
