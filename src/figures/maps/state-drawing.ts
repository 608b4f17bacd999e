import type { CodeTerritoire } from '../../domain/territoire.ts';
import { isNumber, type Valeur } from '../../domain/valeur.ts';
import { breaksAroundZero, readableBreaks } from '../../drawing/maps/breaks.ts';
import { choropleth } from '../../drawing/maps/choropleth.ts';
import { proportionalCircles } from '../../drawing/maps/proportional-circles.ts';
import { toDivergingStage } from '../../drawing/maps/ramp.ts';
import { regionCircles } from '../../drawing/maps/region-circles.ts';
import { regionMap } from '../../drawing/maps/region-map.ts';
import { formatNumber } from '../../format/number.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { datesIn, levelOf, rowsOf, valuesOf, type MapState } from '../../store/map-states.ts';
import { territoireAddress } from '../../store/routes.ts';
import { indicateur, map, observationsAt, regionContours, territoire } from '../../store/rows.ts';
import { drawnText, drawnUnit, stateAlternative, stateTitle } from './state-words.ts';

/** How a map shows its values: counts are circles, all else is shaded. */
export function formOf({ series }: MapState): 'cercles' | 'teintes' {
  return indicateur(series.indicateur).type === 'effectif' ? 'cercles' : 'teintes';
}

/**
 * The drawing of a map, in the shapes and the links of all the maps of the site. Classes, and the size of circles, are those of the whole
 * series: a colour keeps its meaning from one date to the next, and from France to a région.
 */
export function stateDrawing(state: MapState): string {
  const { extent, from } = state;
  const unit = drawnUnit(state);
  const data = rowsOf(state).map((row) => ({
    code: row.territoire.code,
    valeur: row.valeur,
    titre: `${row.territoire.nom}\u202F: ${drawnText(state, row)}`,
  }));
  const common = {
    id: 'carte',
    titre: toFrenchTypography(stateTitle(state)),
    alt: toFrenchTypography(stateAlternative(state, formOf(state))),
    prefix: '',
    link: territoireAddress,
    legend: {
      unite: toFrenchTypography(unit.plural),
      format: (n: number) => formatNumber(n, from === undefined ? {} : { signed: true }),
    },
  };
  const region = extent.startsWith('REG-') ? regionContours(extent as CodeTerritoire) : null;
  if (formOf(state) === 'cercles') {
    const circles = {
      ...common,
      valeurMax: largest(state, data),
      ...(from !== undefined && { signs: { rise: 'hausse', fall: 'baisse' } }),
    };
    return region
      ? regionCircles(data, { ...circles, map: region })
      : proportionalCircles(data, { ...circles, map, niveau: levelOf(extent) });
  }
  const shades = { ...common, ...classes(state, data) };
  if (!region) return choropleth(data, { ...shades, map, niveau: levelOf(extent) });
  const labelled = data.map((row) => ({ ...row, label: territoire(row.code).cog }));
  return regionMap(labelled, { ...shades, map: region, light: true });
}

/** The number of the largest circle: of a région, among its own départements. */
function largest(state: MapState, data: readonly { code: string; valeur: Valeur }[]): number {
  const own = new Set(data.map(({ code }) => code));
  const numbers =
    state.from === undefined
      ? datesIn(state.series, state.extent).flatMap((date) =>
          observationsAt({ ...state.series, date }).flatMap(({ territoire: code, valeur }) =>
            own.has(code) && isNumber(valeur) ? [valeur] : [],
          ),
        )
      : data.flatMap(({ valeur }) => (isNumber(valeur) ? [Math.abs(valeur)] : []));
  return Math.max(1, ...numbers);
}

function classes(state: MapState, data: readonly { valeur: Valeur }[]) {
  const { type, decimales, id } = indicateur(state.series.indicateur);
  if (state.from === undefined) return { breaks: breaksOf(state) };
  const unit = 10 ** -Number(decimales);
  const numbers = data.map(({ valeur }) => valeur).filter(isNumber);
  if (type === 'montant') throw new Error(`no map of the changes of an amount: ${id}`);
  return { breaks: breaksAroundZero(numbers, unit), stage: toDivergingStage };
}

const knownBreaks = new Map<string, readonly number[]>();

/** The classes of a series: those of its départements, for its régions too where it has both. */
function breaksOf({ series, extent }: MapState): readonly number[] {
  const whole = series.dates.DEP.length > 0 ? 'departements' : extent;
  const key = `${series.indicateur} ${series.ventilation} ${whole}`;
  let breaks = knownBreaks.get(key);
  if (breaks === undefined) {
    const values = valuesOf(series, whole).filter(isNumber);
    if (values.length < 2) throw new Error(`no class for ${key}`);
    knownBreaks.set(key, (breaks = readableBreaks(values)));
  }
  return breaks;
}
