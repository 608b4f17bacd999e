import { libelleVentilation } from '../../../src/store/modalities.ts';
import { candidatesAt, declared, isOneOf } from './communes.ts';
import { brokenLink, type Site } from './links.ts';
import type { Page } from './page.ts';
import {
  rankingOf,
  distanceBetween,
  inhabitants,
  imprimer,
  rows,
  shareOf,
  presentRows,
  tables,
  textOf,
} from './recompute.ts';
import { linkBeside, ownLink } from './way-of.ts';

/**
 * Any number of the site, found again from the tables alone at the place that it leads to: a row gives its value, a computation is
 * done again from the inputs that its place names, a list is counted, a text of a table is read.
 */
export interface ReadNumber {
  page: Page;
  data: Element;
}

/** What is needed to follow a number: the pages by their paths, and the files and anchors of the site. */
export interface Context {
  pageAt: (path: string) => Page | undefined;
  read: (path: string) => string;
  site: Site;
}

/** How a number was found again, and what is wrong with it: nothing when all is well. */
export interface Redone {
  kind: 'ligne' | 'population' | 'calcul' | 'compte' | 'somme' | 'fichier' | 'borne' | 'texte' | 'renvoi';
  faults: readonly string[];
}

interface Lieu {
  address: string;
  page: Page;
  element: Element | null;
}

type RowOfTable = Record<string, unknown>;

const citables = new Map<string, RowOfTable>(
  [...tables.observations, ...tables.objectifs, ...tables.faits].map((l) => [l.id, l as RowOfTable]),
);

/** Follows a number to its place and finds it again there. Throws when no rule says how. */
export function redo({ page, data }: ReadNumber, context: Context): Redone {
  const href = pathOf(data);
  const broken = href === null ? 'leads nowhere' : brokenLink(href, page.path, context.site);
  if (href === null || broken !== null) return { kind: 'ligne', faults: [broken ?? ''] };
  const { pathname, hash } = new URL(href, context.site.origin + page.path);
  if (/\.csv$/.test(pathname)) return countFile(data, context.read(pathname));
  // the title of a figure, in the name of a link to its picture: its own page says it too
  const target = context.pageAt(pathname.replace(/^(\/graphiques\/[^/]+\/).+\.\w+$/, '$1'));
  if (!target) throw new Error(`a page that no test parses: ${pathname}`);
  const anchor = decodeURIComponent(hash.slice(1));
  const element = anchor === '' ? null : target.document.getElementById(anchor);
  const selector = data.getAttribute('data-compte');
  if (selector !== null) return count(data, { lieu: target, selector });
  return hasPlace({ page, data }, { address: pathname + hash, page: target, element }, context);
}

/** The address of the place of a number: its link, that of the words it is in, or where it stands. */
export function pathOf(data: Element): string | null {
  const link = ownLink(data);
  if (link) return link.getAttribute('href') || null;
  if (data.closest('[aria-current="page"], caption')) return '#contenu';
  const question = data.closest('.desaccord--court')?.querySelector('h3 > a') ?? null;
  if (question || data.closest('.table-membres')) return (question ?? linkBeside(data))?.getAttribute('href') ?? null;
  const place = data.closest('.calcul[id], article[id], .bornes [id], tr[id], [data-somme][id], label, .mention');
  return place ? `#${place.id}` : (linkBeside(data)?.getAttribute('href') ?? null);
}

function hasPlace({ page, data }: ReadNumber, lieu: Lieu, context: Context): Redone {
  const { element } = lieu;
  const id = rowId(lieu);
  const sum = element?.getAttribute('data-somme');
  if (isSaidThere(data, lieu)) return send({ page, data }, lieu, context);
  if (/^\/chiffres\/communes\/[^/]+\//.test(lieu.address)) return ofCommunes(data, lieu);
  if (data.closest('.communes')) return { kind: 'population', faults: compare(data, communesOf(data)) };
  if (/^\/chiffres\/population\//.test(lieu.address) || element?.id === 'populations')
    return { kind: 'population', faults: compare(data, populationA(lieu, page)) };
  if (sum) return { kind: 'somme', faults: compare(data, sumOf(element!, sum)) };
  if (element?.closest('.calcul')) return { kind: 'calcul', faults: redoComputation(data, element, lieu) };
  if (element?.closest('.bornes')) {
    const valeur = element.querySelector('data')?.getAttribute('value');
    return { kind: 'borne', faults: compare(data, Number(valeur)) };
  }
  if (id !== null) return ofTheRow(data, id);
  const text = textOfTable(lieu, page);
  if (text !== null) return { kind: 'texte', faults: sayIn(data, text) };
  return send({ page, data }, lieu, context);
}

/**
 * Whether a number has no link of its own because a page says it too: that of its question, of the published number of its row that it
 * is computed from, of the values of the territory that heads its row.
 */
function isSaidThere(data: Element, { element }: Lieu): boolean {
  if (ownLink(data) !== null) return false;
  if (data.closest('.desaccord--court')) return true;
  if (data.closest('td') === null) return false;
  return (
    linkBeside(data)?.hasAttribute('data-ligne') === true || (element === null && data.closest('.grille') !== null)
  );
}

/** A number of `/chiffres/communes/`: of a commune, of a place, of a conversion, or of the words of an indicator or of a service. */
function ofCommunes(data: Element, { address }: Lieu): Redone {
  const [, id = '', anchor = ''] = /^\/chiffres\/communes\/([^/]+)\/(?:[^/]+\/)?(?:#(.+))?$/.exec(address) ?? [];
  const candidates = candidatesAt(id, anchor);
  if (candidates === null) return { kind: 'texte', faults: sayIn(data, wordsAt(id, anchor)) };
  const value = data.getAttribute('value') ?? '';
  const faults = isOneOf(value, candidates) ? [] : [`${address} is ${candidates.join(', ')}, not ${value}`];
  return { kind: 'calcul', faults: /^[a-z]/.test(value) ? faults : [...faults, ...tell(data, [Number(value)])] };
}

function wordsAt(id: string, anchor: string): string {
  const service = tables['medicobus-services'].find((row) => row.id === anchor);
  return Object.values(service ?? declared.get(id) ?? {}).join(' ');
}

/** A number in words that lead to a page, as a whole: the same number has there its own way. */
function send({ page, data }: ReadNumber, lieu: Lieu, context: Context): Redone {
  const same = [...lieu.page.document.querySelectorAll('main data')].filter(
    (other) =>
      other !== data &&
      (other.querySelector('a[href]') ?? other.closest('article[id], .calcul[id]') ?? linkBeside(other)) !== null &&
      (other.getAttribute('value') === data.getAttribute('value') ||
        // a computation holds the exact value, and prints the rounded one
        (other.closest('.calcul[id] > dt') && textOf(other) === textOf(data))) &&
      (lieu.page !== page || !other.closest('a[href]')),
  );
  const [first] = same;
  if (!first) return { kind: 'renvoi', faults: [`${lieu.address} does not say ${data.getAttribute('value')}`] };
  const { faults } = redo({ page: lieu.page, data: first }, context);
  return { kind: 'renvoi', faults: [...faults, ...tell(data, [Number(data.getAttribute('value'))])] };
}

/** The row that the address names, by its id or by what ends it on the page of its series. */
function rowId({ address, element }: Lieu): string | null {
  if (!element) return null;
  const article = element.closest('article[id], tr[id], td[id]');
  const [, indicateur = '', t = '', anchor = ''] = /^\/chiffres\/([^/]+)\/([^/]+)\/#(.+)$/.exec(address) ?? [];
  return (
    [element.id, `${indicateur}.${t.toUpperCase()}.${anchor}`, article?.id ?? ''].find((id) => citables.has(id)) ?? null
  );
}

/** A value of the row, or a number that a text of the row says. */
function ofTheRow(data: Element, id: string): Redone {
  const l = citables.get(id)!;
  const valeur = data.getAttribute('value') ?? '';
  const bounds = [l['valeur'], l['valeur_max']].filter((v) => v !== null && v !== undefined && v !== '');
  const own = bounds.some((v) => String(v) === valeur || Math.abs(Number(v)) === Number(valeur));
  const whole = data.querySelector('[data-ligne]') !== null || numbersOf(textOf(data)).length > 1;
  if (whole && String(l['valeur']) !== valeur)
    return { kind: 'ligne', faults: [`${id} is ${String(l['valeur'])}, not ${valeur}`] };
  if (own) return { kind: 'ligne', faults: tell(data, bounds.map(Number)) };
  const ventilation = typeof l['ventilation'] === 'string' ? l['ventilation'] : '';
  const texts = [...Object.values(l), indicateurOf(l)?.['nom'], ventilation && libelleVentilation(ventilation)];
  return { kind: 'texte', faults: sayIn(data, texts.filter((t) => typeof t === 'string').join(' ')) };
}

function indicateurOf(l: RowOfTable): RowOfTable | undefined {
  return tables.indicateurs.find(({ id }) => id === l['indicateur']) as RowOfTable | undefined;
}

/** The words of the table that the address names: those of a disagreement, of an indicator, of a source, of an engagement, of an event… */
function textOfTable({ address }: Lieu, page: Page): string | null {
  const id = /#(?:desaccord-|indicateur-)?([^#]+)$/.exec(address)?.[1] ?? '';
  const [, first = '', second = ''] = /^\/([^/#]+)\/(?:registre\/)?([^/#]+)?/.exec(address) ?? [];
  const [, here = ''] = /^\/([^/#]+)\//.exec(page.path) ?? [];
  const rows: readonly { id: string }[] = [
    ...(first === 'desaccords' ? tables.desaccords : []),
    ...(first === 'chiffres' ? tables.indicateurs : []),
    ...(first === 'sources' ? tables.sources : []),
    ...(first === 'absences' ? tables.absences : []),
    ...(address.startsWith('/promesses/actions/') ? tables.actions : []),
    ...(address.startsWith('/contexte/propositions-hcaam/') ? tables.recommandations : []),
    ...(first === 'promesses' ? tables.engagements : []),
    ...(first === 'chronologie' || here === 'chronologie' ? tables.chronologie : []),
    ...(first === 'initiatives' || here === 'initiatives' ? tables.initiatives : []),
  ];
  const row = rows.find((candidate) => candidate.id === id) ?? rows.find((candidate) => candidate.id === second);
  return row ? [...(first === 'promesses' ? saidOf(row.id) : []), row].map(textsOf).join(' ') : null;
}

/** What the tables say of an engagement beside its own row: its series, its reasons, what others say. */
function saidOf(engagement: string): object[] {
  const series = tables['engagement-series'].filter((row) => row.engagement === engagement);
  const names = new Set(series.flatMap((row) => row.series));
  return [
    ...series,
    ...[...tables.faits, ...tables.indicateurs].filter(({ id }) => names.has(id)),
    ...tables['engagement-raisons'].filter((row) => row.engagement === engagement),
    ...tables['verdicts-presse'].filter((row) => row.engagement === engagement),
  ];
}

function textsOf(row: object): string {
  return Object.values(row)
    .filter((v) => typeof v === 'string')
    .join(' ');
}

function populationA({ address, element, page }: Lieu, since: Page): number {
  const key = element?.closest('[id^="FR"],[id^="REG-"],[id^="DEP-"],[id^="COM-"],[id^="EPCI-"]')?.id ?? '';
  if (address.endsWith('#communes')) return [...inhabitants.keys()].filter((c) => c.startsWith('COM-')).length;
  const epci = /\/territoires\/epci\/(\w+)-/.exec(page.path) ?? /\/territoires\/epci\/(\w+)-/.exec(since.path);
  return inhabitants.get(element?.id === 'populations' && epci ? `EPCI-${epci[1]}` : key) ?? NaN;
}

/** How many communes the département of the row has. */
function communesOf(data: Element): number {
  const [, code = ''] = /dep-(\w+)/.exec(data.closest('tr')?.querySelector('a')?.getAttribute('href') ?? '') ?? [];
  return presentRows.filter(({ departement = '' }) => departement.toLowerCase() === code).length;
}

function sumOf(element: Element, selector: string): number {
  return [...element.querySelectorAll(selector)].reduce((n, d) => n + Number(d.getAttribute('value')), 0);
}

function countFile(data: Element, csv: string): Redone {
  const between = (csv.match(/"(?:[^"]|"")*"/g) ?? []).reduce((n, field) => n + (field.match(/\n/g)?.length ?? 0), 0);
  return { kind: 'fichier', faults: compare(data, csv.trimEnd().split('\n').length - 1 - between) };
}

/** The items of the list; and the rows of the table, where the list shows a table. */
function count(data: Element, { lieu, selector }: { lieu: Page; selector: string }): Redone {
  const seen = lieu.document.querySelectorAll(`main ${selector}`).length;
  const expected = rowsOf(lieu.path, selector);
  const faults = compare(data, seen);
  if (expected !== null && expected !== seen) faults.push(`${lieu.path} lists ${seen} of ${expected} rows`);
  return { kind: 'compte', faults };
}

/** How many rows of the tables a list of the site shows; null for a list of something else. */
function rowsOf(path: string, selector: string): number | null {
  const all = [...citables.values()];
  const [, source] = /^\/sources\/([^/]+)\/$/.exec(path) ?? [];
  if (source && selector.startsWith('.lignes-source')) return all.filter((l) => l['source'] === source).length;
  if (source && selector.startsWith('.indicateurs-communes'))
    return [...declared.values()].filter((row) => row['source'] === source).length;
  const [, theme] = /^\/chiffres\/faits\/([^/]+)\/$/.exec(path) ?? [];
  if (theme) return tables.faits.filter((f) => f.theme === theme).length;
  const [, indicateur] = /^\/chiffres\/([^/]+)\/$/.exec(path) ?? [];
  if (indicateur && indicateur !== 'population') return all.filter((l) => l['indicateur'] === indicateur).length;
  if (path === '/desaccords/' && selector === '.reponse-retenue')
    return tables.desaccords.filter(({ retenu }) => retenu !== '').length;
  if (path === '/desaccords/') return tables.desaccords.length;
  if (path === '/glossaire/') return tables.glossaire.length;
  if (path === '/sources/' && selector.startsWith('.liste-sources'))
    return tables.sources.filter(({ producteur }) => producteur !== 'aucun').length;
  if (path === '/initiatives/' && selector === '.liste-initiatives>li') return tables.initiatives.length;
  return null;
}

/** The value of the place, computed again from its inputs; then what is printed here. */
function redoComputation(data: Element, element: Element, lieu: Lieu): string[] {
  const place = element.closest('.calcul')!;
  const formula = place.getAttribute('data-formule') ?? '';
  const inputs = (place.getAttribute('data-entrees') ?? '').split(' ').filter(Boolean);
  const redone = compute(formula, inputs, lieu);
  if (!data.querySelector('a') && data.closest('.operation, li') && !data.closest('.formule')) {
    const month = Math.abs(monthsOf(inputs[1]) - monthsOf(inputs[0]));
    const valeur = Number(data.getAttribute('value'));
    const terme = [...inputs.map((e) => Number(/^[a-z]+=(.+)$/.exec(e)?.[1] ?? numberOf(e))), month].find(
      (n) => Math.abs(n - valeur) < 1e-6,
    );
    return terme === undefined ? [`${valeur} is no term of ${formula}`] : tell(data, [terme]);
  }
  if (typeof redone === 'string') {
    const month = new Date(`${redone}-01T00:00:00Z`).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric' });
    const [valeur, said] = [data.getAttribute('value') ?? '', textOf(data).replaceAll('\u00A0', ' ')];
    return valeur === redone && said.includes(month) ? [] : [`${formula} gives ${redone}, not ${valeur}, « ${said} »`];
  }
  return compare(data, redone);
}

function compute(formula: string, inputs: readonly string[], { page, address }: Lieu): number | string {
  const n = inputs.map(numberOf);
  const [a = NaN, b = NaN, c = NaN, d = NaN] = n;
  const month = (i: number, j: number) => monthsOf(inputs[j]) - monthsOf(inputs[i]);
  switch (formula) {
    case 'part-objectif':
    case 'part-du-total':
      return (100 * a) / b;
    case 'avancement':
      return (100 * (b - a)) / (c - a);
    case 'ecart-objectif':
    case 'variation':
      return b - a;
    case 'ecart-territoire':
    case 'depassement':
      return a - b;
    case 'rythme-recent':
    case 'rythme-ensemble':
    case 'rythme-necessaire':
      return (b - a) / month(0, 1);
    case 'date-projetee': {
      const others = inputs.slice(2).filter((e) => e !== inputs[0]);
      const start = others[0] ?? '';
      const pace = (a - numberOf(start)) / (monthsOf(inputs[0]) - monthsOf(start));
      const place = Math.ceil(Number((monthsOf(inputs[0]) + (b - a) / pace).toFixed(6)));
      const year = Math.ceil(place / 12) - 1;
      return `${year}-${String(place - year * 12).padStart(2, '0')}`;
    }
    case 'taux-pour-100000':
      return (100_000 * a) / b;
    case 'taux-hors-mayotte':
      return (100_000 * (a - b)) / (c - d);
    case 'somme':
      return n.reduce((sum, valeur) => sum + valeur, 0);
    case 'rapport-au-depart': {
      const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);
      return sum(n.slice(0, n.length / 2)) / sum(n.slice(n.length / 2));
    }
    case 'part-departements-entiers': {
      const values = wholeOf(inputs);
      return (100 * values.filter((v) => v === 100).length) / values.length;
    }
    case 'rang':
    case 'ex-aequo':
      return rankingOf(address);
    case 'departements-classes':
      return classes(inputs);
    case 'territoires-avec-valeur':
      return wholeOf(inputs).length;
    case 'territoires-atteignant':
      return wholeOf(inputs).filter((v) => v >= Number(/seuil=(.+)/.exec(inputs.join(' '))?.[1])).length;
    case 'nombre-de-lignes':
      return countedRows(inputs);
    case 'part-petites-communes':
    case 'part-villes':
      return shareOf(inputs[0] ?? keyOf(page), formula === 'part-villes');
    case 'distance-territoires':
      return distanceBetween(...(inputs.filter((e) => /^(?:DEP|REG)-/.test(e)).slice(0, 2) as [string, string]));
    default:
      throw new Error(`no rule to compute ${formula} again`);
  }
}

const keyOf = ({ path }: Page): string => {
  const [, niveau, code] = /^\/territoires\/(departements|regions)\/(\w+)-/.exec(path) ?? [];
  return `${niveau === 'regions' ? 'REG' : 'DEP'}-${code?.toUpperCase()}`;
};

function numberOf(input: string): number {
  return inhabitants.get(input) ?? Number(rows.get(input)?.valeur ?? NaN);
}

/** Months since year 0 to the end of the date of a row. */
function monthsOf(id = ''): number {
  const [year = '', month = '12', day] = (rows.get(id)?.date ?? '').split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(year) * 12 + Number(month) - (day ? 1 - Number(day) / last : 0);
}

const revised = new Set(tables.observations.map(({ revise }) => revise));

/**
 * The values of a set: `msp-nombre/DEP/2023-12`, then the modality; of a row and the one that revises it, the second
 * alone.
 */
function wholeOf(inputs: readonly string[]): number[] {
  const [indicateur, niveau, date, ventilation = ''] = (inputs.find((e) => e.includes('/')) ?? '').split('/');
  return tables.observations
    .filter((o) => o.indicateur === indicateur && o.date === date && o.ventilation === ventilation)
    .filter((o) => o.territoire.startsWith(`${niveau}-`) && typeof o.valeur === 'number' && !revised.has(o.id))
    .map((o) => Number(o.valeur));
}

/** The départements ranked: of a count, those that have a rate, all but Mayotte. */
function classes(inputs: readonly string[]): number {
  const [indicateur = ''] = (inputs.find((e) => e.includes('/')) ?? '').split('/');
  const effectif = tables.indicateurs.find(({ id }) => id === indicateur)?.type === 'effectif';
  const mayotte = tables.observations.some(
    (o) =>
      o.territoire === 'DEP-976' &&
      typeof o.valeur === 'number' &&
      inputs.some((e) => e.startsWith(`${o.indicateur}/DEP/${o.date}`)),
  );
  return wholeOf(inputs).length - (effectif && mayotte ? 1 : 0);
}

function countedRows(inputs: readonly string[]): number {
  const [, table = '', column, word] = /^table:([^?]+)(?:\?([^=]+)=(.+))?$/.exec(inputs[0] ?? '') ?? [];
  if (table === '') return inputs.length;
  const rows = (tables as unknown as Record<string, RowOfTable[]>)[table] ?? [];
  return rows.filter(
    (row) =>
      column === undefined ||
      String(row[column])
        .split(' ')
        .includes(word ?? ''),
  ).length;
}

/** The value that the page gives to programs, then the one that it prints. */
function compare(data: Element, expected: number): string[] {
  const valeur = Number(data.getAttribute('value'));
  const gap = Math.min(
    ...[0, 1, 2].map((d) => Math.abs(Number(expected.toFixed(d)) - valeur)),
    Math.abs(expected - valeur),
  );
  if (!(gap < 1e-6) && !(Math.abs(Math.abs(expected) - valeur) < 1e-6)) return [`is ${expected}, not ${valeur}`];
  return tell(data, [expected]);
}

const WORDS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');

/** Whether the printed words say one of the numbers, in the French way and rounded no further than they show. */
function tell(data: Element, expected: readonly number[]): string[] {
  const text = textOf(data);
  if (expected.every(Number.isNaN)) return [];
  const [written = '', second] = numbersOf(text);
  if (written === '') {
    return expected.some((n) => inWords(text).some((said) => Math.abs(said - Math.abs(n)) <= 1))
      ? []
      : [`« ${text} » does not say ${expected.join(', ')}`];
  }
  const said = (v: number, n: string) =>
    [v, ...[1e6, 1e9].filter((big) => Math.abs(v) >= big).map((big) => v / big)].some(
      (w) => imprimer(Math.abs(w), /,(\d+)/.exec(n)?.[1]?.length ?? 0) === n,
    );
  const right =
    second === undefined
      ? expected.some((v) => said(v, written))
      : said(expected[0] ?? NaN, written) && said(expected[1] ?? NaN, second);
  return right ? [] : [`« ${text} » does not say ${expected.join(', ')}`];
}

const FRACTIONS: Readonly<Record<string, number>> = {
  moitié: 2,
  tiers: 3,
  quart: 4,
  quarts: 4,
  cinquième: 5,
  dixième: 10,
};

/** What words may be worth: « deux » is 2; « un tiers » 33, to the nearest whole; « un adulte sur neuf » 11; « aucun » 0; « chacun » the whole; « doublé » is up by 100 %. */
function inWords(text: string): number[] {
  const words = text
    .toLowerCase()
    .split(/[\s\u00A0\u202F’]+/)
    .map((word) => (word === 'une' ? 'un' : word));
  const valeurs = words.flatMap((word) => (WORDS.includes(word) ? [WORDS.indexOf(word)] : []));
  const [first = 1, second] = valeurs;
  return [
    ...valeurs,
    ...(words.includes('sur') && second ? [(100 * first) / second] : []),
    ...words.flatMap((word) => (FRACTIONS[word] ? [(100 * first) / FRACTIONS[word]] : [])),
    ...(/mille|millier/i.test(text) ? [1000 * first] : []),
    ...(/aucun/i.test(text) ? [0] : []),
    ...(/doubl/i.test(text) ? [2, 100] : []),
    ...(/chaque|chacun|tou[ts]/.test(text) ? [100] : []),
  ];
}

/** The number of the words, or the two bounds of a range: « 3 à 4 », « entre 30 et 50 % ». */
function numbersOf(text: string): string[] {
  const number = '\\d{1,3}(?:\u202F\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
  const found = new RegExp(`(${number})(?:[ \u00A0\u202F]?(?:à|et|–|ou)[ \u00A0\u202F]?(${number}))?`).exec(text);
  return (found?.slice(1) ?? []).filter((n) => n !== undefined);
}

/** Whether a text of the tables holds the printed number, and whether programs read the same one. */
function sayIn(data: Element, text: string): string[] {
  const ordinary = (words: string) => words.replaceAll(/[\u00A0\u202F]/g, ' ');
  const said = ordinary(textOf(data));
  const place = ordinary(text).split(said);
  const whole = place.slice(1).some((after, i) => !/[\d,]$/.test(place[i] ?? '') && !/^,?\d/.test(after));
  return [
    ...(whole ? [] : [`no text of its place says « ${said} »`]),
    ...tell(data, [Number(data.getAttribute('value'))]),
  ];
}
