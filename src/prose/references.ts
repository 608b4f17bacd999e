/** A number, between brackets in the words around it, and the row that gives it; null when none does. */
interface Pointer {
  words: string;
  row: string | null;
}

/** Where the value alone would lead to a row that says something else. */
export const POINTERS: readonly Pointer[] = [
  { words: 'l’objectif de [4 000] maisons de santé', row: 'msp-objectif-2027-dp' },
  { words: 'Celui de 2023, [4 000] maisons de santé', row: 'msp-objectif-2027-dp' },
  { words: 'celle des [4 000] postes', row: 'am-postes-prevus-2022' },
  { words: 'Passer de [4 000] à 10 000 assistants', row: 'am-point-de-depart-dp' },
  { words: 'Le plan de juillet 2023 promettait [100] %', row: 'cpts-objectif-couverture-fin-2023-dp' },
  { words: '[24] projets naissants', row: null },
  { words: '[24] en émergence', row: null },
];

/** The row of a number at its place in a text whose spaces are ordinary; undefined when nothing says it. */
export function pointer(text: string, { start, end }: { start: number; end: number }): string | null | undefined {
  return POINTERS.find(({ words }) => {
    const [before = '', number = '', after = ''] = words.split(/[[\]]/);
    return (
      text.slice(start, end) === number && text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after)
    );
  })?.row;
}
