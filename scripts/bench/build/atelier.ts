/**
 * What every builder of the bench is given: the same communes, as records; the same frame, as Astro renders it; the block of each
 * département, ready made.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toTypographieFrancaise } from '../../../src/format/typographie.ts';
import type { Gabarit } from '../../../src/territoires/gabarits.ts';

/** A commune as the templates have it: what is its own, in sentences already made. */
export interface Enregistrement {
  /** What goes in the frame: address, title, description… */
  [champ: string]: unknown;
  /** Code of the département, which its block is known by. */
  departement: string;
  fil: readonly { nom: string; adresse: string }[];
  surtitre: string;
  nom: string;
  chapo: string;
  /** Markup between the headline and the block of the département, then after it. */
  tete: string;
  suite: string;
}

const MODELES = fileURLToPath(new URL('.', import.meta.url));
const DEBUT_BLOC = '<div class="carte-lieu">';

/** A page that is to be put in its frame, and the code of its département. */
export interface PageDeCommune {
  slug: string;
  html: string;
  departement: string;
  [champ: string]: string;
}

/** The part that the pages of each département share, by its code: from its map to the end of the last common section. */
export function toBlocs(pages: readonly PageDeCommune[]): Map<string, string> {
  const blocs = new Map<string, string>();
  for (const { departement, html } of pages) {
    const suite = html.slice(html.indexOf(DEBUT_BLOC));
    const bloc = blocs.get(departement);
    if (bloc === undefined) blocs.set(departement, suite.slice(0, suite.lastIndexOf('<section>')));
    else if (!suite.startsWith(bloc)) blocs.set(departement, commun(bloc, suite));
  }
  return blocs;
}

function commun(un: string, autre: string): string {
  let fin = 0;
  while (fin < un.length && un[fin] === autre[fin]) fin += 1;
  return un.slice(0, un.slice(0, fin).lastIndexOf('</section>') + '</section>'.length);
}

const FORME =
  /^<div class="page page-lieu"><nav class="fil" aria-label="Vous êtes ici"><ol>(?<fil>.*?)<\/ol><\/nav><div class="entete-territoire"><div><p class="surtitre">(?<surtitre>.*?)<\/p><h1>(?<nom>.*?)<\/h1><p class="chapo">(?<chapo>.*?)<\/p>(?<tete>.*)$/s;

/** Takes the page of a commune apart. Throws when it is not made as the templates expect. */
export function toEnregistrement(page: PageDeCommune, blocs: ReadonlyMap<string, string>): Enregistrement {
  const { html, departement, ...champs } = page;
  const bloc = blocs.get(departement) ?? '';
  const debut = html.indexOf(bloc);
  const forme = FORME.exec(html.slice(0, debut))?.groups;
  if (!forme || bloc === '' || debut === -1)
    throw new Error(`${page.slug} is not made as the templates of the bench expect`);
  const etapes = [...(forme['fil'] ?? '').matchAll(/<li>(?:<a href="([^"]*)">|<span[^>]*>)?([^<]*)/g)];
  return {
    ...Object.fromEntries(Object.entries(champs).map(([champ, texte]) => [champ, toTypographieFrancaise(texte)])),
    departement,
    fil: etapes.map(([, adresse = '', nom = '']) => ({ nom: decoder(nom), adresse })),
    surtitre: decoder(forme['surtitre'] ?? ''),
    nom: decoder(forme['nom'] ?? ''),
    chapo: forme['chapo'] ?? '',
    tete: forme['tete'] ?? '',
    suite: html.slice(debut + bloc.length),
  };
}

function decoder(texte: string): string {
  return texte.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** A frame in the language of a template: each place of a page becomes what `ecrire` says, its content `contenu`. */
function cadre(gabarit: Gabarit, contenu: string, ecrire: (champ: string) => string): string {
  return gabarit
    .map((partie) => (typeof partie === 'string' ? partie : partie.champ === 'html' ? contenu : ecrire(partie.champ)))
    .join('');
}

/** Writes the project of each builder under `atelier`. */
export function ecrireProjets(
  atelier: string,
  {
    gabarit,
    enregistrements,
    blocs,
  }: { gabarit: Gabarit; enregistrements: readonly Enregistrement[]; blocs: ReadonlyMap<string, string> },
): void {
  rmSync(atelier, { recursive: true, force: true });
  const ecrire = (chemin: string, contenu: string): void => {
    mkdirSync(dirname(join(atelier, chemin)), { recursive: true });
    writeFileSync(join(atelier, chemin), contenu);
  };
  const communes = JSON.stringify(enregistrements);
  const departements = JSON.stringify(Object.fromEntries(blocs));
  for (const nom of ['eleventy-nunjucks', 'eleventy-js', 'hugo'])
    cpSync(join(MODELES, nom), join(atelier, nom), { recursive: true });
  for (const nom of ['eleventy-nunjucks', 'eleventy-js']) {
    ecrire(`${nom}/_data/communes.json`, communes);
    ecrire(`${nom}/_data/departements.json`, departements);
  }
  ecrire(
    'eleventy-nunjucks/_includes/cadre.njk',
    cadre(gabarit, '{{ content | safe }}', (champ) => `{{ p.${champ} }}`),
  );
  ecrire('eleventy-js/_data/cadre.json', JSON.stringify(gabarit));
  ecrire(
    'hugo/layouts/_default/baseof.html',
    cadre(gabarit, '{{ block "contenu" . }}{{ end }}', (champ) => `{{ .Params.${champ} }}`),
  );
  ecrire('hugo/data/departements.json', departements);
  for (const e of enregistrements)
    ecrire(`hugo/content/${String(e['slug'])}.html`, `${JSON.stringify({ ...e, url: `/${String(e['slug'])}/` })}\n`);
}
