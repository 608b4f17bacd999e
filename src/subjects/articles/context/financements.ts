import { number } from '../../../prose/printed-number.ts';
import { sentence } from '../../../prose/sentence.ts';
import type { ContextArticle } from '../article.ts';

export const MEDICOBUS_TITLE = sentence`Médicobus : ${number('medicobus-subvention-dp', { text: '10' })} ou ${number('medicobus-cout-blog', { text: '20 millions' })} ?`;

/** What the plan of 2023 costs, and what is ambiguous in it. */
export function financements(): ContextArticle {
  return {
    id: 'financements',
    subject: 'Financements',
    titre: 'Combien coûte le plan de 2023 ? Les documents ne le disent pas',
    standfirst: sentence`Le dossier de presse cite quatre sommes : ${number('cpts-financement-2022-dp', { text: '105 millions d’euros' })} pour les CPTS, ${number('am-financement-annuel-dp', { text: 'près de 65 millions par an' })} pour les assistants, ${number('msp-immobilier-total-dp', { text: '45 millions' })} en trois ans pour les locaux des maisons de santé, ${number('medicobus-subvention-dp', { text: 'près de 10 millions' })} pour les médicobus. Aucun total, et trois ambiguïtés.`,
    summary: [
      { id: 'sommes', titre: 'Quatre sommes qui ne s’additionnent pas' },
      { id: 'assistants', titre: 'Assistants : par an, ou en tout ?' },
      { id: 'medicobus', titre: MEDICOBUS_TITLE },
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
