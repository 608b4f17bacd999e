import { describe, expect, it } from 'vitest';
import { desaccord } from '../../../src/donnees.ts';
import { marquerDesaccords } from '../../../src/desaccords/marques.ts';
import { chiffre, chiffreCalcule } from '../../../src/phrases/chiffre.ts';
import { enHtml, phrase } from '../../../src/phrases/phrase.ts';

const DISPUTEE = 'msp-objectif-2027-dp';
const MARQUE =
  /<a class="divergence" href="\/desaccords\/#desaccord-[^"]+" title="Les sources divergent" aria-label="Les sources divergent">≠<\/a>/;
const SEULE = 'msp-nombre.DEP-01.2017-06';

describe('the mark of a number that another source contradicts', () => {
  it('follows the number, and leads to a disagreement that names its row', () => {
    const html = marquerDesaccords(`<p>${enHtml(phrase`Promis : ${chiffre(DISPUTEE)} maisons.`)}</p>`);
    expect(html).toMatch(new RegExp(`</data>${MARQUE.source} maisons\\.</p>$`));
    const id = /#desaccord-([^"]+)/.exec(html)?.[1] ?? '';
    expect(desaccord(id).lignes).toContain(DISPUTEE);
  });

  it('leaves the number with its sign of percentage', () => {
    const html = marquerDesaccords(`${enHtml(chiffreEnPhrase())}\u00A0% des cas`);
    expect(html).toMatch(new RegExp(`</data>\u00A0%${MARQUE.source} des cas$`));
  });

  it('follows a number that was computed from a row that another source contradicts, and says so', () => {
    const calcule = enHtml(phrase`${part([SEULE, DISPUTEE])}`);
    const nom = 'Calculé sur un nombre dont les sources divergent';
    const [, id = ''] =
      new RegExp(`href="/desaccords/#desaccord-([^"]+)" title="${nom}" aria-label="${nom}">≠</a>$`).exec(
        marquerDesaccords(calcule),
      ) ?? [];
    expect(desaccord(id).lignes).toContain(DISPUTEE);
  });

  it('stands after no number that nobody contradicts, published or computed', () => {
    for (const seul of [enHtml(phrase`${chiffre(SEULE)} maisons`), enHtml(phrase`${part([SEULE, 'DEP-01'])}`)])
      expect(marquerDesaccords(seul)).toBe(seul);
  });

  it('breaks no heading, and does not send from a disagreement to itself', () => {
    const nombre = enHtml(chiffreEnPhrase());
    const titre = `<h2 id="x">Les ${nombre} maisons</h2>`;
    const recit = `<article class="desaccord" id="d"><h3>Combien ?</h3><ul><li>${nombre}</li></ul></article>`;
    expect(marquerDesaccords(titre + recit)).toBe(titre + recit);
    expect(marquerDesaccords(`${titre}${recit}<p>${nombre}</p>`).match(/class="divergence"/g)).toHaveLength(1);
  });
});

function part(entrees: readonly string[]) {
  return chiffreCalcule({ texte: '62,5 %', valeur: 62.5, formule: 'part-objectif', entrees });
}

function chiffreEnPhrase() {
  return phrase`${chiffre(DISPUTEE)}`;
}
