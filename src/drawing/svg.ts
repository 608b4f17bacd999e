import { escapeXml } from '../format/xml.ts';

/** A piece of SVG that takes a known room, its corner at 0, 0. */
export interface Fragment {
  svg: string;
  width: number;
  height: number;
}

/** What each drawing is given to be found, named and told apart in a page. */
export interface DrawingOptions {
  /** The id of the figure: it begins all the ids of the drawing. */
  id: string;
  /** Its name, for those who do not see it. */
  titre: string;
  /** What it shows, in one or two sentences, for those who do not see it. */
  alt: string;
}

/** The letters of files and embeds; the page sets its own on `.carte text`. */
export const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/** Size of the text of a map, in units… */
export const BODY = 13;
/** … the largest that drawings leave room for: a page may set it on narrow screens… */
export const NARROW_BODY = 16;
/** … and that of the words which a map of France, 600 units wide, shows instead on a phone: 11 px where it has 328. */
export const PHONE_BODY = 21;

interface RootOptions extends DrawingOptions {
  /** `x y width height`. */
  viewBox: string;
  className: string;
  /** Whether the drawing holds links: then it is a group whose content is read, else one image. */
  links: boolean;
  /** More attributes of the root, each with a space before it. */
  attributes?: string;
}

/** The root element of a drawing, with its name and its description. */
export function svgRoot(
  content: string,
  { id, titre, alt, viewBox, className, links, attributes = '' }: RootOptions,
): string {
  checkId(id);
  const nom = links
    ? `role="group" aria-label="${escapeXml(titre)}" aria-describedby="${id}-desc"`
    : `role="img" aria-labelledby="${id}-titre ${id}-desc"`;
  const title = links ? '' : `<title id="${id}-titre">${escapeXml(titre)}</title>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" viewBox="${viewBox}" ${nom} font-family="${FONT}" font-size="${BODY}"${attributes}>` +
    `${title}<desc id="${id}-desc">${escapeXml(alt)}</desc>${content}</svg>`
  );
}

/** Throws unless the text may stand in an id, in `url(#…)` and in a class as it is. */
export function checkId(id: string): void {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Error(`invalid id: ${id}`);
}

/** A number of a drawing: a hundredth of a unit is finer than the eye. */
export function toLength(value: number): string {
  return String(Math.round(value * 100) / 100);
}
