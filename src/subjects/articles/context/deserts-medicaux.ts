import { number } from '../../../prose/printed-number.ts';
import { sentence } from '../../../prose/sentence.ts';
import type { ContextArticle } from '../article.ts';

/** Where carers lack, and how it is decided. */
export function desertsMedicaux(): ContextArticle {
  return {
    id: 'deserts-medicaux',
    subject: 'Déserts médicaux',
    titre: 'Où l’on manque de soignants : la règle, la carte, et ce qu’elles ne disent pas',
    standfirst: sentence`La part de la population en zone d’intervention prioritaire passe de ${number('zip-population-2017-methode')} % avec la méthode de 2017 à ${number('zip-population-2021-methode')} % avec celle de 2021. En Île-de-France, elle est de ${number('idf-zip-part-population-2022')} % en 2022.`,
    summary: [
      { id: 'mesurer', titre: 'Mesurer l’accès : l’APL' },
      { id: 'zonages', titre: 'Des zones pour aider : ZIP et ZAC' },
      { id: 'ile-de-france', titre: 'L’Île-de-France aussi' },
      { id: 'ou-sont-ils', titre: 'Où sont les généralistes' },
      { id: 'zonage-2026', titre: 'Un nouveau zonage en 2026' },
      { id: 'perdu', titre: 'Ce que nous n’avons pas' },
    ],
    sources: [
      'rapport-hcaam-2022',
      'drees-apl-2024',
      'drees-apl-communes-2023',
      'drees-apl-communes-2021',
      'insee-bpe-2024',
      'cnam-demographie-2024',
      'bilan-plan-2018-07',
    ],
  };
}
