/** One line of a `_headers` file: a header given to the paths of a rule, or taken from them when `value` is null. */
export interface HeaderRule {
  /** Path pattern: `*` stands for anything, `:name` for one segment. */
  path: string;
  name: string;
  value: string | null;
}

/**
 * Reads a `_headers` file, as static hosts do: a path at the margin, then its headers indented, `Name: value`, or `! Name`
 * to take away what a wider rule gave. `#` opens a comment line. Throws on any other line.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  let path: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const header = /^(?:! (?<removed>[\w-]+)|(?<name>[\w-]+):\s*(?<value>.+))$/.exec(content)?.groups;
    if (/^\S/.test(line) && content.startsWith('/')) path = content;
    else if (path !== null && /^\s/.test(line) && header) {
      rules.push({ path, name: header['removed'] ?? header['name'] ?? '', value: header['value'] ?? null });
    } else throw new Error(`_headers, line ${index + 1}: neither a path nor a header: ${content}`);
  }
  return rules;
}

/**
 * The headers of one path, by lower-case name: all rules that match apply, in the order of the file; a header given
 * twice has both values, joined by a comma, as hosts do.
 */
export function headersByRules(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!toRegExp(rule.path).test(path)) continue;
    const name = rule.name.toLowerCase();
    const before = headers.get(name);
    if (rule.value === null) headers.delete(name);
    else headers.set(name, before === undefined ? rule.value : `${before}, ${rule.value}`);
  }
  return headers;
}

function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
