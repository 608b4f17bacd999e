/**
 * The id of the row that an address leads to: its anchor; or, on the page of a series, what the address says of the indicator and
 * of the territory, and what the anchor adds. The anchor as it is when it names no row.
 */
export function citedRow(address: string, ids: { has: (id: string) => boolean }): string {
  const [path = '', anchor = ''] = address.split('#');
  const [, indicateur = '', territoire = ''] = /^\/chiffres\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  const whole = `${indicateur}.${territoire.toUpperCase()}.${anchor}`;
  return ids.has(whole) ? whole : anchor;
}
