import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { appendComputations } from '../../../../src/prose/computed/appendix.ts';
import { gatherComputations } from '../../../../src/prose/computed/page-computations.ts';
import { computedNumber } from '../../../../src/prose/printed-number.ts';
import { asHtml, sentence } from '../../../../src/prose/sentence.ts';

/** A number that no page of a series computes: the gap between two dates of two territories. */
function gap(text: string, from: string, to: string): string {
  const inputs = [`msp-nombre.${from}.2017-06`, `msp-nombre.${to}.2017-06`];
  return asHtml(sentence`${computedNumber({ formula: 'part-objectif', valeur: text, text, inputs })}`);
}

/** The page that `main` writes, with its appendix. */
const page = (main: () => string): string =>
  gatherComputations((computations) =>
    appendComputations(`<body><main>${main()}</main><p>fin</p></body>`, computations),
  );

/** The terms of the appendix, without markup. */
const explained = (html: string): string[] =>
  [...parseHTML(`<!doctype html><html>${html}</html>`).document.querySelectorAll('main .calculs-page dt strong')].map(
    ({ textContent }) => textContent ?? '',
  );

describe('the computations of a page', () => {
  it('are explained at its end, where its numbers lead, each once', () => {
    const html = page(() => `<p>${gap('12', 'DEP-01', 'DEP-02')}, ${gap('12', 'DEP-01', 'DEP-02')}</p>`);
    const { document } = parseHTML(`<!doctype html><html>${html}</html>`);
    expect(explained(html)).toEqual(['12']);
    const href = document.querySelector('data.chiffre a')?.getAttribute('href');
    expect(document.querySelector(`main > section.calculs-page ${href}`)?.textContent).toContain('Ain');
  });

  it('are explained in reading order, whatever the order in which they were written', () => {
    const html = page(() => {
      const second = gap('2', 'DEP-01', 'DEP-02');
      const first = gap('1', 'DEP-03', 'DEP-04');
      return `<p>${first} puis ${second}</p>`;
    });
    expect(explained(html)).toEqual(['1', '2']);
  });

  it('are not explained when the page does not show them', () => {
    const html = page(() => {
      gap('2', 'DEP-01', 'DEP-02');
      return '<p>Rien</p>';
    });
    expect(html).toBe('<body><main><p>Rien</p></main><p>fin</p></body>');
  });

  it('are those of their page alone, when several are rendered at a time', async () => {
    const render = (text: string, code: string) =>
      gatherComputations(async (computations) => {
        await Promise.resolve();
        const number = gap(text, code, 'FR');
        await Promise.resolve();
        return { html: appendComputations(`<main>${number}</main>`, computations), known: computations.size };
      });
    const pages = await Promise.all([render('1', 'DEP-01'), render('2', 'DEP-02')]);
    expect(pages.map(({ html, known }) => [...explained(html), known])).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
  });

  it('stop the build when one formula and its inputs give two values', () => {
    expect(() => page(() => gap('1', 'DEP-01', 'FR') + gap('2', 'DEP-01', 'FR'))).toThrow('two numbers');
  });

  it('stop the build where no page would explain them', () => {
    expect(() => gap('1', 'DEP-01', 'FR')).toThrow('no page explains');
    expect(() =>
      gatherComputations((computations) => appendComputations(`<p>${gap('1', 'DEP-01', 'FR')}</p>`, computations)),
    ).toThrow('no <main>');
  });
});

describe('the computations of a page that has many', () => {
  const codes = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
  const many = (count: number) =>
    page(() =>
      codes
        .slice(0, count)
        .map((code) => gap(code, `DEP-${code}`, 'FR'))
        .join(' '),
    );

  it('are folded, all of them', () => {
    expect(explained(many(9))).toEqual(codes);
    const { document } = parseHTML(`<!doctype html><html>${many(9)}</html>`);
    expect(document.querySelectorAll('.calculs-page > details:not([open]) .calcul')).toHaveLength(9);
    expect(document.querySelector('.calculs-page > details > summary')?.textContent).toContain('formule');
  });

  it('are shown when they are few', () => {
    expect(many(6)).not.toContain('<details class="repli">');
    expect(explained(many(6))).toHaveLength(6);
  });
});
