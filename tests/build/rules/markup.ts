import type { Page } from './page.ts';

/** The scripts of the site: each only improves a page that reads without it. */
const SCRIPTS = ['/scripts/copier.js'];

/** What a page may carry: structured data, which runs nothing, and the scripts of the site, allowed here and nowhere else. */
function isAllowedScript(script: Element): boolean {
  return script.getAttribute('type') === 'application/ld+json' || SCRIPTS.includes(script.getAttribute('src') ?? '');
}

/** What is wrong in the frame of a page, whatever it says. */
export function markupFaults(page: Page): string[] {
  const { document } = page;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
  const faults: string[] = [];

  if (!/^<!doctype html>/i.test(page.html)) faults.push('does not begin with <!doctype html>');
  if (document.documentElement.getAttribute('lang') !== 'fr') faults.push('is not declared in French');
  if (all('h1').length !== 1) faults.push(`has ${all('h1').length} h1`);
  if (all('title').length !== document.querySelectorAll('svg title').length + 1) faults.push('has not one title');
  if (content('meta[name="description"]').length < 40) faults.push('has no meta description worth the name');
  if (all('main').length !== 1) faults.push(`has ${all('main').length} main`);
  for (const id of duplicates(all('[id]').map((e) => e.id))) faults.push(`has several id="${id}"`);
  for (const element of all('[style]')) faults.push(`has a style attribute on <${element.localName}>`);
  for (const element of all('style')) faults.push(`has a style element in <${element.parentElement?.localName}>`);
  for (const script of all('script')) {
    if (!isAllowedScript(script)) faults.push(`has a script: ${script.getAttribute('src') ?? 'inline'}`);
  }
  for (const element of all('*')) {
    for (const name of element.getAttributeNames()) {
      if (/^on/i.test(name)) faults.push(`has a handler ${name} on <${element.localName}>`);
    }
  }
  return faults;
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
