import { defineMiddleware } from 'astro:middleware';
import { toTypographieHtml } from './format/typographie-html.ts';

/** Thirty-six thousand pages whose generator has done it already. */
const DEJA_COMPOSEES = /^\/territoires\/(communes|epci)\//;

/** Every page leaves with French typography, whatever its author typed. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const reponse = await next();
  if (DEJA_COMPOSEES.test(url.pathname)) return reponse;
  if (!reponse.headers.get('content-type')?.includes('text/html')) return reponse;
  return new Response(toTypographieHtml(await reponse.text()), { status: reponse.status, headers: reponse.headers });
});
