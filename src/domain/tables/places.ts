import * as c from './columns.ts';
import { table } from './table.ts';

/** The tables whose rows are read at a place of a source. */
export const LOCATED_TABLES = [
  'observations',
  'objectifs',
  'faits',
  'detenteurs',
  'actions',
  'recommandations',
  'glossaire',
  'chronologie',
  'initiatives',
] as const;

/** A table whose rows are read at a place of a source. */
export type LocatedTable = (typeof LOCATED_TABLES)[number];

export const places = table({
  nom: 'places',
  titre: 'Où retrouver une ligne',
  description:
    'De quoi retrouver une ligne dans le document d’où elle vient, sans autre texte que lui : la partie, la page imprimée et quelques mots à chercher. Toute ligne dont la place nomme les lignes d’un texte extrait en a une.',
  key: ['table', 'ligne'],
  columns: {
    table: c.choice(LOCATED_TABLES, 'Table de la ligne.', 'observations'),
    ligne: c.reference(LOCATED_TABLES.join(', '), 'La ligne retrouvée.', 'am-contrats-2022-05'),
    section: c.text('Partie du document, ou intitulé de la page.', 'Encadré 3'),
    page: c.optionalNumber('Numéro imprimé de la page ; rien quand le document n’en imprime pas.', '20'),
    cle: c.searchKey(
      'Mots à chercher, tels qu’imprimés, qui ne sont qu’à cet endroit du document.',
      '3 112 contrats d’aide',
    ),
    sans_cle: c.optionalText('Pourquoi aucun mot n’est donné à chercher, quand il n’y en a pas.', ''),
  },
});
