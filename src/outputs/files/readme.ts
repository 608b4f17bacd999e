import type { FigureMetadata, FileSource } from './metadata-shape.ts';
import { formatDate } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { FILES } from './folder.ts';
import type { Figure } from '../../figures/figure.ts';
import { isNoDocument } from '../../subjects/sources/short-name.ts';
import { figureMetadata, type FileOptions } from './metadata.ts';

/** `lisezmoi.md`: what the folder holds and how to use it, for people. */
export function figureReadme(f: Figure, options: FileOptions): string {
  const m = figureMetadata(f, options);
  const parts = [
    [`# ${text(m.titre)}`, text(m.sousTitre), text(m.constat)],
    ['## Données', data(m), table(['Colonne', 'Contenu'], columns(m))],
    ['## Fichiers', list(files(m))],
    ['## Sources', list(m.sources.map(sourceSentence))],
    m.notes.length > 0 && ['## Notes', list(m.notes.map(text))],
    m.desaccords.length > 0 && ['## Désaccords entre les sources', list(desaccords(m))],
    ['## Licence', licence(m)],
    ['## Citer', text(m.citation)],
    ['## Adresses', list(addresses(m))],
  ];
  return `${parts.flatMap((part) => part || []).join('\n\n')}\n`;
}

function data({ unite, dateDonnees, edition, absences, indicateurs }: FigureMetadata): string {
  const codes = Object.entries(absences).map(([code, word]) => `\`${code}\` ${word}`);
  return toFrenchTypography(
    list([
      `Unité : ${text(unite)}`,
      `Date des données : ${text(dateDonnees)}`,
      `Édition du ${formatDate(edition.date)}`,
      ...indicateurs.map(({ id, nom, definition, prudence }) =>
        [`\`${id}\` : ${text(nom)}.`, text(definition), text(prudence)].filter(Boolean).join(' '),
      ),
      `Là où il n’y a pas de nombre : ${codes.join(', ')}. Zéro est un nombre.`,
    ]),
  );
}

const columns = (m: FigureMetadata) =>
  m.colonnes.map(({ nom, titre, description }) => [
    `\`${nom}\``,
    text(description ? `${titre}. ${description}` : titre),
  ]);

const files = (m: FigureMetadata) => [
  ...FILES.map(
    ({ nom, libelle, precision }) =>
      `[${nom(m.id)}](${nom(m.id)}) – ${text(toFrenchTypography(`${libelle} : ${precision}`))}`,
  ),
  `[datapackage.json](datapackage.json) – description de chaque fichier au format Data Package`,
];

const desaccords = (m: FigureMetadata) =>
  m.desaccords.map(({ titre, explication, adresse }) => `[${text(titre)}](${adresse}) ${text(explication)}`);

function sourceSentence(s: FileSource): string {
  const { citation, producteur, page, licence, limites, adresse } = s;
  const cited = `[${text(citation)}](${adresse}).`;
  if (isNoDocument(s)) return toFrenchTypography(`${cited} ${text(limites)}`);
  const who = producteur === 'inconnu' ? 'producteur inconnu' : text(producteur);
  const where = page === 'inconnu' ? 'adresse inconnue' : `<${page}>`;
  const rights = licence.id === null ? 'licence inconnue' : `licence : ${text(licence.nom)}`;
  return toFrenchTypography(`${cited} ${who} ; ${where} ; ${rights}. ${text(limites)}`);
}

function licence({ licence: nous, editeur, sources }: FigureMetadata): string {
  const unknown = sources.filter((s) => s.licence.id === null).length;
  return toFrenchTypography(
    [
      `Textes et dessin : ${editeur.nom}, [${nous.nom}](${nous.adresse}).`,
      'Les chiffres gardent la licence de leur producteur, écrite avec chaque source ; le nommer est dû même quand on reprend notre dessin.',
      unknown > 0 ? 'Là où elle est inconnue, nous ne l’avons pas trouvée.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const addresses = ({ adresses: a }: FigureMetadata) => [
  `Page de la figure : <${a.page}>`,
  `À intégrer, à jour : <${a.integration}>`,
  `À intégrer, figé à une date : <${a.integrationDatee}>`,
];

const list = (points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const ranks = [headers, headers.map(() => '---'), ...rows];
  return ranks.map((rank) => `| ${rank.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** Plain words in Markdown: what would be read as a mark is kept as it is written. */
function text(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
