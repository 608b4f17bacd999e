import { readDecoupage } from '../../../scripts/lib/read-decoupage.ts';
import { readTables, toValues } from '../../../scripts/lib/read-tables.ts';
import { ligneCitee } from './ligne-citee.ts';
import type { Page } from './page.ts';

/**
 * The numbers of the pages of territories, found again from the tables and the register alone: nothing here comes from the code
 * that made the pages.
 */
export const tables = toValues(readTables('data'));
const { edition, indicateurs, observations, objectifs, faits, initiatives } = tables;
/** The rows of the tables by their ids. */
export const lignes = new Map<string, { valeur: string; territoire: string; indicateur?: string; date: string }>(
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
const cibles = new Set(objectifs.map(({ id }) => id));
const { communes, departements, epci } = readDecoupage();
/** The communes of today, overseas collectivities aside. */
export const presentes = communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com');
/** The people of each territory, by its key. */
export const habitants = new Map<string, number>();
for (const { code, departement = '', population = 0 } of presentes) {
  const region = departements.find((d) => d.code === departement)?.region;
  for (const cle of ['FR', `REG-${region}`, `DEP-${departement}`, `COM-${code}`])
    habitants.set(cle, (habitants.get(cle) ?? 0) + population);
}
for (const { code, membres } of epci)
  habitants.set(
    `EPCI-${code}`,
    membres.reduce((somme, membre) => somme + (habitants.get(`COM-${membre.code}`) ?? 0), 0),
  );

/** « 12955 » as it is printed: « 12 955 », narrow spaces between thousands, a comma before the decimals. */
export const imprimer = (valeur: number, decimales?: number): string =>
  valeur.toLocaleString(
    'fr-FR',
    decimales === undefined ? {} : { minimumFractionDigits: decimales, maximumFractionDigits: decimales },
  );
export const texteDe = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** What the numbers of a page should be and are not, and how many of them were found again. */
export interface Recalcul {
  fautes: readonly string[];
  refaits: number;
}

/** Finds again every number of the page of a territory: those that lead somewhere, its people, its postcodes, its members. */
export function recalculer({ path, document }: Page): Recalcul {
  const fautes: string[] = [];
  let refaits = 0;
  const verifier = (quoi: string, attendu: string, trouve: string): void => {
    refaits += 1;
    if (attendu !== trouve) fautes.push(`${path} ${quoi} : ${trouve} au lieu de ${attendu}`);
  };
  const [, niveau, code = ''] = /^\/territoires\/(communes|epci|departements|regions)\/(\w+)-/.exec(path) ?? [];
  const cle = `${{ communes: 'COM', epci: 'EPCI', departements: 'DEP', regions: 'REG' }[niveau ?? '']}-${code}`;
  for (const data of document.querySelectorAll('main data')) {
    const adresse = data.querySelector('a')?.getAttribute('href') ?? '';
    const valeur = data.getAttribute('value') ?? '';
    const ligne = lignes.get(ligneCitee(adresse, lignes));
    if (ligne) {
      verifier(adresse, ligne.valeur, valeur);
      if (!/^[a-z]/.test(ligne.valeur) && !texteDe(data).includes(imprimer(Number(ligne.valeur))))
        fautes.push(`${path} ${adresse} : « ${texteDe(data)} » ne dit pas ${ligne.valeur}`);
    } else if (/#taux-(pour-100000|hors-mayotte)\./.test(adresse)) {
      const [, indicateur = '', t = '', formule = '', date = ''] =
        /^\/chiffres\/([^/]+)\/([^/]+)\/#(taux-(?:pour-100000|hors-mayotte))\.(\d{4}(?:-\d\d)?)/.exec(adresse) ?? [];
      const taux = tauxDe(`${indicateur}.${t.toUpperCase()}.${date}`);
      verifier(adresse, imprimer(taux, 1), texteDe(data));
      verifier(adresse, taux.toFixed(1), Number(valeur).toFixed(1));
      if ((formule === 'taux-hors-mayotte') !== (t === 'fr')) fautes.push(`${path} ${adresse} : mauvaise formule`);
    } else if (/^\/chiffres\/population\/|^#populations$/.test(adresse)) {
      verifier(
        adresse,
        String(habitants.get(adresse === '#populations' ? cle : (adresse.split('#')[1] ?? ''))),
        valeur,
      );
    } else if (adresse.startsWith('/initiatives/') && data.hasAttribute('data-compte')) {
      const nombres: Element[] = [...(data.closest('p')?.querySelectorAll('data') ?? [])];
      verifier(adresse, imprimer(nombresInitiatives(cle)[nombres.indexOf(data)] ?? NaN), texteDe(data));
    } else if (adresse === '#tableau-connu') {
      const nombres: Element[] = [...(data.closest('p')?.querySelectorAll('data') ?? [])];
      verifier(adresse, String(connusDe(cle)[nombres.indexOf(data)]), valeur);
    } else if (adresse === '#communes') {
      verifier(adresse, String(epci.find((e) => e.code === code)?.membres.length), valeur);
    } else if (/^#calcul-part-(petites-communes|villes)-/.test(adresse)) {
      verifier(adresse, imprimer(partDe(colonneDe(data) ?? cle, adresse.includes('villes')), 1), texteDe(data));
    } else if (adresse.startsWith('#calcul-distance-territoires-')) {
      verifier(adresse, imprimer(distanceEntre(cle, colonneDe(data) ?? cle), 2), texteDe(data));
    } else if (adresse.includes('#ecart-objectif.')) {
      verifier('écart', String(ecartsDe(data).find((ecart) => ecart === Number(valeur))), valeur);
    } else if (adresse.includes('#habitants-non-couverts.')) {
      const [, t = '', date = ''] = /\/([^/]+)\/#habitants-non-couverts\.(.+)$/.exec(adresse) ?? [];
      const part = Number(lignes.get(`cpts-population-couverte.${t.toUpperCase()}.${date}`)?.valeur);
      const nombre = ((habitants.get(t.toUpperCase()) ?? NaN) * (100 - part)) / 100;
      verifier(adresse, nombre.toFixed(2), Number(valeur).toFixed(2));
      const ecrit = imprimer(Number(nombre.toPrecision(String(100 - part).length)));
      verifier(adresse, `environ ${ecrit}`, texteDe(data));
    } else if (/#(rang|departements-classes|ex-aequo)\./.test(adresse)) {
      verifier(adresse, String(classementDe(adresse)), valeur);
    } else if (!data.closest('.calcul') || adresse) fautes.push(`${path} ${adresse} : ce calcul n’est pas refait`);
  }
  const tete = texteDe(document.querySelector('.entete-territoire'));
  const [, nombre] = /((?:\d|\u202F)+) habitants? en \d{4}/.exec(tete) ?? [];
  verifier('population', imprimer(habitants.get(cle) ?? NaN), nombre ?? '');
  if (niveau === 'communes') {
    const commune = presentes.find((c) => c.code === code);
    const [, codes = ''] = /code(?:s posta| posta)(?:ux|l) ((?:\d{5}|, | et )+)/.exec(tete) ?? [];
    verifier('codes postaux', (commune?.codesPostaux ?? []).join(' '), codes.split(/, | et /).join(' '));
  }
  if (niveau === 'epci') {
    const [, membres] = /réunit ((?:\d|\u202F)+) communes? et/.exec(tete) ?? [];
    verifier('communes du groupe', imprimer(epci.find((e) => e.code === code)?.membres.length ?? NaN), membres ?? '');
  }
  for (const [mots, attendu, trouve] of phrasesDe(tete)) verifier(mots, attendu, trouve);
  return { fautes, refaits };

  /** What the headline says of the département or the région: the words, the number of the tables, theirs. */
  function phrasesDe(texte: string): [string, string, string][] {
    const t =
      niveau === 'communes'
        ? `DEP-${presentes.find((c) => c.code === code)?.departement}`
        : niveau === 'epci'
          ? departementUnique(code)
          : cle;
    if (t === null) return [];
    return (
      [
        [/((?:\d|\u202F)+)[ \u00A0]maisons? de santé/, 'msp-nombre'],
        [/((?:\d|\u202F)+)[ \u00A0]assistants? médica(?:l|ux)/, 'assistants-medicaux-recrutes'],
        [/((?:\d|\u202F|,)+)\u00A0% de la population/, 'cpts-population-couverte'],
      ] as const
    ).flatMap(([motif, indicateur]) => {
      const [mots, nombreDit = ''] = motif.exec(texte) ?? [];
      return mots === undefined
        ? []
        : [[mots, derniere(indicateur, t), nombreDit.replaceAll('\u202F', '').replace(',', '.')]];
    });
  }
}

/** The départements and régions that hold the places of each initiative. */
const lieux = initiatives.map(({ territoires }) => {
  const codes = territoires.flatMap((code) => {
    if (code.startsWith('COM-')) return [presentes.find((c) => `COM-${c.code}` === code)?.departement ?? ''];
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
function nombresInitiatives(cle: string): number[] {
  const siennes = lieux.filter(({ departements: d, regions: r }) => d.includes(cle) || r.includes(cle)).length;
  const region = `REG-${departements.find((d) => `DEP-${d.code}` === cle)?.region}`;
  const regionales = lieux.filter(({ departements: d, regions: r }) => d.length === 0 && r.includes(region)).length;
  return [siennes, regionales].filter((nombre) => nombre > 0);
}

/** The territory that heads the column of a number; undefined when it is that of the page, or when there is no column. */
export function colonneDe(data: Element): string | undefined {
  const cellule = data.closest('td');
  const rang = [...(cellule?.parentElement?.children ?? [])].indexOf(cellule as Element);
  const lien = cellule?.closest('table')?.querySelectorAll('thead th')[rang]?.querySelector('a')?.getAttribute('href');
  const [, niveau, code] = /\/(departements|regions)\/(\w+)-/.exec(lien ?? '') ?? [];
  return code && `${niveau === 'regions' ? 'REG' : 'DEP'}-${code}`;
}

const parts = new Map<string, number>();

/** The share of the people of a territory who live in a small commune, or in a town, in %. */
export function partDe(cle: string, villes: boolean): number {
  const nom = `${cle} ${villes}`;
  const part = parts.get(nom) ?? calculerPart(cle, villes);
  parts.set(nom, part);
  return part;
}

function calculerPart(cle: string, villes: boolean): number {
  const leurs = presentes.filter(({ departement = '' }) =>
    [`DEP-${departement}`, `REG-${departements.find((d) => d.code === departement)?.region}`].includes(cle),
  );
  const gens = (liste: typeof leurs): number => liste.reduce((somme, { population = 0 }) => somme + population, 0);
  return (
    (100 * gens(leurs.filter(({ population = 0 }) => (villes ? population >= 20_000 : population < 2000)))) /
    gens(leurs)
  );
}

/** How far two territories of a level are: see the page of the method. */
export function distanceEntre(un: string, autre: string): number {
  const variables: readonly (readonly [poids: number, mesure: (t: string) => number])[] = [
    [1, (t) => Math.log(habitants.get(t) ?? NaN)],
    [0.5, (t) => partDe(t, false)],
    [0.5, (t) => partDe(t, true)],
    [1, (t) => Number(lignes.get(`liberaux-densite.${t}.2024.generalistes`)?.valeur)],
    [1, (t) => Number(lignes.get(`liberaux-densite.${t}.2024.infirmiers`)?.valeur)],
  ];
  const niveau = [...habitants.keys()].filter((t) => t.startsWith(un.slice(0, 4)));
  let [somme, total] = [0, 0];
  for (const [poids, mesure] of variables) {
    const valeurs = niveau.map(mesure).filter((v) => !Number.isNaN(v));
    const moyenne = valeurs.reduce((a, b) => a + b, 0) / valeurs.length;
    const ecartType = Math.sqrt(valeurs.reduce((a, b) => a + (b - moyenne) ** 2, 0) / valeurs.length);
    const ecart = (mesure(un) - mesure(autre)) / ecartType;
    if (Number.isNaN(ecart)) continue;
    somme += poids * ecart ** 2;
    total += poids;
  }
  return Math.sqrt(somme / total);
}

/**
 * Of the indicators followed below France, with the one that follows médicobus: how many they are, how many have here a value of
 * less than two years, an older one, none.
 */
function connusDe(cle: string): number[] {
  const suivis = indicateurs.filter(
    ({ id, niveaux }) =>
      (id === 'medicobus-en-circulation' || /REG|DEP|EPCI|COM/.test(niveaux)) &&
      observations.some(({ indicateur }) => indicateur === id),
  );
  const [annee = '', mois = '', jour = ''] = (edition[0]?.date ?? '').split('-');
  const limite = `${Number(annee) - 2}-${mois}-${jour}`;
  // A year or a month is taken at its end: « 2024 » is compared with the year of the limit, « 2024-11 » with its month.
  const isRecente = (date: string): boolean => date !== 'inconnue' && date >= limite.slice(0, date.length);
  const dates = suivis.map(({ id }) =>
    observations
      .filter((o) => o.indicateur === id && o.territoire === cle && typeof o.valeur === 'number')
      .map(({ date }) => date),
  );
  const recents = dates.filter((siennes) => siennes.some(isRecente)).length;
  const sans = dates.filter((siennes) => siennes.length === 0).length;
  return [suivis.length, recents, suivis.length - recents - sans, sans];
}

/** The last number published of a territory. */
function derniere(indicateur: string, territoire: string): string {
  const numeros = observations.filter(
    (o) => o.indicateur === indicateur && o.territoire === territoire && typeof o.valeur === 'number',
  );
  return String(numeros.sort((a, b) => (a.date < b.date ? 1 : -1))[0]?.valeur ?? 'aucune ligne');
}

/** A count for 100 000 people; France without Mayotte, whose people were counted in another year. */
function tauxDe(id: string): number {
  const ligne = lignes.get(id);
  if (!ligne) return NaN;
  const [comptes, gens] = [Number(ligne.valeur), habitants.get(ligne.territoire) ?? NaN];
  if (ligne.territoire !== 'FR') return (100_000 * comptes) / gens;
  const mayotte = Number(lignes.get(id.replace('.FR.', '.DEP-976.'))?.valeur);
  return (100_000 * (comptes - mayotte)) / (gens - (habitants.get('DEP-976') ?? NaN));
}

/** The rank of a département at the end of an address, how many are ranked with it, or how many others share its rank. */
export function classementDe(adresse: string): number {
  const [, indicateur = '', t = '', formule = '', suite = ''] =
    /^\/chiffres\/([^/]+)\/([^/]+)\/#([a-z-]+)\.(.+)$/.exec(adresse) ?? [];
  const type = indicateurs.find(({ id }) => id === indicateur)?.type;
  const valeurs = departements
    .map(({ code }) => `${indicateur}.DEP-${code}.${suite}`)
    .filter((id) => /^\d/.test(lignes.get(id)?.valeur ?? ''))
    .map((id) => ({ id, valeur: type === 'effectif' ? Number(tauxDe(id).toFixed(1)) : Number(lignes.get(id)?.valeur) }))
    .filter(({ id }) => type !== 'effectif' || (!id.includes('.DEP-976.') && Number(lignes.get(id)?.valeur) >= 5));
  const ici = valeurs.find(({ id }) => id === `${indicateur}.${t.toUpperCase()}.${suite}`)?.valeur ?? NaN;
  if (formule === 'departements-classes') return valeurs.length;
  if (formule === 'ex-aequo') return valeurs.filter(({ valeur }) => valeur === ici).length - 1;
  return 1 + valeurs.filter(({ valeur }) => valeur > ici).length;
}

/** What is missing to each target of the section, at each value that it prints. */
function ecartsDe(data: Element): number[] {
  const ids = [...(data.closest('section')?.querySelectorAll('data > a') ?? [])].map((a) =>
    ligneCitee(a.getAttribute('href') ?? '', lignes),
  );
  const valeurs = (cible: boolean): number[] =>
    ids.filter((id) => lignes.has(id) && cibles.has(id) === cible).map((id) => Number(lignes.get(id)?.valeur));
  return valeurs(true).flatMap((cible) => valeurs(false).map((valeur) => Math.abs(cible - valeur)));
}

/** The one département of an intercommunality; null when it has several. */
function departementUnique(siren: string): string | null {
  const membres = new Set(epci.find(({ code }) => code === siren)?.membres.map(({ code }) => code));
  const leurs = new Set(presentes.filter(({ code }) => membres.has(code)).map(({ departement }) => departement));
  return leurs.size === 1 ? `DEP-${[...leurs][0]}` : null;
}
