import { paint } from '../palette.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { escapeXml } from '../../format/xml.ts';
import { toLength } from '../svg.ts';
import type { DepartementForm, RegionForm } from './contours.ts';

/** 11 px where a map of France has 590. */
const CODE_BODY = 11.2;

/** How a code is written on its département. */
interface CodeStyle {
  /** Its colour. Default: ink. */
  text?: string;
  /** Whether an edge of paper parts it from hatches and marks. */
  edge?: boolean;
  /** The radius of the mark that it stands under; null, or left out, in the middle. */
  under?: number | null;
}

/**
 * The codes of the départements on a map of France, for who knows them: hidden, in files and pictures too, until a style sheet has
 * room for them. Régions have none.
 */
export function drawCodes(
  formes: readonly (DepartementForm | RegionForm)[],
  styleOf: (code: CodeTerritoire) => CodeStyle,
): string {
  const departements = formes.filter(({ code }) => code.startsWith('DEP-'));
  if (departements.length === 0) return '';
  const groups = Map.groupBy(departements, ({ code }) => {
    const { text = paint.encre, edge = false } = styleOf(code);
    return `fill="${text}"${edge ? ` stroke="${paint.papier}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : ''}`;
  });
  const drawn = [...groups].map(
    ([attributes, forms]) =>
      `<g ${attributes}>${forms.map((form) => drawCode(form, styleOf(form.code).under ?? null)).join('')}</g>`,
  );
  return (
    `<g class="codes" display="none" font-size="${CODE_BODY}" text-anchor="middle" pointer-events="none" aria-hidden="true">` +
    `${drawn.join('')}</g>`
  );
}

/** Its place is its own, then what it stands under that: a script that looks closer changes the second alone. */
function drawCode({ code, x, y }: Pick<DepartementForm, 'code' | 'x' | 'y'>, under: number | null): string {
  const shift = under === null ? '.36em' : toLength(Math.round(under + CODE_BODY * 0.72));
  return `<text x="${Math.round(x)}" y="${Math.round(y)}" dy="${shift}">${escapeXml(code.slice('DEP-'.length))}</text>`;
}
