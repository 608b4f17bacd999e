import { PERCENT } from '../../../format/unite.ts';
import { number } from '../../../prose/printed-number.ts';
import { sentence } from '../../../prose/sentence.ts';
import type { ContextArticle } from '../article.ts';

/** Those who care together: houses, centres, CPTS, Asalée, IPA, assistants. */
export function exerciceCoordonne(): ContextArticle {
  return {
    id: 'exercice-coordonne',
    subject: 'Exercice coordonné',
    titre: 'Soigner à plusieurs : qui fait quoi, et combien ils sont',
    standfirst: sentence`Maison de santé, centre, CPTS, Asalée, infirmier en pratique avancée, assistant médical : six façons de ne plus soigner seul. En 2022, le Hcaam estimait que ${number('exercice-coordonne-part-population-inscrite', { unite: PERCENT })} des patients inscrits auprès d’un médecin traitant l’étaient dans une maison ou un centre.`,
    summary: [
      { id: 'maisons-et-centres', titre: 'Les maisons et les centres de santé' },
      { id: 'cpts', titre: 'Les CPTS' },
      { id: 'infirmiers', titre: 'Asalée et la pratique avancée' },
      { id: 'assistants', titre: 'Les assistants' },
      { id: 'qui-paie', titre: 'Qui paie, depuis quand' },
      { id: 'perdu', titre: 'Ce que nous n’avons pas' },
    ],
    sources: ['rapport-hcaam-2022', 'bilan-plan-2018-07', 'ditp-ind-311', 'ditp-ind-318'],
  };
}
