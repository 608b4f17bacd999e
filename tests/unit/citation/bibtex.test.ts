import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/citation/bibtex.ts';
import { FIGURE_CITEE } from './figure-citee.ts';

/** Reads an entry as BibTeX does: a value in braces ends where they balance, whatever precedes a brace. */
function readBibtex(texte: string): { type: string; cle: string; champs: Record<string, string> } {
  const [, type = '', cle = '', corps = ''] = /^@(\w+)\{([^,\s]+),\n([\s\S]*)\}\n$/.exec(texte) ?? [];
  const champs: Record<string, string> = {};
  let reste = corps;
  while (reste.trim() !== '') {
    const [debut = '', nom = ''] = /^\s*(\w+) = /.exec(reste) ?? [];
    if (nom === '') throw new Error(`not a field: ${reste}`);
    reste = reste.slice(debut.length);
    let fin = reste.indexOf(',');
    if (reste.startsWith('{')) {
      let profondeur = 0;
      fin = [...reste].findIndex((signe) => {
        profondeur += signe === '{' ? 1 : signe === '}' ? -1 : 0;
        return profondeur === 0;
      });
      fin += 1;
    }
    champs[nom] = reste.slice(0, fin).replace(/^\{([\s\S]*)\}$/, '$1');
    if (reste[fin] !== ',') throw new Error(`a value that does not end: ${reste}`);
    reste = reste.slice(fin + 1);
  }
  return { type, cle, champs };
}

const titreDe = (titre: string) => readBibtex(toBibtex({ ...FIGURE_CITEE, titre })).champs['title'];

describe('toBibtex', () => {
  it('writes one entry with every field', () =>
    expect(readBibtex(toBibtex(FIGURE_CITEE))).toEqual({
      type: 'misc',
      cle: 'msp-trajectoire-2026-11-23',
      champs: {
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
  ])('writes %j for LaTeX', (titre, attendu) => expect(titreDe(titre)).toBe(attendu));

  it('keeps its braces balanced whatever the title holds', () => {
    expect(titreDe('une { seule')).toBe(String.raw`{une \textbraceleft{} seule}`);
    expect(titreDe('à } rebours {')).toBe(String.raw`{à \textbraceright{} rebours \textbraceleft{}}`);
  });

  it('keeps an address whole', () => {
    const adresseDatee = 'https://dernier-kilometre.example/embed/a_b/?q=50%25&x={y}#c~d';
    expect(readBibtex(toBibtex({ ...FIGURE_CITEE, adresseDatee })).champs['url']).toBe(
      'https://dernier-kilometre.example/embed/a_b/?q=50%25&x=%7By%7D#c~d',
    );
  });

  it('refuses an edition without a day of the calendar', () =>
    expect(() => toBibtex({ ...FIGURE_CITEE, edition: 'inconnue' })).toThrow('inconnue'));
});
