import type { Territoire } from '../../domain/territoire.ts';
import { absentCell, NO_DATE, rowCell, rowDateCell, territoireCell, wordsCell, type Cell } from '../../store/cell.ts';
import { indicateur } from '../../store/rows.ts';
import type { PromesseMeasure } from '../../subjects/territoires/view.ts';
import type { FigureTable } from '../figure.ts';

/** The promises of one territory, as a card's table holds them. */
export interface TerritoireMeasures {
  t: Territoire;
  measures: readonly Pick<PromesseMeasure, 'row' | 'last' | 'unite' | 'rate'>[];
}

/** The table of a mini-card: one row a promise and a territory, with the date of the value and the target. */
export function cardTable(caption: string, territoires: readonly TerritoireMeasures[]): FigureTable {
  return {
    caption,
    columns: [
      { titre: 'Mesure', key: 'mesure' },
      { titre: 'Territoire', key: 'territoire' },
      { titre: 'Valeur', key: 'valeur' },
      { titre: 'Unité', key: 'unite' },
      { titre: 'Date', key: 'date' },
      { titre: 'Cible', key: 'cible' },
      { titre: 'Échéance', key: 'echeance' },
    ],
    rows: territoires.flatMap(({ t, measures }) => measures.map((measure) => line(t, measure))),
  };
}

/** The ids of the rows that a table cites: values, absences that a source states, targets. */
export function cardRows(territoires: readonly TerritoireMeasures[]): string[] {
  return territoires.flatMap(({ measures }) =>
    measures.flatMap(({ last, row }) => [
      ...(last ? [last.id] : row.absence ? [row.absence] : []),
      ...row.objectifs.map((o) => o.objectif),
    ]),
  );
}

function line(t: Territoire, { row, last, unite }: TerritoireMeasures['measures'][number]): Cell[] {
  const target = row.objectifs[0]?.objectif;
  const valeur = last?.id ?? row.absence;
  return [
    wordsCell(indicateur(row.indicateur).nom),
    territoireCell(t.code, 'name'),
    valeur ? rowCell(valeur) : absentCell('nd', row),
    wordsCell(unite.plural),
    valeur ? rowDateCell(valeur) : NO_DATE,
    target ? rowCell(target) : absentCell('so', row),
    target ? rowDateCell(target, { announced: false }) : NO_DATE,
  ];
}
