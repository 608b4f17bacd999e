/**
 * The id of the row that an address leads to: its anchor; or, on the page of a series, what the address says of the indicator and
 * of the territory, and what the anchor adds. The anchor as it is when it names no row.
 */
export function ligneCitee(adresse: string, ids: { has: (id: string) => boolean }): string {
  const [chemin = '', ancre = ''] = adresse.split('#');
  const [, indicateur = '', territoire = ''] = /^\/chiffres\/([^/]+)\/([^/]+)\/$/.exec(chemin) ?? [];
  const entier = `${indicateur}.${territoire.toUpperCase()}.${ancre}`;
  return ids.has(entier) ? entier : ancre;
}
