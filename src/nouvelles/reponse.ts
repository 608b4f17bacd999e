import type { Feed } from 'feed';

/** The feed as an Atom file. */
export function reponseAtom(flux: Feed): Response {
  return new Response(flux.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** The feed as a JSON Feed file. */
export function reponseJson(flux: Feed): Response {
  return new Response(flux.json1(), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
