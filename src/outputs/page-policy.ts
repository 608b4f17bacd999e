/**
 * What a page of ours may load: its own files alone, no inline script nor style. A page that shows an embed may frame one. The page says it
 * of itself, and servers say it of the page: each in its own spacing, the second with who may frame it.
 */
export function pagePolicy({ frames }: { frames: boolean }): readonly string[] {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ];
}
