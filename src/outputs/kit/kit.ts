import type { Territoire } from '../../domain/territoire.ts';
import { inTerritoire, ofTerritoire } from '../../domain/territoire-name.ts';
import { territoireCardFigure } from '../../figures/cards/territoire.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatDate } from '../../format/date.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { SITE } from '../../site.ts';
import { desaccordAddress, PAGES, sourceAddress, territoireAddress } from '../../store/routes.ts';
import { desaccord, edition, source, territoires } from '../../store/rows.ts';
import { csvFigure } from '../files/csv.ts';
import { drawingSize } from '../pictures/drawing.ts';
import { toImageSvg } from '../pictures/figure-picture.ts';
import { kitMap } from './map.ts';
import { kitSentences, type QuotableSentence } from './sentences.ts';

/** A press kit: what a newspaper takes of a territory, at the date of an edition. */
interface PressKit {
  /** Its files of text, SVG and tables, by name. */
  texts: Readonly<Record<string, string>>;
  /** Its pictures in pixels, by name: the source of each, in SVG, whose width and height are its pixels. */
  pictures: Readonly<Record<string, string>>;
}

/** The territories that have a press kit. */
export const KIT_TERRITOIRES: readonly Territoire[] = territoires.filter(
  ({ niveau }) => niveau === 'REG' || niveau === 'DEP',
);

/** The press kit of a région or a département. `url` is the address of the site. */
export function pressKit(t: Territoire, { url }: { url: string }): PressKit {
  const card = territoireCardFigure(t);
  const map = kitMap(t);
  const page = new URL(territoireAddress(t.code), url).href;
  const sheetName = `fiche-${edition.date}`;
  const mapName = `carte-${edition.date}`;
  return {
    texts: {
      'lisezmoi.txt': readme(t, { page, sheetName, mapName }),
      'phrases.txt': sentencesFile(t, { page, url }),
      'chiffres.csv': csvFigure(card),
      [`${sheetName}.svg`]: toImageSvg(card, { address: page }),
      [`${mapName}.svg`]: toImageSvg(map, { address: page }),
    },
    pictures: {
      [`${sheetName}.png`]: toImageSvg(card, { address: page, pixels: 2 }),
      [`${mapName}.png`]: wideMap(map, page),
    },
  };
}

/** How wide the map is, in pixels. */
const MAP_WIDTH = 1600;

/** The map as wide as newspapers ask, whatever width it is composed at. */
function wideMap(map: Figure, address: string): string {
  const { width } = drawingSize(toImageSvg(map, { address }));
  return toImageSvg(map, { address, pixels: MAP_WIDTH / width });
}

/** What the kit holds, how to name it, what to print. */
function readme(
  t: Territoire,
  { page, sheetName, mapName }: { page: string; sheetName: string; mapName: string },
): string {
  return toFile([
    `KIT DE PRESSE : ${t.nom}`,
    `${SITE.nom}, ${edition.titre.toLowerCase()}, au ${formatDate(edition.date)}. Chaque chiffre porte sa date.`,
    [
      'Ce qu’il y a ici :',
      '- phrases.txt : trois phrases à citer, avec leurs sources et ce qu’il faut savoir avant de les citer',
      '- chiffres.csv : les promesses, leur dernier chiffre publié, sa date et sa cible (UTF-8, virgules)',
      `- ${sheetName}.svg et .png : la fiche ${ofTerritoire(t)}, datée`,
      `- ${mapName}.svg et .png : la carte des maisons de santé ${inTerritoire(t)}, commune par commune ; le PNG fait 1 600 pixels de large`,
    ].join('\n'),
    `La fiche complète, sur une feuille A4 : imprimez cette page, ou enregistrez-la en PDF depuis le navigateur.\n${page}`,
    `Les tableaux, fichier par fichier : ${new URL(PAGES.donnees, page).href}`,
    'Textes et dessins : CC BY 4.0, à condition de nommer « Dernier kilomètre ». Les chiffres gardent la licence de leur producteur, à nommer aussi.',
    `Une erreur ? ${SITE.mailto}`,
  ]);
}

function sentencesFile(t: Territoire, { page, url }: { page: string; url: string }): string {
  return toFile([
    `TROIS PHRASES À CITER : ${t.nom}`,
    `Au ${formatDate(edition.date)}, d’après ${page}. Chaque phrase se cite entière, avec ses dates.`,
    ...kitSentences(t).map((s, i) => `${i + 1}. ${sentenceBlock(s, url)}`),
  ]);
}

function sentenceBlock({ text, sources, cautions, desaccords }: QuotableSentence, url: string): string {
  const absolute = (path: string) => new URL(path, url).href;
  return [
    text,
    '',
    'Sources :',
    ...sources.map((id) => `- ${source(id).citation} (${absolute(sourceAddress(id))})`),
    ...(cautions.length > 0 ? ['À savoir :', ...cautions.map((caution) => `- ${caution}`)] : []),
    ...(desaccords.length > 0
      ? [
          'Les sources divergent :',
          ...desaccords.map((id) => `- ${desaccord(id).titre} (${absolute(desaccordAddress(id))})`),
        ]
      : []),
  ].join('\n');
}

/** Paragraphs as a file that any editor opens. */
function toFile(paragraphs: readonly string[]): string {
  return `\uFEFF${toFrenchTypography(paragraphs.join('\n\n'))}\n`.replaceAll('\n', '\r\n');
}
