import { defineConfig } from 'vitest/config';

// The site speaks of days, never of hours: the machine's own time zone must not show.
process.env['TZ'] = 'UTC';
// Of the territories finer than the département, the tests build a sample, unless the whole country is asked for, as `npm test` does.
process.env['NIVEAUX'] ??= 'echantillon';

const buildSite = 'tests/build/build-site.ts';

export default defineConfig({
  test: {
    // a machine that is busy is slow, which is not a fault
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'data', include: ['tests/data/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        // one worker that keeps its modules, so that the built pages are read and parsed once
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: [buildSite],
          isolate: false,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [buildSite, 'tests/browser/start-browser.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
