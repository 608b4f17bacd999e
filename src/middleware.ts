import { defineMiddleware } from 'astro:middleware';
import { toTypographieHtml } from './format/typographie-html.ts';
import { lierPremiersTermes } from './glossaire/lieur.ts';

/** Thirty-six thousand pages whose generator has done it already. */
const DEJA_COMPOSEES = /^\/territoires\/(communes|epci)\//;

/** Documents that other sites show, the page that holds the terms, lists of names: no term is linked there. */
const SANS_TERMES = /^\/(?:embed|glossaire)\/|\/communes\/$/;

/** Every page leaves with French typography, whatever its author typed, and the first use of each term linked. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const reponse = await next();
  if (DEJA_COMPOSEES.test(url.pathname)) return reponse;
  if (!reponse.headers.get('content-type')?.includes('text/html')) return reponse;
  const html = toTypographieHtml(await reponse.text());
  return new Response(SANS_TERMES.test(url.pathname) ? html : lierPremiersTermes(html), {
    status: reponse.status,
    headers: reponse.headers,
  });
});
