import chasses from './chasses.json';

/** A way of writing in pictures. */
export interface Police {
  /** Families as files name them, fallbacks included. */
  familles: string;
  graisse: number;
  /** Space added after each letter, in ems. */
  approche: number;
  /** Advance of each character, in thousandths of an em. */
  chasses: ReadonlyMap<string, number>;
}

/**
 * The families of the two letters. The serif's second name is the one it gives itself in static files; a renderer that only has our
 * two fonts finds the sans at `sans-serif`.
 */
export const SERIF = "Newsreader,'Newsreader 16pt',Georgia,'Times New Roman',serif";
export const SANS = "'Source Sans 3',system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/** Titles and names; big figures; words; words that count. */
export const POLICES = {
  titre: { familles: SERIF, graisse: 600, approche: -0.01, chasses: toChasses('newsreader-600') },
  chiffre: { familles: SERIF, graisse: 500, approche: -0.02, chasses: toChasses('newsreader-500') },
  texte: { familles: SANS, graisse: 400, approche: 0, chasses: toChasses('source-sans-3-400') },
  fort: { familles: SANS, graisse: 600, approche: 0, chasses: toChasses('source-sans-3-600') },
} as const satisfies Record<string, Police>;

export type NomPolice = keyof typeof POLICES;

/** Whether a picture may hold the character: both letters have it. */
export function estDessinable(caractere: string): boolean {
  return POLICES.titre.chasses.has(caractere) && POLICES.texte.chasses.has(caractere);
}

/** Width of a line in the units of its size. Throws on a character that the font does not have. */
export function mesurer(texte: string, nom: NomPolice, taille: number): number {
  const { chasses: avances, approche }: Police = POLICES[nom];
  let largeur = 0;
  for (const caractere of texte) {
    const avance = avances.get(caractere);
    if (avance === undefined) throw new Error(`no glyph for « ${caractere} » of « ${texte} »`);
    largeur += avance / 1000 + approche;
  }
  return largeur * taille;
}

function toChasses(fichier: Exclude<keyof typeof chasses, 'caracteres'>): ReadonlyMap<string, number> {
  return new Map(
    [...chasses.caracteres].flatMap((caractere, i) => {
      const avance = chasses[fichier][i];
      return typeof avance === 'number' ? [[caractere, avance] as const] : [];
    }),
  );
}
