import { embedPolicy } from '../../../src/outputs/embed/csp.ts';
import { defaultHeight } from '../../../src/outputs/embed/default-height.ts';
import { heightScript } from '../../../src/outputs/embed/height-script.ts';

/** Two embed pages of the kind the site builds: one that fits in a column, one taller than any host allows. */
export const FIXTURES = ['essai', 'essai-long'] as const;

const TITRE = 'Les maisons de santé se multiplient, l’objectif reste devant';
const SUBTITLE =
  'Nombre de maisons de santé pluriprofessionnelles en France, à la fin de chaque année, et objectif annoncé en juillet 2023';
const FINDING =
  'Il en faudrait davantage chaque mois pour atteindre l’objectif ; le rythme observé ne suffit pas, quelle que soit la définition retenue.';
const text = { size: 16, lineHeight: 23.2, before: 8 };

/** Height in the code of `essai`, computed from its style as the site does for its own figures. */
export const TRIAL_HEIGHT = defaultHeight(
  [
    { text: TITRE, size: 20.8, lineHeight: 25, weight: 700 },
    { ...text, text: SUBTITLE },
    { drawing: { width: 560, height: 300 }, maxWidth: 560, before: 16 },
    { ...text, text: FINDING },
    { ...text, text: 'Source : dernier-kilometre.example/graphiques/essai/. Données : décembre 2023.' },
    { ...text, text: 'Aller au tableau' },
    { ...text, before: 0, text: 'Le tableau des valeurs' },
  ],
  { side: 16, topAndBottom: 26.4 },
);

const STYLE = `
:root { color-scheme: light dark; --papier: #faf8f3; --encre: #1b1f22 }
@media (prefers-color-scheme: dark) { :root { --papier: #14191b; --encre: #ece7dc } }
:root[data-theme=clair] { color-scheme: light; --papier: #faf8f3; --encre: #1b1f22 }
:root[data-theme=sombre] { color-scheme: dark; --papier: #14191b; --encre: #ece7dc }
* { box-sizing: border-box }
body { margin: 0; padding: 12px 16px 14.4px; background: var(--papier); color: var(--encre); font: 16px/1.45 sans-serif }
h1 { margin: 0; font-size: 1.3rem; line-height: 1.2 }
p { margin: 0.5rem 0 0 }
svg { display: block; width: 100%; max-width: 560px; height: auto; margin-top: 1rem }
table { width: 100%; border-collapse: collapse }
td, th { text-align: left; padding: 0.2rem 0 }
`;

/** An embed page as the site builds them: all inline, its policy by hashes, a drawing, words that wrap, a folded table. */
export function embedFixture(id: (typeof FIXTURES)[number], url: string): string {
  const [width, height] = id === 'essai' ? [560, 300] : [560, 1800];
  const rows = Array.from({ length: 8 }, (_, i) => `<tr><th>${2016 + i}</th><td>${910 + 190 * i}</td></tr>`);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${embedPolicy({ scripts: [heightScript()], styles: [STYLE] })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITRE}</title>
<style>${STYLE}</style>
<script>${heightScript()}</script>
</head>
<body>
<h1>${TITRE}</h1>
<p>${SUBTITLE}</p>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Une ligne qui monte">
<path d="M20 ${height - 20} L${width - 20} 40" stroke="currentColor" stroke-width="3" fill="none"/>
<text x="20" y="20" fill="currentColor">4 000 promises</text>
</svg>
<p>${FINDING}</p>
<p>Source : <a href="${url}graphiques/${id}/" target="_blank" rel="noopener">dernier-kilometre.example/graphiques/${id}/</a>. Données : décembre 2023.</p>
<p><a id="interne" href="#tableau">Aller au tableau</a></p>
<details id="tableau"><summary>Le tableau des valeurs</summary><table>${rows.join('')}</table></details>
</body>
</html>`;
}
