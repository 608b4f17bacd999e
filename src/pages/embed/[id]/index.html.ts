import { transformSync } from 'esbuild';
import type { APIRoute, GetStaticPaths } from 'astro';
import { pageEmbed } from '../../../outputs/embed/page.ts';
import { figureFingerprint } from '../../../figures/fingerprint.ts';
import maps from '../../../ui/browser/maps.js?raw';
import { cardPaths, figurePaths, type FileProps } from '../../../outputs/files/paths.ts';

/** The script of maps as an embed holds it. */
const mapScript = transformSync(maps, { minify: true, target: 'es2020' }).code.trim();

type Props = FileProps & { frozen: boolean };

export const getStaticPaths = (() => [
  ...figurePaths().map(({ params, props }) => ({ params, props: { ...props, frozen: true } })),
  ...cardPaths().map(({ params, props }) => ({ params, props: { ...props, frozen: false } })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { read, frozen, ...link }, site }) => {
  const f = read();
  // Served as it is: French typography is already in the figure's words, and a hash in the page allows its script.
  return new Response(
    pageEmbed(f, { url: String(site), mapScript, ...(frozen && { empreinte: figureFingerprint(f) }), ...link }),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
};
