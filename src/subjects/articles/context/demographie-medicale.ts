import { number } from '../../../prose/printed-number.ts';
import { sentence } from '../../../prose/sentence.ts';
import type { ContextArticle } from '../article.ts';

/** Who cares for whom: how many, of what age, alone or together. */
export function demographieMedicale(): ContextArticle {
  return {
    id: 'demographie-medicale',
    subject: 'Démographie médicale',
    titre: 'Moins de généralistes, plus de soignants autour d’eux',
    standfirst: sentence`De 2012 à 2021, le nombre de généralistes libéraux recule (${number('evol-generalistes-liberaux-2012-2021')} %), celui des infirmiers libéraux bondit (+${number('evol-infirmiers-liberaux-2012-2021')} %). ${number('medecins-plus-55-ans-2021')} % des médecins ont plus de 55 ans. Les promesses de 2023 répondent à cela : faire travailler ensemble ceux qui sont là.`,
    summary: [
      { id: 'combien', titre: 'Combien de généralistes ? Trois réponses' },
      { id: 'qui-augmente', titre: 'Qui est plus nombreux, qui l’est moins' },
      { id: 'ages', titre: 'Une génération s’en va, une autre arrive' },
      { id: 'ensemble', titre: 'Ils exercent de moins en moins seuls' },
      { id: 'temps', titre: 'Combien de temps ils travaillent' },
      { id: 'perdu', titre: 'Les dessins que nous n’avons pas' },
    ],
    sources: ['rapport-hcaam-2022', 'bilan-plan-2018-07', 'cnam-demographie-2024'],
  };
}
