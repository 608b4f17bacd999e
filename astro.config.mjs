import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { paletteCss } from './scripts/lib/palette-css.ts';
import { PAGES_SHARE, renderShare } from './scripts/pages/share-pages.ts';
import { SITE } from './src/site.ts';
import { isFrame } from './src/store/page-addresses.ts';

/** A page that stands for itself: neither that of an error nor the frame of others. */
const isIndexable = (page) => {
  const [slug = ''] = page.split('/').slice(-2);
  return slug !== '404' && !isFrame(slug);
};

/** `scripts/steps/communes.ts` and `maps.ts` write these. */
const otherPlans = (process.env.NIVEAUX === 'departements' ? ['cartes'] : ['communes', 'cartes']).map(
  (name) => `${SITE.address}/sitemap-${name}.xml`,
);

/** Every page is made again at an edition: its date is that of their last change. Read when a site is built, its data made. */
const withDate = (page) => ({ ...page, lastmod: JSON.parse(readFileSync('src/generated/edition.json', 'utf8')).date });

/** `npm run dev` starts again when the data are made again: the store reads them once, as files. */
const followData = {
  name: 'follow-data',
  hooks: {
    'astro:config:setup': ({ addWatchFile }) => addWatchFile(new URL('./src/generated/edition.json', import.meta.url)),
  },
};

export default defineConfig({
  site: SITE.address,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  // scripts stay files: the Content-Security-Policy runs no inline one
  vite: {
    // where a site is built: tens of thousands of files
    server: { watch: { ignored: ['**/.build/**'] } },
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [paletteCss] } },
    // the name of a module of Astro says nothing, and is written in every page
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({ filter: isIndexable, serialize: withDate, customSitemaps: otherPlans }),
    followData,
    renderShare(process.env[PAGES_SHARE]),
  ],
});
