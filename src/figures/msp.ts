import { chiffre } from '../phrases/chiffre.ts';
import { phrase } from '../phrases/phrase.ts';
import { figuresDensite } from './densite.ts';
import type { Figure } from './figure.ts';
import { trajectoire } from './trajectoire.ts';
import { parRegion, regionsAtteignant } from './regions.ts';

const THEME = 'msp';
const INDICATEUR = 'msp-nombre';
const DATE = '2023-12';
export const FIGURES_MSP: Record<string, () => Figure> = {
  'trajectoire-msp': () =>
    trajectoire({
      id: 'trajectoire-msp',
      theme: THEME,
      titre: phrase`${chiffre('msp-nombre.FR.2023-12')} maisons de santé fin 2023, pour ${chiffre('msp-objectif-2027-dp')} promises`,
      sousTitre: 'Nombre de maisons de santé pluriprofessionnelles en fonctionnement, France, juin 2017 à janvier 2025',
      constat: phrase`De ${chiffre('msp-nombre.FR.2017-06')} en juin 2017 à ${chiffre('msp-nombre.FR.2023-12')} en décembre 2023 selon le Baromètre ; l’Assurance maladie en compte ${chiffre('msp-nombre-cnam.FR.2025-01')} en janvier 2025. La promesse est de ${chiffre('msp-objectif-2027-dp')}, en 2027 ou en décembre 2026 selon le document.`,
      alternative: phrase`Courbe du Baromètre montant de ${chiffre('msp-nombre.FR.2017-06')} maisons de santé en juin 2017 à ${chiffre('msp-nombre.FR.2023-12')} en décembre 2023. Deux points du Hcaam, fin 2017 et fin 2021, et un de l’Assurance maladie, janvier 2025, sont à part. L’objectif de 4 000 est fixé à 2027 par le plan et, selon le Baromètre, à décembre 2026.`,
      series: [
        { indicateur: INDICATEUR, nom: 'Baromètre' },
        { indicateur: 'msp-nombre-hcaam', nom: 'Hcaam' },
        { indicateur: 'msp-nombre-cnam', nom: 'Assurance maladie' },
      ],
      objectifs: [{ id: 'msp-ditp-2026-12.FR' }, { id: 'msp-objectif-2027-dp', juge: true }],
      notes: ['Les projets ne sont pas comptés.', 'Un trait ne relie que des points de même définition.'],
    }),
  ...figuresDensite({
    theme: THEME,
    indicateur: INDICATEUR,
    unite: { singulier: 'maison de santé', pluriel: 'maisons de santé' },
    ensemble: 'maisons de santé pluriprofessionnelles',
    breaks: [2, 4, 6, 8],
    notesDensite: [
      'Une densité élevée peut tenir à de petites équipes : nous n’avons pas trouvé la taille des maisons par département.',
    ],
  }),

  'regions-msp': () =>
    parRegion({
      id: 'regions-msp',
      theme: THEME,
      titre: phrase`Partout en hausse ; cible de 2026 déjà dépassée : ${regionsAtteignant(INDICATEUR, DATE)}`,
      sousTitre:
        'Nombre de maisons de santé par région, juin 2017 à décembre 2023, et cible de chaque région pour décembre 2026',
      constat: phrase`Le nombre de maisons de santé a augmenté dans les dix-huit régions depuis juin 2017 ; la Corse est la seule à avoir déjà dépassé sa cible, avec ${chiffre('msp-nombre.REG-94.2023-12')} maisons pour ${chiffre('msp-ditp-2026-12.REG-94')} visées.`,
      alternative:
        'Dix-huit petites courbes, une par région, chacune à son échelle : toutes montent entre juin 2017 et décembre 2023 ; une ligne ambre donne la cible de décembre 2026. Seule la Corse est au-dessus de la sienne.',
      indicateur: INDICATEUR,
      jusqua: DATE,
      notes: ['Chaque région a sa propre échelle, qui part de zéro : on compare des trajectoires, pas des niveaux.'],
    }),
};
