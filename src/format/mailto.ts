/** A mail, begun. */
interface Mail {
  /** Whom to; nobody yet when absent. */
  a?: string;
  subject: string;
  body: string;
}

/** The address that opens a mail. Its spaces are ordinary ones, and only what must be is escaped: an address in it stays readable. */
export function toMailto({ a = '', subject, body }: Mail): string {
  return `mailto:${a}?subject=${escape(subject)}&body=${escape(body)}`;
}

function escape(text: string): string {
  return encodeURI(text.replace(/[\u00A0\u202F]/g, ' ')).replace(/[&=?#+]/g, encodeURIComponent);
}
