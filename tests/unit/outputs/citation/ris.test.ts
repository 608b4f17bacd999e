import { describe, expect, it } from 'vitest';
import { toRis } from '../../../../src/outputs/citation/ris.ts';
import { CITED_FIGURE } from './cited-figure.ts';

/** Tag and value of each line; throws on a line that is not one tag, two spaces, a dash, a space. */
function readRis(text: string): [string, string][] {
  if (!text.endsWith('\r\n')) throw new Error('the record ends with a line end');
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((row) => {
      const [, label, valeur] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(row) ?? [];
      if (label === undefined || valeur === undefined) throw new Error(`not a line of RIS: ${row}`);
      return [label, valeur];
    });
}

describe('toRis', () => {
  it('writes one record, all lines ended by CR LF', () =>
    expect(readRis(toRis(CITED_FIGURE))).toEqual([
      ['TY', 'ELEC'],
      ['TI', 'L’État « compte » 2\u202F501 maisons, soit 63\u00A0% de l’objectif & "plus"'],
      ['AU', 'Dernier kilomètre'],
      ['T2', 'Dernier kilomètre'],
      ['PB', 'Dernier kilomètre'],
      ['PY', '2026'],
      ['DA', '2026/11/23'],
      ['ET', 'Édition du 23\u00A0novembre 2026'],
      ['N1', 'Données\u202F: DITP, Cnam et Drees, décembre 2023'],
      ['N1', 'Version à jour\u202F: https://dernier-kilometre.example/graphiques/msp-trajectoire/'],
      ['LA', 'fr'],
      ['UR', 'https://dernier-kilometre.example/embed/msp-trajectoire/2026-11-23/'],
      ['ER', ''],
    ]));

  it('cites a map as a map', () =>
    expect(readRis(toRis({ ...CITED_FIGURE, kind: 'carte' }))[0]).toEqual(['TY', 'MAP']));

  it('keeps a value on its line and a star out of names', () => {
    const rows = readRis(toRis({ ...CITED_FIGURE, titre: 'deux\r\n  lignes', site: 'Kilo*mètre' }));
    expect(rows).toContainEqual(['TI', 'deux lignes']);
    expect(rows).toContainEqual(['AU', 'Kilomètre']);
  });

  it('refuses an edition without its day', () =>
    expect(() => toRis({ ...CITED_FIGURE, edition: '2026-11' })).toThrow('2026-11'));
});
