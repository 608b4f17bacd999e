import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** The codes that lead to another commune: their pages are not to be indexed. */
const anciensCodes = () => {
  const fichier = new URL('src/generated/anciens-codes.json', import.meta.url);
  return new Set(existsSync(fichier) ? JSON.parse(readFileSync(fichier, 'utf8')).map(([code]) => code) : []);
};
let anciens;
const isIndexable = (page) => {
  const [, code] = /\/territoires\/communes\/(\w{5})-/.exec(page) ?? [];
  return !page.endsWith('/404/') && !(code && (anciens ??= anciensCodes()).has(code));
};

export default defineConfig({
  site: 'https://dernier-kilometre.example',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  // scripts stay files: the Content-Security-Policy runs no inline one
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: isIndexable })],
});
