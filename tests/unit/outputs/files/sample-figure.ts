import type { Valeur } from '../../../../src/domain/valeur.ts';
import type { Figure } from '../../../../src/figures/figure.ts';
import {
  absentCell,
  computedCell,
  rowCell,
  rowDateCell,
  territoireCell,
  wordsCell,
} from '../../../../src/store/cell.ts';

/** A figure whose table has dates of each precision, a range, an absence, a target and two units. */
export function trialFigure(changes: Partial<Figure> = {}): Figure {
  return {
    id: 'trajectoire-essai',
    theme: 'msp',
    titre: 'Des maisons, « moins » que promis',
    subtitle: 'Nombre de maisons, France',
    takeaway: 'Il y en a 2\u202F501 ; la promesse est de 4\u202F000.',
    alternative: 'Une courbe qui monte.',
    unite: 'maisons',
    dataDate: 'décembre 2023',
    drawing: { kind: 'graphique', ample: '<svg viewBox="0 0 720 300"></svg>' },
    notes: ['Un trait ne relie que des points de même définition : les autres sont à part.'],
    sources: [
      { source: 'rapport', rows: ['exacte', 'approchee'] },
      { source: 'journal', rows: ['reprise'] },
      { source: 'dossier', rows: ['cible'] },
    ],
    desaccords: ['fin-2023'],
    licence: 'CC BY 4.0',
    table: {
      caption: 'Observé et promis',
      columns: [{ titre: 'Date', key: 'date' }, { titre: 'Valeur', key: 'valeur' }, { titre: 'Définition' }],
      rows: [
        [rowDateCell('exacte'), rowCell('exacte'), wordsCell('Rapport, tome 2')],
        [rowDateCell('approchee'), rowCell('approchee'), wordsCell('')],
        [rowDateCell('reprise'), rowCell('reprise'), wordsCell('dite « large »')],
        [rowDateCell('inconnue'), rowCell('inconnue'), wordsCell('Rapport')],
        [rowDateCell('cible'), rowCell('cible'), wordsCell('Promesse')],
        [rowDateCell('contrats'), rowCell('contrats'), wordsCell('Contrats')],
      ],
    },
    ...changes,
  };
}

/** A rate for 100 000 inhabitants, to one decimal. */
const trialRate = (valeur: Valeur) =>
  computedCell(valeur, {
    formula: 'taux-pour-100000',
    inputs: [],
    decimales: 1,
    unite: { singular: 'maison pour 100 000 habitants', plural: 'maisons pour 100 000 habitants' },
    date: '2023-12',
  });

/** A ranking: a code that begins with zero, a rank, a computed value beside the published one, an absence of each. */
export function trialRanking(): Figure {
  return trialFigure({
    id: 'classement-essai',
    unite: 'maisons pour 100 000 habitants',
    territoires: ['DEP-01', 'DEP-2A'],
    table: {
      caption: 'Les départements',
      columns: [
        { titre: 'Département' },
        { titre: 'Code', key: 'code' },
        { titre: 'Rang' },
        { titre: 'Pour 100 000 habitants', key: 'pour_100000' },
        { titre: 'Nombre' },
      ],
      rows: [
        [
          territoireCell('DEP-01'),
          territoireCell('DEP-01', 'code'),
          computedCell(1, { formula: 'rang', inputs: [], decimales: 0, unite: null, date: null }),
          trialRate(5.5555),
          rowCell('ain'),
        ],
        [
          territoireCell('DEP-2A'),
          territoireCell('DEP-2A', 'code'),
          absentCell('so', { indicateur: null, words: 'non classé' }),
          trialRate('so'),
          rowCell('corse'),
        ],
      ],
    },
  });
}

/** One column for each date, and a target that the table does not date. */
export function trialRegions(): Figure {
  return trialFigure({
    id: 'regions-essai',
    table: {
      caption: 'Les territoires',
      columns: [
        { titre: 'Territoire', key: 'territoire' },
        { titre: 'juin 2017', key: 'd_2017_06' },
        { titre: 'déc. 2023', key: 'd_2023_12' },
        { titre: 'Objectif', key: 'objectif' },
      ],
      rows: [
        [territoireCell('DEP-01'), rowCell('ain-2017'), rowCell('ain'), rowCell('cible-ain')],
        [
          territoireCell('DEP-2A'),
          absentCell('nd', { indicateur: 'maisons' }),
          rowCell('corse'),
          absentCell('so', { indicateur: 'maisons' }),
        ],
      ],
    },
  });
}
