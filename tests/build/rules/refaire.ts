import { libelleVentilation } from '../../../src/sources/ventilations.ts';
import { brokenLink, type Site } from './links.ts';
import type { Page } from './page.ts';
import {
  classementDe,
  distanceEntre,
  habitants,
  imprimer,
  lignes,
  partDe,
  presentes,
  tables,
  texteDe,
} from './recalcul.ts';

/**
 * Any number of the site, found again from the tables alone at the place that it leads to: a row gives its value, a computation is
 * done again from the inputs that its place names, a list is counted, a text of a table is read.
 */
export interface Nombre {
  page: Page;
  data: Element;
}

/** What is needed to follow a number: the pages by their paths, and the files and anchors of the site. */
export interface Contexte {
  pageAt: (path: string) => Page | undefined;
  lire: (path: string) => string;
  site: Site;
}

/** How a number was found again, and what is wrong with it: nothing when all is well. */
export interface Refait {
  genre: 'ligne' | 'population' | 'calcul' | 'compte' | 'somme' | 'fichier' | 'borne' | 'texte' | 'renvoi';
  fautes: readonly string[];
}

interface Lieu {
  adresse: string;
  page: Page;
  element: Element | null;
}

type LigneDeTable = Record<string, unknown>;

const citables = new Map<string, LigneDeTable>(
  [...tables.observations, ...tables.objectifs, ...tables.faits].map((l) => [l.id, l as LigneDeTable]),
);

/** Follows a number to its place and finds it again there. Throws when no rule says how. */
export function refaire({ page, data }: Nombre, contexte: Contexte): Refait {
  const href = cheminDe(data);
  const rompu = href === null ? 'leads nowhere' : brokenLink(href, page.path, contexte.site);
  if (href === null || rompu !== null) return { genre: 'ligne', fautes: [rompu ?? ''] };
  const { pathname, hash } = new URL(href, contexte.site.origin + page.path);
  if (/\.csv$/.test(pathname)) return compterFichier(data, contexte.lire(pathname));
  // the title of a figure, in the name of a link to its picture: its own page says it too
  const cible = contexte.pageAt(pathname.replace(/^(\/graphiques\/[^/]+\/).+\.\w+$/, '$1'));
  if (!cible) throw new Error(`a page that no test parses: ${pathname}`);
  const ancre = decodeURIComponent(hash.slice(1));
  const element = ancre === '' ? null : cible.document.getElementById(ancre);
  const selecteur = data.getAttribute('data-compte');
  if (selecteur !== null) return compter(data, { lieu: cible, selecteur });
  return aSonLieu({ page, data }, { adresse: pathname + hash, page: cible, element }, contexte);
}

/** The address of the place of a number: its link, that of the words it is in, or where it stands. */
export function cheminDe(data: Element): string | null {
  const lien = data.querySelector('a') ?? data.closest('a[href]');
  if (lien) return lien.getAttribute('href') || null;
  if (data.closest('[aria-current="page"]')) return '#contenu';
  const place = data.closest('.calcul[id], article[id], .bornes [id], tr[id], [data-somme][id], label, .mention');
  return place ? `#${place.id}` : null;
}

function aSonLieu({ page, data }: Nombre, lieu: Lieu, contexte: Contexte): Refait {
  const { element } = lieu;
  const id = idLigne(lieu);
  const somme = element?.getAttribute('data-somme');
  if (data.closest('.communes')) return { genre: 'population', fautes: comparer(data, communesDe(data)) };
  if (/^\/chiffres\/population\//.test(lieu.adresse) || element?.id === 'populations')
    return { genre: 'population', fautes: comparer(data, populationA(lieu, page)) };
  if (somme) return { genre: 'somme', fautes: comparer(data, sommeDe(element!, somme)) };
  if (element?.closest('.calcul')) return { genre: 'calcul', fautes: refaireCalcul(data, element, lieu) };
  if (element?.closest('.bornes')) {
    const valeur = element.querySelector('data')?.getAttribute('value');
    return { genre: 'borne', fautes: comparer(data, Number(valeur)) };
  }
  if (id !== null) return deLaLigne(data, id);
  const texte = texteDeTable(lieu, page);
  if (texte !== null) return { genre: 'texte', fautes: direDans(data, texte) };
  return renvoyer({ page, data }, lieu, contexte);
}

/** A number in words that lead to a page, as a whole: the same number has there its own way. */
function renvoyer({ page, data }: Nombre, lieu: Lieu, contexte: Contexte): Refait {
  const memes = [...lieu.page.document.querySelectorAll('main data')].filter(
    (autre) =>
      autre !== data &&
      autre.querySelector('a[href]') &&
      autre.getAttribute('value') === data.getAttribute('value') &&
      (lieu.page !== page || !autre.closest('a[href]')),
  );
  const [premier] = memes;
  if (!premier) return { genre: 'renvoi', fautes: [`${lieu.adresse} does not say ${data.getAttribute('value')}`] };
  const { fautes } = refaire({ page: lieu.page, data: premier }, contexte);
  return { genre: 'renvoi', fautes: [...fautes, ...dire(data, [Number(data.getAttribute('value'))])] };
}

/** The row that the address names, by its id or by what ends it on the page of its series. */
function idLigne({ adresse, element }: Lieu): string | null {
  if (!element) return null;
  const article = element.closest('article[id], tr[id], td[id]');
  const [, indicateur = '', t = '', ancre = ''] = /^\/chiffres\/([^/]+)\/([^/]+)\/#(.+)$/.exec(adresse) ?? [];
  return (
    [element.id, `${indicateur}.${t.toUpperCase()}.${ancre}`, article?.id ?? ''].find((id) => citables.has(id)) ?? null
  );
}

/** A value of the row, or a number that a text of the row says. */
function deLaLigne(data: Element, id: string): Refait {
  const l = citables.get(id)!;
  const valeur = data.getAttribute('value') ?? '';
  const bornes = [l['valeur'], l['valeur_max']].filter((v) => v !== null && v !== undefined && v !== '');
  const sienne = bornes.some((v) => String(v) === valeur || Math.abs(Number(v)) === Number(valeur));
  const entiere = data.querySelector('[data-ligne]') !== null || nombresDe(texteDe(data)).length > 1;
  if (entiere && String(l['valeur']) !== valeur)
    return { genre: 'ligne', fautes: [`${id} is ${String(l['valeur'])}, not ${valeur}`] };
  if (sienne) return { genre: 'ligne', fautes: dire(data, bornes.map(Number)) };
  const ventilation = typeof l['ventilation'] === 'string' ? l['ventilation'] : '';
  const textes = [...Object.values(l), indicateurDe(l)?.['nom'], ventilation && libelleVentilation(ventilation)];
  return { genre: 'texte', fautes: direDans(data, textes.filter((t) => typeof t === 'string').join(' ')) };
}

function indicateurDe(l: LigneDeTable): LigneDeTable | undefined {
  return tables.indicateurs.find(({ id }) => id === l['indicateur']) as LigneDeTable | undefined;
}

/** The words of the table that the address names: those of a disagreement, of an indicator, of a source, of an engagement, of an event… */
function texteDeTable({ adresse }: Lieu, page: Page): string | null {
  const id = /#(?:desaccord-|indicateur-)?([^#]+)$/.exec(adresse)?.[1] ?? '';
  const [, premier = '', second = ''] = /^\/([^/#]+)\/(?:registre\/)?([^/#]+)?/.exec(adresse) ?? [];
  const [, ici = ''] = /^\/([^/#]+)\//.exec(page.path) ?? [];
  const rows: readonly { id: string }[] = [
    ...(premier === 'desaccords' ? tables.desaccords : []),
    ...(premier === 'chiffres' ? tables.indicateurs : []),
    ...(premier === 'sources' ? tables.sources : []),
    ...(premier === 'promesses' ? tables.engagements : []),
    ...(premier === 'chronologie' || ici === 'chronologie' ? tables.chronologie : []),
    ...(premier === 'initiatives' || ici === 'initiatives' ? tables.initiatives : []),
  ];
  const row = rows.find((candidate) => candidate.id === id) ?? rows.find((candidate) => candidate.id === second);
  return row
    ? Object.values(row)
        .filter((v) => typeof v === 'string')
        .join(' ')
    : null;
}

function populationA({ adresse, element, page }: Lieu, depuis: Page): number {
  const cle = element?.closest('[id^="FR"],[id^="REG-"],[id^="DEP-"],[id^="COM-"],[id^="EPCI-"]')?.id ?? '';
  if (adresse.endsWith('#communes')) return [...habitants.keys()].filter((c) => c.startsWith('COM-')).length;
  const epci = /\/territoires\/epci\/(\w+)-/.exec(page.path) ?? /\/territoires\/epci\/(\w+)-/.exec(depuis.path);
  return habitants.get(element?.id === 'populations' && epci ? `EPCI-${epci[1]}` : cle) ?? NaN;
}

/** How many communes the département of the row has. */
function communesDe(data: Element): number {
  const [, code = ''] = /dep-(\w+)/.exec(data.closest('tr')?.querySelector('a')?.getAttribute('href') ?? '') ?? [];
  return presentes.filter(({ departement = '' }) => departement.toLowerCase() === code).length;
}

function sommeDe(element: Element, selecteur: string): number {
  return [...element.querySelectorAll(selecteur)].reduce((n, d) => n + Number(d.getAttribute('value')), 0);
}

function compterFichier(data: Element, csv: string): Refait {
  const entre = (csv.match(/"(?:[^"]|"")*"/g) ?? []).reduce((n, champ) => n + (champ.match(/\n/g)?.length ?? 0), 0);
  return { genre: 'fichier', fautes: comparer(data, csv.trimEnd().split('\n').length - 1 - entre) };
}

/** The items of the list; and the rows of the table, where the list shows a table. */
function compter(data: Element, { lieu, selecteur }: { lieu: Page; selecteur: string }): Refait {
  const vus = lieu.document.querySelectorAll(`main ${selecteur}`).length;
  const attendus = rowsDe(lieu.path, selecteur);
  const fautes = comparer(data, vus);
  if (attendus !== null && attendus !== vus) fautes.push(`${lieu.path} lists ${vus} of ${attendus} rows`);
  return { genre: 'compte', fautes };
}

/** How many rows of the tables a list of the site shows; null for a list of something else. */
function rowsDe(path: string, selecteur: string): number | null {
  const toutes = [...citables.values()];
  const [, source] = /^\/sources\/([^/]+)\/$/.exec(path) ?? [];
  if (source && selecteur.startsWith('.lignes-source')) return toutes.filter((l) => l['source'] === source).length;
  const [, theme] = /^\/chiffres\/faits\/([^/]+)\/$/.exec(path) ?? [];
  if (theme) return tables.faits.filter((f) => f.theme === theme).length;
  const [, indicateur] = /^\/chiffres\/([^/]+)\/$/.exec(path) ?? [];
  if (indicateur && indicateur !== 'population') return toutes.filter((l) => l['indicateur'] === indicateur).length;
  if (path === '/desaccords/') return tables.desaccords.length;
  if (path === '/glossaire/') return tables.glossaire.length;
  if (path === '/sources/' && selecteur.startsWith('.liste-sources')) return tables.sources.length;
  if (path === '/initiatives/' && selecteur === '.liste-initiatives>li') return tables.initiatives.length;
  return null;
}

/** The value of the place, computed again from its inputs; then what is printed here. */
function refaireCalcul(data: Element, element: Element, lieu: Lieu): string[] {
  const place = element.closest('.calcul')!;
  const formule = place.getAttribute('data-formule') ?? '';
  const entrees = (place.getAttribute('data-entrees') ?? '').split(' ').filter(Boolean);
  const refait = calculer(formule, entrees, lieu);
  if (!data.querySelector('a') && data.closest('.operation, li') && !data.closest('.formule')) {
    const mois = Math.abs(moisDe(entrees[1]) - moisDe(entrees[0]));
    const valeur = Number(data.getAttribute('value'));
    const terme = [...entrees.map((e) => Number(/^[a-z]+=(.+)$/.exec(e)?.[1] ?? nombreDe(e))), mois].find(
      (n) => Math.abs(n - valeur) < 1e-6,
    );
    return terme === undefined ? [`${valeur} is no term of ${formule}`] : dire(data, [terme]);
  }
  if (typeof refait === 'string') {
    const mois = new Date(`${refait}-01T00:00:00Z`).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric' });
    const [valeur, dit] = [data.getAttribute('value') ?? '', texteDe(data).replaceAll('\u00A0', ' ')];
    return valeur === refait && dit.includes(mois) ? [] : [`${formule} gives ${refait}, not ${valeur}, « ${dit} »`];
  }
  return comparer(data, refait);
}

function calculer(formule: string, entrees: readonly string[], { page, adresse }: Lieu): number | string {
  const n = entrees.map(nombreDe);
  const [a = NaN, b = NaN, c = NaN, d = NaN] = n;
  const mois = (i: number, j: number) => moisDe(entrees[j]) - moisDe(entrees[i]);
  switch (formule) {
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
    case 'variation-relative':
      return (100 * (b - a)) / a;
    case 'rythme-recent':
    case 'rythme-ensemble':
    case 'rythme-necessaire':
      return (b - a) / mois(0, 1);
    case 'date-projetee': {
      const autres = entrees.slice(2).filter((e) => e !== entrees[0]);
      const depart = autres[0] ?? '';
      const rythme = (a - nombreDe(depart)) / (moisDe(entrees[0]) - moisDe(depart));
      const place = Math.ceil(Number((moisDe(entrees[0]) + (b - a) / rythme).toFixed(6)));
      const annee = Math.ceil(place / 12) - 1;
      return `${annee}-${String(place - annee * 12).padStart(2, '0')}`;
    }
    case 'taux-pour-100000':
      return (100_000 * a) / b;
    case 'taux-hors-mayotte':
      return (100_000 * (a - b)) / (c - d);
    case 'somme':
      return n.reduce((somme, valeur) => somme + valeur, 0);
    case 'rang':
    case 'ex-aequo':
      return classementDe(adresse);
    case 'departements-classes':
      return classes(entrees);
    case 'territoires-avec-valeur':
      return ensembleDe(entrees).length;
    case 'territoires-atteignant':
      return ensembleDe(entrees).filter((v) => v >= Number(/seuil=(.+)/.exec(entrees.join(' '))?.[1])).length;
    case 'nombre-de-lignes':
      return rowsComptees(entrees);
    case 'part-petites-communes':
    case 'part-villes':
      return partDe(entrees[0] ?? cleDe(page), formule === 'part-villes');
    case 'distance-territoires':
      return distanceEntre(...(entrees.filter((e) => /^(?:DEP|REG)-/.test(e)).slice(0, 2) as [string, string]));
    default:
      throw new Error(`no rule to compute ${formule} again`);
  }
}

const cleDe = ({ path }: Page): string => {
  const [, niveau, code] = /^\/territoires\/(departements|regions)\/(\w+)-/.exec(path) ?? [];
  return `${niveau === 'regions' ? 'REG' : 'DEP'}-${code?.toUpperCase()}`;
};

function nombreDe(entree: string): number {
  return habitants.get(entree) ?? Number(lignes.get(entree)?.valeur ?? NaN);
}

/** Months since year 0 to the end of the date of a row. */
function moisDe(id = ''): number {
  const [annee = '', mois = '12', jour] = (lignes.get(id)?.date ?? '').split('-');
  const dernier = new Date(Date.UTC(Number(annee), Number(mois), 0)).getUTCDate();
  return Number(annee) * 12 + Number(mois) - (jour ? 1 - Number(jour) / dernier : 0);
}

/** The values of a set: `msp-nombre/DEP/2023-12`, then the modality. */
function ensembleDe(entrees: readonly string[]): number[] {
  const [indicateur, niveau, date, ventilation = ''] = (entrees.find((e) => e.includes('/')) ?? '').split('/');
  return tables.observations
    .filter((o) => o.indicateur === indicateur && o.date === date && o.ventilation === ventilation)
    .filter((o) => o.territoire.startsWith(`${niveau}-`) && typeof o.valeur === 'number')
    .map((o) => Number(o.valeur));
}

/** The départements ranked: of a count, those that have a rate, all but Mayotte. */
function classes(entrees: readonly string[]): number {
  const [indicateur = ''] = (entrees.find((e) => e.includes('/')) ?? '').split('/');
  const effectif = tables.indicateurs.find(({ id }) => id === indicateur)?.type === 'effectif';
  const mayotte = tables.observations.some(
    (o) =>
      o.territoire === 'DEP-976' &&
      typeof o.valeur === 'number' &&
      entrees.some((e) => e.startsWith(`${o.indicateur}/DEP/${o.date}`)),
  );
  return ensembleDe(entrees).length - (effectif && mayotte ? 1 : 0);
}

function rowsComptees(entrees: readonly string[]): number {
  const [, table = '', colonne, mot] = /^table:([^?]+)(?:\?([^=]+)=(.+))?$/.exec(entrees[0] ?? '') ?? [];
  if (table === '') return entrees.length;
  const rows = (tables as unknown as Record<string, LigneDeTable[]>)[table] ?? [];
  return rows.filter(
    (row) =>
      colonne === undefined ||
      String(row[colonne])
        .split(' ')
        .includes(mot ?? ''),
  ).length;
}

/** The value that the page gives to programs, then the one that it prints. */
function comparer(data: Element, attendu: number): string[] {
  const valeur = Number(data.getAttribute('value'));
  const ecart = Math.min(
    ...[0, 1, 2].map((d) => Math.abs(Number(attendu.toFixed(d)) - valeur)),
    Math.abs(attendu - valeur),
  );
  if (!(ecart < 1e-6) && !(Math.abs(Math.abs(attendu) - valeur) < 1e-6)) return [`is ${attendu}, not ${valeur}`];
  return dire(data, [attendu]);
}

const MOTS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');

/** Whether the printed words say one of the numbers, in the French way and rounded no further than they show. */
function dire(data: Element, attendus: readonly number[]): string[] {
  const texte = texteDe(data);
  if (attendus.every(Number.isNaN)) return [];
  const [ecrit = '', deuxieme] = nombresDe(texte);
  if (ecrit === '') {
    return attendus.some((n) => enMots(texte).some((dit) => Math.abs(dit - Math.abs(n)) <= 1))
      ? []
      : [`« ${texte} » does not say ${attendus.join(', ')}`];
  }
  const dit = (v: number, n: string) =>
    [v, ...[1e6, 1e9].filter((grand) => Math.abs(v) >= grand).map((grand) => v / grand)].some(
      (w) => imprimer(Math.abs(w), /,(\d+)/.exec(n)?.[1]?.length ?? 0) === n,
    );
  const juste =
    deuxieme === undefined
      ? attendus.some((v) => dit(v, ecrit))
      : dit(attendus[0] ?? NaN, ecrit) && dit(attendus[1] ?? NaN, deuxieme);
  return juste ? [] : [`« ${texte} » does not say ${attendus.join(', ')}`];
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
function enMots(texte: string): number[] {
  const mots = texte
    .toLowerCase()
    .split(/[\s\u00A0\u202F’]+/)
    .map((mot) => (mot === 'une' ? 'un' : mot));
  const valeurs = mots.flatMap((mot) => (MOTS.includes(mot) ? [MOTS.indexOf(mot)] : []));
  const [premier = 1, second] = valeurs;
  return [
    ...valeurs,
    ...(mots.includes('sur') && second ? [(100 * premier) / second] : []),
    ...mots.flatMap((mot) => (FRACTIONS[mot] ? [(100 * premier) / FRACTIONS[mot]] : [])),
    ...(/mille|millier/i.test(texte) ? [1000 * premier] : []),
    ...(/aucun/i.test(texte) ? [0] : []),
    ...(/doubl/i.test(texte) ? [2, 100] : []),
    ...(/chaque|chacun|tou[ts]/.test(texte) ? [100] : []),
  ];
}

/** The number of the words, or the two bounds of a range: « 3 à 4 », « entre 30 et 50 % ». */
function nombresDe(texte: string): string[] {
  const nombre = '\\d{1,3}(?:\u202F\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
  const trouve = new RegExp(`(${nombre})(?:[ \u00A0\u202F]?(?:à|et|–|ou)[ \u00A0\u202F]?(${nombre}))?`).exec(texte);
  return (trouve?.slice(1) ?? []).filter((n) => n !== undefined);
}

/** Whether a text of the tables holds the printed number, and whether programs read the same one. */
function direDans(data: Element, texte: string): string[] {
  const ordinaire = (mots: string) => mots.replaceAll(/[\u00A0\u202F]/g, ' ');
  const dit = ordinaire(texteDe(data));
  const place = ordinaire(texte).split(dit);
  const entier = place.slice(1).some((apres, i) => !/[\d,]$/.test(place[i] ?? '') && !/^,?\d/.test(apres));
  return [
    ...(entier ? [] : [`no text of its place says « ${dit} »`]),
    ...dire(data, [Number(data.getAttribute('value'))]),
  ];
}
