import { chiffre } from '../phrases/chiffre.ts';
import { phrase } from '../phrases/phrase.ts';
import type { ArticleContexte } from './article.ts';

/** Those who have no médecin traitant, and how many patients a doctor has. */
export function medecinTraitant(): ArticleContexte {
  return {
    id: 'medecin-traitant',
    sujet: 'Médecin traitant',
    titre: phrase`${chiffre('sans-medecin-traitant-2021-06', { texte: 'Un adulte sur neuf' })} n’a pas de médecin traitant`,
    chapo: phrase`En juin 2021, ${chiffre('sans-medecin-traitant-2021-06')} % des 16 ans et plus n’ont pas de médecin traitant. Pour plus de la moitié d’entre eux, c’est que leur médecin est parti. Parmi eux, ${chiffre('sans-medecin-traitant-ald-effectif')} personnes en affection de longue durée.`,
    sommaire: [
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
