import { isNumber } from '../../domain/valeur.ts';
import { toCsv, type CsvCell } from '../../format/csv.ts';
import { rowsOf, type MapRow, type MapState } from '../../store/map-states.ts';
import { drawnUnit } from '../../figures/maps/state-words.ts';
import { indicateur, territoire } from '../../store/rows.ts';
import { round } from '../../format/number.ts';
import { indicateurUnit } from '../../store/row-words.ts';

/** The columns of the file of a map at one date, in the order that is kept for ever. */
const COLUMNS = [
  'code_departement',
  'departement',
  'code_region',
  'region',
  'indicateur',
  'ventilation',
  'date',
  'valeur',
  'unite',
  'precision',
  'statut',
  'source',
  'ligne',
] as const;

/** Those of a change come before: where it begins, and by how much. */
const CHANGE_COLUMNS = ['date_depart', 'valeur_depart', 'ligne_depart', 'ecart', 'unite_ecart'] as const;

/** The values of a map as CSV: one row a territory, with the code and the name of its région. Codes are texts; absences keep their codes, and what the tables do not have is empty. */
export function mapCsv(state: MapState): string {
  const columns = state.from === undefined ? COLUMNS : [...COLUMNS, ...CHANGE_COLUMNS];
  return toCsv(
    rowsOf(state).map((row) => toRecord(state, row)),
    columns,
  );
}

function toRecord(state: MapState, { territoire: t, row, before, valeur }: MapRow): Record<string, CsvCell> {
  const region = t.niveau === 'REG' ? t : territoire(t.parent ?? t.code);
  const { indicateur: id, ventilation } = state.series;
  return {
    code_departement: t.niveau === 'DEP' ? t.cog : '',
    departement: t.niveau === 'DEP' ? t.nom : '',
    code_region: region.cog,
    region: region.nom,
    indicateur: id,
    ventilation,
    date: state.date,
    valeur: row?.valeur ?? '',
    unite: indicateurUnit(id).plural,
    precision: row?.precision ?? '',
    statut: row?.statut ?? '',
    source: row?.source ?? '',
    ligne: row?.id ?? '',
    date_depart: state.from ?? '',
    valeur_depart: before?.valeur ?? '',
    ligne_depart: before?.id ?? '',
    ecart: isNumber(valeur) ? round(valeur, Number(indicateur(id).decimales)) : valeur,
    unite_ecart: drawnUnit(state).plural,
  };
}
