import type { FigureMetadata, FileSource } from './metadata-shape.ts';
import { ABSENCE_WORD } from '../../domain/valeur.ts';
import { toText } from '../citation/text.ts';
import { desaccord, edition, indicateur, source } from '../../store/rows.ts';
import { embedAddress } from '../embed/address.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { SITE } from '../../site.ts';
import { citationFigure } from '../citation/of-figure.ts';
import { FILES } from './folder.ts';
import type { Figure } from '../../figures/figure.ts';
import { indicateursOf } from './extra-columns.ts';
import { fileLicence } from './licences.ts';
import { fileTable } from './table.ts';
import { desaccordAddress, figureAddress, sourceAddress } from '../../store/routes.ts';

/** What the files of a figure need to know of the site. */
export interface FileOptions {
  /** Address of the site, absolute. */
  url: string;
}

/** Files of the folder that are for programs: readers are not offered them one by one. */
const FOR_PROGRAMS = ['og.png', 'datapackage.json'];

/** All that `metadonnees.json` says of a figure, with French typography; the other files take their words from it. */
export function figureMetadata(f: Figure, { url }: FileOptions): FigureMetadata {
  const absolute = (path: string) => new URL(path, url).href;
  const citation = citationFigure(f, { url });
  const noms = [...FILES.map(({ nom }) => nom(f.id)), ...FOR_PROGRAMS];
  return typesetAll({
    id: f.id,
    theme: f.theme,
    genre: f.drawing.kind,
    titre: f.titre,
    sousTitre: f.subtitle,
    constat: f.takeaway,
    alternative: f.alternative,
    unite: f.unite,
    dateDonnees: f.dataDate,
    edition,
    editeur: { nom: SITE.nom, adresse: absolute('/') },
    indicateurs: indicateursOf(f)
      .map(indicateur)
      .map(({ id, nom, unite, definition, prudence }) => ({ id, nom, unite, definition, prudence })),
    colonnes: fileTable(f).columns,
    absences: ABSENCE_WORD,
    notes: f.notes,
    sources: f.sources.map(({ source: id }) => fileSource(id, absolute)),
    desaccords: f.desaccords.map((id) => {
      const { titre, explication } = desaccord(id);
      return { id, titre, explication, adresse: absolute(desaccordAddress(id)) };
    }),
    licence: fileLicence(f.licence),
    citation: toText(citation),
    adresses: {
      page: citation.address,
      integration: embedAddress({ id: f.id, url }),
      integrationDatee: citation.datedAddress,
      oembed: absolute(`${figureAddress(f.id)}oembed.json`),
      fichiers: Object.fromEntries(noms.map((nom) => [nom, absolute(`${figureAddress(f.id)}${nom}`)])),
    },
  });
}

/** `metadonnees.json`. */
export function metadataJson(f: Figure, options: FileOptions): string {
  return `${JSON.stringify(figureMetadata(f, options), null, 2)}\n`;
}

function fileSource(key: string, absolute: (path: string) => string): FileSource {
  const { id, titre, producteur, citation, page, publie_le, etat_au, licence, licence_url, limites } = source(key);
  return {
    id,
    titre,
    producteur,
    citation,
    page,
    publieLe: publie_le,
    etatAu: etat_au,
    licence: fileLicence(licence, licence_url),
    limites,
    adresse: absolute(sourceAddress(id)),
  };
}

/** The same, every text set in French; addresses, names and codes have nothing to set. */
function typesetAll<T>(valeur: T): T {
  if (typeof valeur === 'string') return toFrenchTypography(valeur) as T;
  if (Array.isArray(valeur)) return valeur.map(typesetAll) as T;
  if (valeur === null || typeof valeur !== 'object') return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([key, v]) => [key, typesetAll(v)])) as T;
}
