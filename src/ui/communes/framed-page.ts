import { oldCode, oldCodes, commune } from '../../store/communes.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { builtCommunes, isBuilt } from '../../store/built.ts';
import { frameSlug } from '../../store/routes.ts';
import { territoires } from '../../store/rows.ts';
import { communeFields } from './commune-fields.ts';
import { COMMUNE_TOKENS, OLD_CODE_TOKENS, type CommuneFields, type FramedPage, type OldCodeFields } from './frames.ts';
import { departementOf } from './links.ts';
import { oldCodeFields } from './old-code-fields.ts';

/** A page of `/territoires/communes/`: that of a commune knows its département, whose block it shows. */
type PlacePage =
  (FramedPage<CommuneFields> & { departement: Territoire }) | (FramedPage<OldCodeFields> & { departement: null });

const OLD_CODE_FRAME = frameSlug('ancien-code');

function frameOf({ slug }: Territoire): string {
  return frameSlug(slug);
}

/** The pages that the frames are made of: one for the communes of each département, one for the codes that were. */
export const FRAMES: readonly PlacePage[] = [
  ...territoires
    .filter(({ niveau }) => niveau === 'DEP')
    .map((departement) => ({ frame: frameOf(departement), fields: COMMUNE_TOKENS, departement })),
  { frame: OLD_CODE_FRAME, fields: OLD_CODE_TOKENS, departement: null },
];

const byFrame = new Map(FRAMES.map((page) => [page.frame, page]));

/** The page of a commune, of a code that was one, or the one that a frame is made of, by its last segment. */
export function framedPage(slug: string): PlacePage {
  const frame = byFrame.get(slug);
  if (frame) return frame;
  const code = slug.slice(0, 5);
  const old = oldCode(code);
  if (old) return { frame: OLD_CODE_FRAME, fields: oldCodeFields(old), departement: null };
  const c = commune(code);
  const departement = departementOf(c.departement);
  return { frame: frameOf(departement), fields: communeFields(c, departement), departement };
}

/** The last segments of the pages that this build makes: the communes, then the codes that were. */
export function builtSlugs(): string[] {
  return [...builtCommunes(), ...oldCodes().filter(({ code }) => isBuilt(code))].map(({ slug }) => slug);
}
