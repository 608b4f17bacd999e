import { defineMiddleware } from 'astro:middleware';
import { annexerCalculs } from './calculs/annexe.ts';
import { marquerDesaccords } from './desaccords/marques.ts';
import { toTypographieHtml } from './format/typographie-html.ts';
import { lierPremiersTermes } from './glossaire/lieur.ts';

/** Thirty-six thousand pages whose generator has done it already. */
const DEJA_COMPOSEES = /^\/territoires\/(communes|epci)\//;

/** Documents that other sites show, the page that holds the terms, lists of names: no term is linked there. */
const SANS_TERMES = /^\/(?:embed|glossaire)\/|\/communes\/$/;

/** Documents that other sites show: the note under the figure says there what the marks say here. */
const SANS_MARQUES = /^\/embed\//;

/**
 * Every page leaves with French typography, whatever its author typed, the first use of each term linked, and a mark on each
 * number that another source contradicts.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const reponse = await next();
  if (DEJA_COMPOSEES.test(url.pathname)) return reponse;
  if (!reponse.headers.get('content-type')?.includes('text/html')) return reponse;
  const compose = toTypographieHtml(annexerCalculs(await reponse.text()));
  const lie = SANS_TERMES.test(url.pathname) ? compose : lierPremiersTermes(compose);
  return new Response(SANS_MARQUES.test(url.pathname) ? lie : marquerDesaccords(lie), {
    status: reponse.status,
    headers: reponse.headers,
  });
});
