import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../../src/outputs/citation/bibtex.ts';
import { CITED_FIGURE } from './cited-figure.ts';

/** Reads an entry as BibTeX does: a value in braces ends where they balance, whatever precedes a brace. */
function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const [, type = '', key = '', body = ''] = /^@(\w+)\{([^,\s]+),\n([\s\S]*)\}\n$/.exec(text) ?? [];
  const fields: Record<string, string> = {};
  let rest = body;
  while (rest.trim() !== '') {
    const [start = '', nom = ''] = /^\s*(\w+) = /.exec(rest) ?? [];
    if (nom === '') throw new Error(`not a field: ${rest}`);
    rest = rest.slice(start.length);
    let end = rest.indexOf(',');
    if (rest.startsWith('{')) {
      let depth = 0;
      end = [...rest].findIndex((sign) => {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        return depth === 0;
      });
      end += 1;
    }
    fields[nom] = rest.slice(0, end).replace(/^\{([\s\S]*)\}$/, '$1');
    if (rest[end] !== ',') throw new Error(`a value that does not end: ${rest}`);
    rest = rest.slice(end + 1);
  }
  return { type, key, fields };
}

const titleOf = (titre: string) => readBibtex(toBibtex({ ...CITED_FIGURE, titre })).fields['title'];

describe('toBibtex', () => {
  it('writes one entry with every field', () =>
    expect(readBibtex(toBibtex(CITED_FIGURE))).toEqual({
      type: 'misc',
      key: 'msp-trajectoire-2026-11-23',
      fields: {
        author: '{Dernier kilomètre}',
        title: String.raw`{L’État « compte » 2\,501 maisons, soit 63~\% de l’objectif \& "plus"}`,
        year: '2026',
        month: 'nov',
        url: 'https://dernier-kilometre.example/embed/msp-trajectoire/2026-11-23/',
        note:
          'Édition du 23~novembre 2026. Données : DITP, Cnam et Drees, décembre 2023. ' +
          String.raw`Version à jour : \url{https://dernier-kilometre.example/graphiques/msp-trajectoire/}`,
        language: 'french',
      },
    }));

  it.each([
    ['a & b', String.raw`{a \& b}`],
    ['50 %', String.raw`{50 \%}`],
    ['12 $, n° #1', String.raw`{12 \$, n° \#1}`],
    ['mot_clé', String.raw`{mot\_clé}`],
    ['~ et ^', String.raw`{\textasciitilde{} et \textasciicircum{}}`],
    ['a\\b', String.raw`{a\textbackslash{}b}`],
    ['< 3 > 2', String.raw`{\textless{} 3 \textgreater{} 2}`],
    ['« Œuvre » d’été', '{« Œuvre » d’été}'],
    ['deux\nlignes', '{deux lignes}'],
  ])('writes %j for LaTeX', (titre, expected) => expect(titleOf(titre)).toBe(expected));

  it('keeps its braces balanced whatever the title holds', () => {
    expect(titleOf('une { seule')).toBe(String.raw`{une \textbraceleft{} seule}`);
    expect(titleOf('à } rebours {')).toBe(String.raw`{à \textbraceright{} rebours \textbraceleft{}}`);
  });

  it('keeps an address whole', () => {
    const datedAddress = 'https://dernier-kilometre.example/embed/a_b/?q=50%25&x={y}#c~d';
    expect(readBibtex(toBibtex({ ...CITED_FIGURE, datedAddress })).fields['url']).toBe(
      'https://dernier-kilometre.example/embed/a_b/?q=50%25&x=%7By%7D#c~d',
    );
  });

  it('refuses an edition without a day of the calendar', () =>
    expect(() => toBibtex({ ...CITED_FIGURE, edition: 'inconnue' })).toThrow('inconnue'));
});
