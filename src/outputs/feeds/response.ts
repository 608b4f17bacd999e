import type { Feed } from 'feed';

/** The feed as an Atom file. */
export function atomResponse(feed: Feed): Response {
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/** The feed as a JSON Feed file. */
export function responseJson(feed: Feed): Response {
  return new Response(feed.json1(), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}

/** A calendar. */
export function calendarResponse(calendar: string): Response {
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
