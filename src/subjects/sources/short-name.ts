import type { Source } from '../../domain/tables/index.ts';
import { isDateSource } from '../../domain/date-source.ts';
import { source, sources } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { items } from '../../format/list.ts';

/** « Haut Conseil… (Hcaam) » gives Hcaam to those who write the name alone. */
const acronyms = new Map(
  sources.flatMap(({ producteur }) => {
    const [, nom, acronym] = /^(.*) \((\p{L}+)\)/u.exec(producteur) ?? [];
    return nom && acronym ? [[nom.toLowerCase(), acronym] as const] : [];
  }),
);

/** Whom a producer has the data from, who worked on them or who shows them. */
const PROVENANCE = /, (?:d’après|repris par|lu chez|avec) .*$| ;.*$/;

/** « DITP » for « Direction interministérielle de la transformation publique (DITP), d’après les ARS ». */
export function shortProducteur(producteur: string): string {
  const nom = producteur.replace(PROVENANCE, '');
  return /\((\p{L}+)\)$/u.exec(nom)?.[1] ?? acronyms.get(nom.toLowerCase()) ?? nom;
}

/** What stands in the table for nobody: no document, or one that nobody signs. */
const NOBODY = new Set(['aucun', 'inconnu']);

/** Whether the row of a source says that nothing was found, and is no document. */
export function isNoDocument({ producteur }: Pick<Source, 'producteur'>): boolean {
  return producteur === 'aucun';
}

/** Who made a source, each by the full name, without whom they have it from; none when nobody did or nobody signs it. */
export function producersOf({ producteur }: Pick<Source, 'producteur'>): readonly string[] {
  if (NOBODY.has(producteur)) return [];
  // a ministry « de la Santé et de la Prévention » is one
  return producteur.replace(PROVENANCE, '').split(/ et (?=\p{Lu})/u);
}

/** Who made sources, each once and by one name, the first that is met, without what a comma adds to it. */
export function producersOfAll(list: readonly Pick<Source, 'producteur'>[]): readonly string[] {
  const names = list.flatMap(producersOf).map((name) => name.replace(/,.*$/, ''));
  return [...Map.groupBy(names, shortProducteur).values()].flatMap(([first]) => first ?? []);
}

/** Who a source comes from, each in short; its title when nobody signs it, and we ourselves when it says that nothing was found. */
export function originsOf(s: Source): readonly string[] {
  if (isNoDocument(s)) return ['nos recherches'];
  const producers = producersOf(s);
  return producers.length > 0 ? producers.map(shortProducteur) : [`« ${s.titre} »`];
}

/** « DITP, Cnam et Drees »: a comma precedes the « et » that follows a name with its own. */
export function namesInFull(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) throw new Error('nobody to name');
  const ambiguous = / et /.test(names.at(-2) ?? '');
  return ambiguous ? `${names.slice(0, -1).join(', ')}, et ${last}` : items(names);
}

const NATURE: Record<Source['nature'], string> = {
  'dossier-de-presse': 'dossier de presse',
  rapport: 'rapport',
  'jeu-de-donnees': 'jeu de données',
  'page-web': 'page du site',
  article: 'article',
  reference: 'référentiel',
};

/** A source in a list where it comes back often: « Hcaam, rapport, septembre 2022 »; its title when nobody signs it. */
export function sourceShortName(id: string): string {
  const s = source(id);
  const { nature, publie_le } = s;
  const date = publie_le !== 'inconnu' && isDateSource(publie_le) ? [formatDate(publie_le)] : [];
  return [namesInFull(originsOf(s)), NATURE[nature], ...date].join(', ');
}
