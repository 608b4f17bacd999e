import { sayDivergences, divergenceRow } from '../../figures/disagreements.ts';
import type { Figure } from '../../figures/figure.ts';
import { sourceRow } from '../../figures/source-line.ts';
import { passageWords } from '../../figures/skip-link.ts';
import { attribute, textOf, walkMarkup, type Tag } from '../../format/walk-markup.ts';
import { escapeXml } from '../../format/xml.ts';
import { markQuotations } from '../../prose/quotations.ts';
import { SITE } from '../../site.ts';
import { drawingSize } from '../pictures/drawing.ts';
import { embedPolicy } from './csp.ts';
import { defaultHeight, heightsAt, type Block } from './default-height.ts';
import { heightScript } from './height-script.ts';
import { COPY_MARK } from './copy-mark.ts';
import { BESIDE, styleEmbed, TYPE, ZOOM } from './style.ts';
import { figureAddress } from '../../store/routes.ts';

const INVITATION = 'la figure, son tableau, ses fichiers';

interface OptionsPageEmbed {
  /** Address of the site, absolute. */
  url: string;
  /** Hash of what the figure says, by which a change of its inputs is known: where dated copies are kept. */
  empreinte?: string;
  /** The page that shows the same, from the root of the site; the figure's own when absent. */
  page?: string;
  /** What the link to that page says. */
  invitation?: string;
  /** The script of maps, for a map whose shapes are links: see `ui/browser/maps.js`. */
  mapScript?: string;
}

/**
 * The whole page of an embed: the figure alone, everything inside, no request but itself. It reads without script, in both themes, on paper; its
 * links open outside the frame.
 */
export function pageEmbed(
  f: Figure,
  { url, empreinte, page: path = figureAddress(f.id), invitation = INVITATION, mapScript = '' }: OptionsPageEmbed,
): string {
  const script = heightScript();
  const answers = f.drawing.kind === 'carte' && f.drawing.ample.includes('<a ') ? mapScript : '';
  const page = new URL(path, url).href;
  const oembed = new URL(`${figureAddress(f.id)}oembed.json`, url).href;
  const passage = passageWords(f);
  const pass = passage ? `<a class="passer" href="#apres">${passage}</a>` : '';
  const draw = (svg: string) => outside(sayDivergences(f, svg), url);
  const drawings = f.drawing.narrow
    ? `<div class="etroit">${draw(f.drawing.narrow)}</div><div class="ample">${draw(f.drawing.ample)}</div>`
    : `<div class="${kindOf(f)}">${draw(f.drawing.ample)}</div>`;
  const notes = f.notes.map((note) => `<li>${escapeXml(note)}</li>`).join('');
  const source = outside(sourceRow(f, { max: 2 }), url);
  const divergences = outside(divergenceRow(f), url);
  const body = markQuotations(
    `<body><main${kindOf(f) === 'carte' ? ' class="beside"' : ''}><h1>${escapeXml(f.titre)}</h1><p class="sous-titre">${escapeXml(f.subtitle)}</p><p>${escapeXml(f.takeaway)}</p>${pass}${drawings}` +
      `${notes && `<ul>${notes}</ul>`}${divergences && `<p class="source">${divergences}</p>`}<p class="source"${pass && ' id="apres"'}>${source}</p>` +
      `<p class="source"><a href="${page}" target="_blank" rel="noopener">${SITE.nom}\u202F: ${escapeXml(invitation)}</a>${COPY_MARK}</p></main>${answers && `<script>${answers}</script>`}</body>`,
  );
  const style = styleEmbed(body);
  return (
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy({ scripts: [script, ...(answers ? [answers] : [])], styles: [style] })}">` +
    `<title>${escapeXml(f.titre)} – ${SITE.nom}</title><meta name="description" content="${escapeXml(f.takeaway)}">` +
    `<meta name="robots" content="noindex"><link rel="canonical" href="${page}">` +
    `<link rel="alternate" type="application/json+oembed" href="${oembed}">` +
    `${empreinte === undefined ? '' : `<meta name="empreinte" content="${empreinte}">`}<style>${style}</style><script>${script}</script></head>${body}</html>\n`
  );
}

/** Widths of a column in an article, on a phone, a tablet and a desk, in pixels. */
const COLUMNS = [360, 720, 1040] as const;
/** What is added to the height of one width, which no other width makes up for: a browser breaks a line where we do not. */
const MARGIN = 10;

/** The height to give to the frame of a figure where no script adjusts it, by the width of its column. */
export function embedHeights(f: Figure): { width: number; height: number }[] {
  const heights = heightsAt(blocksOf(f), { ...EDGES, topAndBottom: EDGES.topAndBottom + MARGIN, widths: COLUMNS });
  return COLUMNS.map((width, i) => ({ width, height: heights[i] ?? NaN }));
}

/** The height to write in the code of the embed: enough at 320 px and above when no script adjusts it. */
export function embedHeight(f: Figure): number {
  let height = heights.get(f.id);
  if (height === undefined) heights.set(f.id, (height = defaultHeight(blocksOf(f), EDGES)));
  return height;
}

/** By the id of the figure: its page and its `oembed.json` ask for it in turn. */
const heights = new Map<string, number>();

const EDGES = { side: TYPE.margin, topAndBottom: 2 * TYPE.margin + 8 };

function blocksOf(f: Figure): Block[] {
  const { titre, subtitle, bodyType, small } = TYPE;
  const head: Block[] = [
    { text: f.titre, ...titre },
    { text: f.subtitle, ...subtitle },
  ];
  const finding: Block = { text: f.takeaway, ...bodyType };
  const notes = f.notes.map((text): Block => ({ text: `• ${text}`, ...small }));
  const foot = [
    ...[divergenceRow(f), sourceRow(f, { max: 2 })].flatMap((html) => (html ? [textOf(html)] : [])),
    `${SITE.nom} : ${INVITATION}. Copie du 30 septembre 2026.`,
  ].map((text): Block => ({ text, ...small }));
  const drawings = drawingsOf(f);
  const body: Block[] =
    kindOf(f) === 'carte'
      ? [
          ...[finding, ...drawings, ...notes].map((block): Block => ({ ...block, upTo: BESIDE.threshold })),
          {
            beside: [[finding, ...notes], drawings.map(wider)],
            parts: BESIDE.parts,
            gap: BESIDE.gap,
            from: BESIDE.threshold + 1,
          },
        ]
      : [finding, ...drawings, ...notes];
  return [...head, ...body, ...foot];
}

/** A drawing as wide as it may be beside its words. */
function wider(block: Block): Block {
  return 'drawing' in block ? { ...block, maxWidth: BESIDE.mapMax } : block;
}

function drawingsOf(f: Figure): Block[] {
  const before = 12;
  const { ample, narrow } = f.drawing;
  if (!narrow) {
    const zoom: Block[] = ample.includes('data-regions=') ? [{ text: 'Regarder de plus près', ...ZOOM }] : [];
    return [...zoom, { drawing: drawingSize(ample), before, maxWidth: MAX_WIDTHS[kindOf(f)] }];
  }
  return [
    { drawing: drawingSize(narrow), before, upTo: TYPE.threshold, maxWidth: TYPE.narrowMax },
    { drawing: drawingSize(ample), before, from: TYPE.threshold + 1, maxWidth: TYPE.maxWidth },
  ];
}

const MAX_WIDTHS = { carte: TYPE.mapMax, graphique: TYPE.maxWidth, fiche: TYPE.sheetMax };

/** A chart, a map, or a drawing made for a phone alone, which is not blown up. */
function kindOf({ drawing: { kind, ample } }: Figure): keyof typeof MAX_WIDTHS {
  return drawingSize(ample).width < TYPE.sheetMax ? 'fiche' : kind;
}

/**
 * The same markup with links that open outside the frame, at their full address; ids of shapes are those of the page's main map; colours and letters are
 * those of the style sheet alone. What all links have comes first: a hundred of them compress better.
 */
function outside(html: string, url: string): string {
  return [...walkMarkup(html)].map((piece) => (piece.kind === 'open' ? outward(piece, url) : piece.source)).join('');
}

function outward(tag: Tag, url: string): string {
  let { source } = tag;
  if (tag.name === 'svg') source = source.replace(/ (xmlns|font-family)="[^"]*"/g, '');
  if (tag.name === 'a' && attribute(tag, 'href')?.startsWith('/'))
    source = source
      .replace('<a ', '<a target="_blank" rel="noopener" ')
      .replace('href="/', `href="${url.replace(/\/$/, '')}/`);
  return source.replace(/var\((--[\w-]+),#\w+\)/g, 'var($1)').replace(/ id="[a-z0-9-]*?((?:DEP|REG)-\w+")/, ' id="$1');
}
