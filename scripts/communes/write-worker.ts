/** One of the threads that write the pages. */
import './raw-json.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { writePages, type Atelier } from './write-pages.ts';

const { slugsConstruits } = await import('../../src/territoires/page-encadree.ts');

parentPort?.postMessage(await writePages(slugsConstruits(), workerData as Atelier));
