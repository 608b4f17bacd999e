import { isNumber } from '../../domain/valeur.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { finish, toFrenchTypography } from '../../format/typography.ts';
import { trajectoryWords } from '../../figures/territory-trajectory.ts';
import { asText, type Sentence } from '../../prose/sentence.ts';
import { desaccordsOf, entry, indicateur } from '../../store/rows.ts';
import { cautionsOf, houseSentence, SHARES_SOURCES, shareSentence } from '../../subjects/territoires/by-commune.ts';
import { territoireSentence } from '../../subjects/territoires/sentences.ts';
import { promesseMeasures, type PromesseMeasure } from '../../subjects/territoires/view.ts';

/** A sentence that may be quoted as it is, with what has to be known of it. */
export interface QuotableSentence {
  /** With French typography. */
  text: string;
  /** Ids of the sources of its numbers. */
  sources: readonly string[];
  /** What its numbers must not be made to say. */
  cautions: readonly string[];
  /** Ids of the disagreements between sources that touch them. */
  desaccords: readonly string[];
}

/** Insee and the Baromètre do not count the same maisons de santé. */
const COUNTS = 'msp-trois-comptes';

/**
 * The three sentences of a press kit, those that the page of the territory prints: the promises, one of them beside its target, the
 * people commune by commune. Where no promise has both a figure and a target, the count of Insee takes the second place.
 */
export function kitSentences(t: Territoire): readonly QuotableSentence[] {
  const measures = promesseMeasures(t);
  const aimed = measures.find(
    ({ last, row }) =>
      last && isNumber(last.valeur) && row.objectifs.some(({ objectif }) => isNumber(entry(objectif).valeur)),
  );
  const rows = measures.flatMap(({ last }) => (last ? [last.id] : []));
  return [
    quotable(territoireSentence(t), rows, measures),
    aimed?.last
      ? quotable(
          trajectoryWords(t, aimed.row, aimed.last).takeaway,
          [aimed.last.id, ...aimed.row.objectifs.map(({ objectif }) => objectif)],
          [aimed],
        )
      : { text: textOf(houseSentence(t)), sources: SHARES_SOURCES, cautions: [], desaccords: [COUNTS] },
    {
      text: textOf(shareSentence(t)),
      sources: SHARES_SOURCES,
      cautions: cautionsOf(t).map(toFrenchTypography),
      desaccords: [COUNTS],
    },
  ];
}

/** A sentence on published rows: its cautions are those of their indicators. */
function quotable(s: Sentence, rows: readonly string[], measures: readonly PromesseMeasure[]): QuotableSentence {
  const indicateurs = measures.filter(({ last }) => last).map(({ row }) => indicateur(row.indicateur));
  return {
    text: textOf(s),
    sources: [...new Set(rows.map((id) => entry(id).source))],
    cautions: indicateurs
      .filter(({ prudence }) => prudence !== '')
      .map(({ nom, prudence }) => toFrenchTypography(`${nom} : ${finish(prudence)}`)),
    desaccords: [...new Set(rows.flatMap(desaccordsOf).map(({ id }) => id))],
  };
}

const textOf = (s: Sentence): string => toFrenchTypography(asText(s));
