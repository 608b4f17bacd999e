import type { Computation } from './computation.ts';

/** The anchor of a computed number on the page that explains it: the same for the same formula and inputs. */
export function computationAnchor({ formula, inputs }: Pick<Computation, 'formula' | 'inputs'>): string {
  return `calcul-${formula}-${fingerprint(inputs.join(' '))}`;
}

/** Thirty-two bits of a text (FNV-1a), in seven letters and figures at most. */
function fingerprint(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
