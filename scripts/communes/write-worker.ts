/** One of the threads that write the pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { builtSlugs } from '../../src/ui/communes/framed-page.ts';
import { writePages, type Workshop } from './write-pages.ts';

parentPort?.postMessage(await writePages(builtSlugs(), workerData as Workshop));
