import { isFormula } from '../../src/format/csv.ts';
import { CHARACTERS } from './characters.ts';

const WRITTEN = new Set(CHARACTERS);
/** A text that can have none of the faults: letters of French, figures, and the signs of a plain sentence. */
const PLAIN = /^[\w àâäçèéêëîïôöùûüÿœæÀÂÉÈÊÎÔÇŒ’.,;:!?()%/+=*«»–—…·° \u00a0\u202f-]*$/;

/** UTF-8 that was read in another encoding: « Ã© » for « é », « â€™ » for « ’ », or the sign of what could not be read. */
const MOJIBAKE = /[ÃÂÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€|ï»¿|\ufffd/;
/** What shows nothing, or turns the order of what is read: controls, marks of direction, joiners, private or unassigned characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const MARKUP = /<[a-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
/** What a program writes where it has nothing to write. */
const NOTHING = /^(?:null|undefined|nan|none|#n\/a|#ref!|\[object object\])$/i;

/** What any text of a table must be instead, in French; null where it is. */
export function faultOfText(text: string): string | null {
  if (NOTHING.test(text)) return 'une valeur, et non ce qu’un programme écrit quand il n’en a pas';
  if (PLAIN.test(text)) return null;
  if (MOJIBAKE.test(text)) return 'un texte lu dans son encodage, sans « Ã© » ni « â€™ »';
  if (text !== text.normalize('NFC')) return 'un texte en forme composée (NFC), chaque accent avec sa lettre';
  if (UNSEEN.test(text)) return `un texte sans caractère invisible (${codeOf(UNSEEN.exec(text)?.[0] ?? '')})`;
  if (MARKUP.test(text)) return 'un texte sans balise ni entité HTML';
  const unknown = [...text].find((character) => !WRITTEN.has(character));
  return unknown === undefined ? null : `des caractères que nos lettres dessinent (et non ${codeOf(unknown)})`;
}

/** What a text of a table that readers open in a spreadsheet must be instead, in French; null where it is. */
export function faultOfFormula(text: string): string | null {
  return isFormula(text) ? 'un texte qui ne commence ni par =, +, - ni par @ : un tableur y lirait une formule' : null;
}

/** `U+202E`: a character that may not show. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
