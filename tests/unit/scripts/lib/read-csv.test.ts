import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../scripts/lib/read-csv.ts';

const COLUMNS = ['id', 'nom', 'note'];
const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'x.csv', COLUMNS);
const places = (text: string | Uint8Array) =>
  read(text).failures.map(({ line, column, found, expected }) => `${line}:${column} ${found} / ${expected}`);

describe('readCsv', () => {
  it('reads the cells as text, accents, quotes and leading zeros untouched', () => {
    expect(read('id,nom,note\n01,"L’Ain, « à l’est »","il a dit ""oui"""\n2A,Corse-du-Sud,\n')).toEqual({
      file: 'x.csv',
      columns: COLUMNS,
      records: [
        { line: 2, cells: ['01', 'L’Ain, « à l’est »', 'il a dit "oui"'] },
        { line: 3, cells: ['2A', 'Corse-du-Sud', ''] },
      ],
      failures: [],
    });
  });

  it('reads a file whose last line is not ended, and a file without rows', () => {
    expect(read('id,nom,note\na,b,c').records).toHaveLength(1);
    expect(read('id,nom,note\n')).toMatchObject({ records: [], failures: [] });
  });

  it('knows the line of a row after cells that hold line breaks', () => {
    expect(read('id,nom,note\na,"x\ny\nz",\nb,"t\nu",v\nc,,\n').records.map(({ line }) => line)).toEqual([2, 5, 7]);
    expect(places('id,nom,note\na,"x\ny\nz",\nb,c\n')).toEqual(['5:2 2 cellules / 3 cellules']);
  });

  it('refuses a ragged line alone, and says where', () => {
    const csv = read('id,nom,note\na,b,c\na,b\na,b,c,d,e\n\nz,y,x\n');
    expect(csv.records.map(({ line }) => line)).toEqual([2, 6]);
    expect(csv.failures.map(({ line, column, found }) => [line, column, found])).toEqual([
      [3, 2, '2 cellules'],
      [4, 4, '5 cellules'],
      [5, 1, ''],
    ]);
  });

  it.each([
    ['a byte order mark', '\uFEFFid,nom,note\na,b,c\n', '1:1 BOM'],
    ['Windows line ends', 'id,nom,note\na,b,c\r\n', '2:1 \r'],
    ['another delimiter', 'id;nom;note\na;b;c\n', '1:1 id;nom;note'],
    ['an unclosed quote', 'id,nom,note\na,b,c\nd,"e,f\n', '3:1 "'],
    ['an empty file', '', '1:1 '],
  ])('refuses %s, and reads no row', (_, text, place) => {
    const csv = read(text);
    expect(csv.records).toEqual([]);
    expect(csv.failures.map(({ line, column, found }) => `${line}:${column} ${found}`)).toContain(place);
  });

  it('refuses bytes that are not UTF-8 on their line', () => {
    const latin1 = Uint8Array.from([...new TextEncoder().encode('id,nom,note\na,b,c\nd,d'), 0xe9, 0x0a]);
    expect(places(latin1)).toEqual(['3:1 des octets hors UTF-8 / un texte en UTF-8']);
  });

  it.each([
    ['unknown', 'id,nom,note,plus', ['1:4 plus / l’une des colonnes : id, nom, note']],
    ['missing', 'id,note', ['1:2 id,note / la colonne nom']],
    ['doubled', 'id,nom,nom,note', ['1:3 nom / chaque colonne une seule fois']],
    ['misordered', 'nom,id,note', ['1:1 nom / ici la colonne id', '1:2 id / ici la colonne nom']],
    ['misspelt', 'id,Nom,note', ['1:2 Nom / l’une des colonnes : id, nom, note', '1:2 id,Nom,note / la colonne nom']],
  ])('refuses a column that is %s', (_, header, expected) => {
    expect(places(`${header}\na,b,c\n`)).toEqual(expected);
  });
});
