import { formatLigne } from '../lignes.ts';
import { chiffre } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';

import type { Promesse } from '../domain/tables/index.ts';

/** The four promises, by the last segment of their page. */
export type PromesseId = Promesse['id'];

export interface Chapo {
  /** Headline: the finding, at most 75 characters. */
  titre: Phrase;
  /** Standfirst: one or two sentences. */
  chapo: Phrase;
  /** Description for search engines and shares, at most 155 characters. */
  description: string;
}

/** What opens the article of each promise. Plain French text with ordinary spaces: typography is set at build time. */
export const CHAPOS: Record<PromesseId, Chapo> = {
  'assistants-medicaux': {
    titre: phrase`${chiffre('am-objectif-fin-2024-dp', { promis: true })} assistants médicaux : ${chiffre('assistants-medicaux-contrats.FR.2024-10-31')} contrats à deux mois de l’échéance`,
    chapo: phrase`L’État voulait ${chiffre('am-objectif-fin-2024-dp', { promis: true })} assistants dans les cabinets fin 2024. Le dernier compte que nous ayons trouvé, au 31 octobre, en est loin ; nous n’en avons trouvé aucun au jour promis.`,
    description: `10 000 assistants médicaux étaient promis pour fin 2024. Au 31 octobre 2024, ${formatLigne('assistants-medicaux-contrats.FR.2024-10-31')} contrats étaient signés. La trajectoire, la carte, les limites.`,
  },
  medicobus: {
    titre: phrase`${chiffre('medicobus-objectif-fin-2024-dp', { promis: true })} médicobus promis pour fin 2024, aucun compte national retrouvé`,
    chapo: phrase`${chiffre('medicobus-en-circulation-2023-06-dp', { texte: 'Dix' })} véhicules roulaient en juin 2023. L’État en voulait ${chiffre('medicobus-objectif-fin-2024-dp', { promis: true })} à la fin de 2024. Nous n’avons trouvé aucun bilan national à cette date : ni réussite ni échec, un chiffre qui manque.`,
    description:
      '100 médicobus étaient promis pour fin 2024. Aucun bilan national n’a été trouvé à l’échéance. Ce que l’on sait, et ce que l’on ne sait pas.',
  },
  msp: {
    titre: phrase`${chiffre('msp-objectif-2027-dp', { promis: true })} maisons de santé : ${chiffre('msp-nombre.FR.2023-12')} fin 2023, une promesse à deux échéances`,
    chapo: phrase`Le nombre de maisons de santé monte depuis 2017. Au dernier relevé du Baromètre, fin 2023, le rythme ne suffisait pas ; l’échéance, décembre 2026 ou 2027 selon le document, court encore.`,
    description: `4 000 maisons de santé sont promises pour 2027, ou décembre 2026. Il y en avait ${formatLigne('msp-nombre.FR.2023-12')} fin 2023. La trajectoire, la carte, ce qu’on ne sait pas.`,
  },
  cpts: {
    titre: phrase`CPTS : ${chiffre('cpts-population-couverte.FR.2023-12')} % de la population couverte fin 2023, projets compris`,
    chapo: phrase`L’État promettait que toute la population serait couverte par un réseau local de soignants fin 2023. Elle ne l’était pas, même en comptant les projets ; selon un atlas au périmètre plus étroit, moins encore.`,
    description: `Toute la population devait être couverte par une CPTS fin 2023. Le compte officiel en donne ${formatLigne('cpts-population-couverte.FR.2023-12')} %, projets compris. Définitions, carte, limites.`,
  },
};
