import { ofWords } from './elision.ts';

/** What the forms of a commune's name are made from: COG name and `typeLiaison`. */
interface CommuneName {
  nom: string;
  typeLiaison: number;
}

/** « du Mans », « des Sables-d’Olonne », « de La Rochelle », « de l’Île-de-Sein », « d’Angers », « de Houlgate ». */
export function ofCommune(commune: CommuneName): string {
  const { nom } = commune;
  switch (articleOf(commune)) {
    case 'île':
      return `de l’${nom}`;
    case 'elision':
      return `d’${nom}`;
    case 'le':
      return `du ${nom.slice(3)}`;
    case 'les':
      return `des ${nom.slice(4)}`;
    default:
      return `de ${nom}`;
  }
}

/** « au Mans », « aux Sables-d’Olonne », « à La Rochelle », « à l’Île-de-Sein », « à L’Haÿ-les-Roses », « à Angers ». */
export function aCommune(commune: CommuneName): string {
  const { nom } = commune;
  switch (articleOf(commune)) {
    case 'île':
      return `à l’${nom}`;
    case 'le':
      return `au ${nom.slice(3)}`;
    case 'les':
      return `aux ${nom.slice(4)}`;
    default:
      return `à ${nom}`;
  }
}

/**
 * Only « Le » and « Les » contract; « La », « L’ » and « Los » stay as they are. The register tells which names elide, an
 * aspirated h included; its one « Le » without article is corrected by the name. « Aux Marais » elides, as usage has it. An island that
 * it names without article has one in a sentence.
 */
function articleOf({ nom, typeLiaison }: CommuneName): 'île' | 'elision' | 'le' | 'les' | 'aucun' {
  if (/^Île(?:-|$)/.test(nom)) return 'île';
  if (nom.startsWith('Le ') && (typeLiaison === 2 || typeLiaison === 0)) return 'le';
  if (nom.startsWith('Les ') && typeLiaison === 4) return 'les';
  return typeLiaison === 1 || typeLiaison === 6 ? 'elision' : 'aucun';
}

/** What the register abbreviates. */
const NATURES: Readonly<Record<string, string>> = {
  CC: 'communauté de communes',
  CA: 'communauté d’agglomération',
  CU: 'communauté urbaine',
};

/**
 * The name of an intercommunality with its kind in full: « Communauté de communes Loches Sud Touraine ». A métropole, and a
 * name that says its kind itself, stay as they are.
 */
export function epciName({ nom }: { nom: string }): string {
  const [nature, rest] = splitName(nom);
  return nature ? `${nature.charAt(0).toUpperCase()}${nature.slice(1)} ${rest}` : rest;
}

/** « la communauté de communes Loches Sud Touraine », « la métropole du Grand Paris », « Brest Métropole ». */
export function epciWithArticle({ nom }: { nom: string }): string {
  const [nature, rest] = splitName(nom);
  if (nature) return `la ${nature} ${rest}`;
  if (rest.startsWith('Métropole ')) return `la m${rest.slice(1)}`;
  if (rest.startsWith('Eurométropole ')) return `l’e${rest.slice(1)}`;
  return rest;
}

/** « de la communauté de communes Loches Sud Touraine », « de l’eurométropole de Strasbourg », « d’Orléans Métropole ». */
export function ofEpci(epci: { nom: string }): string {
  return ofWords(epciWithArticle(epci));
}

/** The kind in full, or nothing, and the name without its abbreviation. */
function splitName(nom: string): [nature: string, reste: string] {
  const [, abridged = '', rest = nom] = /^(CC|CA|CU) (.+)$/.exec(nom) ?? [];
  return /communaut[ée] (?:de communes|d’agglom[ée]ration|urbaine)/i.test(rest)
    ? ['', rest]
    : [NATURES[abridged] ?? '', rest];
}
