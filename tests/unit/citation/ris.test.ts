import { describe, expect, it } from 'vitest';
import { toRis } from '../../../src/citation/ris.ts';
import { FIGURE_CITEE } from './figure-citee.ts';

/** Tag and value of each line; throws on a line that is not one tag, two spaces, a dash, a space. */
function readRis(texte: string): [string, string][] {
  if (!texte.endsWith('\r\n')) throw new Error('the record ends with a line end');
  return texte
    .slice(0, -2)
    .split('\r\n')
    .map((ligne) => {
      const [, etiquette, valeur] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(ligne) ?? [];
      if (etiquette === undefined || valeur === undefined) throw new Error(`not a line of RIS: ${ligne}`);
      return [etiquette, valeur];
    });
}

describe('toRis', () => {
  it('writes one record, all lines ended by CR LF', () =>
    expect(readRis(toRis(FIGURE_CITEE))).toEqual([
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
    expect(readRis(toRis({ ...FIGURE_CITEE, genre: 'carte' }))[0]).toEqual(['TY', 'MAP']));

  it('keeps a value on its line and a star out of names', () => {
    const lignes = readRis(toRis({ ...FIGURE_CITEE, titre: 'deux\r\n  lignes', site: 'Kilo*mètre' }));
    expect(lignes).toContainEqual(['TI', 'deux lignes']);
    expect(lignes).toContainEqual(['AU', 'Kilomètre']);
  });

  it('refuses an edition without its day', () =>
    expect(() => toRis({ ...FIGURE_CITEE, edition: '2026-11' })).toThrow('2026-11'));
});
