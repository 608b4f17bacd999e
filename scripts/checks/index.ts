import type { CodeTerritoire, Territoire } from '../../src/domain/territoire.ts';
import type { Failure } from '../lib/failure.ts';
import type { Contours } from '../lib/read-contours.ts';
import type { Tables } from '../lib/read-tables.ts';
import { checkChiffreDonneUneFois } from './chiffre-donne-une-fois.ts';
import { checkCleUnique } from './cle-unique.ts';
import { checkContoursDuCog } from './contours-du-cog.ts';
import { checkDateAvantEdition } from './date-avant-edition.ts';
import { checkDecimalesDeclarees } from './decimales-declarees.ts';
import { checkDesaccordComplet } from './desaccord-complet.ts';
import { checkDivergenceDeclaree } from './divergence-declaree.ts';
import { checkEditionUnique } from './edition-unique.ts';
import { checkEngagementComplet } from './engagement-complet.ts';
import { checkEvenementCoherent } from './evenement-coherent.ts';
import { checkFourchetteOrdonnee } from './fourchette-ordonnee.ts';
import { checkMotReconnu } from './mot-reconnu.ts';
import { checkInitiativeSituee } from './initiative-situee.ts';
import { checkNiveauDeclare } from './niveau-declare.ts';
import { checkObjectifAnnonce } from './objectif-annonce.ts';
import { checkObservationASaPlace } from './observation-a-sa-place.ts';
import { checkPartEntre0Et100 } from './part-entre-0-et-100.ts';
import { checkPromesseCoherente } from './promesse-coherente.ts';
import { checkReferenceExiste } from './reference-existe.ts';
import { checkRevisionSansBoucle } from './revision-sans-boucle.ts';
import { checkSommeDesParts } from './somme-des-parts.ts';
import { checkSourceDatee } from './source-datee.ts';
import { checkTerritoireExiste } from './territoire-existe.ts';

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
    ...checkCleUnique(tables),
    ...checkReferenceExiste(tables),
    ...checkTerritoireExiste(tables, cog),
    ...checkContoursDuCog(contours, territoires),
    ...checkNiveauDeclare(tables),
    ...checkObservationASaPlace(tables),
    ...checkChiffreDonneUneFois(tables),
    ...checkSourceDatee(tables),
    ...checkDateAvantEdition(tables),
    ...checkPartEntre0Et100(tables),
    ...checkFourchetteOrdonnee(tables),
    ...checkDecimalesDeclarees(tables),
    ...checkSommeDesParts(tables, territoires),
    ...checkObjectifAnnonce(tables),
    ...checkPromesseCoherente(tables),
    ...checkRevisionSansBoucle(tables),
    ...checkDesaccordComplet(tables),
    ...checkDivergenceDeclaree(tables),
    ...checkEngagementComplet(tables),
    ...checkInitiativeSituee(tables, cog),
    ...checkMotReconnu(tables),
    ...checkEvenementCoherent(tables),
  ];
}
