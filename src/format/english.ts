import { precisionOf, type DateSource } from '../domain/date-source.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A number as an English reader writes it: `4384` gives “4,384”. */
export function englishNumber(number: number): string {
  const [whole = '0', fraction] = String(number).split('.');
  const thousands = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** A date as an English reader writes it, as exact as its source: “2023”, “December 2023”, “31 December 2023”. */
export function englishDate(date: DateSource): string {
  if (precisionOf(date) === 'inconnue') return 'no date given';
  const [year, month, day] = date.split('-');
  const words = month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? String(words) : `${Number(day)} ${words}`;
}
