/** Where to look in a document: its printed page, the words to search. */
interface PlaceInDocument {
  page: number | null;
  /** Empty where no words are given. */
  key: string;
}

/**
 * The link that opens a document at a place: at the words in a web page, at the page in a PDF. Null where neither can be said: no address
 * (« inconnu »), or a document with pages whose address is not the document itself but a page that presents it.
 */
export function linkToPlace(address: string, { page, key }: PlaceInDocument): string | null {
  if (!address.startsWith('https://')) return null;
  const [bare = ''] = address.split('#');
  if (/\.pdf(?:\?|$)/i.test(bare)) return page === null ? null : `${bare}#page=${page}`;
  if (page !== null || key === '') return null;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${encodeFragment(key)}`;
}

/** In a text fragment, « - », « , » and « & » separate its parts; a page may hold any space where the key has one, and browsers take them for one. */
function encodeFragment(key: string): string {
  return encodeURIComponent(key.replaceAll(/\s/g, ' ')).replaceAll('-', '%2D');
}
