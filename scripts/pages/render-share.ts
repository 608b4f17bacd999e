/** A thread of `scripts/steps/pages.ts`: a build by Astro, which renders the share of the pages that its variables name. */
import { workerData } from 'node:worker_threads';
import { build } from 'astro';

await build({ root: process.cwd(), outDir: workerData as string, logLevel: 'warn' });
