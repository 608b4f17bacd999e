import { describe, expect, it } from 'vitest';
import { MAX_STOPS, passLongLists } from '../../../src/prose/skip-links.ts';

const links = (count: number) => Array.from({ length: count }, (_, i) => `<li><a href="/${i}/">${i}</a></li>`).join('');
const page = (content: string) => `<header><ul>${links(60)}</ul></header><main>${content}</main>`;

describe('a link over a long list', () => {
  it('stands just before it, and leads just after', () => {
    const list = `<ul class="x">${links(MAX_STOPS + 1)}</ul>`;
    expect(passLongLists(page(`<h2>A</h2>${list}<p>B</p>`))).toBe(
      page(
        `<h2>A</h2><a class="hors-ecran passer" href="#suite-1">Passer la liste</a>${list}<span class="hors-ecran" id="suite-1"></span><p>B</p>`,
      ),
    );
  });

  it('is in the frame of a table that scrolls, and says its caption', () => {
    const table = `<table><caption>Prix <b>&amp;</b> coûts</caption><tr><td><ul>${links(MAX_STOPS + 1)}</ul></td></tr></table>`;
    expect(passLongLists(page(`<div class="tableau">${table}</div>`))).toBe(
      page(
        `<div class="tableau"><a class="hors-ecran passer" href="#suite-1">Passer le tableau\u202F: Prix &amp; coûts</a>${table}<span class="hors-ecran" id="suite-1"></span></div>`,
      ),
    );
  });

  it('says no count of what it passes over', () => {
    const table = `<table><caption>Démographie\u202F: 41 lignes</caption><tr><td><ul>${links(MAX_STOPS + 1)}</ul></td></tr></table>`;
    expect(passLongLists(page(table))).toContain('>Passer le tableau\u202F: Démographie</a>');
  });

  it('is over the outermost of lists in one another, once for each of those that follow', () => {
    const nested = `<ol><li><ol>${links(30)}</ol></li><li><ol>${links(30)}</ol></li></ol>`;
    const passed = passLongLists(page(nested + nested));
    expect(passed.match(/href="#suite-\d"/g)).toEqual(['href="#suite-1"', 'href="#suite-2"']);
    expect(passed).toContain('<main><a class="hors-ecran passer" href="#suite-1">');
  });

  it('leaves short lists and the menu as they are', () => {
    const short = page(`<ul>${links(MAX_STOPS)}</ul><p>${links(60)}</p>`);
    expect(passLongLists(short)).toBe(short);
  });
});
