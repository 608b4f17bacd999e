import { number } from '../../../prose/printed-number.ts';
import { sentence } from '../../../prose/sentence.ts';
import type { ContextArticle } from '../article.ts';

/** Those who have no médecin traitant, and how many patients a doctor has. */
export function medecinTraitant(): ContextArticle {
  return {
    id: 'medecin-traitant',
    subject: 'Médecin traitant',
    titre: sentence`${number('sans-medecin-traitant-2021-06', { text: 'Un adulte sur neuf' })} n’a pas de médecin traitant`,
    standfirst: sentence`En juin 2021, ${number('sans-medecin-traitant-2021-06')} % des 16 ans et plus n’ont pas de médecin traitant. Pour plus de la moitié d’entre eux, le médecin a cessé son activité, ou l’Assurance maladie a mis un numéro fictif, faute qu’ils en trouvent un. Parmi tous ceux qui n’en ont pas, ${number('sans-medecin-traitant-ald-effectif')} sont en affection de longue durée.`,
    summary: [
      { id: 'combien', titre: 'Une part qui augmente depuis 2019' },
      { id: 'subi', titre: 'Choisi ou subi' },
      { id: 'qui', titre: 'Qui n’en a pas' },
      { id: 'patients', titre: 'Combien de patients par médecin' },
      { id: 'enfants', titre: 'Les enfants, à part' },
      { id: 'europe', titre: 'Ailleurs en Europe' },
      { id: 'perdu', titre: 'Ce que nous n’avons pas' },
    ],
    sources: ['rapport-hcaam-2022'],
  };
}
