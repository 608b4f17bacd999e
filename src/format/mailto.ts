/** A mail, begun. */
export interface Courriel {
  /** Whom to; nobody yet when absent. */
  a?: string;
  sujet: string;
  corps: string;
}

/** The address that opens a mail. Its spaces are ordinary ones, and only what must be is escaped: an address in it stays readable. */
export function toMailto({ a = '', sujet, corps }: Courriel): string {
  return `mailto:${a}?subject=${echapper(sujet)}&body=${echapper(corps)}`;
}

function echapper(texte: string): string {
  return encodeURI(texte.replace(/[\u00A0\u202F]/g, ' ')).replace(/[&=?#+]/g, encodeURIComponent);
}
