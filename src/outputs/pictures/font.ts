import advances from './advances.json' with { type: 'json' };

/** A way of writing in pictures. */
interface Font {
  /** Families as files name them, fallbacks included. */
  families: string;
  fontWeight: number;
  /** Space added after each letter, in ems. */
  approximate: number;
  /** Advance of each character, in thousandths of an em. */
  advances: ReadonlyMap<string, number>;
}

/**
 * The families of the two letters. The serif's second name is the one it gives itself in static files; a renderer that only has our
 * two fonts finds the sans at `sans-serif`.
 */
const SERIF = "Newsreader,'Newsreader 16pt',Georgia,'Times New Roman',serif";
export const SANS_SERIF = "'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/** Titles and names; big figures; words; words that count. */
export const FONTS = {
  titre: { families: SERIF, fontWeight: 600, approximate: -0.01, advances: toAdvances('newsreader-600') },
  chiffre: { families: SERIF, fontWeight: 500, approximate: -0.02, advances: toAdvances('newsreader-500') },
  texte: { families: SANS_SERIF, fontWeight: 400, approximate: 0, advances: toAdvances('source-sans-3-400') },
  fort: { families: SANS_SERIF, fontWeight: 600, approximate: 0, advances: toAdvances('source-sans-3-600') },
} as const satisfies Record<string, Font>;

export type FontName = keyof typeof FONTS;

/** Whether a picture may hold the character: both letters have it. */
export function isDrawable(character: string): boolean {
  return FONTS.titre.advances.has(character) && FONTS.texte.advances.has(character);
}

/** Width of a line in the units of its size. Throws on a character that the font does not have. */
export function measure(text: string, nom: FontName, size: number): number {
  const { advances: leads, approximate }: Font = FONTS[nom];
  let width = 0;
  for (const character of text) {
    const lead = leads.get(character);
    if (lead === undefined) throw new Error(`no glyph for « ${character} » of « ${text} »`);
    width += lead / 1000 + approximate;
  }
  return width * size;
}

function toAdvances(file: Exclude<keyof typeof advances, 'caracteres'>): ReadonlyMap<string, number> {
  return new Map(
    [...advances.caracteres].flatMap((character, i) => {
      const lead = advances[file][i];
      return typeof lead === 'number' ? [[character, lead] as const] : [];
    }),
  );
}
