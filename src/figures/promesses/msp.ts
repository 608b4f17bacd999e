import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { densityFigures } from '../kinds/density.ts';
import type { Figure } from '../figure.ts';
import { trajectoryFigure } from '../kinds/trajectory.ts';
import { byRegion, regionsReaching } from '../kinds/regions.ts';

const THEME = 'msp';
const INDICATEUR = 'msp-nombre';
const DATE = '2023-12';
export const FIGURES_MSP: Record<string, () => Figure> = {
  'trajectoire-msp': () =>
    trajectoryFigure({
      id: 'trajectoire-msp',
      theme: THEME,
      titre: sentence`${number('msp-nombre-cnam.FR.2025-01')} maisons de santé début 2025, pour ${number('msp-objectif-2027-dp')} promises`,
      subtitle: (period) =>
        `Nombre de maisons de santé pluriprofessionnelles, France, ${period}, selon quatre comptes : Baromètre, Hcaam, Assurance maladie, fédération`,
      takeaway: sentence`De ${number('msp-nombre.FR.2017-06')} en juin 2017 à ${number('msp-nombre.FR.2023-12')} en décembre 2023 selon le Baromètre ; l’Assurance maladie en compte ${number('msp-nombre-cnam.FR.2025-01')} au début de 2025. La promesse est de ${number('msp-objectif-2027-dp')}, en 2027 ou en décembre 2026 selon le document.`,
      alternative: sentence`Courbe du Baromètre montant de ${number('msp-nombre.FR.2017-06')} maisons de santé en juin 2017 à ${number('msp-nombre.FR.2023-12')} en décembre 2023. Deux points du Hcaam, fin 2017 et fin 2021, un de l’Assurance maladie, début 2025, et trois propos arrondis de leur fédération, jusqu’en 2026, sont à part. L’objectif de 4 000 est fixé à 2027 par le plan et, selon le Baromètre, à décembre 2026.`,
      subject: 'Maisons de santé pluriprofessionnelles',
      series: [
        { indicateur: INDICATEUR, nom: 'Baromètre' },
        { indicateur: 'msp-nombre-hcaam', nom: 'Hcaam' },
        { indicateur: 'msp-nombre-cnam', nom: 'Assurance maladie' },
        { indicateur: 'msp-nombre-avecsante', nom: 'fédération', withoutLine: true },
      ],
      objectifs: [{ id: 'msp-ditp-2026-12.FR' }, { id: 'msp-objectif-2027-dp', juge: true }],
      notes: [
        'Le Baromètre compte les maisons ouvertes, et non les projets. Rien ne dit que l’Assurance maladie compte comme lui.',
        'La fédération, AVECsanté, dit des nombres ronds : des propos, et non des comptes.',
        'Un trait ne relie que des points de même définition.',
      ],
    }),
  ...densityFigures({
    theme: THEME,
    indicateur: INDICATEUR,
    unite: { singular: 'maison de santé', plural: 'maisons de santé' },
    whole: 'maisons de santé pluriprofessionnelles',
    breaks: [2, 4, 6, 8],
    densityNotes: [
      'Une densité élevée peut tenir à de petites équipes : la taille des maisons par département n’a pas été trouvée.',
    ],
  }),

  'regions-msp': () =>
    byRegion({
      id: 'regions-msp',
      theme: THEME,
      titre: sentence`Maisons de santé : en hausse dans chaque région depuis 2017 ; cible de 2026 dépassée : ${regionsReaching(INDICATEUR, DATE)}`,
      subtitle: (period) =>
        `Nombre de maisons de santé par région, ${period}, et cible de chaque région pour décembre 2026`,
      takeaway: sentence`Le nombre de maisons de santé a augmenté dans les dix-huit régions depuis juin 2017 ; la Corse est la seule à avoir déjà dépassé sa cible, avec ${number('msp-nombre.REG-94.2023-12')} maisons pour ${number('msp-ditp-2026-12.REG-94')} visées.`,
      alternative:
        'Dix-huit petites courbes, une par région, chacune à son échelle : toutes montent entre juin 2017 et décembre 2023 ; une ligne ambre donne la cible de décembre 2026. Seule la Corse est au-dessus de la sienne.',
      indicateur: INDICATEUR,
      until: DATE,
      notes: ['Chaque région a sa propre échelle, qui part de zéro : on compare des trajectoires, pas des niveaux.'],
    }),
};
