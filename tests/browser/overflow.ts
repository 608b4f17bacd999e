import type { Page } from 'playwright-core';

/** Opens all that a page folds. */
export function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What makes a page wider than its window, its width first; nothing when it fits. What scrolls in its own frame is left out. */
export function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const scrolls = (e: Element | null): boolean =>
      e !== null && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
    const outside = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(e.parentElement),
    );
    return [`${root.scrollWidth} px`, ...outside.slice(0, 5).map((e) => `${e.localName}.${e.getAttribute('class')}`)];
  });
}

/** The spacing of text that a reader may choose: WCAG 1.4.12. */
export const TEXT_SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Text twice as large. */
export const BIG_TEXT = 'html{font-size:200%!important}';

/** Sets the style of a reader over that of the page, in the place of the one before. */
export function setReaderStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
