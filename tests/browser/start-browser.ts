import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { WAIT } from '../limits.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address at which the browser of the suite is driven. */
    browserEndpoint: string;
    /** Path of the Chromium of this machine, for a file that needs a browser of its own. */
    chromiumPath: string;
    /** Address of the served site, with its final slash. */
    siteUrl: string;
  }
}

/** Serves `dist/` and starts the one browser that the whole suite shares. */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('no Chromium on this machine: run npm test, which installs one, or set CHROME_PATH');
  }
  const site = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), { port: 0 });
  const browser = await chromium.launchServer({ executablePath, headless: true, args: CHROMIUM_ARGS, timeout: WAIT });
  project.provide('chromiumPath', executablePath);
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
