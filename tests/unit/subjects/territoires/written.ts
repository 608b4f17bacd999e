import { mapAlternative } from '../../../../src/subjects/territoires/map.ts';
import { similarBlock } from '../../../../src/subjects/territoires/similar.ts';
import { territoireCard } from '../../../../src/outputs/pictures/territoire-card.ts';
import { COVERED_SHARE } from '../../../../src/prose/computed/not-covered.ts';
import type { Territoire } from '../../../../src/domain/territoire.ts';
import { toFrenchTypography } from '../../../../src/format/typography.ts';
import {
  accessSentence,
  farSentenceRank,
  houseSentence,
  otherAccessSentence,
  shareSentence,
} from '../../../../src/subjects/territoires/by-commune.ts';
import { territoireCardFigure } from '../../../../src/figures/cards/territoire.ts';
import { territoireSentence as initiativeSentence } from '../../../../src/subjects/initiatives/sentences.ts';
import { entryTitle } from '../../../../src/subjects/updates/view.ts';
import { territoireFeed } from '../../../../src/outputs/feeds/by-subject.ts';
import { asText, type Sentence } from '../../../../src/prose/sentence.ts';
import { trajectoryWords } from '../../../../src/figures/territory-trajectory.ts';
import { promesseMeasures } from '../../../../src/subjects/territoires/view.ts';
import { populationSentence } from '../../../../src/subjects/territoires/commune-sentences.ts';
import {
  departementMedicobusSentence,
  medicobusSentence,
  serviceSentence,
  servicesOf,
} from '../../../../src/subjects/territoires/medicobus.ts';
import { unknownOf, name, knowledgeSentence } from '../../../../src/subjects/territoires/knowledge-sentences.ts';
import {
  targetSentence,
  notCoveredSentence,
  rankSentence,
  sentenceWithoutRank,
  territoireSentence,
  territoireTitle,
} from '../../../../src/subjects/territoires/sentences.ts';

/** All that the site writes of a territory by itself, one sentence a line, each after what it is for. */
export function writeUp(t: Territoire): string {
  const page = territoireCardFigure(t);
  const similarTo = similarBlock(t);
  const rows: [string, Sentence | string | null][] = [
    ['titre', territoireTitle(t)],
    ['phrase, description', territoireSentence(t)],
    ['population', populationSentence(t)],
    ['image de partage', territoireCard(t).alternative],
    ['carte', mapAlternative(t)],
    ...promesseMeasures(t).flatMap((measure): [string, Sentence | string | null][] => {
      const { promesse, row, last } = measure;
      if (!last) return [];
      const words = trajectoryWords(t, row, last);
      return [
        [`${promesse}, titre`, words.titre],
        [`${promesse}, constat`, words.takeaway],
        [`${promesse}, alternative`, words.alternative],
        [`${promesse}, rang`, row.rank ? rankSentence(row, measure) : sentenceWithoutRank(t, row)],
        ...row.objectifs.map((o): [string, Sentence] => [`${promesse}, fiche imprimée`, targetSentence(measure, o)]),
        ...(row.indicateur === COVERED_SHARE
          ? [[`${promesse}, en habitants`, notCoveredSentence(t, row)] as [string, Sentence | null]]
          : []),
        [`${promesse}, fil de nouvelles`, entryTitle(last.id)],
      ];
    }),
    ['par commune', shareSentence(t)],
    ['par commune, rang', farSentenceRank(t)],
    ['par commune, maisons', houseSentence(t)],
    ['par commune, accès', accessSentence(t)],
    ['par commune, autre moyenne', otherAccessSentence(t)],
    ['médicobus', medicobusSentence(t)],
    ['médicobus, vu d’une commune', t.niveau === 'DEP' ? departementMedicobusSentence(t) : null],
    ...servicesOf(t).map((service): [string, Sentence] => ['médicobus, service', serviceSentence(service)]),
    ['initiatives', initiativeSentence(t)],
    ['semblables', similarTo.sentence],
    ...similarTo.findings.map((c): [string, Sentence] => ['semblables, constat', c]),
    ['ce qui est connu', knowledgeSentence(t)],
    ...unknownOf(t).map(({ indicateurs, lack, detenteurs }): [string, string] => [
      `${name(indicateurs)} (qui : ${detenteurs.map((d) => d.qui).join(' ; ')})`,
      lack,
    ]),
    ['carton, alternative', page.alternative],
    ['fil de nouvelles', territoireFeed(t).options.title],
  ];
  const said = new Map<string, string[]>();
  for (const [what, text] of rows) {
    if (text === null) continue;
    const told = toFrenchTypography(asText(text));
    said.set(told, [...(said.get(told) ?? []), what]);
  }
  return [...said].map(([said, what]) => `${[...new Set(what)].join(' = ')} : ${said}\n`).join('');
}
