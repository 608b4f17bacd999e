import type { Commune } from '../domain/commune.ts';
import { commune, communeCodes } from './communes.ts';

/**
 * Which territories a build makes: all of them, none finer than the département, the sample that the tests read, or so many
 * communes, spread over the country, to measure what each costs.
 */
type ModeNiveaux = 'tout' | 'departements' | 'echantillon' | number;

/** Reads the variable `NIVEAUX`; throws on a word it does not know. */
export function modeNiveaux(word: string | undefined): ModeNiveaux {
  if (word === undefined || word === '' || word === 'tout') return 'tout';
  if (word === 'departements' || word === 'echantillon') return word;
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new Error(`unknown NIVEAUX: ${word}, one of tout, departements, echantillon or a number of communes`);
}

/**
 * The communes, intercommunalities and old codes of the sample: Paris, Lyon, Marseille and an arrondissement of each, Corse, the five
 * DROM, the islands without intercommunality, communes nouvelles and what they replaced, a postcode of many communes,
 * names with each article, the longest and the shortest name, the smallest département list.
 */
export const SAMPLE: ReadonlySet<string> = new Set([
  // Paris, Lyon, Marseille
  ...['75056', '75101', '75113', '69123', '69381', '13055', '13201', '200054781', '200046977', '200054807'],
  // Seine-Saint-Denis, Saint-Denis having taken in Pierrefitte-sur-Seine
  ...['93066', '93059', '94038', '92012'],
  // Corse
  ...['2A004', '2A041', '2B033', '2B096', '249730045', '242010056', '242000354'],
  // DROM
  ...[
    '97105',
    '97101',
    '97209',
    '97302',
    '97304',
    '97411',
    '97407',
    '97608',
    '97611',
    '97617',
    '249740119',
    '200060465',
  ],
  // No intercommunality
  ...['22016', '29083', '29155', '85113'],
  // Communes nouvelles and what they took the place of
  ...['01015', '01340', '01033', '01018', '14654', '49092', '50129', '74010', '55273', '60455', '55386', '60694'],
  // Articles
  ...['72181', '85194', '17300', '49007', '13001', '14338', '60703', '66104', '64102', '63448', '76351', '23096'],
  // A town with most of what is counted, a village beside it, their intercommunality
  ...['46102', '46079', '200067361'],
  // The shortest and the longest names
  ...['80829', '51513', '23079'],
  // The intercommunality of the most communes; of several départements, of two régions
  ...[
    '200067106',
    '200071587',
    '200068765',
    '243500741',
    '200066793',
    '247200132',
    '243500139',
    '246700488',
    '242900314',
  ],
]);

/** What this build makes. */
const MODE: ModeNiveaux = modeNiveaux(process.env['NIVEAUX']);

/** Whether the page of a commune, an intercommunality or an old code, by its bare code, is made. */
export function isBuilt(code: string, mode: ModeNiveaux = MODE): boolean {
  if (typeof mode === 'number') return chosenCommunes(mode).has(code);
  return mode === 'tout' || (mode === 'echantillon' && SAMPLE.has(code));
}

/** The communes whose pages are made, in the order of their codes: of the others, the line of the file alone is read. */
export function builtCommunes(): Commune[] {
  return communeCodes()
    .filter((code) => isBuilt(code))
    .map(commune);
}

/** Whether the rows of communes are made, a page for each indicator and département: with the communes, all or a sample. */
export function rowsAreBuilt(mode: ModeNiveaux = MODE): boolean {
  return mode === 'tout' || mode === 'echantillon';
}

const choice = new Map<number, ReadonlySet<string>>();

/** So many communes, at even intervals in the order of their codes. */
function chosenCommunes(number: number): ReadonlySet<string> {
  let codes = choice.get(number);
  if (!codes) {
    const step = communeCodes().length / number;
    const kept = communeCodes().filter((_, rank) => Math.floor((rank + 1) / step) > Math.floor(rank / step));
    choice.set(number, (codes = new Set(kept)));
  }
  return codes;
}
