import type { MetadonneesFigure, SourceFichier } from '../../domain/metadonnees-figure.ts';
import { formatDate } from '../../format/date.ts';
import { toTypographieFrancaise } from '../../format/typographie.ts';
import { FICHIERS } from '../dossier.ts';
import type { Figure } from '../figure.ts';
import { metadonneesFigure, type OptionsFichiers } from './metadonnees.ts';

/** `lisezmoi.md`: what the folder holds and how to use it, for people. */
export function lisezmoiFigure(f: Figure, options: OptionsFichiers): string {
  const m = metadonneesFigure(f, options);
  const parties = [
    [`# ${texte(m.titre)}`, texte(m.sousTitre), texte(m.constat)],
    ['## Données', donnees(m), tableau(['Colonne', 'Contenu'], colonnes(m))],
    ['## Fichiers', liste(fichiers(m))],
    ['## Sources', liste(m.sources.map(phraseSource))],
    m.notes.length > 0 && ['## Notes', liste(m.notes.map(texte))],
    m.desaccords.length > 0 && ['## Désaccords entre les sources', liste(desaccords(m))],
    ['## Licence', licence(m)],
    ['## Citer', texte(m.citation)],
    ['## Adresses', liste(adresses(m))],
  ];
  return `${parties.flatMap((partie) => partie || []).join('\n\n')}\n`;
}

function donnees({ unite, dateDonnees, edition, absences, indicateurs }: MetadonneesFigure): string {
  const codes = Object.entries(absences).map(([code, mot]) => `\`${code}\` ${mot}`);
  return toTypographieFrancaise(
    liste([
      `Unité : ${texte(unite)}`,
      `Date des données : ${texte(dateDonnees)}`,
      `Édition du ${formatDate(edition.date)}`,
      ...indicateurs.map(({ id, nom, definition, prudence }) =>
        [`\`${id}\` : ${texte(nom)}.`, texte(definition), texte(prudence)].filter(Boolean).join(' '),
      ),
      `Là où il n’y a pas de nombre : ${codes.join(', ')}. Zéro est un nombre.`,
    ]),
  );
}

const colonnes = (m: MetadonneesFigure) =>
  m.colonnes.map(({ nom, titre, description }) => [
    `\`${nom}\``,
    texte(description ? `${titre}. ${description}` : titre),
  ]);

const fichiers = (m: MetadonneesFigure) => [
  ...FICHIERS.map(
    ({ nom, libelle, precision }) =>
      `[${nom(m.id)}](${nom(m.id)}) – ${texte(toTypographieFrancaise(`${libelle} : ${precision}`))}`,
  ),
  `[datapackage.json](datapackage.json) – description de chaque fichier au format Data Package`,
];

const desaccords = (m: MetadonneesFigure) =>
  m.desaccords.map(({ titre, explication, adresse }) => `[${texte(titre)}](${adresse}) ${texte(explication)}`);

function phraseSource({ citation, producteur, page, licence, limites, adresse }: SourceFichier): string {
  const ou = page === 'inconnu' ? 'adresse inconnue' : `<${page}>`;
  const droits = licence.id === null ? 'licence inconnue' : `licence : ${texte(licence.nom)}`;
  return toTypographieFrancaise(
    `[${texte(citation)}](${adresse}). ${texte(producteur)} ; ${ou} ; ${droits}. ${texte(limites)}`,
  );
}

function licence({ licence: nous, editeur, sources }: MetadonneesFigure): string {
  const inconnues = sources.filter((s) => s.licence.id === null).length;
  return toTypographieFrancaise(
    [
      `Textes et dessin : ${editeur.nom}, [${nous.nom}](${nous.adresse}).`,
      'Les chiffres gardent la licence de leur producteur, écrite avec chaque source ; le nommer est dû même quand on reprend notre dessin.',
      inconnues > 0 ? 'Là où elle est inconnue, nous ne l’avons pas trouvée.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const adresses = ({ adresses: a }: MetadonneesFigure) => [
  `Page de la figure : <${a.page}>`,
  `À intégrer, à jour : <${a.integration}>`,
  `À intégrer, figé à une date : <${a.integrationDatee}>`,
];

const liste = (points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');

function tableau(entetes: readonly string[], lignes: readonly (readonly string[])[]): string {
  const rangs = [entetes, entetes.map(() => '---'), ...lignes];
  return rangs.map((rang) => `| ${rang.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** Plain words in Markdown: what would be read as a mark is kept as it is written. */
function texte(mots: string): string {
  return mots.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
