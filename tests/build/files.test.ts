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
import type { FigureMetadata } from '../../src/outputs/files/metadata-shape.ts';
import { isNumber } from '../../src/domain/valeur.ts';
import { quantityValue } from '../../src/store/cell.ts';
import { entry, observations } from '../../src/store/rows.ts';
import { cardPaths, figurePaths } from '../../src/outputs/files/paths.ts';
import { figure, IDS_FIGURES } from '../../src/figures/index.ts';
import { toFrenchTypography } from '../../src/format/typography.ts';
import { oembedSpecification } from '../unit/outputs/embed/oembed-specification.ts';
import { DIST, files, ORIGIN, readBuilt, site } from './built-site.ts';
import { discard } from './discard.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => discard(folder));
afterEach(() => vi.restoreAllMocks());

const dir = (id: string) => `/graphiques/${id}`;
const readText = (id: string, nom: string) => readBuilt(`${dir(id)}/${nom}`).toString('utf8');
const readJson = <T>(id: string, nom: string) => JSON.parse(readText(id, nom)) as T;
const CARDS = cardPaths().map(({ params }) => params.id);

/** The indicators whose every row is of a modality: one that is not said would be that of a whole. */
const BY_MODALITY = new Set(observations.map((o) => o.indicateur));
for (const o of observations) if (o.ventilation === '') BY_MODALITY.delete(o.indicateur);

/** The rows of a figure's CSV, by the names of its columns, and how the file was read. */
function readCsv(id: string) {
  return Papa.parse<Record<string, string>>(readText(id, 'donnees.csv').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
}

/** The numbers of a figure's table, column by column: what its files must hold, no more and no less. */
function numbersOfTable(id: string): number[][] {
  const { columns, rows } = figure(id).table;
  return columns.flatMap((_, i) => {
    const cells = rows.flatMap((l) => (l[i]?.kind === 'quantity' ? [quantityValue(l[i])] : []));
    return cells.length > 0 ? [cells.filter(isNumber)] : [];
  });
}

/** The names, in the files of a figure, of the columns of numbers of its table. */
function numberColumns(id: string): string[] {
  const { colonnes } = readJson<FigureMetadata>(id, 'metadonnees.json');
  const noms = new Map(colonnes.map(({ titre, nom }) => [titre, nom]));
  const { columns: own, rows } = figure(id).table;
  return own.flatMap(({ titre }, i) =>
    rows[0]?.[i]?.kind === 'quantity' ? [noms.get(toFrenchTypography(titre)) ?? `no column for ${titre}`] : [],
  );
}

describe('the folder of a figure', () => {
  test.each(IDS_FIGURES)('%s has all its files', (id) => {
    const expected = [
      ...['index.html', 'image.svg', 'image.png', 'image-carre.png', 'og.png', 'donnees.csv', 'donnees.xlsx'],
      ...['donnees.json', 'metadonnees.json', 'lisezmoi.md', 'oembed.json', 'datapackage.json', `${id}.zip`],
    ];
    expect(expected.filter((nom) => !site.files.has(`${dir(id)}/${nom}`))).toEqual([]);
  });

  test('every address that a figure gives of itself leads to a file of the site', () => {
    const absent = IDS_FIGURES.flatMap((id) => {
      const { adresses } = readJson<FigureMetadata>(id, 'metadonnees.json');
      const { page, integration, integrationDatee, oembed, fichiers } = adresses;
      return [page, integration, integrationDatee, oembed, ...Object.values(fichiers)];
    }).filter((address) => {
      const { origin, pathname } = new URL(address);
      return origin !== ORIGIN || !site.files.has(pathname.replace(/\/$/, '/index.html'));
    });
    expect(absent).toEqual([]);
  });

  test('a territory and an intercommunality have an embed, an oEmbed answer, a drawing and a CSV, and no more', () => {
    for (const start of ['fiche-reg-', 'fiche-dep-', 'fiche-epci-'])
      expect(CARDS.some((id) => id.startsWith(start))).toBe(true);
    const noms = new Set(files.flatMap((file) => /^\/graphiques\/fiche-[^/]+\/(.+)$/.exec(file)?.[1] ?? []));
    expect([...noms].sort()).toEqual(['donnees.csv', 'image.svg', 'oembed.json']);
    expect(CARDS.filter((id) => !site.files.has(`${dir(id)}/donnees.csv`))).toEqual([]);
  });
});

describe('the data of a figure', () => {
  test('no cell of a CSV of the site is one that a spreadsheet would run', () => {
    const tables = files.filter((file) => file.endsWith('.csv'));
    const found = tables.flatMap((file) =>
      Papa.parse<string[]>(
        readBuilt(file)
          .toString('utf8')
          .replace(/^\uFEFF/, ''),
      )
        .data.flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))
        .map((cell) => `${file}: ${cell}`),
    );
    expect(tables.length).toBeGreaterThan(400);
    expect(found.slice(0, 20)).toEqual([]);
  });

  test('every CSV opens with its accents, has no broken row, and says on each what, where and when', () => {
    for (const id of [...IDS_FIGURES, ...CARDS]) {
      expect(readText(id, 'donnees.csv').startsWith('\uFEFF'), id).toBe(true);
      const { data, errors, meta } = readCsv(id);
      expect(errors, id).toEqual([]);
      expect(data.length, id).toBeGreaterThan(0);
      expect(meta.fields, id).toEqual(expect.arrayContaining(['code_territoire', 'indicateur', 'unite', 'source']));
      const silent = data.filter(
        (l) =>
          !(
            l['code_territoire'] &&
            l['indicateur'] &&
            l['unite'] &&
            (l['ventilation'] || !l['indicateur'].split(' ').some((each) => BY_MODALITY.has(each))) &&
            (l['date'] || l['date_donnees'] || l['valeur'] === 'nd')
          ),
      );
      expect(silent, id).toEqual([]);
    }
  });

  test.each(IDS_FIGURES)('%s: the numbers of its CSV are those of its table', (id) => {
    const { data } = readCsv(id);
    const numbers = numberColumns(id).map((nom) =>
      data
        .map((l) => l[nom] ?? '')
        .filter((v) => !['', 'nd', 's', 'so', 'inc'].includes(v))
        .map(Number),
    );
    expect(numbers).toEqual(numbersOfTable(id));
    expect(data).toHaveLength(figure(id).table.rows.length);
  });

  test('each published number of a table is that of its row, to the last decimal', () => {
    const wrong = IDS_FIGURES.flatMap((id) =>
      figure(id)
        .table.rows.flat()
        .filter((c) => 'row' in c && entry(c.row.id).valeur !== quantityValue(c)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(IDS_FIGURES)('%s: its JSON has the rows of its CSV, with numbers as numbers', (id) => {
    const { data } = readCsv(id);
    const { enregistrements: records } = readJson<{ enregistrements: Record<string, unknown>[] }>(id, 'donnees.json');
    const asText = records.map(({ origines: _, ...e }) =>
      Object.fromEntries(Object.entries(e).map(([nom, v]) => [nom, v === null ? '' : String(v)])),
    );
    expect(asText).toEqual(data);
    expect(
      numberColumns(id).map((nom) => records.flatMap((e) => (typeof e[nom] === 'number' ? [e[nom]] : []))),
    ).toEqual(numbersOfTable(id));
  });

  test('every value of a JSON leads to a row of its source or to a formula, on a page of the site', () => {
    const lost = IDS_FIGURES.flatMap((id) =>
      readJson<{ enregistrements: { origines: Record<string, string> }[] }>(id, 'donnees.json').enregistrements.flatMap(
        ({ origines }) => Object.values(origines),
      ),
    ).filter((address) => {
      const { pathname, hash } = new URL(address);
      return !site.ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
    });
    expect(lost).toEqual([]);
  });

  test.each(IDS_FIGURES)(
    '%s: its workbook opens, numbers are numbers, and its source is on the second sheet',
    async (id) => {
      const sheets = await readXlsxFile(readBuilt(`${dir(id)}/donnees.xlsx`));
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Données', 'Source', 'Notes']);
      const [headers = [], ...rows] = sheets[0]?.data ?? [];
      const numbers = numberColumns(id).map((nom) =>
        rows.flatMap((l) => (typeof l[headers.indexOf(nom)] === 'number' ? [l[headers.indexOf(nom)]] : [])),
      );
      expect(numbers).toEqual(numbersOfTable(id));
      const texts = (sheets[1]?.data ?? []).flat().map(String);
      const { titre, unite, dateDonnees, adresses, sources } = readJson<FigureMetadata>(id, 'metadonnees.json');
      expect(texts).toEqual(expect.arrayContaining([titre, unite, dateDonnees, adresses.integrationDatee]));
      expect(texts).toEqual(expect.arrayContaining(sources.flatMap((s) => [s.citation, s.page, s.licence.nom])));
    },
  );

  test('codes of territories are texts in workbooks: 01 keeps its zero', async () => {
    const [data] = await readXlsxFile(readBuilt(`${dir('carte-msp-nombre')}/donnees.xlsx`));
    const codes = data?.data.map((l) => l[1]);
    for (const code of ['01', '2A', '971']) expect(codes).toContain(code);
  });

  test('an absence is never a zero, and a zero never an absence', () => {
    const coverage = new Map(readCsv('carte-cpts-couverture').data.map((l) => [l['code_territoire'], l['part']]));
    expect(coverage.get('DEP-90')).toBe('nd');
    const zeros = IDS_FIGURES.flatMap((id) =>
      figure(id)
        .table.rows.flat()
        .filter((c) => 'row' in c && c.valeur === 0 && !isNumber(entry(c.row.id).valeur)),
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
  function unpack(id: string): { entries: Record<string, Uint8Array>; path: string } {
    const entries = unzipSync(readBuilt(`${dir(id)}/${id}.zip`));
    const path = mkdtempSync(join(folder, `${id}-`));
    for (const [nom, content] of Object.entries(entries)) writeFileSync(join(path, nom), content);
    return { entries, path };
  }

  test.each(IDS_FIGURES)('%s: holds the files of the folder, to the byte', (id) => {
    const { entries } = unpack(id);
    const onPlace = files
      .flatMap((file) => (file.startsWith(`${dir(id)}/`) ? [file.slice(dir(id).length + 1)] : []))
      .filter((nom) => !['index.html', 'oembed.json', `${id}.zip`].includes(nom));
    expect(Object.keys(entries).sort()).toEqual(onPlace.sort());
    const others = onPlace.filter((nom) => !readBuilt(`${dir(id)}/${nom}`).equals(entries[nom] ?? Buffer.of()));
    expect(others).toEqual([]);
  });

  test.each(IDS_FIGURES)('%s: is a valid Data Package, and its CSV is valid against its schema', async (id) => {
    const network = vi.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('the validator went to the network');
    });
    const { entries, path } = unpack(id);
    const bundle = await Package.load(join(path, 'datapackage.json'));
    expect([...bundle.errors, ...bundle.resources.flatMap(({ errors }) => errors)].map(String)).toEqual([]);
    expect(bundle.valid).toBe(true);
    const descriptor = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8')) as DataPackage;
    expect(descriptor.resources.map(({ path }) => path)).toEqual(
      Object.keys(entries).filter((nom) => nom !== 'datapackage.json'),
    );
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = entries[path] ?? new Uint8Array();
      expect({ bytes, hash }, path).toEqual({
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      });
    }
    const schema = descriptor.resources.find(({ path }) => path === 'donnees.csv')?.schema;
    const table = await Table.load(join(path, 'donnees.csv'), { schema, strict: true, delimiter: ',', bom: true });
    const rows = await table.read({ keyed: true });
    expect(numberColumns(id).map((nom) => rows.flatMap((l) => (l[nom] === null ? [] : [l[nom]])))).toEqual(
      numbersOfTable(id),
    );
    expect(network).not.toHaveBeenCalled();
  });

  test('the validators do refuse: a descriptor without resource, a word where a number is due', async () => {
    const { path } = unpack('trajectoire-msp');
    const descriptor = join(path, 'datapackage.json');
    const good = JSON.parse(readFileSync(descriptor, 'utf8')) as DataPackage;
    writeFileSync(descriptor, JSON.stringify({ ...good, resources: [] }));
    expect((await Package.load(descriptor)).valid).toBe(false);
    const csv = readFileSync(join(path, 'donnees.csv'), 'utf8');
    writeFileSync(join(path, 'donnees.csv'), csv.replace(',2501,', ',beaucoup,'));
    const schema = good.resources.find(({ path }) => path === 'donnees.csv')?.schema;
    const table = await Table.load(join(path, 'donnees.csv'), { schema, strict: true, delimiter: ',', bom: true });
    await expect(table.read({ keyed: true })).rejects.toThrow();
  });

  test('made again, in another time zone and language, is the same bytes', () => {
    const out = join(folder, 'dist');
    for (const id of IDS_FIGURES) {
      cpSync(join(DIST, 'graphiques', id), join(out, 'graphiques', id), { recursive: true });
      rmSync(join(out, 'graphiques', id, `${id}.zip`));
    }
    const { status, stderr } = spawnSync(process.execPath, ['scripts/steps/zips.ts', '--dist', out], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' },
    });
    expect(status, stderr).toBe(0);
    const others = IDS_FIGURES.flatMap((id) => [`${id}/${id}.zip`, `${id}/datapackage.json`]).filter(
      (file) => !readFileSync(join(out, 'graphiques', file)).equals(readBuilt(`/graphiques/${file}`)),
    );
    expect(others).toEqual([]);
  });
});

test('every oEmbed answer is one that the specification allows, and leads to an embed and a picture of the site', () => {
  for (const id of [...IDS_FIGURES, ...CARDS]) {
    const response = oembedSpecification.parse(readJson(id, 'oembed.json'));
    expect(response, id).toMatchObject({ type: 'rich', provider_name: 'Dernier kilomètre' });
    expect(response['html']).toContain(`src="${ORIGIN}/embed/${id}/"`);
    // a set asked, not listed: it has sixty thousand names
    expect(site.files.has(`/embed/${id}/index.html`), id).toBe(true);
    const picture = new URL(response.thumbnail_url ?? ORIGIN).pathname;
    if (IDS_FIGURES.includes(id)) expect(site.files.has(picture), `${id}: ${picture}`).toBe(true);
  }
});

/** How much of a page those who look for an oEmbed answer read. */
const READ = 150_000;

test('the head of every page and embed of a figure or a card leads to its oEmbed answer', () => {
  for (const { params, props } of [...figurePaths(), ...cardPaths()])
    for (const page of [props.page, `/embed/${params.id}/`]) {
      const head = readBuilt(`${page}index.html`).subarray(0, READ).toString('utf8').split('</head>')[0];
      expect(head, page).toContain(
        `rel="alternate" type="application/json+oembed" href="${ORIGIN}/graphiques/${params.id}/oembed.json"`,
      );
    }
});
