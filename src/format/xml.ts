const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text made safe inside an element or a double-quoted attribute of HTML or XML. No-break spaces stay characters, for XML knows no
 * `&nbsp;`; characters that XML forbids are dropped.
 */
export function escapeXml(text: string): string {
  // most texts have nothing to escape: they are read once
  if (!/[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}
