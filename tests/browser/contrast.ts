import type { Page } from 'playwright-core';

/** What the border or the ground of a control must have against what is around it. */
const LEAST = 3;

/**
 * The fields, the choices and the buttons of a page that neither their border nor their ground parts from what is around them, with
 * the best contrast of the two. Those whose look is the browser's own are not ours to judge, and a button without border nor ground is
 * known by its words, or by a sign that has that contrast.
 */
export function faintControls(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    const controls = document.querySelectorAll<HTMLElement>('input, select, textarea, button');
    const found: string[] = [];
    for (const control of controls) {
      if (
        !control.checkVisibility({ visibilityProperty: true }) ||
        control.matches('[type="checkbox"], [type="radio"], :disabled')
      )
        continue;
      const { backgroundColor, borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(control);
      const around = groundOf(control.parentElement);
      const bare = parseFloat(borderTopWidth) === 0 && pixel(backgroundColor)[3] === 0;
      if (bare && control.localName === 'button' && control.textContent?.trim()) continue;
      const border = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' ? contrast(borderTopColor, around) : 1;
      const best = Math.max(
        border,
        contrast(backgroundColor, around),
        ...signsOf(control).map((c) => contrast(c, around)),
      );
      if (best < least) found.push(`${control.outerHTML.slice(0, 90)}: ${best.toFixed(2)} to 1`);
    }
    return found;

    /** The colours of the signs that the style sheet writes in a control. */
    function signsOf(control: Element): string[] {
      const styles = ['::before', '::after'].map((part) => getComputedStyle(control, part));
      return styles.filter(({ content }) => /^"\s*\S/.test(content)).map(({ color }) => color);
    }

    /** The colour under an element: that of the nearest that has one. */
    function groundOf(element: Element | null): string {
      for (let e = element; e; e = e.parentElement) {
        const { backgroundColor } = getComputedStyle(e);
        if (pixel(backgroundColor)[3] === 255) return backgroundColor;
      }
      return 'white';
    }

    function pixel(colour: string): Uint8ClampedArray {
      context!.clearRect(0, 0, 1, 1);
      context!.fillStyle = colour;
      context!.fillRect(0, 0, 1, 1);
      return context!.getImageData(0, 0, 1, 1).data;
    }

    function luminance(colour: string): number {
      const [r = 0, g = 0, b = 0] = [...pixel(colour)].map((level) => {
        const part = level / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }

    /** As WCAG 2 defines it; of what is transparent, none. */
    function contrast(colour: string, ground: string): number {
      if (pixel(colour)[3] !== 255) return 1;
      const [dark = 0, light = 0] = [luminance(colour), luminance(ground)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }
  }, LEAST);
}
