import { readDecoupage } from '../../../scripts/lib/read-decoupage.ts';
import { readTables, toValues } from '../../../scripts/lib/read-tables.ts';
import { candidatesAt, isOneOf } from './communes.ts';
import { citedRow } from './cited-row.ts';
import type { Page } from './page.ts';
import { linkBeside, ownLink } from './way-of.ts';

/**
 * The numbers of the pages of territories, found again from the tables and the register alone: nothing here comes from the code
 * that made the pages.
 */
export const tables = toValues(readTables('data'));
const { edition, indicateurs, observations, objectifs, faits, initiatives } = tables;
/** The rows of the tables by their ids. */
export const rows = new Map<string, { valeur: string; territoire: string; indicateur?: string; date: string }>(
  [...observations, ...objectifs, ...faits].map((row) => [
    row.id,
    {
      valeur: String(row.valeur),
      territoire: row.territoire,
      date: 'echeance' in row ? row.echeance : row.date,
      ...('indicateur' in row && { indicateur: row.indicateur }),
    },
  ]),
);
const targets = new Set(objectifs.map(({ id }) => id));
const { communes, departements, epci } = readDecoupage();
/** The communes of today, overseas collectivities aside. */
export const presentRows = communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com');
/** The people of each territory, by its key. */
export const inhabitants = new Map<string, number>();
for (const { code, departement = '', population = 0 } of presentRows) {
  const region = departements.find((d) => d.code === departement)?.region;
  for (const key of ['FR', `REG-${region}`, `DEP-${departement}`, `COM-${code}`])
    inhabitants.set(key, (inhabitants.get(key) ?? 0) + population);
}
for (const { code, membres } of epci)
  inhabitants.set(
    `EPCI-${code}`,
    membres.reduce((sum, member) => sum + (inhabitants.get(`COM-${member.code}`) ?? 0), 0),
  );

/** « 12955 » as it is printed: « 12 955 », narrow spaces between thousands, a comma before the decimals. */
export const imprimer = (valeur: number, decimales?: number): string =>
  valeur.toLocaleString(
    'fr-FR',
    decimales === undefined ? {} : { minimumFractionDigits: decimales, maximumFractionDigits: decimales },
  );
export const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** What the columns of the communes of an intercommunality count, their people first. */
const MEMBER_COLUMNS = [null, 'msp-bpe', 'generalistes-bpe', 'apl-generalistes'] as const;

/** What the numbers of a page should be and are not, and how many of them were found again. */
export interface Recomputation {
  faults: readonly string[];
  redone: number;
}

/** Finds again every number of the page of a territory: those that lead somewhere, its people, its postcodes, its members. */
export function recompute({ path, document }: Page): Recomputation {
  const faults: string[] = [];
  let redone = 0;
  const check = (what: string, expected: string, found: string): void => {
    redone += 1;
    if (expected !== found) faults.push(`${path} ${what} : ${found} au lieu de ${expected}`);
  };
  const [, niveau, code = ''] = /^\/territoires\/(communes|epci|departements|regions)\/(\w+)-/.exec(path) ?? [];
  const key = `${{ communes: 'COM', epci: 'EPCI', departements: 'DEP', regions: 'REG' }[niveau ?? '']}-${code}`;
  for (const data of document.querySelectorAll('main data')) {
    const address = (ownLink(data) ?? linkBeside(data))?.getAttribute('href') ?? '';
    const valeur = data.getAttribute('value') ?? '';
    if (data.closest('a')) {
      // in the name of a link to a file: the page says it too, with its way
      const said = document.querySelector(`main data[value="${valeur}"] > a`);
      check('nom de lien', valeur, said?.parentElement?.getAttribute('value') ?? '');
      continue;
    }
    const id = citedRow(address, rows);
    const row = rows.get(id);
    const member = data.closest('.table-membres') && /^\/territoires\/communes\/(\w{5})-/.exec(address)?.[1];
    if (member) {
      const column = MEMBER_COLUMNS[[...(data.closest('tr')?.querySelectorAll('td data') ?? [])].indexOf(data)];
      const expected =
        column === null ? [inhabitants.get(`COM-${member}`) ?? NaN] : candidatesAt(column ?? '', `c${member}`);
      check(address, isOneOf(valeur, expected ?? []) ? valeur : (expected ?? []).join(' ou '), valeur);
    } else if (row && ownLink(data) === null && data.closest('td')) {
      // beside the published number that it is computed from
      const [indicateur = '', t = '', ...rest] = id.split('.');
      const derived = [rowRate(id), rankingOf(`/chiffres/${indicateur}/${t.toLowerCase()}/#rang.${rest.join('.')}`)];
      check(address, isOneOf(valeur, derived) ? valeur : derived.join(' ou '), valeur);
    } else if (row) {
      check(address, row.valeur, valeur);
      if (!/^[a-z]/.test(row.valeur) && !textOf(data).includes(imprimer(Number(row.valeur))))
        faults.push(`${path} ${address} : « ${textOf(data)} » ne dit pas ${row.valeur}`);
    } else if (address.startsWith('/chiffres/communes/')) {
      const [, id = '', anchor = ''] = /^\/chiffres\/communes\/([^/]+)\/(?:[^/]+\/)?#(.+)$/.exec(address) ?? [];
      const candidates = candidatesAt(id, anchor) ?? [];
      check(address, isOneOf(valeur, candidates) ? valeur : candidates.join(' ou '), valeur);
      if (!/^[a-z]/.test(valeur) && !textOf(data).includes(imprimer(Number(valeur)).replace(/,0+$/, '')))
        faults.push(`${path} ${address} : « ${textOf(data)} » ne dit pas ${valeur}`);
    } else if (/#taux-(pour-100000|hors-mayotte)\./.test(address)) {
      const [, indicateur = '', t = '', formula = '', date = ''] =
        /^\/chiffres\/([^/]+)\/([^/]+)\/#(taux-(?:pour-100000|hors-mayotte))\.(\d{4}(?:-\d\d)?)/.exec(address) ?? [];
      const rate = rowRate(`${indicateur}.${t.toUpperCase()}.${date}`);
      check(address, imprimer(rate, 1), textOf(data));
      check(address, rate.toFixed(1), Number(valeur).toFixed(1));
      if ((formula === 'taux-hors-mayotte') !== (t === 'fr')) faults.push(`${path} ${address} : mauvaise formule`);
    } else if (/^\/chiffres\/population\/|^#populations$/.test(address)) {
      check(address, String(inhabitants.get(address === '#populations' ? key : (address.split('#')[1] ?? ''))), valeur);
    } else if (address.startsWith('/initiatives/') && data.hasAttribute('data-compte')) {
      const numbers: Element[] = [...(data.closest('p')?.querySelectorAll('data') ?? [])];
      check(address, imprimer(initiativeNumbers(key)[numbers.indexOf(data)] ?? NaN), textOf(data));
    } else if (address === '#tableau-connu') {
      const numbers: Element[] = [...(data.closest('p')?.querySelectorAll('data') ?? [])];
      check(address, String(knownOf(key)[numbers.indexOf(data)]), valeur);
    } else if (address === '#communes') {
      check(address, String(epci.find((e) => e.code === code)?.membres.length), valeur);
    } else if (/^#calcul-part-(petites-communes|villes)-/.test(address)) {
      check(address, imprimer(shareOf(columnOf(data) ?? key, address.includes('villes')), 1), textOf(data));
    } else if (address.startsWith('#calcul-distance-territoires-')) {
      check(address, imprimer(distanceBetween(key, columnOf(data) ?? key), 2), textOf(data));
    } else if (address.includes('#ecart-objectif.')) {
      check('écart', String(gapsOf(data).find((gap) => gap === Number(valeur))), valeur);
    } else if (address.includes('#habitants-non-couverts.')) {
      const [, t = '', date = ''] = /\/([^/]+)\/#habitants-non-couverts\.(.+)$/.exec(address) ?? [];
      const part = Number(rows.get(`cpts-population-couverte.${t.toUpperCase()}.${date}`)?.valeur);
      const number = ((inhabitants.get(t.toUpperCase()) ?? NaN) * (100 - part)) / 100;
      check(address, number.toFixed(2), Number(valeur).toFixed(2));
      const written = imprimer(Number(number.toPrecision(String(100 - part).length)));
      check(address, `environ ${written}`, textOf(data));
    } else if (/#(rang|departements-classes|ex-aequo)\./.test(address)) {
      check(address, String(rankingOf(address)), valeur);
    } else if (!data.closest('.calcul') || address) faults.push(`${path} ${address} : ce calcul n’est pas refait`);
  }
  const head = textOf(document.querySelector('.entete-territoire'));
  const [, number] = /((?:\d|\u202F)+) habitants? en \d{4}/.exec(head) ?? [];
  check('population', imprimer(inhabitants.get(key) ?? NaN), number ?? '');
  if (niveau === 'communes') {
    const commune = presentRows.find((c) => c.code === code);
    const [, codes = ''] = /code(?:s posta| posta)(?:ux|l) ((?:\d{5}|, | à | et )+)/.exec(head) ?? [];
    check('codes postaux', (commune?.codesPostaux ?? []).toSorted().join(' '), unfold(codes).join(' '));
  }
  if (niveau === 'epci') {
    const [, members] = /réunit ((?:\d|\u202F)+) communes? et/.exec(head) ?? [];
    check('communes du groupe', imprimer(epci.find((e) => e.code === code)?.membres.length ?? NaN), members ?? '');
  }
  for (const [words, expected, found] of sentencesOf(head)) check(words, expected, found);
  return { faults, redone };

  /** What the headline of a département or a région says: the words, the number of the tables, theirs. */
  function sentencesOf(text: string): [string, string, string][] {
    // what heads the finer pages is of their own communes, and leads to its rows
    if (niveau === 'communes' || niveau === 'epci') return [];
    return (
      [
        [/((?:\d|\u202F)+)[ \u00A0]maisons? de santé/, 'msp-nombre'],
        [/((?:\d|\u202F)+)[ \u00A0]assistants? médica(?:l|ux)/, 'assistants-medicaux-recrutes'],
        [/((?:\d|\u202F|,)+)\u00A0% de la population/, 'cpts-population-couverte'],
      ] as const
    ).flatMap(([motif, indicateur]) => {
      const [words, saidNumber = ''] = motif.exec(text) ?? [];
      return words === undefined
        ? []
        : [[words, last(indicateur, key), saidNumber.replaceAll('\u202F', '').replace(',', '.')]];
    });
  }
}

/** The départements and régions that hold the places of each initiative. */
const lieux = initiatives.map(({ territoires }) => {
  const codes = territoires.flatMap((code) => {
    if (code.startsWith('COM-')) return [presentRows.find((c) => `COM-${c.code}` === code)?.departement ?? ''];
    if (code.startsWith('EPCI-')) return [departementUnique(code.slice(5))?.slice(4) ?? ''];
    return code.startsWith('DEP-') ? [code.slice(4)] : [];
  });
  const regions = codes.map((code) => `REG-${departements.find((d) => d.code === code)?.region}`);
  return {
    departements: codes.map((code) => `DEP-${code}`),
    regions: [...regions, ...territoires.filter((code) => code.startsWith('REG-'))],
  };
});

/** The numbers of the line on local initiatives: those of the territory, then those known by its région alone; zeros are not written. */
function initiativeNumbers(key: string): number[] {
  const own = lieux.filter(({ departements: d, regions: r }) => d.includes(key) || r.includes(key)).length;
  const region = `REG-${departements.find((d) => `DEP-${d.code}` === key)?.region}`;
  const regional = lieux.filter(({ departements: d, regions: r }) => d.length === 0 && r.includes(region)).length;
  return [own, regional].filter((number) => number > 0);
}

/** The territory that heads the column of a number; undefined when it is that of the page, or when there is no column. */
export function columnOf(data: Element): string | undefined {
  const cell = data.closest('td');
  const rank = [...(cell?.parentElement?.children ?? [])].indexOf(cell as Element);
  const link = cell?.closest('table')?.querySelectorAll('thead th')[rank]?.querySelector('a')?.getAttribute('href');
  const [, niveau, code] = /\/(departements|regions)\/(\w+)-/.exec(link ?? '') ?? [];
  return code && `${niveau === 'regions' ? 'REG' : 'DEP'}-${code}`;
}

const parts = new Map<string, number>();

/** The share of the people of a territory who live in a small commune, or in a town, in %. */
export function shareOf(key: string, towns: boolean): number {
  const nom = `${key} ${towns}`;
  const part = parts.get(nom) ?? computeShare(key, towns);
  parts.set(nom, part);
  return part;
}

function computeShare(key: string, towns: boolean): number {
  const their = presentRows.filter(({ departement = '' }) =>
    [`DEP-${departement}`, `REG-${departements.find((d) => d.code === departement)?.region}`].includes(key),
  );
  const people = (list: typeof their): number => list.reduce((sum, { population = 0 }) => sum + population, 0);
  return (
    (100 * people(their.filter(({ population = 0 }) => (towns ? population >= 20_000 : population < 2000)))) /
    people(their)
  );
}

/** How far two territories of a level are: see the page of the method. */
export function distanceBetween(one: string, other: string): number {
  const variables: readonly (readonly [poids: number, mesure: (t: string) => number])[] = [
    [1, (t) => Math.log(inhabitants.get(t) ?? NaN)],
    [0.5, (t) => shareOf(t, false)],
    [0.5, (t) => shareOf(t, true)],
    [1, (t) => Number(rows.get(`liberaux-densite.${t}.2024.generalistes`)?.valeur)],
    [1, (t) => Number(rows.get(`liberaux-densite.${t}.2024.infirmiers`)?.valeur)],
  ];
  const niveau = [...inhabitants.keys()].filter((t) => t.startsWith(one.slice(0, 4)));
  let [sum, total] = [0, 0];
  for (const [weight, measure] of variables) {
    const valeurs = niveau.map(measure).filter((v) => !Number.isNaN(v));
    const mean = valeurs.reduce((a, b) => a + b, 0) / valeurs.length;
    const deviation = Math.sqrt(valeurs.reduce((a, b) => a + (b - mean) ** 2, 0) / valeurs.length);
    const gap = (measure(one) - measure(other)) / deviation;
    if (Number.isNaN(gap)) continue;
    sum += weight * gap ** 2;
    total += weight;
  }
  return Math.sqrt(sum / total);
}

/**
 * Of the indicators followed below France, with the one that follows médicobus: how many they are, how many have here a value of
 * less than two years, an older one, none.
 */
function knownOf(key: string): number[] {
  const followed = indicateurs.filter(
    ({ id, niveaux }) =>
      (id === 'medicobus-en-circulation' || /REG|DEP|EPCI|COM/.test(niveaux)) &&
      observations.some(({ indicateur }) => indicateur === id),
  );
  const [year = '', month = '', day = ''] = (edition[0]?.date ?? '').split('-');
  const limit = `${Number(year) - 2}-${month}-${day}`;
  // A year or a month is taken at its end: « 2024 » is compared with the year of the limit, « 2024-11 » with its month.
  const isRecent = (date: string): boolean => date !== 'inconnue' && date >= limit.slice(0, date.length);
  const dates = followed.map(({ id }) =>
    observations
      .filter((o) => o.indicateur === id && o.territoire === key && typeof o.valeur === 'number')
      .map(({ date }) => date),
  );
  const recent = dates.filter((own) => own.some(isRecent)).length;
  const without = dates.filter((own) => own.length === 0).length;
  return [followed.length, recent, followed.length - recent - without, without];
}

/** The last number published of a territory. */
function last(indicateur: string, territoire: string): string {
  const numbers = observations.filter(
    (o) => o.indicateur === indicateur && o.territoire === territoire && typeof o.valeur === 'number',
  );
  return String(numbers.sort((a, b) => (a.date < b.date ? 1 : -1))[0]?.valeur ?? 'aucune ligne');
}

/** A count for 100 000 people; France without Mayotte, whose people were counted in another year. */
function rowRate(id: string): number {
  const row = rows.get(id);
  if (!row) return NaN;
  const [counts, people] = [Number(row.valeur), inhabitants.get(row.territoire) ?? NaN];
  if (row.territoire !== 'FR') return (100_000 * counts) / people;
  const mayotte = Number(rows.get(id.replace('.FR.', '.DEP-976.'))?.valeur);
  return (100_000 * (counts - mayotte)) / (people - (inhabitants.get('DEP-976') ?? NaN));
}

/** The rank of a département at the end of an address, the best first, how many are ranked with it, or how many others share its rank. */
export function rankingOf(address: string): number {
  const [, indicateur = '', t = '', formula = '', rest = ''] =
    /^\/chiffres\/([^/]+)\/([^/]+)\/#([a-z-]+)\.(.+)$/.exec(address) ?? [];
  const { type, sens } = indicateurs.find(({ id }) => id === indicateur) ?? {};
  const valeurs = departements
    .map(({ code }) => `${indicateur}.DEP-${code}.${rest}`)
    .filter((id) => /^\d/.test(rows.get(id)?.valeur ?? ''))
    .map((id) => ({ id, valeur: type === 'effectif' ? Number(rowRate(id).toFixed(1)) : Number(rows.get(id)?.valeur) }))
    .filter(({ id }) => type !== 'effectif' || (!id.includes('.DEP-976.') && Number(rows.get(id)?.valeur) >= 5));
  const here = valeurs.find(({ id }) => id === `${indicateur}.${t.toUpperCase()}.${rest}`)?.valeur ?? NaN;
  if (formula === 'departements-classes') return valeurs.length;
  if (formula === 'ex-aequo') return valeurs.filter(({ valeur }) => valeur === here).length - 1;
  return 1 + valeurs.filter(({ valeur }) => (sens === 'baisse' ? valeur < here : valeur > here)).length;
}

/** What is missing to each target of the section, at each value that it prints. */
function gapsOf(data: Element): number[] {
  const ids = [...(data.closest('section')?.querySelectorAll('data > a') ?? [])].map((a) =>
    citedRow(a.getAttribute('href') ?? '', rows),
  );
  const valeurs = (target: boolean): number[] =>
    ids.filter((id) => rows.has(id) && targets.has(id) === target).map((id) => Number(rows.get(id)?.valeur));
  return valeurs(true).flatMap((target) => valeurs(false).map((valeur) => Math.abs(target - valeur)));
}

/** The one département of an intercommunality; null when it has several. */
function departementUnique(siren: string): string | null {
  const members = new Set(epci.find(({ code }) => code === siren)?.membres.map(({ code }) => code));
  const their = new Set(presentRows.filter(({ code }) => members.has(code)).map(({ departement }) => departement));
  return their.size === 1 ? `DEP-${[...their][0]}` : null;
}

/** The five digits of each code of a list, « 69001 à 69009 » being nine of them. */
function unfold(codes: string): string[] {
  return codes.split(/, | et /).flatMap((item) => {
    const [first = '', last = first] = item.split(' à ');
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) =>
      String(Number(first) + i).padStart(5, '0'),
    );
  });
}
