import { chiffre } from '../phrases/chiffre.ts';
import { phrase } from '../phrases/phrase.ts';
import type { ArticleContexte } from './article.ts';

export const TITRE_MEDICOBUS = phrase`Médicobus : ${chiffre('medicobus-subvention-dp', { texte: '10' })} ou ${chiffre('medicobus-cout-blog', { texte: '20 millions' })} ?`;

/** What the plan of 2023 costs, and what is ambiguous in it. */
export function financements(): ArticleContexte {
  return {
    id: 'financements',
    sujet: 'Financements',
    titre: 'Combien coûte le plan de 2023 ? Les documents ne le disent pas',
    chapo: phrase`Le dossier de presse cite quatre sommes : ${chiffre('cpts-financement-2022-dp', { texte: '105 millions d’euros' })} pour les CPTS, ${chiffre('am-financement-annuel-dp', { texte: 'près de 65 millions' })} pour les assistants, ${chiffre('msp-immobilier-total-dp', { texte: '45 millions' })} pour les maisons de santé, ${chiffre('medicobus-subvention-dp', { texte: 'près de 10 millions' })} pour les médicobus. Aucun total, et trois ambiguïtés.`,
    sommaire: [
      { id: 'sommes', titre: 'Quatre sommes qui ne s’additionnent pas' },
      { id: 'assistants', titre: 'Assistants : par an, ou en tout ?' },
      { id: 'medicobus', titre: TITRE_MEDICOBUS },
      { id: 'cpts', titre: 'CPTS : versés quand ?' },
      { id: 'maisons', titre: 'Maisons de santé : des murs, puis des équipes' },
      { id: 'exemple', titre: 'Un centre de santé départemental' },
      { id: 'inconnu', titre: 'Ce qui reste inconnu' },
    ],
    sources: [
      'dossier-de-presse-2023-07',
      'page-ministere-2023-07',
      'article-plan-2023-07',
      'rapport-hcaam-2022',
      'bilan-plan-2018-07',
    ],
  };
}
