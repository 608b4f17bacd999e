import { formatNumber } from '../../format/number.ts';

const NARROW = '\u202F';

/** The weight of a file, in the words of a page: « 1,9 Mo », “1.9 MB”. */
export function weightOf(bytes: number, langue: 'fr' | 'en'): string {
  const [unit, value] =
    bytes < 1e6
      ? (['k', Math.max(1, Math.round(bytes / 1e3))] as const)
      : (['M', Math.round(bytes / 1e5) / 10] as const);
  return langue === 'fr' ? `${formatNumber(value)}${NARROW}${unit}o` : `${value} ${unit}B`;
}
