import type { CodeTerritoire, Territoire } from './territoire.ts';

/** The three forms a name takes in a sentence. */
interface Formes {
  /** Subject: « l’Ain », « Paris ». */
  nom: string;
  /** Complement: « de l’Ain », « de Paris ». */
  de: string;
  /** Place: « dans l’Ain », « à Paris ». */
  dans: string;
}

/** « l’Ain », « le Lot », « la Creuse », « les Landes », « Paris », « La Réunion ». Regions and départements, and France. */
export function nameWithArticle(territoire: Territoire): string {
  return formsOf(territoire).nom;
}

/** « de l’Ain », « du Lot », « des Côtes-d’Armor », « d’Île-de-France », « de Paris », « de La Réunion ». */
export function ofTerritoire(territoire: Territoire): string {
  return formsOf(territoire).de;
}

/** « dans l’Ain », « en Gironde », « dans les Landes », « en Île-de-France », « à Paris », « à La Réunion ». */
export function inTerritoire(territoire: Territoire): string {
  return formsOf(territoire).dans;
}

function formsOf(territoire: Territoire): Formes {
  if (territoire.niveau === 'EPCI' || territoire.niveau === 'COM' || territoire.niveau === 'PAYS') {
    throw new Error(`no forms are declared for the name of ${territoire.code}`);
  }
  return { ...regular(territoire), ...EXCEPTIONS[territoire.code] };
}

/** The forms that follow from the COG's `typeLiaison`: 0 and 1 take no article, 2 le, 3 la, 4 les, 5 l’. */
function regular({ nom, typeLiaison }: Territoire): Formes {
  switch (typeLiaison) {
    case 0:
      return { nom, de: `de ${nom}`, dans: `à ${nom}` };
    case 1:
      return { nom: `l’${nom}`, de: `d’${nom}`, dans: `en ${nom}` };
    case 2:
      return { nom: `le ${nom}`, de: `du ${nom}`, dans: `dans le ${nom}` };
    case 3:
      return { nom: `la ${nom}`, de: `de la ${nom}`, dans: `en ${nom}` };
    case 4:
      return { nom: `les ${nom}`, de: `des ${nom}`, dans: `dans les ${nom}` };
    case 5:
      return { nom: `l’${nom}`, de: `de l’${nom}`, dans: `dans l’${nom}` };
    default:
      throw new Error(`unknown typeLiaison ${typeLiaison} for ${nom}`);
  }
}

const region = (article: string, nom: string): Formes => ({
  nom: `${article}${nom}`,
  de: `de ${nom}`,
  dans: `en ${nom}`,
});
const inThe = (nom: string): Partial<Formes> => ({ dans: `dans la ${nom}` });
const en = (nom: string): Partial<Formes> => ({ dans: `en ${nom}` });

/** What usage says otherwise than the rule. */
const EXCEPTIONS: Partial<Record<CodeTerritoire, Partial<Formes>>> = {
  // Régions and départements that the COG gives without article, yet that a sentence names with one.
  'REG-27': region('la ', 'Bourgogne-Franche-Comté'),
  'REG-28': region('la ', 'Normandie'),
  'REG-53': region('la ', 'Bretagne'),
  'REG-93': region('la ', 'Provence-Alpes-Côte d’Azur'),
  'REG-94': region('la ', 'Corse'),
  'DEP-49': region('le ', 'Maine-et-Loire'),
  'DEP-54': region('la ', 'Meurthe-et-Moselle'),
  'DEP-71': region('la ', 'Saône-et-Loire'),
  'DEP-77': region('la ', 'Seine-et-Marne'),
  // « de Nouvelle-Aquitaine », as of the other régions; « en Centre-Val de Loire », as the région says itself.
  'REG-75': { de: 'de Nouvelle-Aquitaine' },
  'REG-24': en('Centre-Val de Loire'),
  // Short feminine names of rivers, with « dans la » where usage does not say « en ».
  'DEP-23': inThe('Creuse'),
  'DEP-26': inThe('Drôme'),
  'DEP-42': inThe('Loire'),
  'DEP-50': inThe('Manche'),
  'DEP-51': inThe('Marne'),
  'DEP-55': inThe('Meuse'),
  'DEP-58': inThe('Nièvre'),
  'DEP-72': inThe('Sarthe'),
  'DEP-80': inThe('Somme'),
  'DEP-86': inThe('Vienne'),
  // … and elided ones with « en » where usage does.
  'DEP-07': en('Ardèche'),
  'DEP-09': en('Ariège'),
  'DEP-38': en('Isère'),
};
