import { sayDivergences, divergenceRow } from '../../figures/disagreements.ts';
import type { Figure } from '../../figures/figure.ts';
import { sourceRow } from '../../figures/source-line.ts';
import { passageWords } from '../../figures/skip-link.ts';
import { attribute, textOf, walkMarkup, type Tag } from '../../format/walk-markup.ts';
import { escapeXml } from '../../format/xml.ts';
import { SITE } from '../../site.ts';
import { drawingSize } from '../pictures/drawing.ts';
import { embedPolicy } from './csp.ts';
import { defaultHeight, heightsAt, type Block } from './default-height.ts';
import { heightScript } from './height-script.ts';
import { COPY_MARK } from './copy-mark.ts';
import { BESIDE, styleEmbed, TYPE, ZOOM } from './style.ts';
import { figureAddress } from '../../store/routes.ts';

const INVITATION = 'la figure, son tableau, ses fichiers';

export interface OptionsPageEmbed {
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
  const drawings = f.drawing.etroit
    ? `<div class="etroit">${draw(f.drawing.etroit)}</div><div class="ample">${draw(f.drawing.ample)}</div>`
    : `<div class="${kindOf(f)}">${draw(f.drawing.ample)}</div>`;
  const notes = f.notes.map((note) => `<li>${escapeXml(note)}</li>`).join('');
  const source = outside(sourceRow(f, { max: 2 }), url);
  const divergences = outside(divergenceRow(f), url);
  const body =
    `<body><main${kindOf(f) === 'carte' ? ' class="beside"' : ''}><h1>${escapeXml(f.titre)}</h1><p class="sous-titre">${escapeXml(f.sousTitre)}</p><p>${escapeXml(f.constat)}</p>${pass}${drawings}` +
    `${notes && `<ul>${notes}</ul>`}${divergences && `<p class="source">${divergences}</p>`}<p class="source"${pass && ' id="apres"'}>${source}</p>` +
    `<p class="source"><a href="${page}" target="_blank" rel="noopener">${SITE.nom}\u202F: ${escapeXml(invitation)}</a>${COPY_MARK}</p></main>${answers && `<script>${answers}</script>`}</body>`;
  const style = styleEmbed(body);
  return (
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy({ scripts: [script, ...(answers ? [answers] : [])], styles: [style] })}">` +
    `<title>${escapeXml(f.titre)} – ${SITE.nom}</title><meta name="description" content="${escapeXml(f.constat)}">` +
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
  const heights = heightsAt(blocksOf(f), { ...EDGES, hautEtBas: EDGES.hautEtBas + MARGIN, widths: COLUMNS });
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

const EDGES = { cote: TYPE.marge, hautEtBas: 2 * TYPE.marge + 8 };

function blocksOf(f: Figure): Block[] {
  const { titre, sousTitre, corps, petit } = TYPE;
  const head: Block[] = [
    { texte: f.titre, ...titre },
    { texte: f.sousTitre, ...sousTitre },
  ];
  const finding: Block = { texte: f.constat, ...corps };
  const notes = f.notes.map((text): Block => ({ texte: `• ${text}`, ...petit }));
  const foot = [
    ...[divergenceRow(f), sourceRow(f, { max: 2 })].flatMap((html) => (html ? [textOf(html)] : [])),
    `${SITE.nom} : ${INVITATION}. Copie du 30 septembre 2026.`,
  ].map((texte): Block => ({ texte, ...petit }));
  const drawings = drawingsOf(f);
  const body: Block[] =
    kindOf(f) === 'carte'
      ? [
          ...[finding, ...drawings, ...notes].map((block): Block => ({ ...block, jusqua: BESIDE.seuil })),
          {
            beside: [[finding, ...notes], drawings.map(wider)],
            parts: BESIDE.parts,
            gap: BESIDE.gap,
            de: BESIDE.seuil + 1,
          },
        ]
      : [finding, ...drawings, ...notes];
  return [...head, ...body, ...foot];
}

/** A drawing as wide as it may be beside its words. */
function wider(block: Block): Block {
  return 'dessin' in block ? { ...block, largeurMax: BESIDE.carteMax } : block;
}

function drawingsOf(f: Figure): Block[] {
  const avant = 12;
  const { ample, etroit } = f.drawing;
  if (!etroit) {
    const zoom: Block[] = ample.includes('data-regions=') ? [{ texte: 'Regarder de plus près', ...ZOOM }] : [];
    return [...zoom, { dessin: drawingSize(ample), avant, largeurMax: MAX_WIDTHS[kindOf(f)] }];
  }
  return [
    { dessin: drawingSize(etroit), avant, jusqua: TYPE.seuil, largeurMax: TYPE.etroitMax },
    { dessin: drawingSize(ample), avant, de: TYPE.seuil + 1, largeurMax: TYPE.largeurMax },
  ];
}

const MAX_WIDTHS = { carte: TYPE.carteMax, graphique: TYPE.largeurMax, fiche: TYPE.ficheMax };

/** A chart, a map, or a drawing made for a phone alone, which is not blown up. */
function kindOf({ drawing: { kind, ample } }: Figure): keyof typeof MAX_WIDTHS {
  return drawingSize(ample).largeur < TYPE.ficheMax ? 'fiche' : kind;
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
