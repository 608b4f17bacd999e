import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { DataPackage } from '../../scripts/lib/data-package.ts';
import type { MetadonneesFigure } from '../../src/domain/metadonnees-figure.ts';
import { isNombre } from '../../src/domain/valeur.ts';
import { ligne } from '../../src/donnees.ts';
import { cheminsFiches, cheminsFigures } from '../../src/figures/fichiers/chemins.ts';
import { figure, IDS_FIGURES } from '../../src/figures/index.ts';
import { toTypographieFrancaise } from '../../src/format/typographie.ts';
import { oembedSpecification } from '../unit/embed/oembed-specification.ts';
import { DIST, files, ORIGIN, readBuilt, site } from './built-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const dossier = (id: string) => `/graphiques/${id}`;
const lireTexte = (id: string, nom: string) => readBuilt(`${dossier(id)}/${nom}`).toString('utf8');
const lireJson = <T>(id: string, nom: string) => JSON.parse(lireTexte(id, nom)) as T;
const FICHES = cheminsFiches().map(({ params }) => params.id);

/** The rows of a figure's CSV, by the names of its columns, and how the file was read. */
function lireCsv(id: string) {
  return Papa.parse<Record<string, string>>(lireTexte(id, 'donnees.csv').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
}

/** The numbers of a figure's table, column by column: what its files must hold, no more and no less. */
function nombresDuTableau(id: string): number[][] {
  const { colonnes, lignes } = figure(id).tableau;
  return colonnes.flatMap(({ nombre }, i) =>
    nombre ? [lignes.flatMap((l) => (typeof l[i]?.valeur === 'number' ? [l[i].valeur] : []))] : [],
  );
}

/** The names, in the files of a figure, of the columns of numbers of its table. */
function colonnesNombres(id: string): string[] {
  const { colonnes } = lireJson<MetadonneesFigure>(id, 'metadonnees.json');
  const noms = new Map(colonnes.map(({ titre, nom }) => [titre, nom]));
  return figure(id).tableau.colonnes.flatMap(({ titre, nombre }) =>
    nombre ? [noms.get(toTypographieFrancaise(titre)) ?? `no column for ${titre}`] : [],
  );
}

describe('the folder of a figure', () => {
  test.each(IDS_FIGURES)('%s has all its files', (id) => {
    const attendus = [
      ...['index.html', 'image.svg', 'image.png', 'image-carre.png', 'og.png', 'donnees.csv', 'donnees.xlsx'],
      ...['donnees.json', 'metadonnees.json', 'lisezmoi.md', 'oembed.json', 'datapackage.json', `${id}.zip`],
    ];
    expect(attendus.filter((nom) => !site.files.has(`${dossier(id)}/${nom}`))).toEqual([]);
  });

  test('every address that a figure gives of itself leads to a file of the site', () => {
    const absents = IDS_FIGURES.flatMap((id) => {
      const { adresses } = lireJson<MetadonneesFigure>(id, 'metadonnees.json');
      const { page, integration, integrationDatee, oembed, fichiers } = adresses;
      return [page, integration, integrationDatee, oembed, ...Object.values(fichiers)];
    }).filter((adresse) => {
      const { origin, pathname } = new URL(adresse);
      return origin !== ORIGIN || !site.files.has(pathname.replace(/\/$/, '/index.html'));
    });
    expect(absents).toEqual([]);
  });

  test('a territory and an intercommunality have an embed, an oEmbed answer, a drawing and a CSV, and no more', () => {
    for (const debut of ['fiche-reg-', 'fiche-dep-', 'fiche-epci-'])
      expect(FICHES.some((id) => id.startsWith(debut))).toBe(true);
    const noms = new Set(files.flatMap((file) => /^\/graphiques\/fiche-[^/]+\/(.+)$/.exec(file)?.[1] ?? []));
    expect([...noms].sort()).toEqual(['donnees.csv', 'image.svg', 'oembed.json']);
    expect(FICHES.filter((id) => !site.files.has(`${dossier(id)}/donnees.csv`))).toEqual([]);
  });
});

describe('the data of a figure', () => {
  test('every CSV opens with its accents, has no broken row, and says on each what, where and when', () => {
    for (const id of [...IDS_FIGURES, ...FICHES]) {
      expect(lireTexte(id, 'donnees.csv').startsWith('\uFEFF'), id).toBe(true);
      const { data, errors, meta } = lireCsv(id);
      expect(errors, id).toEqual([]);
      expect(data.length, id).toBeGreaterThan(0);
      expect(meta.fields, id).toEqual(expect.arrayContaining(['code_territoire', 'indicateur', 'unite', 'source']));
      const muettes = data.filter(
        (l) =>
          !(
            l['code_territoire'] &&
            l['indicateur'] &&
            l['unite'] &&
            (l['date'] || l['date_donnees'] || l['valeur'] === 'nd')
          ),
      );
      expect(muettes, id).toEqual([]);
    }
  });

  test.each(IDS_FIGURES)('%s: the numbers of its CSV are those of its table', (id) => {
    const { data } = lireCsv(id);
    const nombres = colonnesNombres(id).map((nom) =>
      data
        .map((l) => l[nom] ?? '')
        .filter((v) => !['', 'nd', 's', 'so', 'inc'].includes(v))
        .map(Number),
    );
    expect(nombres).toEqual(nombresDuTableau(id));
    expect(data).toHaveLength(figure(id).tableau.lignes.length);
  });

  test('each published number of a table is that of its row, to the last decimal', () => {
    const faux = IDS_FIGURES.flatMap((id) =>
      figure(id)
        .tableau.lignes.flat()
        .filter((c) => c.ligne !== undefined && ligne(c.ligne).valeur !== c.valeur),
    );
    expect(faux).toEqual([]);
  });

  test.each(IDS_FIGURES)('%s: its JSON has the rows of its CSV, with numbers as numbers', (id) => {
    const { data } = lireCsv(id);
    const { enregistrements } = lireJson<{ enregistrements: Record<string, unknown>[] }>(id, 'donnees.json');
    const enTexte = enregistrements.map(({ origines: _, ...e }) =>
      Object.fromEntries(Object.entries(e).map(([nom, v]) => [nom, v === null ? '' : String(v)])),
    );
    expect(enTexte).toEqual(data);
    expect(
      colonnesNombres(id).map((nom) => enregistrements.flatMap((e) => (typeof e[nom] === 'number' ? [e[nom]] : []))),
    ).toEqual(nombresDuTableau(id));
  });

  test('every value of a JSON leads to a row of its source or to a formula, on a page of the site', () => {
    const perdues = IDS_FIGURES.flatMap((id) =>
      lireJson<{ enregistrements: { origines: Record<string, string> }[] }>(id, 'donnees.json').enregistrements.flatMap(
        ({ origines }) => Object.values(origines),
      ),
    ).filter((adresse) => {
      const { pathname, hash } = new URL(adresse);
      return !site.ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
    });
    expect(perdues).toEqual([]);
  });

  test.each(IDS_FIGURES)(
    '%s: its workbook opens, numbers are numbers, and its source is on the second sheet',
    async (id) => {
      const feuilles = await readXlsxFile(readBuilt(`${dossier(id)}/donnees.xlsx`));
      expect(feuilles.map(({ sheet }) => sheet)).toEqual(['Données', 'Source', 'Notes']);
      const [entetes = [], ...lignes] = feuilles[0]?.data ?? [];
      const nombres = colonnesNombres(id).map((nom) =>
        lignes.flatMap((l) => (typeof l[entetes.indexOf(nom)] === 'number' ? [l[entetes.indexOf(nom)]] : [])),
      );
      expect(nombres).toEqual(nombresDuTableau(id));
      const textes = (feuilles[1]?.data ?? []).flat().map(String);
      const { titre, unite, dateDonnees, adresses, sources } = lireJson<MetadonneesFigure>(id, 'metadonnees.json');
      expect(textes).toEqual(expect.arrayContaining([titre, unite, dateDonnees, adresses.integrationDatee]));
      expect(textes).toEqual(expect.arrayContaining(sources.flatMap((s) => [s.citation, s.page, s.licence.nom])));
    },
  );

  test('codes of territories are texts in workbooks: 01 keeps its zero', async () => {
    const [donnees] = await readXlsxFile(readBuilt(`${dossier('carte-msp-nombre')}/donnees.xlsx`));
    const codes = donnees?.data.map((l) => l[1]);
    for (const code of ['01', '2A', '971']) expect(codes).toContain(code);
  });

  test('an absence is never a zero, and a zero never an absence', () => {
    const couverture = new Map(lireCsv('carte-cpts-couverture').data.map((l) => [l['code_territoire'], l['part']]));
    expect(couverture.get('DEP-90')).toBe('nd');
    const zeros = IDS_FIGURES.flatMap((id) =>
      figure(id)
        .tableau.lignes.flat()
        .filter((c) => c.valeur === 0 && c.ligne !== undefined && !isNombre(ligne(c.ligne).valeur)),
    );
    expect(zeros).toEqual([]);
  });
});

describe('the archive of a figure', () => {
  /** The table of the published reader, with what the package reader does not pass on: a CSV may begin with a byte order mark. */
  const { Table } = createRequire(createRequire(import.meta.url).resolve('datapackage'))('tableschema') as {
    Table: {
      load: (path: string, options: object) => Promise<{ read: (o: object) => Promise<Record<string, unknown>[]> }>;
    };
  };

  /** Unpacks an archive into a folder of its own. */
  function deballer(id: string): { fichiers: Record<string, Uint8Array>; chemin: string } {
    const fichiers = unzipSync(readBuilt(`${dossier(id)}/${id}.zip`));
    const chemin = mkdtempSync(join(folder, `${id}-`));
    for (const [nom, contenu] of Object.entries(fichiers)) writeFileSync(join(chemin, nom), contenu);
    return { fichiers, chemin };
  }

  test.each(IDS_FIGURES)('%s: holds the files of the folder, to the byte', (id) => {
    const { fichiers } = deballer(id);
    const surPlace = files
      .flatMap((file) => (file.startsWith(`${dossier(id)}/`) ? [file.slice(dossier(id).length + 1)] : []))
      .filter((nom) => !['index.html', 'oembed.json', `${id}.zip`].includes(nom));
    expect(Object.keys(fichiers).sort()).toEqual(surPlace.sort());
    const autres = surPlace.filter((nom) => !readBuilt(`${dossier(id)}/${nom}`).equals(fichiers[nom] ?? Buffer.of()));
    expect(autres).toEqual([]);
  });

  test.each(IDS_FIGURES)('%s: is a valid Data Package, and its CSV is valid against its schema', async (id) => {
    const reseau = vi.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('the validator went to the network');
    });
    const { fichiers, chemin } = deballer(id);
    const paquet = await Package.load(join(chemin, 'datapackage.json'));
    expect([...paquet.errors, ...paquet.resources.flatMap(({ errors }) => errors)].map(String)).toEqual([]);
    expect(paquet.valid).toBe(true);
    const descripteur = JSON.parse(readFileSync(join(chemin, 'datapackage.json'), 'utf8')) as DataPackage;
    expect(descripteur.resources.map(({ path }) => path)).toEqual(
      Object.keys(fichiers).filter((nom) => nom !== 'datapackage.json'),
    );
    for (const { path, bytes, hash } of descripteur.resources) {
      const contenu = fichiers[path] ?? new Uint8Array();
      expect({ bytes, hash }, path).toEqual({
        bytes: contenu.length,
        hash: `sha256:${createHash('sha256').update(contenu).digest('hex')}`,
      });
    }
    const schema = descripteur.resources.find(({ path }) => path === 'donnees.csv')?.schema;
    const table = await Table.load(join(chemin, 'donnees.csv'), { schema, strict: true, delimiter: ',', bom: true });
    const lignes = await table.read({ keyed: true });
    expect(colonnesNombres(id).map((nom) => lignes.flatMap((l) => (l[nom] === null ? [] : [l[nom]])))).toEqual(
      nombresDuTableau(id),
    );
    expect(reseau).not.toHaveBeenCalled();
  });

  test('the validators do refuse: a descriptor without resource, a word where a number is due', async () => {
    const { chemin } = deballer('trajectoire-msp');
    const descripteur = join(chemin, 'datapackage.json');
    const bon = JSON.parse(readFileSync(descripteur, 'utf8')) as DataPackage;
    writeFileSync(descripteur, JSON.stringify({ ...bon, resources: [] }));
    expect((await Package.load(descripteur)).valid).toBe(false);
    const csv = readFileSync(join(chemin, 'donnees.csv'), 'utf8');
    writeFileSync(join(chemin, 'donnees.csv'), csv.replace(',2501,', ',beaucoup,'));
    const schema = bon.resources.find(({ path }) => path === 'donnees.csv')?.schema;
    const table = await Table.load(join(chemin, 'donnees.csv'), { schema, strict: true, delimiter: ',', bom: true });
    await expect(table.read({ keyed: true })).rejects.toThrow();
  });

  test('made again, in another time zone and language, is the same bytes', () => {
    const out = join(folder, 'dist');
    cpSync(join(DIST, 'graphiques'), join(out, 'graphiques'), { recursive: true });
    for (const id of IDS_FIGURES) rmSync(join(out, 'graphiques', id, `${id}.zip`));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-zips.ts', '--dist', out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' },
    });
    expect(status, stderr).toBe(0);
    const autres = IDS_FIGURES.flatMap((id) => [`${id}/${id}.zip`, `${id}/datapackage.json`]).filter(
      (file) => !readFileSync(join(out, 'graphiques', file)).equals(readBuilt(`/graphiques/${file}`)),
    );
    expect(autres).toEqual([]);
  });
});

test('every oEmbed answer is one that the specification allows, and leads to an embed and a picture of the site', () => {
  for (const id of [...IDS_FIGURES, ...FICHES]) {
    const reponse = oembedSpecification.parse(lireJson(id, 'oembed.json'));
    expect(reponse, id).toMatchObject({ type: 'rich', provider_name: 'Dernier kilomètre' });
    expect(reponse['html']).toContain(`src="${ORIGIN}/embed/${id}/"`);
    expect(site.files, id).toContain(`/embed/${id}/index.html`);
    if (IDS_FIGURES.includes(id)) expect(site.files, id).toContain(new URL(reponse.thumbnail_url ?? '').pathname);
  }
});

/** How much of a page those who look for an oEmbed answer read. */
const LU = 150_000;

test('the head of every page and embed of a figure or a card leads to its oEmbed answer', () => {
  for (const { params, props } of [...cheminsFigures(), ...cheminsFiches()])
    for (const page of [props.page, `/embed/${params.id}/`]) {
      const tete = readBuilt(`${page}index.html`).subarray(0, LU).toString('utf8').split('</head>')[0];
      expect(tete, page).toContain(
        `rel="alternate" type="application/json+oembed" href="${ORIGIN}/graphiques/${params.id}/oembed.json"`,
      );
    }
});
