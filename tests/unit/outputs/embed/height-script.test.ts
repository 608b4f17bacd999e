import { describe, expect, it } from 'vitest';
import { embedPolicy, sha256 } from '../../../../src/outputs/embed/csp.ts';
import { heightScript } from '../../../../src/outputs/embed/height-script.ts';

/** The script in a window made of what it needs of one, that a test drives. */
function run(address: string, { framed = true } = {}) {
  const posted: unknown[] = [];
  const parent = { postMessage: (message: unknown, target: string) => posted.push(target === '*' ? message : target) };
  const root = { dataset: {} as Record<string, string>, style: { overflow: 'scroll' }, height: 0 };
  let observed = () => {};
  const scope = {
    onload: () => {},
    onresize: () => {},
    onhashchange: () => {},
    onmessage: (_event: object) => {},
    onclick: (_event: object) => {},
    document: {
      documentElement: {
        dataset: root.dataset,
        style: root.style,
        getBoundingClientRect: () => ({ height: root.height }),
      },
      fonts: { ready: { then: () => {} } },
    },
    location: new URL(address),
    parent,
    self: framed ? {} : parent,
    ResizeObserver: class {
      constructor(callback: () => void) {
        observed = callback;
      }
      observe() {}
    },
  };
  new Function('scope', `with (scope) { ${heightScript()} }`)(scope);
  const said = () => posted.splice(0);
  const resize = (height: number) => {
    root.height = height;
    observed();
    return said();
  };
  return { root, scope, parent, said, resize };
}

const EMBED = 'https://dernier-kilometre.example/embed/msp/';

describe('the script of an embed page', () => {
  it('weighs 1 050 bytes at most', () => expect(Buffer.byteLength(heightScript())).toBeLessThanOrEqual(1050));

  it('can stand in a page: neither the end of a script nor a comment in it', () =>
    expect(heightScript()).not.toMatch(/<|\/\/|[^\x20-\x7e]/));

  it('asks for nothing that an opaque origin refuses', () =>
    expect(heightScript()).not.toMatch(/fetch|import|Storage|cookie|XMLHttp|indexedDB|caches|=>|`|\blet\b|\bconst\b/));

  it('speaks to the three parents that ask nothing', () =>
    expect(run(EMBED).resize(412.2)).toEqual([
      { 'datawrapper-height': { '/embed/msp/': 413 } },
      { sentinel: 'amp', type: 'embed-size', height: 413 },
      JSON.stringify({ src: EMBED, context: 'iframe.resize', height: 413 }),
    ]));

  it('speaks to Pym under the id it gave', () =>
    expect(run(`${EMBED}?initialWidth=640&childId=figure-%C3%A9&parentUrl=x`).resize(300)).toContain(
      'pymxPYMxfigure-éxPYMxheightxPYMx300',
    ));

  it('speaks to WordPress with the secret it gave', () =>
    expect(run(`${EMBED}#?secret=aB3dE6gH9j`).resize(300)).toContainEqual({
      message: 'height',
      value: 300,
      secret: 'aB3dE6gH9j',
    }));

  it('says each height once, and nothing of a height that is none', () => {
    const { resize } = run(EMBED);
    expect(resize(0)).toEqual([]);
    expect(resize(300)).toHaveLength(3);
    expect(resize(299.5)).toEqual([]);
    expect(resize(NaN)).toEqual([]);
    expect(resize(0)).toEqual([]);
    expect(resize(280)).toHaveLength(3);
  });

  it('says it again to its parent alone, when that begins to listen', () => {
    const { scope, parent, said, resize } = run(`${EMBED}#?secret=aB3dE6gH9j`);
    resize(300);
    const ready = { message: 'ready', secret: 'aB3dE6gH9j' };
    scope.onmessage({ source: {}, data: ready });
    for (const data of [null, undefined, '', 'ready', { message: 'other' }]) scope.onmessage({ source: parent, data });
    expect(said()).toEqual([]);
    scope.onmessage({ source: parent, data: ready });
    expect(said()).toContainEqual({ message: 'height', value: 300, secret: 'aB3dE6gH9j' });
  });

  it('takes a secret given late, and keeps it when the reader follows an anchor', () => {
    const { scope, said, resize } = run(EMBED);
    resize(300);
    scope.location.hash = '#?secret=aB3dE6gH9j';
    scope.onhashchange();
    expect(said()).toContainEqual({ message: 'height', value: 300, secret: 'aB3dE6gH9j' });
    scope.location.hash = '#DEP-23';
    scope.onhashchange();
    expect(said()).toEqual([]);
    expect(resize(310)).toContainEqual({ message: 'height', value: 310, secret: 'aB3dE6gH9j' });
  });

  it('takes the secret from the message of a parent, where the address has none', () => {
    const { scope, parent, said, resize } = run(EMBED);
    resize(300);
    scope.onmessage({ source: {}, data: { message: 'ready', secret: 'other' } });
    expect(said()).toEqual([]);
    scope.onmessage({ source: parent, data: { message: 'ready', secret: 'aB3dE6gH9j' } });
    expect(said()).toContainEqual({ message: 'height', value: 300, secret: 'aB3dE6gH9j' });
    expect(resize(310)).toContainEqual({ message: 'height', value: 310, secret: 'aB3dE6gH9j' });
    // and then in the address: the same, said once
    scope.location.hash = '#?secret=aB3dE6gH9j';
    scope.onhashchange();
    expect(said()).toEqual([]);
  });

  it('says nothing in a window of its own', () => {
    const { resize } = run(EMBED, { framed: false });
    expect(resize(300)).toEqual([]);
  });

  it.each([
    ['?theme=clair', 'clair'],
    ['?theme=sombre', 'sombre'],
    ['?childId=a&theme=sombre&b=c', 'sombre'],
    ['?theme=sombres', undefined],
    ['?theme=dark', undefined],
    ['', undefined],
  ])('with %j the theme is %s', (query, theme) => {
    expect(run(EMBED + query).root.dataset['theme']).toBe(theme);
    expect(run(EMBED + query, { framed: false }).root.dataset['theme']).toBe(theme);
  });
});

describe('the policy of an embed page', () => {
  // the example of the Content Security Policy specification
  it('hashes as browsers do', () =>
    expect(sha256("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"));

  // as printf 'é' | openssl dgst -sha256 -binary | base64
  it('hashes the bytes of accents in UTF-8', () =>
    expect(sha256('é')).toBe("'sha256-SplVfkAzw1Od4utlRyAXytX5VX96BiWgnxw/biumnEw='"));

  it('allows what is inline by its hash, and no request', () =>
    expect(embedPolicy({ scripts: ['a'], styles: ['b', 'c'] })).toBe(
      `default-src 'none'; script-src ${sha256('a')}; style-src ${sha256('b')} ${sha256('c')}; ` +
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
    ));

  it('allows no script where there is none', () =>
    expect(embedPolicy({ scripts: [], styles: [] })).toContain("script-src 'none'; style-src 'none'"));
});
