import type { Issue } from '../../domain/derivations/index.ts';
import type { Precision } from '../../domain/tables/columns.ts';
import type { Absence } from '../../domain/valeur.ts';

/** The English word of each verdict. */
export const ISSUE_ENGLISH: Record<Issue, string> = {
  tenue: 'Kept',
  manquee: 'Missed',
  'non-atteinte-au-dernier-chiffre': 'Not reached at the last known figure',
  'en-cours': 'Under way',
  abandonnee: 'Abandoned',
  inverifiable: 'Cannot be verified',
};

/** What each verdict says. */
export const ISSUE_MEANING: Record<Issue, string> = {
  tenue: 'the last figure known by the deadline reaches the target',
  manquee: 'the figure at the deadline, or those before and after it, are below the target',
  'non-atteinte-au-dernier-chiffre':
    'the deadline has passed, no figure is dated from it, and the nearest one is below the target',
  'en-cours': 'the deadline is still ahead',
  abandonnee: 'a source says that another target replaced it before its deadline, and no figure judges it',
  inverifiable: 'the deadline has passed and no figure allows a verdict',
};

/** The English words before a value, as exact as its source. */
export const PRECISION_ENGLISH: Record<Precision, string> = {
  exact: '',
  environ: 'about',
  'pres-de': 'nearly',
  'plus-de': 'more than',
  'moins-de': 'fewer than',
  'au-moins': 'at least',
  'jusqu-a': 'up to',
  estimation: 'an estimated',
  projection: 'a projected',
};

/** The reasons for which a number is missing. */
export const ABSENCE_ENGLISH: Record<Absence, string> = {
  nd: 'not published: the producer publishes the series, but nothing for this place at this date',
  s: 'statistical secrecy: the producer hides the value',
  so: 'not applicable: the question makes no sense here',
  inc: 'unknown: we looked for a publication and found none',
};

/** What the State promised in July 2023, in English, and the unit that it is counted in. */
export const PROMISES_ENGLISH: Readonly<Record<string, { name: string; promise: string; unit: string }>> = {
  'assistants-medicaux': {
    name: 'Medical assistants',
    promise: 'Raise the number of medical assistants, who free doctors’ time for their patients',
    unit: 'medical assistants',
  },
  medicobus: {
    name: 'Médicobus',
    promise: 'Put mobile surgeries on the road, to bring care to communes that no longer have a doctor',
    unit: 'mobile surgeries',
  },
  msp: {
    name: 'Multi-professional health centres (maisons de santé pluriprofessionnelles)',
    promise: 'Open centres where doctors, nurses and other professionals in private practice work as a team',
    unit: 'centres',
  },
  cpts: {
    name: 'Territorial professional communities (CPTS)',
    promise: 'Cover the whole population by networks of professionals who organise care in one area',
    unit: 'of the population',
  },
};
