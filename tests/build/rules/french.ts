import type { Page } from './page.ts';

/** What a reader must never meet, and how the report names it. */
const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d_])(undefined|NaN|null|Infinity|Invalid Date|TODO|FIXME|XXX|\[object)(?![\p{L}\d_])/u, 'a leftover'],
  [/lorem ipsum/i, 'a leftover'],
  [/(?<!\p{L})(the|and|with|loading|read more|page not found)(?!\p{L})/iu, 'English'],
  [/(?<!\p{L})(January|February|April|May(?= \d)|June|July|August|October|Feb|Apr|Aug|Dec)(?!\p{L})/u, 'English'],
];

/** French typography, where a plain text gives it away. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/ [;:!?%»]/, 'an ordinary space before ; : ! ? % »'],
  [/« /, 'an ordinary space after «'],
  [/[\p{L}\d)][;!?»](?!\S)/u, 'no space before ; ! ? »'],
  [/\p{L}:(?!\S)/u, 'no space before :'],
  [/«(?![\u00A0\u202F])/u, 'no no-break space after «'],
  [/\p{L}'/u, 'a straight apostrophe'],
  [/"/, 'a straight quotation mark'],
  [/\.\.\./, 'three dots for …'],
  [/(?<![\d,.])\d{1,3} \d{3}(?!\d)/, 'an ordinary space inside a number'],
  [/\d\.\d+[\u00A0\u202F ]?(%|millions?|milliards?|€)/, 'a decimal point'],
];

/** Words that elide none before them, and letters named one by one: « le oui », « de onze », « de A à Z ». */
const NOT_ELIDED = String.raw`(?!(?:onz|oui|uhlan|yaourt)\p{L}*|\p{Lu}(?![\p{L}’]))`;
const VOWEL = '[aeiouàâäéèêëîïôöûüùœæAEIOUÀÂÄÉÈÊËÎÏÔÖÛÜÙŒÆ]';
/** In h, only words known not to be aspirated. */
const MUTE_H = 'habit|heure|homme|hôpita|hiver|histoire|honorai|hôtel|héberge|hospital|horaire|hypoth';
const ELISIONS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}’-])(?:[dlnsjmtDLNSJMT]e|[lL]a|[qQ]ue|[jJ]usque|[lL]orsque|[pP]uisque)[ \u00A0]${NOT_ELIDED}(?:${VOWEL}|${MUTE_H})\p{L}*`,
      'u',
    ),
    'no elision',
  ],
  [/(?<!\p{L})si ils?(?!\p{L})/iu, 'no elision'],
];

/** Words in s or x that are no plural. */
const SINGULAR =
  'dans|sans|plus|moins|pas|temps|fois|mois|cas|pays|des|les|mais|sous|vers|puis|hors|très|après|dès|prix|voix|bus|médicobus|accès|avis|parcours|choix|corps|tiers|deux|trois|six|dix';
/** What French puts in the singular: under two. */
const UNDER_TWO = String.raw`(?<![\p{L}\p{N}.,\u202F+–-])[−+]?[01](?:,\d+)?[ \u00A0]`;
const AGREEMENTS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(String.raw`${UNDER_TWO}(?!(?:${SINGULAR})(?!\p{L}))[\p{L}’-]+[sx](?![\p{L}’-])`, 'u'),
    'a plural under two',
  ],
  [new RegExp(String.raw`${UNDER_TWO}[\p{L}’-]+(?: sur \d+)? [sv]?ont(?!\p{L})`, 'u'), 'a plural under two'],
];

const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;
const BLOCKS =
  'h1,h2,h3,h4,p,li,dt,dd,th,td,caption,figcaption,summary,a,button,label,legend,option,text,title,desc,address,div';
const SILENT = 'script,style,code,pre,kbd,samp,[lang]:not([lang="fr"]):not(html)';

/** The sentences and words that a reader sees, hears or is shown by the browser, each once. */
export function textsOf(page: Page): readonly string[] {
  let texts = known.get(page);
  if (texts === undefined) known.set(page, (texts = findTexts(page)));
  return texts;
}

/** The texts of the pages read so far: three rules ask for them. */
const known = new WeakMap<Page, readonly string[]>();

function findTexts({ document }: Page): readonly string[] {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(SILENT)) element.remove();
  // the head of a page in another language says what its text says
  if (copy.getAttribute('lang') !== 'fr') for (const said of copy.querySelectorAll('title, meta')) said.remove();
  const blocks = [...copy.querySelectorAll(BLOCKS)].filter(
    (e) => e.querySelector(BLOCKS) === null || e.localName !== 'div',
  );
  const attributes = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'].flatMap((name) =>
    [...copy.querySelectorAll(`[${name}]`)].map((e) => e.getAttribute(name) ?? ''),
  );
  const metas = [...copy.querySelectorAll('meta[name="description"], meta[property^="og:"]')]
    .map((e) => e.getAttribute('content') ?? '')
    .filter((content) => !content.startsWith('https://'));
  return [...new Set([...blocks.map((e) => e.textContent ?? ''), ...attributes, ...metas])]
    .map((text) =>
      text
        .replaceAll(ADDRESS, '')
        .replaceAll(/[ \n\t\r]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

export function leftoversIn(text: string): string[] {
  return findings(text, LEFTOVERS);
}

export function typographyIn(text: string): string[] {
  return findings(text, TYPOGRAPHY);
}

/** A word left whole before one that elides it: « de octobre », « que ils ». */
export function elisionsIn(text: string): string[] {
  return findings(text, ELISIONS);
}

/** A plural after zero, one or a fraction of two: « 0 départements », « 1 région ont ». */
export function agreementsIn(text: string): string[] {
  return findings(text, AGREEMENTS);
}

/** What is shown of an element that is no sentence, so that what follows it is not taken for what precedes it. */
const NO_SENTENCE = /<(script|style|pre|code|kbd)\b[^]*?<\/\1>/g;
const INLINE = /<\/?(?:a|abbr|b|cite|data|dfn|em|i|mark|q|small|span|strong|sup|time|tspan)(?:\s[^>]*)?>/g;
const SAID = /\s(?:aria-label|alt|title|content|placeholder)="([^"]*)"/g;

/**
 * The words of a markup that is not parsed, those of its attributes included: one line for each of its blocks. Faster by far, for
 * the pages made by thousands.
 */
export function linesOf(html: string): string[] {
  const shown = html.replace(NO_SENTENCE, '<p>').replaceAll(/[ \n\t\r]+/g, ' ');
  const said = [...shown.matchAll(SAID)].map(([, text = '']) => text);
  const lines = shown
    .replace(INLINE, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .split('\n');
  return [...new Set([...lines.map((line) => line.trim()), ...said])];
}

function findings(text: string, rules: readonly (readonly [RegExp, string])[]): string[] {
  return rules.flatMap(([rule, name]) => {
    const match = rule.exec(text);
    return match ? [`has ${name}: …${text.slice(Math.max(0, match.index - 30), match.index + 30)}…`] : [];
  });
}
