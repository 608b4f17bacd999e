import { createHash } from 'node:crypto';

/** The source expression that allows one inline script or style, byte for byte: `'sha256-…'`, quotes included. */
export function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** What an embed page holds inline. */
interface InlineContent {
  /** Text of each `<script>`, exactly as in the page. */
  scripts: readonly string[];
  /** Text of each `<style>`, exactly as in the page. */
  styles: readonly string[];
}

/**
 * The Content-Security-Policy of an embed page, for its `<meta>`: its own scripts and styles by their hash, pictures and
 * fonts inside the page only, no request at all. Hashes still match in a sandbox, where `'self'` matches nothing.
 * A style attribute is refused. `frame-ancestors` has no effect in a `<meta>`: it belongs to the headers.
 */
export function embedPolicy({ scripts, styles }: InlineContent): string {
  const list = (texts: readonly string[]) => (texts.length === 0 ? "'none'" : texts.map(sha256).join(' '));
  return [
    "default-src 'none'",
    `script-src ${list(scripts)}`,
    `style-src ${list(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
