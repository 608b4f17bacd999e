import type { CodeTerritoire, Territoire } from '../../src/domain/territoire.ts';
import type { Failure } from '../lib/failure.ts';
import type { Contours } from '../lib/read-contours.ts';
import type { Tables } from '../lib/read-tables.ts';
import { checkAbsenceProven } from './absence-proven.ts';
import { checkActionSourced } from './action-sourced.ts';
import { checkAppearancePossible } from './appearance-possible.ts';
import { checkNumberGivenOnce } from './number-given-once.ts';
import { checkKeyUnique } from './key-unique.ts';
import { checkContoursOfCog } from './contours-of-cog.ts';
import { checkDateBeforeEdition } from './date-before-edition.ts';
import { checkDecimalesDeclared } from './decimales-declared.ts';
import { checkDesaccordComplete } from './desaccord-complete.ts';
import { checkDivergenceDeclared } from './divergence-declared.ts';
import { checkEditionUnique } from './edition-unique.ts';
import { checkEngagementComplete } from './engagement-complete.ts';
import { checkEngagementSeriesCoherent } from './engagement-series-coherent.ts';
import { checkEvenementCoherent } from './evenement-coherent.ts';
import { checkIntervalOrdered } from './interval-ordered.ts';
import { checkModalityHasWords } from './modality-has-words.ts';
import { checkWordKnown } from './word-known.ts';
import { checkInitiativeLocated } from './initiative-located.ts';
import { checkNiveauDeclared } from './niveau-declared.ts';
import { checkObjectifAnnounced } from './objectif-announced.ts';
import { checkObservationInPlace } from './observation-in-place.ts';
import { checkShareBetween0And100 } from './share-between-0-and-100.ts';
import { checkPlaceFound } from './place-found.ts';
import { checkPromesseCoherent } from './promesse-coherent.ts';
import { checkReferenceExists } from './reference-exists.ts';
import { checkRevisionWithoutLoop } from './revision-without-loop.ts';
import { checkSumOfParts } from './sum-of-parts.ts';
import { checkLicenceKnown } from './licence-known.ts';
import { checkRowStillThere } from './row-still-there.ts';
import { checkUnitCoherent } from './unit-coherent.ts';
import { checkValueInBounds } from './value-in-bounds.ts';
import { checkSourceDated } from './source-dated.ts';
import { checkStructureLocated } from './structure-located.ts';
import { checkTerritoireExists } from './territoire-exists.ts';

/** What the tables are held against. */
export interface Registre {
  territoires: readonly Territoire[];
  /** Every key of the COG, down to the communes. */
  cog: ReadonlySet<CodeTerritoire>;
  contours: Contours;
}

/** Everything that must be true of the tables beyond the form of their cells. */
export function checkTables(tables: Tables, { territoires, cog, contours }: Registre): Failure[] {
  return [
    ...checkEditionUnique(tables),
    ...checkKeyUnique(tables),
    ...checkReferenceExists(tables),
    ...checkTerritoireExists(tables, cog),
    ...checkContoursOfCog(contours, territoires),
    ...checkNiveauDeclared(tables),
    ...checkAppearancePossible(tables, territoires),
    ...checkModalityHasWords(tables),
    ...checkObservationInPlace(tables),
    ...checkNumberGivenOnce(tables),
    ...checkSourceDated(tables),
    ...checkDateBeforeEdition(tables),
    ...checkShareBetween0And100(tables),
    ...checkIntervalOrdered(tables),
    ...checkDecimalesDeclared(tables),
    ...checkSumOfParts(tables, territoires),
    ...checkObjectifAnnounced(tables),
    ...checkPromesseCoherent(tables),
    ...checkRevisionWithoutLoop(tables),
    ...checkDesaccordComplete(tables),
    ...checkDivergenceDeclared(tables),
    ...checkEngagementComplete(tables),
    ...checkEngagementSeriesCoherent(tables),
    ...checkInitiativeLocated(tables, cog),
    ...checkWordKnown(tables),
    ...checkEvenementCoherent(tables),
    ...checkActionSourced(tables),
    ...checkAbsenceProven(tables),
    ...checkPlaceFound(tables),
    ...checkStructureLocated(tables),
    ...checkLicenceKnown(tables),
    ...checkUnitCoherent(tables),
    ...checkValueInBounds(tables),
    ...checkRowStillThere(tables),
  ];
}
