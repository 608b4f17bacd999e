/** Copies `dist/` into `hors-ligne/`, which opens from a folder, without a server: `npm run hors-ligne`, after a build. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyOffline } from '../publish/offline.ts';

const [site, to] = ['dist', 'hors-ligne'].map((name) => fileURLToPath(new URL(`../../${name}`, import.meta.url)));
if (site === undefined || to === undefined || !existsSync(site)) throw new Error('no dist: run npm run build first');
console.log(`hors-ligne : ${copyOffline(site, to)} fichiers ; ouvrir hors-ligne/index.html`);
