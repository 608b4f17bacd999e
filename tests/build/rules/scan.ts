/** What can be read of a page without parsing it: forty thousand are read this way in seconds. */
export interface Releve {
  /** Its path on the site: `/sources/`. */
  path: string;
  octets: number;
  titre: string;
  description: string;
  /** Its first heading, without markup. */
  h1: string;
  /** The sentence under it, without markup; empty when it has none. */
  chapo: string;
  indexable: boolean;
  /** Every address that it gives, each once, as written. */
  adresses: readonly string[];
}

const ADRESSES = / (?:href|src|action|poster|data)="([^"]*)"| content="(https?:\/\/[^"]*)"| srcset="([^"]*)"/g;
const IDS = / id="([^"]*)"/g;

/** Reads a page by its text alone. It must come from a serializer, which quotes attributes and escapes what is inside them. */
export function relever(path: string, html: string): Releve {
  const entre = (debut: RegExp, fin: string): string => {
    const ici = debut.exec(html);
    if (!ici) return '';
    const depuis = ici.index + ici[0].length;
    return decoder(html.slice(depuis, html.indexOf(fin, depuis)).replace(/<[^>]*>/g, '')).trim();
  };
  const trouvees = [...html.matchAll(ADRESSES)].flatMap(([, simple, absolue, ensemble]) =>
    ensemble === undefined
      ? [simple ?? absolue ?? '']
      : ensemble.split(/,\s+/).map((c) => c.trim().split(/\s+/)[0] ?? ''),
  );
  return {
    path,
    octets: Buffer.byteLength(html),
    titre: entre(/<title>/, '</title>'),
    description: decoder(/<meta name="description"[^>]* content="([^"]*)"/.exec(html)?.[1] ?? ''),
    h1: entre(/<h1\b[^>]*>/, '</h1>'),
    chapo: entre(/<p class="chapo">/, '</p>'),
    indexable: html.includes('<link rel="canonical"'),
    adresses: [...new Set(trouvees.map(decoder))],
  };
}

/** Every id of a page, by its text alone. */
export function idsDe(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(IDS)].map(([, id]) => decoder(id ?? '')));
}

const ENTITES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
};

function decoder(texte: string): string {
  return texte.includes('&') ? texte.replace(/&(#?\w+);/g, (entite, nom: string) => ENTITES[nom] ?? entite) : texte;
}
