import type { MetadonneesFigure, SourceFichier } from '../../domain/metadonnees-figure.ts';
import { MOT_ABSENCE } from '../../domain/valeur.ts';
import { toTexte } from '../../citation/texte.ts';
import { desaccord, edition, indicateur, source } from '../../donnees.ts';
import { adresseEmbed } from '../../embed/adresse.ts';
import { toTypographieFrancaise } from '../../format/typographie.ts';
import { lienDesaccord } from '../../lignes.ts';
import { SITE } from '../../site.ts';
import { citationFigure } from '../citation-figure.ts';
import { FICHIERS } from '../dossier.ts';
import type { Figure } from '../figure.ts';
import { indicateursDe } from './complements.ts';
import { licenceFichier } from './licences.ts';
import { tableFichier } from './table.ts';

/** What the files of a figure need to know of the site. */
export interface OptionsFichiers {
  /** Address of the site, absolute. */
  url: string;
}

/** Files of the folder that are for programs: readers are not offered them one by one. */
const POUR_PROGRAMMES = ['og.png', 'datapackage.json'];

/** All that `metadonnees.json` says of a figure, with French typography; the other files take their words from it. */
export function metadonneesFigure(f: Figure, { url }: OptionsFichiers): MetadonneesFigure {
  const absolue = (chemin: string) => new URL(chemin, url).href;
  const citation = citationFigure(f, { url });
  const noms = [...FICHIERS.map(({ nom }) => nom(f.id)), ...POUR_PROGRAMMES];
  return typographierTout({
    id: f.id,
    theme: f.theme,
    genre: f.dessin.genre,
    titre: f.titre,
    sousTitre: f.sousTitre,
    constat: f.constat,
    alternative: f.alternative,
    unite: f.unite,
    dateDonnees: f.dateDonnees,
    edition,
    editeur: { nom: SITE.nom, adresse: absolue('/') },
    indicateurs: indicateursDe(f)
      .map(indicateur)
      .map(({ id, nom, unite, definition, prudence }) => ({ id, nom, unite, definition, prudence })),
    colonnes: tableFichier(f).colonnes,
    absences: MOT_ABSENCE,
    notes: f.notes,
    sources: f.sources.map(({ source: id }) => sourceFichier(id, absolue)),
    desaccords: f.desaccords.map((id) => {
      const { titre, explication } = desaccord(id);
      return { id, titre, explication, adresse: absolue(lienDesaccord(id)) };
    }),
    licence: licenceFichier(f.licence),
    citation: toTexte(citation),
    adresses: {
      page: citation.adresse,
      integration: adresseEmbed({ id: f.id, url }),
      integrationDatee: citation.adresseDatee,
      oembed: absolue(`/graphiques/${f.id}/oembed.json`),
      fichiers: Object.fromEntries(noms.map((nom) => [nom, absolue(`/graphiques/${f.id}/${nom}`)])),
    },
  });
}

/** `metadonnees.json`. */
export function metadonneesJson(f: Figure, options: OptionsFichiers): string {
  return `${JSON.stringify(metadonneesFigure(f, options), null, 2)}\n`;
}

function sourceFichier(cle: string, absolue: (chemin: string) => string): SourceFichier {
  const { id, titre, producteur, citation, page, publie_le, etat_au, licence, licence_url, limites } = source(cle);
  return {
    id,
    titre,
    producteur,
    citation,
    page,
    publieLe: publie_le,
    etatAu: etat_au,
    licence: licenceFichier(licence, licence_url),
    limites,
    adresse: absolue(`/sources/${id}/`),
  };
}

/** The same, every text set in French; addresses, names and codes have nothing to set. */
function typographierTout<T>(valeur: T): T {
  if (typeof valeur === 'string') return toTypographieFrancaise(valeur) as T;
  if (Array.isArray(valeur)) return valeur.map(typographierTout) as T;
  if (valeur === null || typeof valeur !== 'object') return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, typographierTout(v)])) as T;
}
