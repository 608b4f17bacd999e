/** A part of a place in a source; the name of its lines is not broken. */
export interface PartiePlace {
  texte: string;
  /** Whether it names lines: « l. 316-317 ». */
  lignes: boolean;
}

/** « Partie 1.2, l. 316-317 et note 3, l. 320 » cut around the lines it names, so that a narrow column keeps each whole. */
export function decouperPlace(place: string): PartiePlace[] {
  return place
    .split(/(l\. \d+(?:-\d+)?)/)
    .filter((texte) => texte !== '')
    .map((texte) => ({ texte, lignes: /^l\. \d/.test(texte) }));
}
