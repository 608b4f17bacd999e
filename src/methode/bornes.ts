import {
  ANCIENNETE_EN_MOIS,
  HORIZON_EN_MOIS,
  MARGE_APPROCHEE,
  SEUIL_PETITE_COMMUNE,
  SEUIL_RESSEMBLANCE,
  SEUIL_VILLE,
  VARIABLES_RESSEMBLANCE,
  type IdVariable,
} from '../domain/derivations/index.ts';
import { formatNombre } from '../format/nombre.ts';
import type { ChiffreImprime } from '../phrases/chiffre-html.ts';

/** A number that nobody published nor computed: the editor chose it. */
export interface Borne {
  id: string;
  nom: string;
  valeur: number;
  /** Follows the number: « % », « mois ». */
  unite: string;
  /** What it decides. */
  role: string;
}

const NOMS_VARIABLES: Record<IdVariable, string> = {
  population: 'la population',
  'part-petites-communes': 'la part de la population qui vit dans une petite commune',
  'part-villes': 'la part de la population qui vit dans une ville',
  generalistes: 'la densité de médecins généralistes libéraux',
  infirmiers: 'la densité d’infirmiers libéraux',
};

/** Every bound and weight that the computations and the verdicts use, and what each decides. */
export const BORNES: readonly Borne[] = [
  {
    id: 'marge-approchee',
    nom: 'Marge d’une valeur arrondie',
    valeur: MARGE_APPROCHEE * 100,
    unite: '%',
    role: 'Une valeur arrondie ne décide de rien quand la cible est plus près d’elle que cela.',
  },
  {
    id: 'anciennete',
    nom: 'Âge d’une valeur à l’échéance',
    valeur: ANCIENNETE_EN_MOIS,
    unite: 'mois',
    role: 'Une valeur plus ancienne que cela, à l’échéance, ne suffit pas à juger.',
  },
  {
    id: 'horizon',
    nom: 'Horizon d’une date projetée',
    valeur: HORIZON_EN_MOIS,
    unite: 'mois',
    role: 'Une date projetée plus loin que cela de la dernière valeur n’est pas donnée.',
  },
  {
    id: 'petite-commune',
    nom: 'Petite commune',
    valeur: SEUIL_PETITE_COMMUNE,
    unite: 'habitants',
    role: 'En dessous, une commune est petite.',
  },
  {
    id: 'ville',
    nom: 'Ville',
    valeur: SEUIL_VILLE,
    unite: 'habitants',
    role: 'À partir de là, une commune est une ville.',
  },
  {
    id: 'ressemblance',
    nom: 'Ressemblance',
    valeur: SEUIL_RESSEMBLANCE,
    unite: '',
    role: 'Distance à partir de laquelle nous ne disons plus que deux territoires sont proches.',
  },
  ...VARIABLES_RESSEMBLANCE.map(({ id, poids }) => ({
    id: `poids-${id}`,
    nom: `Poids de ${NOMS_VARIABLES[id]}`,
    valeur: poids,
    unite: '',
    role: 'Dans la distance entre deux territoires.',
  })),
];

/** A bound as a sentence prints it: it leads to its place in the list of them all. Throws on an unknown one. */
export function chiffreBorne(id: string): ChiffreImprime {
  const borne = BORNES.find((b) => b.id === id);
  if (!borne) throw new Error(`unknown bound: ${id}`);
  return { texte: formatNombre(borne.valeur), valeur: borne.valeur, lien: `/methode/#borne-${id}` };
}
