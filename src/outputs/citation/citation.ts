import type { DateSource } from '../../domain/date-source.ts';

/** All that a citation of a figure says, whatever its format. */
export interface Citation {
  /** Id of the figure, kebab-case. */
  id: string;
  /** Title of the figure, as its page gives it. */
  titre: string;
  /** A map is cited as a map, the rest as a page of the web. */
  kind: 'graphique' | 'carte';
  /** Name of the site. */
  site: string;
  /** Date of the edition, to the day. */
  edition: DateSource;
  /** Date of the data, in words: « décembre 2023 ». */
  dataDate: string;
  /** Producers of the data, as they are named; at least one. */
  producteurs: readonly string[];
  /** Address of the figure's page, absolute. */
  address: string;
  /** Address of the copy frozen at the edition, absolute. */
  datedAddress: string;
}
