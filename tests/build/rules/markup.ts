import { createHash } from 'node:crypto';
import type { Page } from './page.ts';

/** The scripts of the site: each only improves a page that reads without it. */
const SCRIPTS = [/^\/scripts\/(cartes|copier|partager)\.js$/, /^\/_astro\/[\w-]+\.js$/];

/** What a page may carry: structured data, which runs nothing, and the scripts of the site, allowed here and nowhere else. */
function isAllowedScript(script: Element): boolean {
  return (
    script.getAttribute('type') === 'application/ld+json' ||
    SCRIPTS.some((source) => source.test(script.getAttribute('src') ?? ''))
  );
}

/** What is wrong in the frame of a page, whatever it says. */
export function markupFaults(page: Page): string[] {
  const { document } = page;
  const faults = documentFaults(page);
  for (const element of document.querySelectorAll('style')) {
    faults.push(`has a style element in <${element.parentElement?.localName}>`);
  }
  for (const script of document.querySelectorAll('script')) {
    if (!isAllowedScript(script)) faults.push(`has a script: ${script.getAttribute('src') ?? 'inline'}`);
  }
  const framed = document.querySelector('iframe, [data-integrer]') !== null;
  if (framed !== contentOf(document, 'meta[http-equiv="Content-Security-Policy"]').includes('frame-src')) {
    faults.push(framed ? 'shows a frame that its policy refuses' : 'allows frames and shows none');
  }
  return faults;
}

/**
 * What is wrong in the frame of an embed. It travels alone, so its style and its script are inside, each named by its
 * hash in the policy: nothing else runs, and nothing is fetched.
 */
export function embedFaults(page: Page): string[] {
  const { document } = page;
  const faults = documentFaults(page);
  const policy = contentOf(document, 'meta[http-equiv="Content-Security-Policy"]');
  if (!policy.includes("default-src 'none'") || policy.includes('unsafe')) faults.push('has no strict policy');
  for (const element of document.querySelectorAll('style, script:not([type="application/ld+json"])')) {
    const hash = createHash('sha256')
      .update(element.textContent ?? '')
      .digest('base64');
    if (element.hasAttribute('src')) faults.push(`has a script that is not inside: ${element.getAttribute('src')}`);
    else if (!policy.includes(`'sha256-${hash}'`)) faults.push(`has a ${element.localName} that its policy refuses`);
  }
  return faults;
}

/** What is wrong in any document of the site. */
function documentFaults({ path, html, document }: Page): string[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const faults: string[] = [];
  if (!/^<!doctype html>/i.test(html)) faults.push('does not begin with <!doctype html>');
  const langue = path.startsWith('/en/') ? 'en' : 'fr';
  if (document.documentElement.getAttribute('lang') !== langue) faults.push(`is not declared in ${langue}`);
  const foreign = all('header.entete, footer.pied, a.evitement').filter(
    (e) => langue !== 'fr' && e.getAttribute('lang') !== 'fr',
  );
  if (foreign.length > 0) faults.push('surrounds its words with French that is not said to be');
  if (all('h1').length !== 1) faults.push(`has ${all('h1').length} h1`);
  if (all('title').length !== all('svg title').length + 1) faults.push('has not one title');
  if (contentOf(document, 'meta[name="description"]').length < 40)
    faults.push('has no meta description worth the name');
  if (all('main').length !== 1) faults.push(`has ${all('main').length} main`);
  for (const id of duplicates(all('[id]').map((e) => e.id))) faults.push(`has several id="${id}"`);
  for (const element of all('[style]')) faults.push(`has a style attribute on <${element.localName}>`);
  for (const element of all('*')) {
    for (const name of element.getAttributeNames()) {
      if (/^on/i.test(name)) faults.push(`has a handler ${name} on <${element.localName}>`);
    }
  }
  return faults;
}

function contentOf(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
