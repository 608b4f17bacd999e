/** A number, between brackets in the words around it, and the row that gives it; null when none does. */
export interface Renvoi {
  mots: string;
  ligne: string | null;
}

/** Where the value alone would lead to a row that says something else. */
export const RENVOIS: readonly Renvoi[] = [
  { mots: 'l’objectif de [4 000] maisons de santé', ligne: 'msp-objectif-2027-dp' },
  { mots: 'Celui de 2023, [4 000] maisons de santé', ligne: 'msp-objectif-2027-dp' },
  { mots: 'celle des [4 000] postes', ligne: 'am-postes-prevus-2022' },
  { mots: 'Passer de [4 000] à 10 000 assistants', ligne: 'am-point-de-depart-dp' },
  { mots: 'Le plan de juillet 2023 promettait [100] %', ligne: 'cpts-objectif-couverture-fin-2023-dp' },
  { mots: '[24] projets naissants', ligne: null },
  { mots: '[24] en émergence', ligne: null },
];

/** The row of a number at its place in a text whose spaces are ordinary; undefined when nothing says it. */
export function renvoi(texte: string, { debut, fin }: { debut: number; fin: number }): string | null | undefined {
  return RENVOIS.find(({ mots }) => {
    const [avant = '', nombre = '', apres = ''] = mots.split(/[[\]]/);
    return (
      texte.slice(debut, fin) === nombre && texte.slice(0, debut).endsWith(avant) && texte.slice(fin).startsWith(apres)
    );
  })?.ligne;
}
