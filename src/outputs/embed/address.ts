/** What names an embed page. */
export interface EmbedAddress {
  /** Id of the figure, kebab-case. */
  id: string;
  /** Address of the site, absolute; a path in it is kept. */
  url: string;
  /** `AAAA-MM-JJ` for the copy frozen at that date; without it, the embed that follows the data. */
  date?: string | undefined;
  /** The theme asked for; without it, the embed follows the reader's preference. */
  theme?: 'clair' | 'sombre' | undefined;
}

/**
 * Absolute address of an embed page, kept for ever: `/embed/<id>/`, `/embed/<id>/<AAAA-MM-JJ>/` when dated. Throws on an id
 * that is not kebab-case, on a date that is not a day, on an address that is not of the web.
 */
export function embedAddress({ id, url, date, theme }: EmbedAddress): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`not an id for a figure: ${id}`);
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`not a day, AAAA-MM-JJ: ${date}`);
  const address = new URL(`embed/${id}/${date === undefined ? '' : `${date}/`}`, url.replace(/\/*$/, '/'));
  if (!/^https?:$/.test(address.protocol)) throw new Error(`not an address of the web: ${url}`);
  if (theme !== undefined) address.searchParams.set('theme', theme);
  return address.href;
}
