import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Faults } from '../../../../scripts/import/faults.ts';
import { readDelimited, type Delimited } from '../../../../scripts/import/read-delimited.ts';
import { hear } from './official.ts';

const FORMAT: Delimited<'code' | 'valeur'> = { columns: ['code', 'valeur'], delimiters: [';', ','] };

/** The rows of a text cut in chunks of so many bytes, each with its line. */
function rowsOf(
  text: string | Uint8Array,
  { format = FORMAT, size = 7 }: { format?: Delimited<'code' | 'valeur'>; size?: number } = {},
) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.slice(i * size, (i + 1) * size),
  );
  return hear(async (faults: Faults) => {
    const rows: string[] = [];
    await readDelimited(Readable.from(chunks), format, faults, ({ line, cells }) =>
      rows.push(`${line} ${cells.code} ${cells.valeur}`),
    );
    return rows;
  });
}

describe('readDelimited', () => {
  it('reads whichever separator and line ends the file has, with a mark of order or without, whatever the chunks', async () => {
    const texts = [
      'code;nom;valeur\n01;Élan;1\n2A;Île;2\n',
      '\uFEFFcode,nom,valeur\r\n01,Élan,1\r\n2A,"Île, grande",2\r\n',
    ];
    for (const text of texts) {
      for (const size of [1, 2, 3, 1000])
        expect(await rowsOf(text, { size })).toEqual({ given: ['2 01 1', '3 2A 2'], said: [] });
    }
  });

  it('says the line of a row that follows a cell of two lines', async () => {
    const { given } = await rowsOf('code;nom;valeur\n01;"deux\nlignes";1\n02;x;2\n');
    expect(given).toEqual(['2 01 1', '4 02 2']);
  });

  it('finds a column by its name where it moved, and names one that is not there', async () => {
    expect((await rowsOf('valeur;code\n1;01\n')).given).toEqual(['2 01 1']);
    const { given, said } = await rowsOf('code;total\n01;1\n');
    expect(given).toEqual([]);
    expect(said).toEqual(['./essai:1:2: found « code | total » in valeur, expected la colonne valeur']);
  });

  it('refuses a column that moved, one more and one less where the whole header is declared', async () => {
    const format = { ...FORMAT, header: ['code', 'nom', 'valeur'] };
    expect((await rowsOf('code;valeur;nom\n', { format })).said).toEqual([
      './essai:1:3: found « nom » in nom, expected cette colonne à la place 2',
      './essai:1:2: found « valeur » in valeur, expected cette colonne à la place 3',
    ]);
    expect((await rowsOf('code;nom;valeur;secret\n', { format })).said).toEqual([
      './essai:1:4: found « secret » in secret, expected pas d’autre colonne que celles d’avant',
    ]);
    expect((await rowsOf('code;code;valeur\n', { format })).said).toContain(
      './essai:1:2: found « code » in code, expected chaque colonne une seule fois',
    );
  });

  it('says where a text is cut, in a row or after it', async () => {
    expect((await rowsOf('code;valeur\n01;1\n02')).said).toEqual([
      './essai:3:1: found « 1 cellules », expected 2 cellules',
      './essai:4:1: found « un texte coupé », expected une fin de ligne à la fin du fichier',
    ]);
    expect((await rowsOf('code;valeur\n01;1')).said).toHaveLength(1);
  });

  it('stops on bytes that are no UTF-8, and on nothing at all', async () => {
    const latin = Uint8Array.from([...new TextEncoder().encode('code;valeur\n01;'), 0xe9, 0x0a]);
    expect((await rowsOf(latin)).said[0]).toMatch(/found « des octets hors UTF-8 »/);
    expect((await rowsOf('')).said[0]).toContain('expected une ligne d’en-tête');
  });
});
