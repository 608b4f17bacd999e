import { compareDates, finEnMois, type DateSource } from './date-source.ts';
import { isMesure, sansRevisees, type Mesure } from './derivations/index.ts';
import type { Observation } from './tables/index.ts';
import type { Niveau } from './territoire.ts';
import { isNombre, MOT_ABSENCE, type Absence } from './valeur.ts';

/** What may be known of an indicator in a territory, from the best to nothing. */
export const ETATS = ['mesure', 'provisoire', 'estimation', 'ancien', 'plus-large', 'manquant', 'sans-objet'] as const;
export type Etat = (typeof ETATS)[number];

/** The word of each state. That of a missing value says more: see `motEtat`. */
export const MOT_ETAT: Record<Etat, string> = {
  mesure: 'mesuré',
  provisoire: 'provisoire',
  estimation: 'arrondi ou déclaré',
  ancien: 'plus de 24 mois',
  'plus-large': 'niveau plus large',
  manquant: 'manquant',
  'sans-objet': 'sans objet',
};

/** The letters of each state where a word does not fit. */
export const CODE_ETAT: Record<Etat, string> = {
  mesure: 'M',
  provisoire: 'P',
  estimation: 'E',
  ancien: 'A',
  'plus-large': 'L',
  manquant: 'N',
  'sans-objet': 'X',
};

/** What each state means, in a sentence. */
export const SENS_ETAT: Record<Etat, string> = {
  mesure: 'un chiffre publié pour ce territoire, de moins de 24 mois à la date de l’édition',
  provisoire: 'le même, que son producteur dit appelé à être révisé',
  estimation: 'le même, que sa source arrondit, estime ou ne fait que déclarer',
  ancien: 'le dernier chiffre a plus de 24 mois, ou sa date est inconnue',
  'plus-large':
    'rien à ce niveau dans nos tables ; un chiffre existe à un niveau plus large, qui n’est pas celui du lieu',
  manquant: 'aucun chiffre : non publié, couvert par le secret, ou pas trouvé',
  'sans-objet': 'la question n’a pas de sens ici',
};

/** A value is old from so many months on, at the date of the edition. */
export const AGE_EN_MOIS = 24;

/** What is known of one indicator in one territory, or in all those of one level within a wider one. */
export interface Connaissance {
  etat: Etat;
  /** The row that the state rests on: the last value, or the last absence. Null when no row speaks. */
  observation: string | null;
  /** The date of the last value; null without one. */
  date: DateSource | null;
  /** Why there is no value, for « manquant » and « sans-objet ». */
  absence: Absence | null;
  /** The wider level that has a value, for « plus-large ». */
  large: Niveau | null;
  /** How many territories have a value, out of how many. */
  nombre: number;
  sur: number;
}

export interface ContexteConnaissance {
  edition: DateSource;
  /** The sources whose figures are all provisional. */
  sourcesProvisoires: ReadonlySet<string>;
  /** Whether the indicator says that it is published at this level. */
  declare: boolean;
}

/** Whether the state rests on a value of the territory itself. */
export function isConnu({ etat }: Pick<Connaissance, 'etat'>): boolean {
  return etat === 'mesure' || etat === 'provisoire' || etat === 'estimation' || etat === 'ancien';
}

/** Whether that value is of less than two years. */
export function isRecent(connaissance: Pick<Connaissance, 'etat'>): boolean {
  return isConnu(connaissance) && connaissance.etat !== 'ancien';
}

/** How much is known, in three: what counts of a matrix are made on. */
export function degre(connaissance: Pick<Connaissance, 'etat'>): 'recent' | 'ancien' | 'rien' {
  if (isRecent(connaissance)) return 'recent';
  return isConnu(connaissance) ? 'ancien' : 'rien';
}

/** The word of a state, and for a missing value the word of its reason: « non publié », « secret statistique », « inconnu ». */
export function motEtat({ etat, absence }: Pick<Connaissance, 'etat' | 'absence'>): string {
  return etat === 'manquant' && absence ? MOT_ABSENCE[absence] : MOT_ETAT[etat];
}

/**
 * What is known of an indicator in one territory, from all its rows there. The newest value speaks, whatever its modality; an
 * undated one is the oldest. Without value, the last absence gives its reason; without row, « inc » where the indicator declares the
 * level, for then it was looked for, and « nd » where it does not.
 */
export function connaissanceDe(
  rows: readonly Observation[],
  { edition, sourcesProvisoires, declare }: ContexteConnaissance,
): Connaissance {
  const derniere = newest(sansRevisees(rows).filter(isMesure));
  const rien = { date: null, large: null, nombre: 0, sur: 1 };
  if (derniere) {
    const etat = etatDe(derniere, { edition, sourcesProvisoires });
    return { ...rien, etat, observation: derniere.id, date: derniere.date, absence: null, nombre: 1 };
  }
  const absente = newest(sansRevisees(rows));
  const absence = absente && !isNombre(absente.valeur) ? absente.valeur : declare ? 'inc' : 'nd';
  return {
    ...rien,
    etat: absence === 'so' ? 'sans-objet' : 'manquant',
    observation: absente?.id ?? null,
    absence,
  };
}

/** The state of a value: too old first, then what its source says of it. */
function etatDe(
  { date, precision, valeur_max, statut, source }: Mesure,
  { edition, sourcesProvisoires }: Omit<ContexteConnaissance, 'declare'>,
): Etat {
  if (date === 'inconnue' || finEnMois(edition) - finEnMois(date) > AGE_EN_MOIS) return 'ancien';
  if (precision !== 'exact' || valeur_max !== null || statut === 'declare' || statut === 'temoignage')
    return 'estimation';
  return statut === 'provisoire' || sourcesProvisoires.has(source) ? 'provisoire' : 'mesure';
}

/**
 * Says of each level of a chain, given from the finest to the widest, that only a wider one has a value: the nearest. Only where
 * the indicator does not declare the level, or a value missing there would pass for one that exists elsewhere.
 */
export function elargir(
  chaine: readonly { niveau: Niveau; declare: boolean; connaissance: Connaissance }[],
): Connaissance[] {
  return chaine.map(({ declare, connaissance }, rang) => {
    if (declare || connaissance.etat !== 'manquant') return connaissance;
    const large = chaine.slice(rang + 1).find((plus) => isConnu(plus.connaissance));
    return large ? { ...connaissance, etat: 'plus-large', absence: null, large: large.niveau } : connaissance;
  });
}

/**
 * What is known of the territories of one level, taken together: the state that most of those with a value are in, the less
 * good one when two are as many, and its newest row. Without any value, the state that most are in.
 */
export function agreger(connaissances: readonly Connaissance[]): Connaissance {
  const connues = connaissances.filter(isConnu);
  const groupes = [...Map.groupBy(connues.length > 0 ? connues : connaissances, ({ etat }) => etat)];
  const [premier] = groupes.sort(([a, x], [b, y]) => y.length - x.length || ETATS.indexOf(b) - ETATS.indexOf(a));
  if (!premier) throw new Error('no territory to say what is known of');
  const [representant] = premier[1].toSorted((a, b) => plusRecente(a.date, b.date));
  const observation = connues.length > 0 ? representant!.observation : null;
  return { ...representant!, observation, nombre: connues.length, sur: connaissances.length };
}

/** The last row in time, an undated one being the first; of two as late, the first of the list. */
function newest<T extends Observation>(rows: readonly T[]): T | undefined {
  return rows.toSorted((a, b) => plusRecente(a.date, b.date))[0];
}

function plusRecente(a: DateSource | null, b: DateSource | null): number {
  const datee = (date: DateSource | null) => date !== null && date !== 'inconnue';
  if (!datee(a) || !datee(b)) return Number(datee(b)) - Number(datee(a));
  return compareDates(b!, a!);
}
