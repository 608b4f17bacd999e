import { chiffre } from '../phrases/chiffre.ts';
import { phrase } from '../phrases/phrase.ts';
import type { ArticleContexte } from './article.ts';

export const TITRE_OU_AIDER = phrase`Où aider : de ${chiffre('zonage-population-aides-conventionnelles-avant')} % à ${chiffre('zonage-population-aides-conventionnelles-2018', { texte: '18' })} % de la population`;

export const TITRE_TERRITOIRES = phrase`${chiffre('interco-en-difficulte-2018-06', { texte: 'Mille' })} intercommunalités en difficulté`;

/** What the plan of October 2017 had given by July 2018, according to its own report. */
export function planDe2018(): ArticleContexte {
  return {
    id: 'plan-2018',
    sujet: 'Le plan précédent',
    titre: 'Neuf mois après le plan de 2017, des règles publiées et peu de comptes',
    chapo: phrase`En juillet 2018, le ministère tire le bilan du plan d’octobre 2017. Il compte ${chiffre('aci-msp-signataires-fin-2017')} maisons de santé sous contrat et ${chiffre('cesp-contrats-cumules-2018')} bourses contre installation. Pour le reste, il annonce : des infirmiers formés, des médecins partagés, la télémédecine remboursée.`,
    sommaire: [
      { id: 'ou-aider', titre: TITRE_OU_AIDER },
      { id: 'les-contrats', titre: 'Des contrats contre une installation' },
      { id: 'les-maisons', titre: 'Les maisons de santé, seule mesure chiffrée' },
      { id: 'annonce', titre: 'Ce qui était encore à venir' },
      { id: 'telemedecine', titre: 'Trois dates pour la télémédecine' },
      { id: 'les-territoires', titre: TITRE_TERRITOIRES },
      { id: 'perdu', titre: 'Ce que le bilan ne dit pas' },
    ],
    sources: ['bilan-plan-2018-07', 'rapport-hcaam-2022'],
  };
}
