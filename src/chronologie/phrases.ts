import { accorder, type Unite } from '../format/unite.ts';
import { compte } from '../phrases/chiffre.ts';
import type { ChiffreImprime } from '../phrases/chiffre-html.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import type { ContexteEvenement } from './contexte.ts';

/** How many events, by the list of the page: they are those of `selecteur` in it. */
const nombre = (liste: readonly ContexteEvenement[], selecteur: string): ChiffreImprime =>
  compte(liste.length, '/chronologie/#liste', selecteur);

/** « De 2006 à 2030, 168 événements : … » from the chronology itself. */
export function phraseChronologie(contextes: readonly ContexteEvenement[]): Phrase {
  const avec = (test: (c: ContexteEvenement) => boolean) => contextes.filter(test);
  const faits = avec(({ evenement: e }) => e.engagement === null && e.etat === 'advenu' && e.nature !== 'echeance');
  const suspens = avec(({ evenement: e }) => e.engagement === null && e.etat === 'prevu' && e.nature !== 'echeance');
  const annonces = avec(({ evenement: e }) => e.engagement !== null && e.nature === 'annonce');
  const echeances = avec(({ evenement: e }) => e.nature === 'echeance');
  const passees = echeances.filter(({ evenement: e }) => e.verdict?.issue !== 'en-cours');
  const tenues = passees.filter(({ evenement: e }) => e.verdict?.issue === 'tenue');
  const mot = (liste: readonly ContexteEvenement[], unite: Unite) => accorder(liste.length, unite);
  const bilan =
    tenues.length === 0
      ? 'aucune que les chiffres trouvés disent tenue'
      : phrase`dont ${nombre(tenues, '.evenement--due:has(.verdict--tenue)')} ${mot(tenues, { singulier: 'tenue', pluriel: 'tenues' })}`;
  return phrase`De ${contextes[0]?.annee ?? ''} à ${contextes.at(-1)?.annee ?? ''}, ${nombre(faits, '.evenement--advenu')} ${mot(faits, { singulier: 'fait', pluriel: 'faits' })}, ${nombre(suspens, '.evenement--prevu')} ${mot(suspens, { singulier: 'date annoncée', pluriel: 'dates annoncées' })} dont nous ignorons la suite, ${nombre(annonces, '.evenement--promise[data-nature=annonce]')} ${mot(annonces, { singulier: 'annonce d’objectif', pluriel: 'annonces d’objectifs' })} et ${nombre(echeances, '.evenement--due')} ${mot(echeances, { singulier: 'échéance', pluriel: 'échéances' })}. De celles-ci, ${nombre(passees, '.evenement--due:not(:has(.verdict--en-cours))')} ${mot(passees, { singulier: 'est passée', pluriel: 'sont passées' })} : ${bilan}.`;
}
