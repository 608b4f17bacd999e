import { formatRow } from '../../store/row-words.ts';
import { number } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';

import type { Promesse } from '../../domain/tables/index.ts';

/** The four promises, by the last segment of their page. */
export type PromesseId = Promesse['id'];

interface Standfirst {
  /** Headline: the finding, at most 75 characters. */
  titre: Sentence;
  /** Standfirst: one or two sentences. */
  standfirst: Sentence;
  /** Description for search engines and shares, at most 155 characters. */
  description: string;
}

/** What opens the article of each promise. Plain French text with ordinary spaces: typography is set at build time. */
export const STANDFIRSTS: Record<PromesseId, Standfirst> = {
  'assistants-medicaux': {
    titre: sentence`${number('am-objectif-fin-2024-dp', { promis: true })} assistants médicaux promis fin 2024 : ${number('assistants-medicaux-contrats.FR.2024-10-31')} contrats au 31 octobre`,
    standfirst: sentence`L’État voulait ${number('am-objectif-fin-2024-dp', { promis: true })} assistants dans les cabinets fin 2024. Le dernier compte que nous ayons trouvé, au 31 octobre, en est loin ; nous n’en avons trouvé aucun au jour promis.`,
    description: `10 000 assistants médicaux étaient promis pour fin 2024. Au 31 octobre 2024, ${formatRow('assistants-medicaux-contrats.FR.2024-10-31')} contrats étaient signés. La trajectoire, la carte, les limites.`,
  },
  medicobus: {
    titre: sentence`${number('medicobus-objectif-fin-2024-dp', { promis: true })} médicobus promis pour fin 2024, aucun compte national retrouvé`,
    standfirst: sentence`${number('medicobus-en-circulation-2023-06-dp', { text: 'Dix' })} véhicules roulaient en juin 2023. L’État en voulait ${number('medicobus-objectif-fin-2024-dp', { promis: true })} à la fin de 2024. Nous n’avons trouvé aucun bilan national à cette date : ni réussite ni échec, un chiffre qui manque.`,
    description:
      '100 médicobus étaient promis pour fin 2024. Aucun bilan national n’a été trouvé à l’échéance. Ce que l’on sait, et ce que l’on ne sait pas.',
  },
  msp: {
    titre: sentence`Maisons de santé : ${number('msp-nombre-cnam.FR.2025-01')} début 2025 (Assurance maladie), ${number('msp-objectif-2027-dp', { promis: true })} promises`,
    standfirst: sentence`C’est le dernier compte trouvé. Le Baromètre de l’État, la seule de nos séries qui suive tous les territoires dans le temps, s’arrête à ${number('msp-nombre.FR.2023-12')} en décembre 2023 ; leur fédération en dit ${number('msp-nombre-avecsante.FR.2026')} en 2026, un propos et non un compte. L’échéance, décembre 2026 ou 2027 selon le document, n’est pas passée.`,
    description: `4 000 maisons de santé sont promises pour 2027, ou décembre 2026. L’Assurance maladie en compte ${formatRow('msp-nombre-cnam.FR.2025-01')} début 2025. La trajectoire, la carte.`,
  },
  cpts: {
    titre: sentence`CPTS : ${number('cpts-population-couverte.FR.2023-12')} % de la population couverte fin 2023, définition non publiée`,
    standfirst: sentence`L’État promettait que toute la population serait couverte par un réseau local de soignants fin 2023. Elle ne l’était selon aucun des comptes que nous avons lus. Le plus suivi, celui du Baromètre, ne dit pas quelles CPTS il compte.`,
    description: `Toute la population devait être couverte par une CPTS fin 2023. Le Baromètre en donne ${formatRow('cpts-population-couverte.FR.2023-12')} %, sans publier sa définition. Comptes, carte, limites.`,
  },
};
