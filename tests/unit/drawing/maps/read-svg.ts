/** An element of a drawing, as a test looks at it. */
export interface ElementSvg {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its children. */
  text: string;
  parent: ElementSvg | null;
}

/** Every element of an SVG text, in its order. Throws when the text is not well-formed XML, or when an id stands twice. */
export function readSvg(svg: string): ElementSvg[] {
  const elements: ElementSvg[] = [];
  const ids = new Set<string>();
  let open: ElementSvg | null = null;
  for (const [token, close, name, attributeText = '', selfClosing, text = ''] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g,
  )) {
    if (token === '<') throw new Error('a tag is malformed');
    if (name === undefined) {
      const stray = /&(?!(amp|lt|gt|quot);)/.exec(text);
      if (stray) throw new Error(`stray ampersand in « ${text} »`);
      if (open)
        open.text += text
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
      else if (text.trim() !== '') throw new Error(`text outside of the root: « ${text} »`);
      continue;
    }
    if (close) {
      if (open?.name !== name) throw new Error(`</${name}> closes ${open?.name ?? 'nothing'}`);
      open = open.parent;
      continue;
    }
    const attributes = readAttributes(attributeText);
    const element: ElementSvg = { name, attributes, text: '', parent: open };
    elements.push(element);
    const { id } = attributes;
    if (id !== undefined && ids.has(id)) throw new Error(`id twice: ${id}`);
    if (id !== undefined) ids.add(id);
    if (!selfClosing) open = element;
  }
  if (open) throw new Error(`${open.name} is not closed`);
  return elements;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`attribute twice: ${key}`);
    if (/&(?!(amp|lt|gt|quot);)/.test(value)) throw new Error(`stray ampersand in ${key}`);
    attributes[key] = value;
  }
  return attributes;
}
