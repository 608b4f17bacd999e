/** Words with figures that are no number of ours, and why. */
interface NotNumber {
  /** The source of a regular expression, over a text whose spaces are ordinary. */
  motif: string;
  raison: string;
}

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.';
const NUMBER = '\\d[\\d.,-]*(?: (?:et|à|ou) \\d[\\d.,-]*)*';

/**
 * Everything that a page may print with figures without leading anywhere: dates, names, units, the bounds that a definition sets. A figure
 * that was measured, promised or computed is never here.
 */
export const NOT_NUMBERS: readonly NotNumber[] = [
  { motif: '(?:https?:\\/\\/|doc=)\\S+', raison: 'an address' },
  { motif: '\\b\\d{4}-\\d\\d(?:-\\d\\d)?\\b', raison: 'a date as files write it' },
  {
    motif: `(?:\\b(?:1er|\\d{1,2})(?: (?:au|et|ou|le) (?:le )?(?:1er|\\d{1,2}))? )?(?:${MONTHS})(?!\\p{L})(?: \\d{4})?`,
    raison: 'a date',
  },
  { motif: '\\b(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?\\b(?! \\d{3}\\b)', raison: 'a year' },
  {
    motif: `\\b(?:l\\.|p\\.|n°|(?:ligne|note|annexe|article|avenant|mesure|partie|figure|encadré|chapitre|axe|tableau|page)s?) ${NUMBER}`,
    raison: 'the number of a text or of a part of it',
  },
  {
    motif: '\\b(?:du|communiqué du|conclu le) 1[45](?= dans sa|, dit|\\.)',
    raison: 'the day of a date whose month has just been said',
  },
  { motif: '\\bVal 81\\b', raison: 'the name of an intercommunality' },
  { motif: '\\bParis 13\\b', raison: 'the name of an arrondissement' },
  { motif: '\\bmédecin de 59 ans', raison: 'the age of someone whose words are reported' },
  { motif: 'plus de (?:5|10|15) km', raison: 'a bound that we chose, in the name of a column' },
  { motif: '\\b[A-F]\\d{3}\\b', raison: 'the code of a type of equipment of the Insee' },
  { motif: '\\bIND-\\d+', raison: 'the name of an indicator of the Baromètre' },
  {
    motif: '\\b(?:CC0|CC BY|BY-NC-SA|Creative Commons Attribution|Licence Ouverte|ODbL) \\d\\.\\d',
    raison: 'the name of a licence',
  },
  { motif: 'UTF-8|\\b1 600 pixels|\\b1 080 × 1 080 pixels', raison: 'the format of a file' },
  { motif: '\\bde 320 à 1 000 pixels', raison: 'the widths of a frame for which its height is right' },
  { motif: '\\bpour (?:100 000|10 000|1 000) (?:habitants|personnes|femmes|patients)', raison: 'a unit' },
  {
    motif:
      '\\b(?:moins de|plus de) \\d+ ans|\\b\\d+ ans (?:et|ou) (?:plus|moins)|\\b\\d+[-–]\\d+ ans|\\b\\d+ à \\d+ ans',
    raison: 'an age bracket',
  },
  { motif: '\\bvieux de \\d+(?: à \\d+)? mois', raison: 'the age of a figure' },
  {
    motif:
      '(?:\\b(?:moins de|sous)|à partir de) (?:500|50 000)\\b|\\bde (?:500|2 000|10 000) à (?:1 999|9 999|49 999)|\\b50 000 et plus',
    raison: 'a class of communes by their size',
  },
  { motif: '\\bcelle d’environ \\d[\\d ]*(?= habitants|\\.)', raison: 'where the dots of a map stop growing' },
  { motif: '\\bsous 20 %', raison: 'a bound that a title chooses, between the rows that it names' },
  { motif: '\\bcatégorie 603\\b', raison: 'the name of a category of Finess' },
  {
    motif: '\\b(?:moins de|sous|inférieure à) 2,5 consultations',
    raison: 'the bound by which the Drees calls a commune hard to reach',
  },
  { motif: '\\b\\d{1,2}e arrondissement', raison: 'the name of a part of a town' },
  {
    motif: '\\b(?:3DS|C2S|Sepia 41)\\b|\\b400 MG\\b|« 400 médecins généralistes »',
    raison: 'the name of a law, of a help, of a scheme',
  },
  { motif: '\\b100(?: 000)? ×|\\(100 −|÷ 100\\b', raison: 'the constant of a formula' },
  { motif: '\\b0–9\\b', raison: 'the initials of a list' },
];

const ALL = new RegExp(NOT_NUMBERS.map(({ motif }) => motif).join('|'), 'giu');

/** The same text, of the same length, with ordinary spaces and without the figures that are no number. */
export function hideNotNumbers(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ').replace(ALL, (found) => found.replaceAll(/\d/g, '·'));
}
