/** Lets Node read `…json?raw` as the pages do, so that what makes them runs outside Astro. To be imported first. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.json?raw')) return nextLoad(url, context);
    const texte = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', source: `export default ${JSON.stringify(texte)};`, shortCircuit: true };
  },
});
