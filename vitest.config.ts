import { defineConfig } from 'vitest/config';
import { BUILD, TEST, WAIT } from './tests/limits.ts';

// The site speaks of days, never of hours: the machine's own time zone must not show.
process.env['TZ'] = 'UTC';
// Of the territories finer than the département, the tests build a sample, unless the whole country is asked for, as `npm test` does.
process.env['NIVEAUX'] ??= 'echantillon';

/** Tests that put another module in the place of one, which those after them must not see. */
const ALONE = 'tests/unit/**/*.alone.test.ts';
const buildSite = 'tests/build/build-site.ts';

export default defineConfig({
  test: {
    testTimeout: TEST,
    hookTimeout: TEST,
    teardownTimeout: WAIT,
    expect: { poll: { timeout: WAIT } },
    projects: [
      // modules are read once a worker: most of the time of two hundred files would be theirs
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: [ALONE], isolate: false } },
      { extends: true, test: { name: 'alone', include: [ALONE] } },
      { extends: true, test: { name: 'data', include: ['tests/data/**/*.test.ts'] } },
      {
        extends: true,
        // one worker that keeps its modules, so that the built pages are read and parsed once
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts', 'tests/rgaa/**/*.test.ts'],
          globalSetup: [buildSite],
          isolate: false,
          fileParallelism: false,
          // three thousand pages parsed are near the four gigabytes that Node takes by itself
          execArgv: ['--max-old-space-size=6144'],
          testTimeout: BUILD,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [buildSite, 'tests/browser/start-browser.ts'],
        },
      },
    ],
  },
});
