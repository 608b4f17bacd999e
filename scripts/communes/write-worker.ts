/** One of the threads that write the pages. */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { builtSlugs } from '../../src/ui/communes/framed-page.ts';
import { writePages, type Workshop } from './write-pages.ts';

if (parentPort === null) throw new Error('a thread of scripts/communes/write-pages.ts');
const [workshop] = (await once(parentPort, 'message')) as [Workshop];
parentPort.postMessage(await writePages(builtSlugs(), workshop));
