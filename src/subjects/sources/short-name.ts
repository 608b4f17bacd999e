import type { Source } from '../../domain/tables/index.ts';
import { isDateSource } from '../../domain/date-source.ts';
import { source, sources } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';

/** « Haut Conseil… (Hcaam) » gives Hcaam to those who write the name alone. */
const acronyms = new Map(
  sources.flatMap(({ producteur }) => {
    const [, nom, acronym] = /^(.*) \((\p{L}+)\)/u.exec(producteur) ?? [];
    return nom && acronym ? [[nom.toLowerCase(), acronym] as const] : [];
  }),
);

/** « DITP » for « Direction interministérielle de la transformation publique (DITP), d’après les ARS ». */
export function shortProducteur(producteur: string): string {
  const nom = producteur.replace(/, d’après .*$| ;.*$/, '');
  return /\((\p{L}+)\)$/u.exec(nom)?.[1] ?? acronyms.get(nom.toLowerCase()) ?? nom;
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
  const { producteur, nature, titre, publie_le } = source(id);
  const date = publie_le !== 'inconnu' && isDateSource(publie_le) ? [formatDate(publie_le)] : [];
  const qui = producteur === 'inconnu' ? `« ${titre} »` : shortProducteur(producteur);
  return [qui, NATURE[nature], ...date].join(', ');
}
