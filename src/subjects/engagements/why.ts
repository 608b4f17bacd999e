import type { Issue } from '../../domain/derivations/index.ts';
import type { RAISONS } from '../../domain/tables/verdicts.ts';
import type { VerdictPresse } from '../../domain/tables/index.ts';
import { capital } from '../../format/letter-case.ts';
import { withoutLines } from '../../format/line-references.ts';
import { sentenceOfText } from '../../prose/table-text.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { engagement, engagementRaison, verdictsPresseOf } from '../../store/rows.ts';
import { engagementAddress } from '../../store/routes.ts';

/** The word of each reason for which an engagement is not kept, or cannot be told to be. */
export const REASON_WORDS: Record<Exclude<(typeof RAISONS)[number], 'sans-objet'>, string> = {
  'jamais-commence': 'Jamais commencé',
  'plus-tard-que-promis': 'Plus tard que promis',
  remplace: 'Remplacé par un autre',
  'compte-autrement': 'La suite a compté autre chose',
  'non-compte': 'Aucun compte trouvé',
  'raison-non-trouvee': 'Raison non trouvée',
};

/** Why an engagement is not kept, with where it is said or the search that found nothing. */
interface Reason {
  word: string;
  text: Sentence;
  /** Id of the source that says so, and the place in it; empty without. */
  source: string;
  place: string;
  /** Id of the search that found nothing; empty without. */
  absence: string;
}

/** The reason of an engagement; null where none is due: it is kept, or its deadline is ahead. */
export function reasonOf(id: string): Reason | null {
  const { raison, explication, source, localisation, absence } = engagementRaison(id);
  if (raison === 'sans-objet') return null;
  return {
    word: REASON_WORDS[raison],
    text: textOf(id, explication),
    source,
    place: withoutLines(localisation),
    absence,
  };
}

/** What the reason of an engagement explains, by its verdict. */
const EXPLAINED: Record<Issue, string> = {
  tenue: 'Comment la promesse a été tenue',
  manquee: 'Pourquoi la promesse n’a pas été tenue',
  'non-atteinte-au-dernier-chiffre': 'Pourquoi la promesse n’était pas tenue au dernier chiffre',
  'en-cours': 'Ce qui manque pour suivre la promesse',
  abandonnee: 'Pourquoi la promesse a été abandonnée',
  inverifiable: 'Pourquoi on ne peut pas juger',
};
const OTHERS = 'ce que d’autres en disent';

/**
 * The title of what is told of the reason of an engagement: it names what is under it, and no more than the verdict allows. Null when
 * nothing is told.
 */
export function whyTitle(id: string, issue: Issue): string | null {
  const others = verdictsPresseOf(id).length > 0;
  const { raison } = engagementRaison(id);
  if (raison === 'sans-objet') return others ? capital(OTHERS) : null;
  return others ? `${EXPLAINED[issue]}, et ${OTHERS}` : EXPLAINED[issue];
}

/** What the press or an institution says of an engagement, which is never our verdict. */
export function saidByOthers(
  id: string,
): (Pick<VerdictPresse, 'id' | 'qui' | 'date' | 'source'> & { said: Sentence; note: Sentence })[] {
  return verdictsPresseOf(id).map(({ dit, note, ...row }) => ({
    ...row,
    said: textOf(id, dit),
    note: textOf(id, note),
  }));
}

/** Numbers lead to the rows of the engagement, else to the place where its reason is told. */
function textOf(id: string, text: string): Sentence {
  return sentenceOfText(text, { rows: [engagement(id).juge], lieu: `${engagementAddress(id)}#raison` });
}
