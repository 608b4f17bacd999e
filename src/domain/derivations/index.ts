export {
  territoireGap,
  isClassable,
  shareOfTotal,
  ranks,
  rankDepartements,
  rateOf,
  change,
  type Rank,
} from './comparison.ts';
export {
  COMBINATIONS,
  combineVerdicts,
  judgeSeries,
  type CombinedVerdict,
  type IdCombination,
  type Relation,
  type SeriesVerdict,
} from './combined-verdict.ts';
export { distanceCentres, meanPonderee, meanSimple, inhabitantPart, type Point } from './communes.ts';
export { MOTIF_WORD, type Derive } from './derive.ts';
export { FORMULAS, type FormulaId } from './formulas.ts';
export { inhabitantsNotCovered, COVERED_SHARE } from './inhabitants-not-covered.ts';
export {
  reached,
  progress,
  overshoot,
  objectifGap,
  isTarget,
  objectifShare,
  type Target,
  type Sens,
} from './objectif.ts';
export {
  similarTo,
  SIMILARITY_THRESHOLD,
  SIMILARITY_VARIABLES,
  type IdVariable,
  type Profile,
  type SimilarTerritoire,
  type Trait,
  type SimilarityVariable,
} from './similarity.ts';
export { projectedDate, HORIZON_IN_MONTHS, wholePace, neededPace, recentPace } from './pace.ts';
export { computeSeries, type ComputedPoint } from './computed-series.ts';
export { isMeasure, withoutRevised, comparableSeries, standingRows, type Measure } from './series.ts';
export { smallCommuneShare, townShare, SMALL_COMMUNE_THRESHOLD, TOWN_THRESHOLD } from './commune-sizes.ts';
export {
  AGE_LIMIT_IN_MONTHS,
  APPROXIMATE_MARGIN,
  RULES,
  verdict,
  type RuleId,
  type Issue,
  type Verdict,
} from './verdict.ts';
