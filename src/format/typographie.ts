import { ESPACE_FINE, ESPACE_INSECABLE } from './nombre.ts';

/** The text as a sentence that ends: with a full stop, unless a sign of its own ends it. */
export function terminer(texte: string): string {
  return /[.?!…]$/.test(texte) ? texte : `${texte}.`;
}

/** Addresses of the web and of mail, left as they are. */
const ADRESSE = /(?:https?:\/\/|www\.)[^\s»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Plain French text with its typography: ’ for the apostrophe, narrow no-break spaces before ; : ! ?, inside « » and after —,
 * between thousands, a no-break space before %. Addresses are untouched. Applying it twice changes nothing more.
 */
export function toTypographieFrancaise(texte: string): string {
  if (!/@|:\/\/|www\./.test(texte)) return composer(texte);
  let resultat = '';
  let debut = 0;
  for (const adresse of texte.matchAll(ADRESSE)) {
    resultat += composer(texte.slice(debut, adresse.index)) + adresse[0];
    debut = adresse.index + adresse[0].length;
  }
  return resultat + composer(texte.slice(debut));
}

function composer(texte: string): string {
  if (!/[;:!?%«»'—]|\d[ \u00A0]\d/.test(texte)) return texte;
  return texte
    .replace(/(?<=\p{L})'/gu, '’')
    .replace(/«[ \u00A0\u202F]*/g, `«${ESPACE_FINE}`)
    .replace(/[ \u00A0\u202F]*»/g, `${ESPACE_FINE}»`)
    .replace(/—[ \u00A0\u202F]+/g, `—${ESPACE_FINE}`)
    .replace(/(?<=[\p{L}\p{N}»)\]’%])[ \u00A0\u202F]*(?=[;:!?]+(?:[\s»)\]]|$))/gu, ESPACE_FINE)
    .replace(/(?<=[.?!])[ \u00A0\u202F]+(?=[;:!?]+(?:[\s»)\]]|$))/gu, ESPACE_FINE)
    .replace(/^[ \u00A0\u202F]+(?=[;:!?])/, ESPACE_FINE)
    .replace(/(?<=\d)%|[ \u00A0\u202F]+%/g, `${ESPACE_INSECABLE}%`)
    .replace(/(?<![\d,.])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d])/g, (nombre) => nombre.replace(/\D/g, ESPACE_FINE));
}
