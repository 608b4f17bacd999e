import type { Source } from '../domain/tables/index.ts';
import { isDateSource } from '../domain/date-source.ts';
import { source, sources } from '../donnees.ts';
import { formatDate } from '../format/date.ts';

/** « Haut Conseil… (Hcaam) » gives Hcaam to those who write the name alone. */
const sigles = new Map(
  sources.flatMap(({ producteur }) => {
    const [, nom, sigle] = /^(.*) \((\p{L}+)\)/u.exec(producteur) ?? [];
    return nom && sigle ? [[nom.toLowerCase(), sigle] as const] : [];
  }),
);

/** « DITP » for « Direction interministérielle de la transformation publique (DITP), d’après les ARS ». */
export function producteurCourt(producteur: string): string {
  const nom = producteur.replace(/, d’après .*$| ;.*$/, '');
  return /\((\p{L}+)\)$/u.exec(nom)?.[1] ?? sigles.get(nom.toLowerCase()) ?? nom;
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
export function nomCourtSource(id: string): string {
  const { producteur, nature, titre, publie_le } = source(id);
  const date = publie_le !== 'inconnu' && isDateSource(publie_le) ? [formatDate(publie_le)] : [];
  const qui = producteur === 'inconnu' ? `« ${titre} »` : producteurCourt(producteur);
  return [qui, NATURE[nature], ...date].join(', ');
}
