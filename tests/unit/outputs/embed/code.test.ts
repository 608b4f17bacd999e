import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedAddress } from '../../../../src/outputs/embed/address.ts';
import { codeIframe, codeScript, type CodeIframe } from '../../../../src/outputs/embed/code.ts';

const url = 'https://dernier-kilometre.example';
const figure: CodeIframe = { id: 'msp-trajectoire', titre: 'Des maisons de santé', height: 540, url };

const attributes = (code: string) => {
  const { document } = parseHTML(`<html><body>${code}</body></html>`);
  const iframe = document.querySelector('iframe');
  return Object.fromEntries([...(iframe?.attributes ?? [])].map(({ name, value }) => [name, value]));
};

describe('embedAddress', () => {
  it.each([
    [{ id: 'msp', url }, 'https://dernier-kilometre.example/embed/msp/'],
    [{ id: 'msp', url, date: '2026-11-23' }, 'https://dernier-kilometre.example/embed/msp/2026-11-23/'],
    [{ id: 'msp', url, theme: 'sombre' }, 'https://dernier-kilometre.example/embed/msp/?theme=sombre'],
    [{ id: 'msp', url: 'https://journal.example/donnees/' }, 'https://journal.example/donnees/embed/msp/'],
    [{ id: 'msp', url: 'https://journal.example/donnees' }, 'https://journal.example/donnees/embed/msp/'],
  ] as const)('of %j is %s', (address, expected) => expect(embedAddress(address)).toBe(expected));

  it.each([
    { id: 'MSP', url },
    { id: '../msp', url },
    { id: '', url },
    { id: 'msp', url, date: '2026-11' },
    { id: 'msp', url, date: 'inconnue' },
    { id: 'msp', url: '/' },
    { id: 'msp', url: 'javascript:alert(1)//' },
  ])('refuses %j', (address) => expect(() => embedAddress(address)).toThrow());
});

describe('codeIframe', () => {
  it('gives the whole code', () =>
    expect(codeIframe(figure)).toBe(
      '<iframe title="Des maisons de santé" src="https://dernier-kilometre.example/embed/msp-trajectoire/" ' +
        'loading="lazy" width="100%" height="540" style="border:0" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    ));

  it('leads to the copy of a date when given one', () =>
    expect(attributes(codeIframe({ ...figure, date: '2026-11-23' }))['src']).toBe(
      'https://dernier-kilometre.example/embed/msp-trajectoire/2026-11-23/',
    ));

  it.each(['L’« objectif » & le reste', '"><script>alert(1)</script>', "l'an 2\u202F027 : 50\u00A0%", 'a < b'])(
    'keeps the title %j whole and harmless',
    (titre) => {
      const code = codeIframe({ ...figure, titre });
      expect(attributes(code)['title']).toBe(titre);
      expect(code.match(/<\w+/g)).toEqual(['<iframe']);
    },
  );

  it('stays on one line', () => expect(codeIframe({ ...figure, titre: 'deux\r\nlignes' })).toContain('"deux lignes"'));

  it.each([0, -1, 540.5, NaN])('refuses a height of %s', (height) =>
    expect(() => codeIframe({ ...figure, height })).toThrow(),
  );
});

describe('codeScript', () => {
  it('is one short line that loads nothing', () => {
    const code = codeScript({ url });
    expect(code).not.toMatch(/[\r\n]|\bsrc=(?!")|fetch|import/);
    expect(code.length).toBeLessThan(400);
    expect(code).toMatch(/^<script>[^<]*<\/script>$/);
  });

  it('knows only the frames of the site', () =>
    expect(codeScript({ url })).toContain('iframe[src^="https://dernier-kilometre.example/embed/"]'));
});
