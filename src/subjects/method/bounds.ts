import {
  AGE_LIMIT_IN_MONTHS,
  HORIZON_IN_MONTHS,
  APPROXIMATE_MARGIN,
  SMALL_COMMUNE_THRESHOLD,
  SIMILARITY_THRESHOLD,
  TOWN_THRESHOLD,
  SIMILARITY_VARIABLES,
  type IdVariable,
} from '../../domain/derivations/index.ts';
import { formatNumber } from '../../format/number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { PAGES } from '../../store/routes.ts';

/** A number that nobody published nor computed: the editor chose it. */
interface Bound {
  id: string;
  nom: string;
  valeur: number;
  /** Follows the number: « % », « mois ». */
  unite: string;
  /** What it decides. */
  role: string;
}

const VARIABLE_NAMES: Record<IdVariable, string> = {
  population: 'la population',
  'part-petites-communes': 'la part de la population qui vit dans une petite commune',
  'part-villes': 'la part de la population qui vit dans une ville',
  generalistes: 'la densité de médecins généralistes libéraux',
  infirmiers: 'la densité d’infirmiers libéraux',
};

/** Every bound and weight that the computations and the verdicts use, and what each decides. */
export const BOUNDS: readonly Bound[] = [
  {
    id: 'marge-approchee',
    nom: 'Marge d’une valeur arrondie',
    valeur: APPROXIMATE_MARGIN * 100,
    unite: '%',
    role: 'Une valeur arrondie ne décide de rien quand la cible est plus près d’elle que cela.',
  },
  {
    id: 'anciennete',
    nom: 'Âge d’une valeur à l’échéance',
    valeur: AGE_LIMIT_IN_MONTHS,
    unite: 'mois',
    role: 'Une valeur plus ancienne que cela, à l’échéance, ne suffit pas à juger.',
  },
  {
    id: 'horizon',
    nom: 'Horizon d’une date projetée',
    valeur: HORIZON_IN_MONTHS,
    unite: 'mois',
    role: 'Une date projetée plus loin que cela de la dernière valeur n’est pas donnée.',
  },
  {
    id: 'petite-commune',
    nom: 'Petite commune',
    valeur: SMALL_COMMUNE_THRESHOLD,
    unite: 'habitants',
    role: 'En dessous, une commune est petite.',
  },
  {
    id: 'ville',
    nom: 'Ville',
    valeur: TOWN_THRESHOLD,
    unite: 'habitants',
    role: 'À partir de là, une commune est une ville.',
  },
  {
    id: 'ressemblance',
    nom: 'Ressemblance',
    valeur: SIMILARITY_THRESHOLD,
    unite: '',
    role: 'Distance à partir de laquelle nous ne disons plus que deux territoires sont proches.',
  },
  ...SIMILARITY_VARIABLES.map(({ id, weight: poids }) => ({
    id: `poids-${id}`,
    nom: `Poids de ${VARIABLE_NAMES[id]}`,
    valeur: poids,
    unite: '',
    role: 'Dans la distance entre deux territoires.',
  })),
];

/** A bound as a sentence prints it: it leads to its place in the list of them all. Throws on an unknown one. */
export function boundNumber(id: string): PrintedNumber {
  const bound = BOUNDS.find((b) => b.id === id);
  if (!bound) throw new Error(`unknown bound: ${id}`);
  return { text: formatNumber(bound.valeur), valeur: bound.valeur, link: `${PAGES.methode}#borne-${id}` };
}
