import { agree, type Unite } from '../../format/unite.ts';
import { tally } from '../../prose/printed-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import type { EvenementView } from './view.ts';
import { PAGES } from '../../store/routes.ts';

/** How many events, by the list of the page: they are those of `selecteur` in it. */
const number = (list: readonly EvenementView[], selector: string): PrintedNumber =>
  tally(list.length, `${PAGES.chronologie}#liste`, selector);

/** « De 2006 à 2030, 168 événements : … » from the chronology itself. */
export function chronologieSentence(views: readonly EvenementView[]): Sentence {
  const avec = (test: (c: EvenementView) => boolean) => views.filter(test);
  const faits = avec(({ evenement: e }) => e.engagement === null && e.etat === 'advenu' && e.nature !== 'echeance');
  const pending = avec(({ evenement: e }) => e.engagement === null && e.etat === 'prevu' && e.nature !== 'echeance');
  const annonces = avec(({ evenement: e }) => e.engagement !== null && e.nature === 'annonce');
  const echeances = avec(({ evenement: e }) => e.nature === 'echeance');
  const past = echeances.filter(({ evenement: e }) => e.verdict?.issue !== 'en-cours');
  const kept = past.filter(({ evenement: e }) => e.verdict?.issue === 'tenue');
  const word = (list: readonly EvenementView[], unite: Unite) => agree(list.length, unite);
  const bilan =
    kept.length === 0
      ? 'aucune que les chiffres trouvés disent tenue'
      : sentence`dont ${number(kept, '.evenement--due:has(.verdict--tenue)')} ${word(kept, { singulier: 'tenue', pluriel: 'tenues' })}`;
  return sentence`De ${views[0]?.year ?? ''} à ${views.at(-1)?.year ?? ''}, ${number(faits, '.evenement--advenu')} ${word(faits, { singulier: 'fait', pluriel: 'faits' })}, ${number(pending, '.evenement--prevu')} ${word(pending, { singulier: 'date annoncée', pluriel: 'dates annoncées' })} dont nous ignorons la suite, ${number(annonces, '.evenement--promise[data-nature=annonce]')} ${word(annonces, { singulier: 'annonce d’objectif', pluriel: 'annonces d’objectifs' })} et ${number(echeances, '.evenement--due')} ${word(echeances, { singulier: 'échéance', pluriel: 'échéances' })}. De celles-ci, ${number(past, '.evenement--due:not(:has(.verdict--en-cours))')} ${word(past, { singulier: 'est passée', pluriel: 'sont passées' })} : ${bilan}.`;
}
