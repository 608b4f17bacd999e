import { defineMiddleware } from 'astro:middleware';
import { toTypographieHtml } from './format/typographie-html.ts';

/** Every page leaves with French typography, whatever its author typed. */
export const onRequest = defineMiddleware(async (_contexte, next) => {
  const reponse = await next();
  if (!reponse.headers.get('content-type')?.includes('text/html')) return reponse;
  return new Response(toTypographieHtml(await reponse.text()), { status: reponse.status, headers: reponse.headers });
});
