/** What a reader sees written in a picture, in order, with ordinary spaces. */
export function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text\b.*?<\/text>/gs)]
    .map(([text]) => text.replaceAll('</tspan><tspan', '</tspan> <tspan').replace(/<[^>]*>/g, ''))
    .join(' ')
    .replace(/[\u00A0\u202F]/g, ' ');
}

/** Each colour of letters, with the words that wear it. */
export function wordsIn(svg: string, colour: string): string {
  return [...svg.matchAll(/<(text|tspan)\b[^>]*fill="(#[0-9a-f]{6})"[^>]*>([^<]*)/g)]
    .filter(([, , fill, words]) => fill === colour && words !== '')
    .map(([, , , words]) => words)
    .join(' | ')
    .replace(/[\u00A0\u202F]/g, ' ');
}

/** What would make a picture depend on something else than itself, or hide it from those who do not see it. */
export function faultsOf(svg: string): string[] {
  const rules: [string, boolean][] = [
    ['a variable that a reader does not have', svg.includes('var(')],
    ['a script or a style sheet', /<(script|style|foreignObject)\b/.test(svg)],
    ['a link or an external file', /\s(xlink:)?href=(?!"data:image\/png;base64,)|url\((?!#)|@import/.test(svg)],
    ['no name', !/<title id="([^"]+)">[^<]{3,}<\/title>/.test(svg)],
    ['no description', !/<desc id="([^"]+)">[^<]{20,}<\/desc>/.test(svg)],
    ['letters outlined or missing', !/<text\b/.test(svg)],
    ['a family without fallback', /font-family="[^",]*"/.test(svg)],
  ];
  return rules.filter(([, fault]) => fault).map(([nom]) => nom);
}
