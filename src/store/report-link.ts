import { toMailto } from '../format/mailto.ts';
import { SITE } from '../site.ts';

/** A message to write about a row, begun: its id, its address, and what is asked. `address` is absolute. */
export function reportLink(id: string, address: string): string {
  return toMailto({
    a: SITE.mailto,
    subject: `Erreur : ${id}`,
    body: `${address}\n\nCe qui est écrit :\n\nCe qui devrait l’être, et d’après quelle source :\n`,
  });
}
