import { appearsIn } from '../../domain/appearance.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { RecordRow } from '../../domain/territoire-record.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { indicateur, indicateurs, observation, observationAt, source } from '../../store/rows.ts';
import { rowOf } from './view.ts';

/** A measure of what surrounds the promises in a territory. */
interface Surrounding {
  nom: string;
  row: RecordRow;
  provisional: boolean;
}

/**
 * What surrounds the promises in a territory: the measures that have words of their own, in the order of its page, then those
 * that stand there by their declaration alone, in the order of their table. What its level does not have is left out.
 */
export function surroundingsOf({ code }: Territoire): Surrounding[] {
  return [...worded(code), ...declared(code)];
}

/** What France has at the date that a measure is shown at, be it of a number or of an absence; null where our tables have nothing. */
export function franceBeside({ latest, absence }: RecordRow): Observation | null {
  const shown = latest ?? absence;
  return shown === null ? null : (observationAt('FR', observation(shown)) ?? null);
}

function worded(code: string): Surrounding[] {
  return WORDED.filter(({ indicateur: id }) => appearsIn(indicateur(id), 'territoires')).flatMap(
    ({ nom, indicateur: id, ventilation, provisional }) => {
      const row = rowOf(code, id, ventilation);
      return row ? [{ nom, row, provisional }] : [];
    },
  );
}

/** The indicators without modality that have a row in the territory, be it an absence. */
function declared(code: string): Surrounding[] {
  return indicateurs
    .filter((i) => appearsIn(i, 'territoires') && !WORDED.some(({ indicateur: id }) => id === i.id))
    .flatMap(({ id, nom }) => {
      const entry = rowOf(code, id);
      const row = entry?.latest ?? entry?.absence;
      return entry && row ? [{ nom, row: entry, provisional: isProvisional(row) }] : [];
    });
}

function isProvisional(id: string): boolean {
  const row = observation(id);
  return row.statut === 'provisoire' || source(row.source).statut === 'provisoire';
}

/** The measures whose words, order or modality are the editor's. */
const WORDED = [
  {
    nom: 'Médecins généralistes libéraux',
    indicateur: 'liberaux-densite',
    ventilation: 'generalistes',
    provisional: false,
  },
  { nom: 'Infirmiers libéraux', indicateur: 'liberaux-densite', ventilation: 'infirmiers', provisional: false },
  {
    nom: 'Masseurs-kinésithérapeutes libéraux',
    indicateur: 'liberaux-densite',
    ventilation: 'kinesitherapeutes',
    provisional: false,
  },
  {
    nom: 'Chirurgiens-dentistes libéraux',
    indicateur: 'liberaux-densite',
    ventilation: 'dentistes',
    provisional: false,
  },
  { nom: 'Accessibilité aux généralistes (APL)', indicateur: 'apl', ventilation: 'generalistes', provisional: true },
  {
    nom: 'Habitants d’une commune peu accessible',
    indicateur: 'apl-population-faible-part',
    ventilation: '',
    provisional: true,
  },
  {
    nom: 'Centres de santé pluriprofessionnels',
    indicateur: 'centres-sante-nombre',
    ventilation: '',
    provisional: false,
  },
  {
    nom: 'Population couverte par un service d’accès aux soins',
    indicateur: 'sas-population-couverte',
    ventilation: '',
    provisional: false,
  },
] as const;
