export {
  territoireGap,
  isClassable,
  shareOfTotal,
  ranks,
  rankDepartements,
  rateOf,
  RANKING_THRESHOLD,
  rateOutsideMayotte,
  ratePer100000,
  change,
  relativeChange,
  type Candidate,
  type Rank,
  type RateInputs,
} from './comparison.ts';
export {
  COMBINATIONS,
  combineVerdicts,
  judgeSeries,
  type BearingSeries,
  type CombinedVerdict,
  type IdCombination,
  type Relation,
  type SeriesVerdict,
} from './combined-verdict.ts';
export { distanceCentres, meanPonderee, meanSimple, inhabitantPart, KM_TERRE_RADIUS, type Point } from './communes.ts';
export { MOTIF_WORD, type Derive, type MotifDerive } from './derive.ts';
export { FORMULAS, type Formula, type FormulaId } from './formulas.ts';
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
  standardise,
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
export { computeSeries, type ComputedPoint, type SeriesOperation } from './computed-series.ts';
export { isMeasure, exactPoints, withoutRevised, comparableSeries, standingRows, type Measure } from './series.ts';
export { smallCommuneShare, townShare, SMALL_COMMUNE_THRESHOLD, TOWN_THRESHOLD } from './commune-sizes.ts';
export {
  AGE_LIMIT_IN_MONTHS,
  APPROXIMATE_MARGIN,
  RULES,
  verdict,
  type RuleId,
  type Issue,
  type Rule,
  type Verdict,
} from './verdict.ts';
