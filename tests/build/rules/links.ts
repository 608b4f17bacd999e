import type { Page } from './page.ts';

/** What a link may lead to. */
export interface Site {
  /** Origin of the published site, without final slash. */
  origin: string;
  /** Every file of the build, as a path from the root: `/sources/index.html`. */
  files: ReadonlySet<string>;
  /** The ids of each page, by path. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

const HREFS = 'a[href], area[href], link[href], use[href], image[href]';
const SOURCES = 'img[src], source[src], script[src], iframe[src], video[src], audio[src], embed[src], object[data]';

const found = new WeakMap<Page, readonly string[]>();

/** Every address that the page gives, followed by a reader, a program or the browser; looked for once in a page. */
export function addressesOf(page: Page): readonly string[] {
  const addresses = found.get(page) ?? findAddresses(page);
  found.set(page, addresses);
  return addresses;
}

function findAddresses({ document }: Page): string[] {
  const attribute = (selector: string, ...names: string[]) =>
    [...document.querySelectorAll(selector)].map((e) => names.map((n) => e.getAttribute(n)).find((v) => v !== null));
  return [
    ...attribute(HREFS, 'href'),
    ...attribute(SOURCES, 'src', 'data'),
    ...attribute('video[poster]', 'poster'),
    ...attribute('form[action]', 'action'),
    ...attribute('meta[property="og:image"], meta[name="twitter:image"]', 'content'),
    ...[...document.querySelectorAll('[srcset]')].flatMap((e) => addressesOfSrcset(e.getAttribute('srcset') ?? '')),
  ].filter((address) => address !== null && address !== undefined);
}

/** The addresses that the browser fetches by itself to show the page: none may leave the site. */
export function resourcesOf({ document }: Page): string[] {
  const links = 'link[href]:not([rel="canonical"]):not([rel="alternate"]):not([rel="license"]):not([rel="author"])';
  const resources = [...document.querySelectorAll(`${links}, use[href], image[href], ${SOURCES}`)].map(
    (e) => e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('data') ?? '',
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((e) =>
    addressesOfSrcset(e.getAttribute('srcset') ?? ''),
  );
  return [...resources, ...sets];
}

function addressesOfSrcset(srcset: string): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** The addresses of a style sheet: `url(…)` and `@import`. */
export function addressesOfCss(css: string): string[] {
  const matches = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...matches].map((groups) => groups.slice(1).find((group) => group !== undefined) ?? '');
}

/** Why an address given at `from` (a path) leads nowhere on the site, or null when it leads somewhere or outside. */
export function brokenLink(address: string, from: string, site: Site): string | null {
  if (address === '') return 'has an empty address';
  if (address.startsWith('data:')) return null;
  const url = URL.parse(address, site.origin + from);
  if (url === null) return `has no readable address: ${address}`;
  if (url.protocol === 'mailto:') return null;
  if (url.origin !== site.origin) return url.protocol === 'https:' ? null : `leads outside without https: ${address}`;
  const path = decodeURI(url.pathname);
  if (!site.files.has(path.endsWith('/') ? `${path}index.html` : path)) return `leads to nothing: ${address}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const ids = site.ids.get(path);
  return anchor !== '' && ids && !ids.has(anchor) ? `leads to no such place in the page: ${address}` : null;
}

/** The links of a page that lead nowhere. */
export function brokenLinksOf(page: Page, site: Site): string[] {
  return addressesOf(page)
    .map((address) => brokenLink(address, page.path, site))
    .filter((what) => what !== null);
}

/** The resources of a page that another site would serve. */
export function thirdPartyOf(page: Page, site: Site): string[] {
  return resourcesOf(page)
    .filter((address) => !address.startsWith('data:'))
    .filter((address) => URL.parse(address, site.origin + page.path)?.origin !== site.origin)
    .map((address) => `fetches from another site: ${address}`);
}
