import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { SITE } from './src/site.ts';

/** A page that stands for itself: neither that of an error nor the frame of others. */
const isIndexable = (page) => !/\/(404|gabarit-[a-z-]+)\/$/.test(page);

/** `scripts/build-communes.ts` writes this one. */
const autresPlans = process.env.NIVEAUX === 'departements' ? [] : [`${SITE.adresse}/sitemap-communes.xml`];

export default defineConfig({
  site: SITE.adresse,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  // scripts stay files: the Content-Security-Policy runs no inline one
  vite: {
    build: { assetsInlineLimit: 0 },
    // the name of a module of Astro says nothing, and is written in every page
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: isIndexable, customSitemaps: autresPlans })],
});
