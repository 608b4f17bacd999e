import type { Update, ChangeNature } from '../../domain/changes.ts';
import type { Issue } from '../../domain/derivations/index.ts';
import type { Theme } from '../../domain/tables/columns.ts';
import { engagement, indicateur, entry, updates } from '../../store/rows.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { formatDate, formatEcheance } from '../../format/date.ts';
import { agree } from '../../format/unite.ts';
import { isObjectif, rowPlace } from '../../store/row-words.ts';
import { number, tally } from '../../prose/printed-number.ts';
import { engagementSentence, libelleSentence } from '../../prose/row-sentences.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { engagementAddress, indicateurAddress, rowAddress } from '../../store/routes.ts';
import { ISSUE_WORD } from '../promesses/words.ts';
import { correctionSentence } from './correction.ts';

/** How many entries of one nature and subject are listed one by one; over that, a line stands for them. */
export const MAX_LIST = 30;

/** What a change is called, one and several. */
const NATURE_WORD: Record<ChangeNature, { singular: string; plural: string }> = {
  nouveau: { singular: 'chiffre nouveau', plural: 'chiffres nouveaux' },
  absence: { singular: 'absence relevée', plural: 'absences relevées' },
  revision: { singular: 'révision par la source', plural: 'révisions par la source' },
  methode: { singular: 'changement de méthode', plural: 'changements de méthode' },
  correction: { singular: 'correction de notre part', plural: 'corrections de notre part' },
  retrait: { singular: 'retrait', plural: 'retraits' },
  verdict: { singular: 'changement de verdict', plural: 'changements de verdict' },
};

/** A change as a reader sees it. */
export interface Input {
  id: string;
  nature: ChangeNature;
  theme: Theme;
  titre: Sentence;
  /** What a correction changed; empty for the other changes. */
  detail: Sentence;
  /** Null for what was withdrawn, which has no page. */
  address: string | null;
  territoire: string | null;
}

/** The changes of one nature and subject in an edition. */
interface NewsGroup {
  anchor: string;
  nature: ChangeNature;
  theme: Theme;
  inputs: readonly Input[];
}

const NOTHING: Sentence = { pieces: [] };
/** The natures in the order in which they are told. */
export const NATURES = Object.keys(NATURE_WORD) as ChangeNature[];

/** The entries of an edition, in the order of its changes. New series are told by their figures, not on their own. */
export function inputsOf({ changes }: Update): Input[] {
  return changes
    .filter(({ nature, table }) => !(nature === 'nouveau' && table === 'indicateurs'))
    .map(({ nature, table, id, verdict, fields }): Input => {
      if (verdict) return verdictInput(id, verdict);
      if (nature === 'retrait')
        return { id, nature, theme: 'autre', titre: sentence`${id}`, detail: NOTHING, address: null, territoire: null };
      if (table === 'indicateurs') {
        const { theme, nom } = indicateur(id);
        const titre = sentence`${nom}`;
        return { id, nature, theme, titre, detail: NOTHING, address: indicateurAddress(id), territoire: null };
      }
      const l = entry(id);
      const theme = 'theme' in l ? l.theme : indicateur(l.indicateur).theme;
      return {
        id,
        nature,
        theme,
        titre: entryTitle(id),
        detail: correctionSentence({ id, table, ...(fields && { fields }) }),
        address: rowAddress(id),
        territoire: l.territoire,
      };
    });
}

/** « 300 assistants partagés : En cours, devenu Promesse manquée ». */
function verdictInput(id: string, { before, after }: { before: string; after: string }): Input {
  const e = engagement(id);
  const [wordBefore, wordAfter] = [issueWord(before), issueWord(after)];
  return {
    id: `verdict-${id}`,
    nature: 'verdict',
    theme: e.theme,
    titre: sentence`${engagementSentence(e, 'titre')} : « ${wordBefore} », maintenant « ${wordAfter} »`,
    detail: NOTHING,
    address: engagementAddress(id),
    territoire: null,
  };
}

/** A verdict of a snapshot in words. Throws on one that is none of ours. */
function issueWord(issue: string): string {
  const word = ISSUE_WORD[issue as Issue];
  if (!word) throw new Error(`unknown verdict: ${issue}`);
  return word;
}

/** A row as the feeds and the list of changes name it: what it counts, where, of when it is, its value. */
export function entryTitle(id: string): Sentence {
  const l = entry(id);
  const when = 'echeance' in l ? `échéance ${formatEcheance(l.echeance)}` : formatDate(l.date);
  return sentence`${libelleSentence(id)}, ${rowPlace(id)}, ${when} : ${number(id, { unite: true, promis: isObjectif(id) })}`;
}

/** The entries by nature, then by subject in the order of the ledger. */
function groupsOf(edition: Update): NewsGroup[] {
  const inputs = inputsOf(edition);
  return NATURES.flatMap((nature) =>
    (Object.keys(THEME_NAME) as Theme[]).flatMap((theme) => {
      const own = inputs.filter((e) => e.nature === nature && e.theme === theme);
      return own.length === 0 ? [] : [{ anchor: `${edition.edition}-${nature}-${theme}`, nature, theme, inputs: own }];
    }),
  );
}

/** « 27 chiffres nouveaux », the number leading to them; without selector where they are not all listed. */
export function natureSentence(
  nature: ChangeNature,
  { count, address, selector = '' }: { count: number; address: string; selector?: string },
): Sentence {
  return sentence`${tally(count, address, selector)} ${agree(count, NATURE_WORD[nature])}`;
}

/** The editions with their groups, from the newest. */
export const newsEditions = updates.map((edition) => ({ edition, groups: groupsOf(edition) }));
