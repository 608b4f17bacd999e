import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extensionOf, PAGE_OF_FOLDER } from '../hosting/declaration.ts';
import { pathsOf } from '../lib/files-of.ts';
import { linkOrCopy } from './link-or-copy.ts';

/** The attributes that lead to a file of the site. */
const LINK = /(\s(?:href|src|action|poster|data-adresse)=")([^"]*)(?=")/g;
const STYLE_LINK = /(url\(["']?)(\/[^)"']*)/g;
/** From a folder, Chromium reads the letters of a style in the style alone, which the policy of a page must then allow. */
const LETTERS = /url\(["']?(\/[^)"']*\.woff2)["']?\)/g;
const POLICY_OF_LETTERS = "font-src 'self'";
/** A browser runs no module of a folder, nor reads a file by itself: what needs them is left out, and its page shown without. */
const MODULE = /<script type="module"[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>/g;

/** Copies a site so that it opens from a folder, without a server: each link leads to a file, by its way from the page. */
export function copyOffline(site: string, to: string, keeps: (path: string) => boolean = () => true): number {
  rmSync(to, { recursive: true, force: true });
  const paths = pathsOf(site).filter(keeps);
  for (const path of paths) {
    const file = join(to, path);
    if (['html', 'css', 'svg'].includes(extensionOf(path))) {
      mkdirSync(dirname(file), { recursive: true });
      const text = readFileSync(join(site, path), 'utf8');
      writeFileSync(file, offlineText(path, path.endsWith('.css') ? withLetters(text, site) : text));
    } else linkOrCopy(join(site, path), file);
  }
  return paths.length;
}

/** A page, a style or a drawing as it is in a copy that opens from a folder. `path` is that of its file, from the root of the site. */
export function offlineText(path: string, text: string): string {
  const lead = (_: string, before: string, address: string): string => before + offlineLink(path, address);
  if (path.endsWith('.css')) return text.replaceAll(STYLE_LINK, lead);
  return text.replaceAll(MODULE, '').replace(POLICY_OF_LETTERS, `$& data:`).replaceAll(LINK, lead);
}

/** A style with its letters in it. */
function withLetters(css: string, site: string): string {
  return css.replaceAll(LETTERS, (_, font: string) => {
    const bytes = readFileSync(join(site, font)).toString('base64');
    return `url(data:font/woff2;base64,${bytes})`;
  });
}

/** Where an address leads, by its way from a file; one of another site, of another kind or of the page itself stays as it is. */
export function offlineLink(path: string, address: string): string {
  if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(address)) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = new URL(target, `http://site${path}`).pathname;
  return wayTo(path, file.endsWith('/') ? file + PAGE_OF_FOLDER : file) + rest;
}

/** The way from a file to another, both from the root of the site. */
function wayTo(from: string, to: string): string {
  const [froms, tos] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < froms.length && shared < tos.length - 1 && froms[shared] === tos[shared]) shared++;
  return [...froms.slice(shared).map(() => '..'), ...tos.slice(shared)].join('/');
}
