import type { CodeTerritoire } from '../../domain/territoire.ts';

/**
 * The place of each département in the tile grid, laid by hand: who is north, west and next of whom comes before true
 * distances. Paris has its neighbours around it; the five DROM stand in the Atlantic, in the order of their codes.
 */
const GRID = `
 ..  ..  ..  ..  ..  ..  ..  62  59  ..  ..  ..  ..
 ..  ..  ..  ..  ..  ..  76  80  02  08  ..  ..  ..
 ..  ..  ..  50  14  27  95  60  51  55  54  57  67
 29  22  35  53  61  78  92  75  93  10  52  88  68
 ..  56  44  49  72  28  91  94  77  89  21  70  90
 ..  ..  85  79  37  41  45  18  58  71  39  25  ..
 ..  ..  17  16  86  36  23  03  42  69  01  74  ..
971  ..  33  24  87  19  63  43  07  26  38  73  ..
972  ..  40  47  82  46  15  48  30  84  04  05  ..
973  ..  64  32  31  81  12  34  ..  13  83  06  ..
974  ..  ..  65  09  11  66  ..  ..  ..  ..  ..  2B
976  ..  ..  ..  ..  ..  ..  ..  ..  ..  ..  ..  2A
`;

export interface Tile {
  code: CodeTerritoire;
  /** From the west, from 0. */
  column: number;
  /** From the north, from 0. */
  rank: number;
}

const RANKS = GRID.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));

/** The 101 tiles, in the order of their codes. */
export const TILES: readonly Tile[] = RANKS.flatMap((row, rank) =>
  row.flatMap((cog, column): Tile[] => (cog === '..' ? [] : [{ code: `DEP-${cog}`, column, rank }])),
).sort((a, b) => (a.code < b.code ? -1 : 1));

/** Columns and rows of the grid. */
export const DIMENSIONS = { columns: RANKS[0]?.length ?? 0, ranks: RANKS.length } as const;
