import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { densityFigures } from '../kinds/density.ts';
import type { Figure } from '../figure.ts';
import { trajectoryFigure } from '../kinds/trajectory.ts';
import { byRegion } from '../kinds/regions.ts';

const THEME = 'assistants-medicaux';
const INDICATEUR = 'assistants-medicaux-recrutes';
const DATE = '2023-12';
export const FIGURES_ASSISTANTS: Record<string, () => Figure> = {
  'trajectoire-assistants-medicaux': () =>
    trajectoryFigure({
      id: 'trajectoire-assistants-medicaux',
      theme: THEME,
      titre: sentence`${number('assistants-medicaux-contrats.FR.2024-10-31')} contrats d’assistants médicaux fin octobre 2024, pour ${number('am-objectif-fin-2024-dp')} promis`,
      subtitle: (period) =>
        `Contrats d’assistants médicaux signés depuis le début, et assistants recrutés selon le Baromètre, France, ${period}`,
      takeaway: sentence`Les contrats signés sont passés de ${number('assistants-medicaux-contrats.FR.2019-12')} en décembre 2019 à ${number('assistants-medicaux-contrats.FR.2024-10-31')} au 31 octobre 2024. La promesse était de ${number('am-objectif-fin-2024-dp')} à la fin de 2024 ; aucun chiffre daté de l’échéance n’a été trouvé.`,
      alternative: sentence`Courbe des contrats signés : ${number('assistants-medicaux-contrats.FR.2019-12')} en décembre 2019, ${number('am-contrats-2022-05')} fin mai 2022, ${number('am-contrats-signes-2023-06-dp')} en juin 2023, ${number('assistants-medicaux-contrats.FR.2024-10-31')} au 31 octobre 2024. Le Baromètre compte les assistants recrutés : ${number('assistants-medicaux-recrutes.FR.2023-12')} en décembre 2023. Pour 10 000, les échéances données sont 2025 (octobre 2022), fin 2024 (juillet 2023), fin 2025 (novembre 2023, selon un tiers), de nouveau fin 2024 (janvier 2024) et, selon le Baromètre, décembre 2026.`,
      subject: 'Assistants médicaux',
      series: [
        { indicateur: 'assistants-medicaux-contrats', nom: 'contrats signés' },
        { indicateur: INDICATEUR, nom: 'recrutés (Baromètre)' },
      ],
      objectifs: [
        { id: 'am-cible-2022-10' },
        { id: 'am-objectif-fin-2024-dp', juge: true },
        { id: 'am-cible-2023-11' },
        { id: 'am-cible-2024-01-cnam' },
        { id: 'assistants-medicaux-ditp-2026-12.FR' },
      ],
      notes: [
        sentence`Un contrat n’est pas un temps plein : fin mai 2022, ${number('am-part-temps-partiel-2022-05', { text: 'quatre contrats sur cinq' })} étaient à temps partiel.`,
        'Un trait ne relie que des points de même définition.',
        'Aucune source lue ne dit qu’une de ces échéances remplace celle du plan ; celle de fin 2025 est rapportée par un cabinet d’expertise comptable.',
      ],
    }),
  ...densityFigures({
    theme: THEME,
    indicateur: INDICATEUR,
    unite: { singular: 'assistant médical', plural: 'assistants médicaux' },
    whole: 'assistants médicaux recrutés',
    breaks: [6, 8, 10, 14],
  }),

  'regions-assistants-medicaux': () =>
    byRegion({
      id: 'regions-assistants-medicaux',
      theme: THEME,
      titre: 'Assistants médicaux : chaque région progresse en 2023 ; cible loin, sauf Guyane et Mayotte',
      subtitle: (period) =>
        `Assistants médicaux recrutés par région, ${period}, et cible de chaque région pour décembre 2024`,
      takeaway: sentence`En décembre 2023, l’Île-de-France compte ${number('assistants-medicaux-recrutes.REG-11.2023-12')} assistants médicaux pour une cible de ${number('assistants-medicaux-ditp-2024-12.REG-11')} un an plus tard ; l’Occitanie ${number('assistants-medicaux-recrutes.REG-76.2023-12')} pour ${number('assistants-medicaux-ditp-2024-12.REG-76')}.`,
      alternative:
        'Dix-huit petites courbes à trois points, une par région, chacune à son échelle : toutes montent entre décembre 2022 et décembre 2023 et restent sous la ligne ambre de la cible de décembre 2024, la Guyane et Mayotte tout près.',
      indicateur: INDICATEUR,
      until: DATE,
      notes: [
        'Chaque région a sa propre échelle, qui part de zéro.',
        'Aucune valeur régionale après décembre 2023 n’a été trouvée.',
      ],
    }),
};
