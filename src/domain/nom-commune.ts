/** What the forms of a commune's name are made from: COG name and `typeLiaison`. */
export interface NomCommune {
  nom: string;
  typeLiaison: number;
}

/** « du Mans », « des Sables-d’Olonne », « de La Rochelle », « de L’Haÿ-les-Roses », « d’Angers », « de Houlgate ». */
export function deCommune(commune: NomCommune): string {
  const { nom } = commune;
  switch (articleDe(commune)) {
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

/** « au Mans », « aux Sables-d’Olonne », « à La Rochelle », « à L’Haÿ-les-Roses », « à Angers ». */
export function aCommune(commune: NomCommune): string {
  const { nom } = commune;
  switch (articleDe(commune)) {
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
 * aspirated h included; its one « Le » without article is corrected by the name. « Aux Marais » elides, as usage has it.
 */
function articleDe({ nom, typeLiaison }: NomCommune): 'elision' | 'le' | 'les' | 'aucun' {
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
export function nomEpci({ nom }: { nom: string }): string {
  const [nature, reste] = decouper(nom);
  return nature ? `${nature.charAt(0).toUpperCase()}${nature.slice(1)} ${reste}` : reste;
}

/** « la communauté de communes Loches Sud Touraine », « la métropole du Grand Paris », « Brest Métropole ». */
export function epciAvecArticle({ nom }: { nom: string }): string {
  const [nature, reste] = decouper(nom);
  if (nature) return `la ${nature} ${reste}`;
  if (reste.startsWith('Métropole ')) return `la m${reste.slice(1)}`;
  if (reste.startsWith('Eurométropole ')) return `l’e${reste.slice(1)}`;
  return reste;
}

/** « de la communauté de communes Loches Sud Touraine », « de l’eurométropole de Strasbourg », « d’Orléans Métropole ». */
export function deEpci(epci: { nom: string }): string {
  const nom = epciAvecArticle(epci);
  return /^[AEIOUÉÈÊÎÔ]/.test(nom) ? `d’${nom}` : `de ${nom}`;
}

/** The kind in full, or nothing, and the name without its abbreviation. */
function decouper(nom: string): [nature: string, reste: string] {
  const [, abrege = '', reste = nom] = /^(CC|CA|CU) (.+)$/.exec(nom) ?? [];
  return /communaut[ée] (?:de communes|d’agglom[ée]ration|urbaine)/i.test(reste)
    ? ['', reste]
    : [NATURES[abrege] ?? '', reste];
}
