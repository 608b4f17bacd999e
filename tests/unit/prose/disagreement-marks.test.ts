import { describe, expect, it } from 'vitest';
import type { FormulaId } from '../../../src/domain/derivations/index.ts';
import { desaccord, desaccordsOf, entry } from '../../../src/store/rows.ts';
import { gatherComputations } from '../../../src/prose/computed/page-computations.ts';
import { markDesaccords } from '../../../src/prose/disagreement-marks.ts';
import { number, computedNumber } from '../../../src/prose/printed-number.ts';
import { asHtml, sentence } from '../../../src/prose/sentence.ts';

const DISPUTED = 'msp-objectif-2027-dp';
const MARK =
  /<a class="divergence" href="\/desaccords\/[^"]+" title="Les sources divergent" aria-label="Les sources divergent">≠<\/a>/;
const ONLY = 'msp-nombre.DEP-01.2017-06';
const WORDS = ['', '', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'];
/** Of another theme. */
const OTHER = 'am-objectif-fin-2024-dp';
const NUMBER = asHtml(sentence`${number(DISPUTED)}`);

const KEY = '<small class="divergence-cle">≠\u202F: une source dit autre chose.</small>';

describe('the mark of a number that another source contradicts', () => {
  it('follows the number, leads to a disagreement that names its row, and says once what it means', () => {
    const html = markDesaccords(`<p>${asHtml(sentence`Promis : ${number(DISPUTED)} maisons.`)}</p><p>${NUMBER}</p>`);
    expect(html).toMatch(new RegExp(`</data>${MARK.source} maisons\\.${KEY}</p><p><data.*</data>${MARK.source}</p>$`));
    const id = /desaccords\/([^/"]+)/.exec(html)?.[1] ?? '';
    expect(desaccord(id).lignes).toContain(DISPUTED);
  });

  it('leaves the number with its sign of percentage', () => {
    const html = markDesaccords(`${NUMBER}\u00A0% des cas`);
    expect(html).toMatch(new RegExp(`</data>\u00A0%${MARK.source} des cas${KEY}$`));
  });

  it('follows a number that was computed from a row that another source contradicts, and says so', () => {
    const nom = 'Calculé sur un nombre dont les sources divergent';
    const [, id = ''] =
      new RegExp(`href="/desaccords/([^"/]+)/" title="${nom}" aria-label="${nom}">≠</a>`).exec(
        markDesaccords(computed('part-objectif', [ONLY, DISPUTED])),
      ) ?? [];
    expect(desaccord(id).lignes).toContain(DISPUTED);
  });

  it('stands after no number that nobody contradicts, published or computed, and no count of our own rows', () => {
    for (const only of [
      asHtml(sentence`${number(ONLY)} maisons`),
      computed('part-objectif', [ONLY, 'DEP-01']),
      computed('nombre-de-lignes', [ONLY, DISPUTED]),
    ])
      expect(markDesaccords(only)).toBe(only);
  });

  it('breaks no heading, and does not send from a disagreement to itself', () => {
    const titre = `<h2 id="x">Les ${NUMBER} maisons</h2>`;
    const story = `<article class="desaccord" id="d"><h3>Combien ?</h3><ul><li>${NUMBER}</li></ul></article>`;
    expect(markDesaccords(titre + story)).toBe(titre + story);
    const nested = `<article class="desaccord" id="d"><article><p>Deux</p></article>${NUMBER}</article>`;
    expect(markDesaccords(nested)).toBe(nested);
    expect(marksOf(markDesaccords(`${titre}${story}<p>${NUMBER}</p>`))).toBe(1);
  });

  it('has no room in a cell for what it means: that is said after the table', () => {
    const html = markDesaccords(`<table><tr><td>${NUMBER}</td></tr></table>`);
    expect(html.endsWith(`≠</a></td></tr></table>${KEY}`)).toBe(true);
  });
});

describe('a block of several numbers that other sources contradict', () => {
  it.each([
    ['a card', `<article><p>${NUMBER} et ${NUMBER}</p>`, '</article>'],
    ['a section', `<section><h2>Deux</h2><p>${NUMBER}</p><p>${NUMBER}</p>`, '</section>'],
    ['a definition', `<dl><dd><ul><li>${NUMBER}</li><li>${NUMBER}</li></ul>`, '</dd></dl>'],
    ['what is folded', `<details class="suite"><p>${NUMBER}, ${NUMBER}</p>`, '</details>'],
  ])('says so once at its end: %s', (_, content, end) => {
    const html = markDesaccords(content + end);
    expect(html.startsWith(`${content}<p class="divergences"`)).toBe(true);
    expect(html.endsWith(`</a></p>${end}`)).toBe(true);
    const [, ids = '', to = ''] = /data-desaccords="([^"]+)".*href="\/desaccords\/([^"]+)\/"/.exec(html) ?? [];
    expect(ids).toBe(to);
    expect(desaccord(to).lignes).toContain(DISPUTED);
  });

  it('says so after a table, which holds nothing but rows', () => {
    const table = `<table><tr><td>${NUMBER}</td><td>${NUMBER}</td></tr></table>`;
    expect(markDesaccords(`<section>${table}</section>`)).toMatch(/<\/table><p class="divergences".*<\/p><\/section>$/);
  });

  it('says so after the key facts, for all of them', () => {
    const faits = `<dl class="faits-cles"><div><dt>Un</dt><dd>${NUMBER}</dd></div><div><dt>Deux</dt><dd>${NUMBER}</dd></div></dl>`;
    expect(markDesaccords(faits).replace(/<p class="divergences".*$/, '')).toBe(faits);
  });

  it('counts the sources, and leads to the list where it touches several disagreements', () => {
    const [first] = desaccordsOf(DISPUTED);
    const sources = new Set(first?.lignes.map((id) => entry(id).source));
    expect(markDesaccords(`<section>${NUMBER}${NUMBER}</section>`)).toContain(
      `>${WORDS[sources.size]} sources divergent</a>`,
    );
    const several = markDesaccords(`<section>${NUMBER}${asHtml(sentence`${number(OTHER)}`)}</section>`);
    expect(several).toMatch(/href="\/desaccords\/">Des sources divergent<\/a>/);
    expect(marksOf(several)).toBe(0);
  });

  it('keeps the mark of a number that is alone in it', () => {
    expect(marksOf(markDesaccords(`<section><p>${NUMBER}</p><article>${NUMBER}</article></section>`))).toBe(2);
  });

  it('says nothing more in a figure that says it', () => {
    const figure = `<figure><p>${NUMBER}</p><p class="figure-desaccords">≠</p><table><tr><td>${NUMBER}</td></tr></table></figure>`;
    expect(markDesaccords(figure)).toBe(figure);
  });

  it('keeps the mark of each in the text of an article, and on the pages of rows', () => {
    const text = `<div class="article"><p>${NUMBER}</p><section><p>${NUMBER} ou ${NUMBER}</p></section></div>`;
    expect(marksOf(markDesaccords(text))).toBe(3);
    expect(marksOf(markDesaccords(`<section>${NUMBER}${NUMBER}</section>`, { each: true }))).toBe(2);
  });
});

function marksOf(html: string): number {
  return html.split('class="divergence"').length - 1;
}

function computed(formula: FormulaId, inputs: readonly string[]): string {
  const printed = computedNumber({ text: '62,5 %', valeur: 62.5, formula, inputs });
  return gatherComputations(() => asHtml(sentence`${printed}`));
}
