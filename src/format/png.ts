import { crc32, deflateSync } from 'node:zlib';

/** What every PNG begins with. */
export const SIGNATURE_PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One part of a PNG: its size, its name, its content and their sum. */
export function partiePng(type: string, contenu: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), contenu]);
  const [taille, somme] = [Buffer.alloc(4), Buffer.alloc(4)];
  taille.writeUInt32BE(contenu.length);
  somme.writeUInt32BE(crc32(corps));
  return Buffer.concat([taille, corps, somme]);
}

/** The head of a PNG that is not interlaced. `bits` a pixel; `couleur` is 0 for grey, 3 for a palette. */
export function entetePng(
  { largeur, hauteur }: { largeur: number; hauteur: number },
  { bits, couleur }: { bits: number; couleur: number },
): Buffer {
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(largeur, 0);
  entete.writeUInt32BE(hauteur, 4);
  entete.set([bits, couleur, 0, 0, 0], 8);
  return partiePng('IHDR', entete);
}

/** Bytes as they are; a small window and little memory, for what is asked thirty-five thousand times. */
const SANS_COMPRESSION = { level: 0, windowBits: 9, memLevel: 1 };

/**
 * A small PNG of one bit a pixel, black where a row says true: eight pixels a byte, the lightest picture of two colours. Its bytes
 * are not compressed: those of a QR code would weigh no less, and there are thirty-five thousand.
 */
export function toPngNoirEtBlanc(rangees: readonly (readonly boolean[])[]): Buffer {
  const largeur = rangees[0]?.length ?? 0;
  const octets = 1 + Math.ceil(largeur / 8);
  const pixels = Buffer.alloc(octets * rangees.length);
  for (let y = 0; y < rangees.length; y += 1) {
    const rangee = rangees[y] ?? [];
    if (rangee.length !== largeur) throw new Error('rows are not of one length');
    for (let x = 0; x < largeur; x += 1) {
      const octet = y * octets + 1 + (x >> 3);
      if (!rangee[x]) pixels[octet] = (pixels[octet] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return Buffer.concat([
    SIGNATURE_PNG,
    entetePng({ largeur, hauteur: rangees.length }, { bits: 1, couleur: 0 }),
    partiePng('IDAT', deflateSync(pixels, SANS_COMPRESSION)),
    partiePng('IEND', Buffer.alloc(0)),
  ]);
}
