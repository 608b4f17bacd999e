import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { files, pages, readBuilt } from './built-site.ts';
import { inhabitants, tables } from './rules/recompute.ts';

const MB = 1e6;
const read = (path: string): string => readBuilt(path).toString('utf8');
const { departements, regions } = readDecoupage();

/** A map by its address: `/cartes/apl/generalistes/2024/76-occitanie/`. */
const ADDRESS =
  /^\/cartes\/(?<indicateur>[a-z][^/]*)\/(?:(?<ventilation>[a-z][^/]*)\/)?(?:(?<date>\d[\d-]*)|de-(?<from>\d[\d-]*)-a-(?<to>\d[\d-]*))\/(?<extent>departements|regions|(?<region>\d\d)-[^/]+)\/index\.html$/;

interface MapPage {
  path: string;
  indicateur: string;
  ventilation: string;
  date: string;
  from: string | null;
  /** The keys of its territories. */
  places: readonly string[];
}

const maps: readonly MapPage[] = files.flatMap((path) => {
  const groups = ADDRESS.exec(path)?.groups;
  if (!groups) return [];
  const { indicateur = '', ventilation = '', date, from, to, extent, region } = groups;
  const places =
    extent === 'regions'
      ? regions.map(({ code }) => `REG-${code}`)
      : departements.flatMap((d) => (region === undefined || d.region === region ? [`DEP-${d.code}`] : []));
  const inFrance = new Set(tables.observations.map(({ territoire }) => territoire as string));
  return [
    {
      path: path.replace('index.html', ''),
      indicateur,
      ventilation,
      date: date ?? to ?? '',
      from: from ?? null,
      places: places.filter((key) => inFrance.has(key)),
    },
  ];
});

/** The rows of a place at a date, none of which another revises. */
const revised = new Set(tables.observations.map(({ revise }) => revise).filter((id) => id !== ''));
const byPlace = Map.groupBy(
  tables.observations.filter(({ id }) => !revised.has(id)),
  ({ indicateur, ventilation, date, territoire }) => [indicateur, ventilation, date, territoire].join(' '),
);
const valuesAt = (map: MapPage, place: string, date: string): string[] =>
  (byPlace.get([map.indicateur, map.ventilation, date, place].join(' ')) ?? []).map(({ valeur }) => String(valeur));

/** The table of a map: the key of each territory with the values of its cells, an absence as its word. */
function rowsOf({ path }: MapPage): Map<string, { value: string; href: string }[]> {
  const html = read(`${path}index.html`);
  const body = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>'));
  return new Map(
    body
      .split('<tr>')
      .slice(1)
      .map((row) => {
        const [, level = '', code = ''] = /\/territoires\/(departements|regions)\/(\w+)-/.exec(row) ?? [];
        const cells = row.split('<td class="nombre').slice(1);
        return [
          `${level === 'regions' ? 'REG' : 'DEP'}-${code}`,
          cells.map((cell) => ({
            value: /<data[^>]* value="([^"]*)"/.exec(cell)?.[1] ?? cell.replace(/^[^>]*>|<[^>]*>/g, ''),
            href: /<a href="([^"]*)"/.exec(cell)?.[1] ?? '',
          })),
        ];
      }),
  );
}

test('every series has a map at each date that has the numbers of two territories, and no other', () => {
  const expected = new Set<string>();
  const moments = Map.groupBy(
    tables.observations.filter(
      ({ territoire, date, id, valeur }) =>
        /^(DEP|REG)-/.test(territoire) && date !== 'inconnue' && !revised.has(id) && typeof valeur === 'number',
    ),
    ({ indicateur, ventilation, date, territoire }) =>
      [indicateur, ...(ventilation ? [ventilation] : []), date, territoire.slice(0, 3)].join('/'),
  );
  const regionOf = new Map(departements.map(({ code, region }) => [`DEP-${code}`, region]));
  for (const [key, rows] of moments) {
    const folder = `/cartes/${key.slice(0, -4)}`;
    const places = [...new Set(rows.map(({ territoire }) => territoire as string))];
    if (places.length < 2) continue;
    expected.add(`${folder}/${key.endsWith('REG') ? 'regions' : 'departements'}/`);
    if (key.endsWith('REG')) continue;
    for (const [region, own] of Map.groupBy(places, (place) => regionOf.get(place) ?? ''))
      if (own.length > 1) expected.add(`${folder}/${region}`);
  }
  const built = new Set(
    maps.filter(({ from }) => from === null).map(({ path }) => path.replace(/\/(\d\d)-[^/]+\/$/, '/$1')),
  );
  expect(expected.size).toBeGreaterThan(900);
  expect([...expected].filter((address) => !built.has(address))).toEqual([]);
  expect([...built].filter((address) => !expected.has(address))).toEqual([]);
});

test('a map says of each of its territories what its row says', () => {
  const faults = maps.flatMap((map) => {
    const rows = rowsOf(map);
    if (map.places.some((place) => !rows.has(place))) return [`${map.path}: a territory is missing`];
    return map.places.flatMap((place) => {
      const cells = rows.get(place) ?? [];
      const dates = map.from === null ? [map.date] : [map.from, map.date];
      return dates.flatMap((date, i) => {
        const values = valuesAt(map, place, date);
        const said = cells[i]?.value ?? '';
        return (values.length === 0 ? said === 'pas dans nos tables' : values.includes(said))
          ? []
          : [`${map.path} ${place} ${date}: ${said}, ${values.join(' or ')}`];
      });
    });
  });
  expect(maps.length).toBeGreaterThan(1000);
  expect(faults.slice(0, 10)).toEqual([]);
});

test('the shapes of a map are its territories, each named with its value', () => {
  const faults = maps.flatMap((map) => {
    const svg = read(`${map.path}carte.svg`);
    const shapes = [...svg.matchAll(/<a id="([A-Z]+-\w+)" href="[^"]+"[^>]*><title>([^<]+)<\/title>/g)];
    const drawn = shapes.map(([, id = '']) => id).sort();
    return drawn.join() === map.places.toSorted().join() ? [] : [`${map.path}: ${drawn.length} shapes`];
  });
  expect(faults.slice(0, 10)).toEqual([]);
});

test('a change is the later value less the earlier, in one series, and nowhere else', () => {
  const changes = maps.filter(({ from }) => from !== null);
  expect(changes.length).toBeGreaterThan(100);
  let compared = 0;
  for (const map of changes) {
    for (const [place, cells] of rowsOf(map)) {
      const [before, after, gap] = cells.map(({ value }) => Number(value));
      if (before === undefined || after === undefined || Number.isNaN(before) || Number.isNaN(after)) continue;
      compared += 1;
      expect(Number(gap?.toFixed(6)), `${map.path} ${place}`).toBe(Number((after - before).toFixed(6)));
    }
  }
  expect(compared).toBeGreaterThan(3000);
  const dated = Map.groupBy(
    maps.filter(({ from }) => from === null),
    ({ path }) => path.replace(/\/\d[\d-]*\/([^/]+)\/$/, ' $1'),
  );
  const alone = [...dated.values()].filter((dates) => dates.length === 1).map(([map]) => map!);
  expect(alone.length).toBeGreaterThan(100);
  for (const { path } of alone) expect(read(`${path}index.html`), path).toContain('Une seule date a ses valeurs');
});

test('the file of a map joins each territory to its région, codes as texts', () => {
  const regionNames = new Map(regions.map(({ code, nom }) => [code, nom]));
  const regionOf = new Map(departements.map(({ code, region }) => [code, region]));
  for (const map of maps) {
    const { data } = Papa.parse<Record<string, string>>(read(`${map.path}donnees.csv`).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.length, map.path).toBe(map.places.length);
    for (const row of data) {
      const departement = row['code_departement'] ?? '';
      const region = row['code_region'] ?? '';
      if (departement !== '') expect(region, map.path).toBe(regionOf.get(departement));
      expect(row['region']?.replaceAll('’', "'"), map.path).toBe(regionNames.get(region)?.replaceAll('’', "'"));
      const place = departement === '' ? `REG-${region}` : `DEP-${departement}`;
      const values = valuesAt(map, place, map.date);
      expect(values.length === 0 ? [''] : values, `${map.path} ${place}`).toContain(row['valeur']);
    }
  }
});

test('the rows of the communes of each département have their map', () => {
  const pages = files.filter((file) => /^\/chiffres\/communes\/[^/]+\/dep-\w+\/index\.html$/.test(file));
  const places = [...inhabitants.keys()].filter((key) => key.startsWith('DEP-'));
  expect(pages.length).toBe(tables['indicateurs-communes'].length * places.length);
  expect(pages.filter((page) => !files.includes(page.replace('index.html', 'carte.svg')))).toEqual([]);
});

test('the maps weigh 50 MB together, their script 6 kB', () => {
  const own = files.filter((file) => file.startsWith('/cartes/'));
  expect(own.reduce((sum, file) => sum + readBuilt(file).length, 0)).toBeLessThan(50 * MB);
  expect(brotliCompressSync(readBuilt('/scripts/cartes.js')).length).toBeLessThanOrEqual(6000);
  const region = maps
    .filter(({ path }) => /\/\d\d-/.test(path))
    .map(({ path }) => readBuilt(`${path}index.html`).length);
  expect(region.reduce((sum, bytes) => sum + bytes, 0) / region.length).toBeLessThan(13_000);
});

/** The words of the links under a drawing, without what is said of them to those who hear them. */
const actionsOf = (root: Element | null) =>
  [...(root?.querySelectorAll('.figure-actions > li > a') ?? [])].map((link) => link.firstChild?.textContent?.trim());

test('under the maps of each région and département is what may be taken of them', () => {
  const places = pages.filter(({ path }) => /^\/territoires\/(?:regions|departements)\/[^/]+\/$/.test(path));
  expect(places).toHaveLength(18 + 101);
  for (const { path, document } of places) {
    expect(actionsOf(document.querySelector('.carte-situation')), path).toEqual(['Intégrer', 'Image', 'Données']);
    const dots = document.querySelector('.carte-maisons');
    if (dots !== null) {
      expect(actionsOf(dots), path).toEqual(['Image (SVG)', 'Données (CSV, toute la France)']);
      expect(dots.querySelector('code')?.textContent).toMatch(/^<figure>.*Source\s: .*<\/figure>$/);
    }
    const own = document.querySelectorAll('.cartes-departement > details > ul > li');
    expect(own, path).toHaveLength(path.includes('/departements/') ? tables['indicateurs-communes'].length : 0);
    for (const map of [...own, ...document.querySelectorAll('.cartes-region .figure')])
      expect(actionsOf(map).slice(0, 3), path).toEqual(['Intégrer', 'Image', 'Données']);
  }
});

test('the maps of a région begin with those of the promises', () => {
  const page = pages.find(({ path }) => path === '/territoires/regions/76-occitanie/');
  const ids = [...(page?.document.querySelectorAll('.cartes-region .figure') ?? [])].map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['carte-assistants-medicaux-recrutes', 'carte-msp-nombre']);
  expect(ids.length).toBeGreaterThan(5);
});
