/** The embed that a parent page shows. */
export interface Embedded {
  /** Id of the figure. */
  id: string;
  /** Address of the site that serves the embed, absolute. */
  url: string;
}

/** What a host page gives a frame before any script speaks. Far from any real height, so that a test cannot pass by luck. */
export const INITIAL_HEIGHT = 137;

/**
 * A host page around `body`. It keeps every message it receives in `messages`. Its scrollbar is always there, so that the
 * width of its column does not depend on its height.
 */
export function hostPage(body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page qui accueille</title>
<style>html { overflow-y: scroll } body { margin: 0 } iframe { display: block; border: 0 }</style>
<script>
var messages = [];
addEventListener('message', function (e) { messages.push(e.data); });
</script>
</head>
<body>
${body}
</body>
</html>`;
}
