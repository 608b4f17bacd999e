import { toSlug } from '../domain/slug.ts';
import { isPrefixWithin1 } from './faute.ts';
import { isAncienne, isEpci, isHorsPerimetre, type Carte, type Ligne, type Suites } from './lignes.ts';
import { normaliser } from './normaliser.ts';
import { DEBUTS, finales, tailOf, termesDe } from './termes.ts';

/** A territory offered to the reader. */
export interface Suggestion {
  nom: string;
  /** What it is and where: « commune, Indre-et-Loire (37) ». */
  detail: string;
  adresse: string;
}

/** Gives a file of the index by its name; rejects when it cannot be had. */
export type Charger = (nom: string) => Promise<unknown>;

/** How many suggestions are offered at most. */
export const MAXIMUM = 8;
/** Régions and départements that a name only begins like: more would hide the communes. */
const LARGES = 3;
/** The weight of a région or département found by a word inside its name: that of a town of thirty thousand people. */
const POIDS_LARGE = 300;
/** A shorter query says too little to be a mistake. */
const LONGUEUR_FAUTE = 4;

interface Candidat {
  /** 0 when the query is the whole name, 1 when it begins one, 2 and 3 the same with a mistake. */
  classe: number;
  large: boolean;
  poids: number;
  suggestion: Suggestion;
}

/**
 * The territories that the text may mean, the best first, with the files it needs loaded one after the other: most often
 * the map and one file. Mistakes of one letter are looked for when nothing begins like the text.
 */
export async function chercher(texte: string, charger: Charger): Promise<Suggestion[]> {
  const cle = normaliser(texte);
  if (cle === '') return [];
  const carte = (await charger('carte')) as Carte;
  const justes = await chercherJuste(cle, carte, charger);
  if (justes.length > 0) return justes;
  // a département number or a postcode tells homonyms apart: « sainte colombe 69 », « 17000 la rochelle »
  const [, mots, lieu] = /^(.*[a-z]) (2[ab]|\d{2,3}|\d{5})$/.exec(cle.replace(/^(\d{5}) (.+)$/, '$2 $1')) ?? [];
  if (mots && lieu) {
    const nom = normaliser(mots);
    // postcodes are found by their own files alone
    return lieu.length === 5
      ? chercherJuste(lieu, carte, charger, (ligne) => normaliser(ligne[1]).startsWith(nom))
      : chercherJuste(nom, carte, charger, (ligne) => departementOfLigne(ligne) === lieu.toUpperCase());
  }
  // what stands before a name: « mairie de Guéret » ; « 3ème » for « 3e »
  const simple = cle
    .replace(/^(?:mairie|ville|commune|departement|region) (?:d[eu]s? |d |l[ae]s? |l )*/, '')
    .replace(/(\d)i?eme\b/, '$1e');
  if (simple !== cle) return chercher(simple, charger);
  if (cle.length < LONGUEUR_FAUTE || /^\d/.test(cle)) return [];
  const saint = /^[a-z]{3,7} ./.test(cle) ? cle.replace(/^[a-z]+/, saintFor) : cle;
  const corriges = saint === cle ? [] : await chercherJuste(saint, carte, charger);
  return corriges.length > 0 ? corriges : chercherFaute(cle, carte, charger);
}

async function chercherJuste(
  cle: string,
  carte: Carte,
  charger: Charger,
  garder?: (ligne: Ligne) => boolean,
): Promise<Suggestion[]> {
  const { prefixe, complet } = walk(cle, carte.suites);
  const lignes = complet ? ((await charger(fileOf(prefixe))) as Ligne[]) : [];
  return choose([
    ...larges(carte, (propres, autres) => (garder ? null : classeOf(cle, propres, autres))),
    ...lignes.flatMap((ligne) => {
      if (garder && !garder(ligne)) return [];
      const { propres, autres } = termesDe(ligne);
      const classe = classeOf(cle, propres, autres);
      return classe === null ? [] : [candidat(ligne, classe, carte, cle)];
    }),
  ]);
}

/** Where the mistake is in the first letters, what follows them finds the name; farther letters only when these did not. */
async function chercherFaute(cle: string, carte: Carte, charger: Charger): Promise<Suggestion[]> {
  const near = (termes: readonly string[]): number | null => {
    const faute = Math.min(...termes.map((terme) => isPrefixWithin1(cle, terme) ?? Infinity));
    return faute === Infinity ? null : 2 + faute;
  };
  const suites = (await charger('finales')) as Suites;
  const { prefixe } = walk(cle, carte.suites);
  const noms = new Set(prefixe === '' ? [] : [fileOf(prefixe)]);
  let candidats: Candidat[] = [];
  for (const debut of DEBUTS) {
    // a letter left out or put in moves the end of the word by one
    for (const queue of [debut - 1, debut, debut + 1].map((ici) => tailOf(cle, ici))) {
      const place = queue === '' ? null : walk(queue, suites);
      if (place?.prefixe) noms.add(`finales/${fileOf(place.prefixe)}`);
    }
    const lignes = (await Promise.all([...noms].map(charger))) as Ligne[][];
    const uniques = new Map(lignes.flat().map((ligne) => [`${ligne[0]} ${ligne[1]}`, ligne]));
    candidats = [
      ...larges(carte, (propres) => near(propres)),
      ...[...uniques.values()].flatMap((ligne) => {
        const classe = near(termesDe(ligne).propres);
        return classe === null ? [] : [candidat(ligne, classe, carte, cle)];
      }),
    ];
    if (candidats.some(({ classe }) => classe === 2)) break;
  }
  return choose(candidats);
}

/** The longest prefix of the key that has a file; `complet` when every line that begins like the key may be in it. */
export function walk(cle: string, suites: Suites): { prefixe: string; complet: boolean } {
  for (let longueur = 0; longueur < cle.length; longueur++) {
    const prefixe = cle.slice(0, longueur);
    const suite = suites[prefixe];
    if (suite === undefined) return { prefixe, complet: true };
    if (!suite.includes(cle.charAt(longueur))) return { prefixe, complet: false };
  }
  return { prefixe: cle, complet: true };
}

/** The name of the file of a prefix: characters of addresses alone. */
export function fileOf(prefixe: string): string {
  return prefixe.replaceAll(' ', '-');
}

function classeOf(cle: string, propres: readonly string[], autres: readonly string[]): number | null {
  if (propres.includes(cle)) return 0;
  return [...propres, ...autres].some((terme) => terme.startsWith(cle)) ? 1 : null;
}

function choose(candidats: readonly Candidat[]): Suggestion[] {
  const ordre = [...candidats].sort(
    (a, b) => a.classe - b.classe || Number(b.large) - Number(a.large) || b.poids - a.poids,
  );
  let larges = 0;
  const retenus = ordre.filter(({ classe, large }) => !large || classe === 0 || ++larges <= LARGES);
  const vus = new Set<string>();
  const uniques = retenus
    .map(({ suggestion }) => suggestion)
    .filter(({ nom, detail }) => isNew(`${nom} ${detail}`, vus));
  return uniques.slice(0, MAXIMUM);
}

function isNew(cle: string, vus: Set<string>): boolean {
  return vus.size !== vus.add(cle).size;
}

/** Régions and départements whose whole name begins like the query come first; « Haute-Savoie » for « savoie » waits among towns. */
function larges(carte: Carte, rank: (propres: string[], autres: string[]) => number | null): Candidat[] {
  const of = (noms: Readonly<Record<string, string>>, region: boolean): Candidat[] =>
    Object.entries(noms).flatMap(([code, nom]) => {
      const propre = normaliser(nom);
      const propres = region ? [propre] : [propre, code.toLowerCase()];
      const large = rank(propres, []);
      const classe = large ?? rank(propres, finales(propre));
      if (classe === null) return [];
      const suggestion = region
        ? { nom, detail: 'région', adresse: `/territoires/regions/${code}-${toSlug(nom)}/` }
        : { nom, detail: `département, ${code}`, adresse: departementAddress(code, carte) };
      return [{ classe, large: large !== null, poids: POIDS_LARGE + Number(region), suggestion }];
    });
  return [...of(carte.regions, true), ...of(carte.departements, false)];
}

function candidat(ligne: Ligne, classe: number, carte: Carte, cle: string): Candidat {
  return { classe, large: false, poids: ligne[2], suggestion: toSuggestion(ligne, carte, cle) };
}

function toSuggestion(ligne: Ligne, carte: Carte, cle: string): Suggestion {
  if (isEpci(ligne)) {
    const [siren, nom, , departement] = ligne;
    const adresse = carte.pages.epci
      ? `/territoires/epci/${siren}-${toSlug(nom)}/`
      : departementAddress(departement, carte);
    return { nom, detail: `intercommunalité, ${placeOf(departement, carte)}`, adresse };
  }
  if (isAncienne(ligne)) {
    const [, nom, , vers, nomActuel] = ligne;
    const adresse = communeAddress(vers, nomActuel, carte);
    if (/ Arrondissement$/.test(nom)) {
      return { nom: nom.replace('Arrondissement', 'arrondissement'), detail: `page de ${nomActuel}`, adresse };
    }
    return { nom: `${nom}, aujourd’hui ${nomActuel}`, detail: placeOf(departementOf(vers), carte), adresse };
  }
  const [code, nom, , codesPostaux] = ligne;
  const postal = codesPostaux?.split(' ').find((autre) => autre.startsWith(cle));
  if (isHorsPerimetre(ligne)) {
    const collectivite = carte.collectivites[departementOf(code)] ?? nom;
    const ou = postal ?? (collectivite === nom ? 'collectivité d’outre-mer' : collectivite);
    return { nom, detail: `${ou}, hors des chiffres publiés`, adresse: '/territoires/#hors-perimetre' };
  }
  const place = placeOf(departementOf(code), carte);
  return {
    nom,
    detail: postal ? `${postal}, ${place}` : `commune, ${place}`,
    adresse: communeAddress(code, nom, carte),
  };
}

function communeAddress(code: string, nom: string, carte: Carte): string {
  if (!carte.pages.communes) return departementAddress(departementOf(code), carte);
  return `/territoires/communes/${code}-${toSlug(nom)}/`;
}

function departementAddress(code: string, { departements }: Carte): string {
  return `/territoires/departements/${code}-${toSlug(departements[code] ?? '')}/`;
}

function placeOf(departement: string, { departements }: Carte): string {
  return `${departements[departement] ?? ''} (${departement})`;
}

/** The département that the code of a commune begins with. */
function departementOf(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);
}

function departementOfLigne(ligne: Ligne): string {
  return isEpci(ligne) ? ligne[3] : departementOf(isAncienne(ligne) ? ligne[3] : ligne[0]);
}

/** « saint » or « sainte » for a word that is nearly one. */
function saintFor(mot: string): string {
  const near = (juste: string): boolean => isPrefixWithin1(mot, juste) === 0;
  return near('saint') ? 'saint' : near('sainte') ? 'sainte' : mot;
}
