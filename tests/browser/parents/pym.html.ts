import { readFileSync } from 'node:fs';
import { embedAddress } from '../../../src/outputs/embed/address.ts';
import { hostPage, type Embedded } from './page.ts';

/** Pym, as published. */
export const PYM = readFileSync(new URL('../../../node_modules/pym.js/dist/pym.v1.min.js', import.meta.url), 'utf8');

/**
 * A page with Pym, which makes the frame itself, tells it its width, its id and where it is in the query, tells it its new width when
 * the window changes, and reads strings of one form under that id.
 */
export function pymParent({ id, url }: Embedded): string {
  return hostPage(`
<div id="figure-1"></div>
<script src="/pym.js"></script>
<script>new pym.Parent('figure-1', '${embedAddress({ id, url })}', {});</script>`);
}
