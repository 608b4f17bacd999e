import { number } from '../../../prose/printed-number.ts';
import { sentence } from '../../../prose/sentence.ts';
import type { ContextArticle } from '../article.ts';

export const WHERE_TO_HELP_TITLE = sentence`Où aider : de ${number('zonage-population-aides-conventionnelles-avant')} % à ${number('zonage-population-aides-conventionnelles-2018', { text: '18' })} % de la population`;

export const TERRITOIRE_TITLE = sentence`${number('interco-en-difficulte-2018-06', { text: 'Mille' })} intercommunalités en difficulté`;

/** What the plan of October 2017 had given by July 2018, according to its own report. */
export function planOf2018(): ContextArticle {
  return {
    id: 'plan-2018',
    subject: 'Le plan précédent',
    titre: 'Neuf mois après le plan de 2017, des règles publiées et peu de comptes',
    standfirst: sentence`En juillet 2018, le ministère tire le bilan du plan d’octobre 2017. Il compte ${number('aci-msp-signataires-fin-2017')} maisons de santé sous contrat et ${number('cesp-contrats-cumules-2018')} bourses contre installation ; ${number('caim-beneficiaires-2018')} médecins ont été aidés à s’installer. Le plus souvent, il annonce : des infirmiers formés, des médecins partagés, la télémédecine remboursée.`,
    summary: [
      { id: 'ou-aider', titre: WHERE_TO_HELP_TITLE },
      { id: 'les-contrats', titre: 'Des contrats contre une installation' },
      { id: 'les-maisons', titre: 'Les maisons de santé sous contrat' },
      { id: 'annonce', titre: 'Ce qui était encore à venir' },
      { id: 'telemedecine', titre: 'Trois dates pour la télémédecine' },
      { id: 'les-territoires', titre: TERRITOIRE_TITLE },
      { id: 'perdu', titre: 'Ce que le bilan ne dit pas' },
    ],
    sources: ['bilan-plan-2018-07', 'rapport-hcaam-2022'],
  };
}
