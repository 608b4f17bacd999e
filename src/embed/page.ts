import { direDivergences, ligneDivergences } from '../figures/divergences.ts';
import type { Figure } from '../figures/figure.ts';
import { ligneSource } from '../figures/ligne-source.ts';
import { motsPassage } from '../figures/passage.ts';
import { escapeXml } from '../format/xml.ts';
import { SITE } from '../site.ts';
import { adresseEmbed } from './adresse.ts';
import { politiqueEmbed } from './csp.ts';
import { hauteurParDefaut, type Bloc } from './hauteur-par-defaut.ts';
import { scriptHauteur } from './hauteur.ts';
import { MARQUE_COPIE } from '../domain/marque-copie.ts';
import { styleEmbed, TYPE } from './style.ts';

const INVITATION = 'la figure, son tableau, ses fichiers';

export interface OptionsPageEmbed {
  /** Address of the site, absolute. */
  url: string;
  /** Hash of what the figure says, by which a change of its inputs is known: where dated copies are kept. */
  empreinte?: string;
  /** The page that shows the same, from the root of the site; the figure's own when absent. */
  page?: string;
  /** What the link to that page says. */
  invitation?: string;
}

/**
 * The whole page of an embed: the figure alone, everything inside, no request but itself. It reads without script, in both themes, on paper; its
 * links open outside the frame.
 */
export function pageEmbed(
  f: Figure,
  { url, empreinte, page: chemin = `/graphiques/${f.id}/`, invitation = INVITATION }: OptionsPageEmbed,
): string {
  const script = scriptHauteur();
  const page = new URL(chemin, url).href;
  const oembed = new URL(`/graphiques/${f.id}/oembed.json`, url).href;
  const passage = motsPassage(f);
  const passer = passage ? `<a class="passer" href="#apres">${passage}</a>` : '';
  const dessiner = (svg: string) => exterieur(direDivergences(f, svg), url);
  const dessins = f.dessin.etroit
    ? `<div class="etroit">${dessiner(f.dessin.etroit)}</div><div class="ample">${dessiner(f.dessin.ample)}</div>`
    : `<div class="${genreDe(f)}">${dessiner(f.dessin.ample)}</div>`;
  const notes = f.notes.map((note) => `<li>${escapeXml(note)}</li>`).join('');
  const source = exterieur(ligneSource(f, { max: 3 }), url);
  const divergences = exterieur(ligneDivergences(f), url);
  const corps =
    `<body><main><h1>${escapeXml(f.titre)}</h1><p class="sous-titre">${escapeXml(f.sousTitre)}</p><p>${escapeXml(f.constat)}</p>${passer}${dessins}` +
    `${notes && `<ul>${notes}</ul>`}${divergences && `<p class="source">${divergences}</p>`}<p class="source"${passer && ' id="apres"'}>${source}</p>` +
    `<p class="source"><a href="${page}" target="_blank" rel="noopener">${SITE.nom}\u202F: ${escapeXml(invitation)}</a>${MARQUE_COPIE}</p></main></body>`;
  const style = styleEmbed(corps);
  return (
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta http-equiv="Content-Security-Policy" content="${politiqueEmbed({ scripts: [script], styles: [style] })}">` +
    `<title>${escapeXml(f.titre)} – ${SITE.nom}</title><meta name="description" content="${escapeXml(f.constat)}">` +
    `<meta name="robots" content="noindex"><link rel="canonical" href="${page}">` +
    `<link rel="alternate" type="application/json+oembed" href="${oembed}">` +
    `${empreinte === undefined ? '' : `<meta name="empreinte" content="${empreinte}">`}<style>${style}</style><script>${script}</script></head>${corps}</html>\n`
  );
}

/** The height to write in the code of the embed: enough at 320 px and above when no script adjusts it. */
export function hauteurEmbed(f: Figure): number {
  let hauteur = hauteurs.get(f.id);
  if (hauteur === undefined) hauteurs.set(f.id, (hauteur = mesurerEmbed(f)));
  return hauteur;
}

/** By the id of the figure: its page and its `oembed.json` ask for it in turn. */
const hauteurs = new Map<string, number>();

function mesurerEmbed(f: Figure): number {
  const { titre, sousTitre, corps, petit } = TYPE;
  const blocs: Bloc[] = [
    { texte: f.titre, ...titre },
    { texte: f.sousTitre, ...sousTitre },
    { texte: f.constat, ...corps },
    ...dessinsDe(f),
    ...f.notes.map((texte): Bloc => ({ texte: `• ${texte}`, ...petit })),
    ...[ligneDivergences(f), ligneSource(f, { max: 3 })].flatMap((html) =>
      html ? [{ texte: html.replace(/<[^>]+>/g, ''), ...petit }] : [],
    ),
    { texte: `${SITE.nom} : ${INVITATION}. Copie du 30 septembre 2026.`, ...petit },
  ];
  return hauteurParDefaut(blocs, { cote: TYPE.marge, hautEtBas: 2 * TYPE.marge + 8 });
}

function dessinsDe(f: Figure): Bloc[] {
  const avant = 12;
  const { ample, etroit } = f.dessin;
  if (!etroit) return [{ dessin: taille(ample), avant, largeurMax: LARGEURS_MAX[genreDe(f)] }];
  return [
    { dessin: taille(etroit), avant, jusqua: TYPE.seuil, largeurMax: TYPE.etroitMax },
    { dessin: taille(ample), avant, de: TYPE.seuil + 1, largeurMax: TYPE.largeurMax },
  ];
}

const LARGEURS_MAX = { carte: TYPE.carteMax, graphique: TYPE.largeurMax, fiche: TYPE.ficheMax };

/** A chart, a map, or a drawing made for a phone alone, which is not blown up. */
function genreDe({ dessin: { genre, ample } }: Figure): keyof typeof LARGEURS_MAX {
  return taille(ample).largeur < TYPE.ficheMax ? 'fiche' : genre;
}

/** The size that a drawing is composed for, from its view box. */
function taille(svg: string): { largeur: number; hauteur: number } {
  const [, , largeur, hauteur] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  if (!largeur || !hauteur) throw new Error('drawing without view box');
  return { largeur, hauteur };
}

/**
 * The same markup with links that open outside the frame, at their full address; ids of shapes are those of the page's main map; colours and letters are
 * those of the style sheet alone. What all links have comes first: a hundred of them compress better.
 */
function exterieur(html: string, url: string): string {
  return html
    .replace(/<a (?=[^>]*href="\/)/g, '<a target="_blank" rel="noopener" ')
    .replaceAll('href="/', `href="${url.replace(/\/$/, '')}/`)
    .replace(/<svg[^>]*>/g, (racine) => racine.replace(/ (xmlns|font-family)="[^"]*"/g, ''))
    .replace(/var\((--[\w-]+),#\w+\)/g, 'var($1)')
    .replaceAll('id="n-DEP-', 'id="DEP-');
}

/** The address of the live embed and of the copy of a day. */
export function adressesEmbed(
  id: string,
  { url, date }: { url: string; date: string },
): { vivante: string; datee: string } {
  return { vivante: adresseEmbed({ id, url }), datee: adresseEmbed({ id, url, date }) };
}
