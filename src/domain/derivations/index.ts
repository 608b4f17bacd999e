export {
  ecartTerritoire,
  isClassable,
  partDuTotal,
  rangs,
  SEUIL_CLASSEMENT,
  tauxHorsMayotte,
  tauxPour100000,
  variation,
  variationRelative,
  type Rang,
} from './comparaison.ts';
export { MOT_MOTIF, type Derive, type MotifDerive } from './derive.ts';
export { FORMULES, type Formule, type IdFormule } from './formules.ts';
export { habitantsNonCouverts } from './habitants-non-couverts.ts';
export { avancement, depassement, ecartObjectif, isCible, partObjectif, type Cible, type Sens } from './objectif.ts';
export {
  reduire,
  semblables,
  SEUIL_RESSEMBLANCE,
  VARIABLES_RESSEMBLANCE,
  type IdVariable,
  type Profil,
  type Semblable,
  type Trait,
  type VariableRessemblance,
} from './ressemblance.ts';
export { dateProjetee, HORIZON_EN_MOIS, rythmeEnsemble, rythmeNecessaire, rythmeRecent } from './rythme.ts';
export { isMesure, pointsExacts, sansRevisees, serieComparable, type Mesure } from './serie.ts';
export { partPetitesCommunes, partVilles, SEUIL_PETITE_COMMUNE, SEUIL_VILLE } from './taille-communes.ts';
export {
  ANCIENNETE_EN_MOIS,
  MARGE_APPROCHEE,
  REGLES,
  verdict,
  type IdRegle,
  type Issue,
  type Regle,
  type Verdict,
} from './verdict.ts';
