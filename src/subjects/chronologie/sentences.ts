import { agree, type Unite } from '../../format/unite.ts';
import { tally } from '../../prose/printed-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import type { EvenementView } from './view.ts';
import { PAGES } from '../../store/routes.ts';

/** How many events, by the list of the page: they are those of `selector` in it. */
const number = (list: readonly EvenementView[], selector: string): PrintedNumber =>
  tally(list.length, `${PAGES.chronologie}#liste`, selector);

/** « De 2006 à 2030, 168 événements : … » from the chronology itself. */
export function chronologieSentence(views: readonly EvenementView[]): Sentence {
  const having = (test: (c: EvenementView) => boolean) => views.filter(test);
  const faits = having(({ evenement: e }) => e.engagement === null && e.etat === 'advenu' && e.nature !== 'echeance');
  const pending = having(({ evenement: e }) => e.engagement === null && e.etat === 'prevu' && e.nature !== 'echeance');
  const annonces = having(({ evenement: e }) => e.engagement !== null && e.nature === 'annonce');
  const echeances = having(({ evenement: e }) => e.nature === 'echeance');
  const past = echeances.filter(({ evenement: e }) => e.issue !== 'en-cours');
  const kept = past.filter(({ evenement: e }) => e.issue === 'tenue');
  const word = (list: readonly EvenementView[], unite: Unite) => agree(list.length, unite);
  const bilan =
    kept.length === 0
      ? 'aucune que les chiffres trouvés disent tenue'
      : sentence`dont ${number(kept, '.evenement--due:has(.verdict--tenue)')} ${word(kept, { singular: 'tenue', plural: 'tenues' })}`;
  return sentence`De ${views[0]?.year ?? ''} à ${views.at(-1)?.year ?? ''}, ${number(faits, '.evenement--advenu')} ${word(faits, { singular: 'fait', plural: 'faits' })}, ${number(pending, '.evenement--prevu')} ${word(pending, { singular: 'date annoncée', plural: 'dates annoncées' })} dont nous ignorons la suite, ${number(annonces, '.evenement--promise[data-nature=annonce]')} ${word(annonces, { singular: 'annonce d’objectif', plural: 'annonces d’objectifs' })} et ${number(echeances, '.evenement--due')} ${word(echeances, { singular: 'échéance', plural: 'échéances' })}. De celles-ci, ${number(past, '.evenement--due:not(:has(.verdict--en-cours))')} ${word(past, { singular: 'est passée', plural: 'sont passées' })} : ${bilan}.`;
}
