/** The name of the file of a prefix: characters of addresses alone. */
export function fileOf(prefix: string): string {
  return prefix.replaceAll(' ', '-');
}

/** The name of the file of a code, of a commune or of an intercommunality: every code that has its form has one. */
export function codeFileOf(code: string): string {
  const start = code.length === 9 ? 'epci' : code.slice(0, 2).toLowerCase();
  return `codes/${start}-${code.at(-1)}`;
}
