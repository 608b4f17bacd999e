/** The words of each modality of `ventilation`. */
const LIBELLES: Readonly<Record<string, string>> = {
  'avant-projet': 'avant-projet',
  'convention-signee': 'convention signée',
  dentistes: 'dentistes',
  generalistes: 'généralistes',
  'generalistes-hors-mep': 'généralistes, hors expertise particulière',
  gynecologues: 'gynécologues',
  infirmiers: 'infirmiers',
  kinesitherapeutes: 'kinésithérapeutes',
  'lettre-d-intention': 'lettre d’intention',
  medecins: 'médecins',
  ophtalmologues: 'ophtalmologues',
  orthophonistes: 'orthophonistes',
  pediatres: 'pédiatres',
  'projet-valide': 'projet validé',
  psychiatres: 'psychiatres',
  'sages-femmes': 'sages-femmes',
  specialistes: 'spécialistes',
  zac: 'zone d’action complémentaire',
  zip: 'zone d’intervention prioritaire',
  'zone-sous-dense': 'zone sous-dense',
};

/** The modality of a row in words: « lettre d’intention ». Throws on one that has none. */
export function libelleVentilation(ventilation: string): string {
  const libelle = LIBELLES[ventilation];
  if (libelle === undefined) throw new Error(`modality without words: ${ventilation}`);
  return libelle;
}
