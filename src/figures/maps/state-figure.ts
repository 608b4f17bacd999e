import { computedCell, absentCell, rowCell, territoireCell, type Cell } from '../../store/cell.ts';
import { indicateurSentence } from '../../prose/row-sentences.ts';
import { asText } from '../../prose/sentence.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { formatShortDate } from '../../format/date.ts';
import { isNumber } from '../../domain/valeur.ts';
import { rowsOf, stateAddress, type MapRow, type MapState } from '../../store/map-states.ts';
import { indicateur } from '../../store/rows.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { sourcesOf, touchingDesaccords } from '../kinds/rows.ts';
import { typeset } from '../typography.ts';
import { formOf, stateDrawing } from './state-drawing.ts';
import { drawnUnit, seriesName, stateAlternative, stateSentence, stateTitle, whenName } from './state-words.ts';

export const CONTOURS_CREDIT = 'Contours : Natural Earth.';

/** A map of the explorer as a figure: what its page, its picture and its files say. */
export function stateFigure(state: MapState): Figure {
  const rows = rowsOf(state);
  const i = indicateur(state.series.indicateur);
  const ids = rows.flatMap(({ row, before }) => [...(before ? [before.id] : []), ...(row ? [row.id] : [])]);
  const words = typeset({
    titre: stateTitle(state),
    subtitle: `${seriesName(state)}. Unité : ${drawnUnit(state).plural}.`,
    takeaway: stateSentence(state),
    alternative: stateAlternative(state, formOf(state)),
  });
  return {
    ...words,
    id: 'carte',
    theme: i.theme,
    unite: drawnUnit(state).plural,
    dataDate: whenName(state),
    drawing: { kind: 'carte', ample: stateDrawing(state) },
    notes: [toFrenchTypography(asText(indicateurSentence(i, 'prudence'))), CONTOURS_CREDIT].filter(
      (note) => note !== '',
    ),
    sources: sourcesOf(ids),
    desaccords: touchingDesaccords(ids),
    licence: LICENCE_FIGURES,
    page: stateAddress(state),
    territoires: rows.map(({ territoire }) => territoire.code),
    table: {
      caption: toFrenchTypography(stateTitle(state)),
      columns: [
        { titre: state.extent === 'regions' ? 'Région' : 'Département' },
        { titre: 'Code' },
        ...(state.from === undefined
          ? [{ titre: formatShortDate(state.date) }]
          : [{ titre: formatShortDate(state.from) }, { titre: formatShortDate(state.date) }, { titre: 'Écart' }]),
      ],
      rows: rows.map((row) => [
        territoireCell(row.territoire.code),
        territoireCell(row.territoire.code, 'code'),
        ...valueCells(state, row),
      ]),
    },
  };
}

function valueCells(state: MapState, { row, before, valeur }: MapRow): Cell[] {
  const { indicateur: id } = state.series;
  const published = (found: MapRow['row']) => (found ? rowCell(found.id) : absentCell('inc', { indicateur: id }));
  if (state.from === undefined) return [published(row)];
  const gap = isNumber(valeur)
    ? computedCell(valeur, {
        formula: 'variation',
        inputs: [before?.id ?? '', row?.id ?? ''],
        decimales: Number(indicateur(id).decimales),
        unite: drawnUnit(state),
        date: state.date,
      })
    : absentCell(valeur, { indicateur: id });
  return [published(before), published(row), gap];
}
