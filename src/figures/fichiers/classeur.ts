import writeXlsxFile, { type Cell, type Sheet, type SheetData } from 'write-excel-file/universal';
import { unzipSync } from 'fflate';
import type { MetadonneesFigure } from '../../domain/metadonnees-figure.ts';
import { toTypographieFrancaise } from '../../format/typographie.ts';
import { toZip } from '../../format/zip.ts';
import type { Figure } from '../figure.ts';
import { metadonneesFigure, type OptionsFichiers } from './metadonnees.ts';
import { tableFichier, type TableFichier } from './table.ts';

type Feuille = Sheet<never>;

/**
 * `donnees.xlsx`: « Données », the columns of the CSV with numbers as numbers and codes as texts; « Source », what the figure
 * says and where it comes from; « Notes », the columns one by one, the notes and the disagreements. The same figure gives the same bytes.
 */
export async function classeurFigure(f: Figure, options: OptionsFichiers): Promise<Uint8Array> {
  const m = metadonneesFigure(f, options);
  const classeur = await writeXlsxFile([feuilleDonnees(tableFichier(f)), feuilleSource(m), feuilleNotes(m)]).toBlob();
  // the library dates its archive of the moment it is written
  return toZip(unzipSync(new Uint8Array(await classeur.arrayBuffer())), m.edition);
}

function feuilleDonnees({ colonnes, lignes }: TableFichier): Feuille {
  const data: SheetData = [
    colonnes.map(({ nom, type }) => entete(nom, type === 'nombre' ? 'right' : 'left')),
    ...lignes.map(({ valeurs }) =>
      colonnes.map(({ nom, type }): Cell => {
        const valeur = valeurs[nom] ?? null;
        if (valeur === null) return null;
        if (typeof valeur === 'number') return { value: valeur, type: Number };
        return { value: valeur, type: String, ...(type === 'nombre' && { align: 'right' }) };
      }),
    ),
  ];
  const largeurs = colonnes.map(({ nom }) =>
    Math.max(nom.length, ...lignes.map(({ valeurs }) => String(valeurs[nom] ?? '').length)),
  );
  return { sheet: 'Données', data, stickyRowsCount: 1, columns: largeurs.map(largeur) };
}

function feuilleSource(m: MetadonneesFigure): Feuille {
  const { adresses } = m;
  return {
    sheet: 'Source',
    columns: [{ width: 30 }, { width: 60 }, { width: 40 }, { width: 40 }, { width: 22 }, { width: 40 }, { width: 60 }],
    data: [
      rubrique('Titre', m.titre),
      rubrique('Ce qui est mesuré', m.sousTitre),
      rubrique('Constat', m.constat),
      rubrique('Unité', m.unite),
      rubrique('Date des données', m.dateDonnees),
      rubrique('Édition', m.edition.date),
      rubrique('Page', adresses.page),
      rubrique('Copie datée', adresses.integrationDatee),
      rubrique('Textes et dessin', `${m.editeur.nom}, ${m.licence.nom}, ${m.licence.adresse}`),
      rubrique('Chiffres', 'Licence de leur producteur, ci-dessous'),
      rubrique('Citer', m.citation),
      [],
      ['Source', 'Citation', 'Producteur', 'Adresse', 'Licence', 'Adresse de la licence', 'Limites'].map((mot) =>
        entete(mot),
      ),
      ...m.sources.map((s) =>
        [s.id, s.citation, s.producteur, s.page, s.licence.nom, s.licence.adresse ?? 'inconnu', s.limites].map(mots),
      ),
    ],
  };
}

function feuilleNotes(m: MetadonneesFigure): Feuille {
  const vide: SheetData = [[]];
  return {
    sheet: 'Notes',
    columns: [{ width: 36 }, { width: 100 }],
    data: [
      [entete('Colonne'), entete('Contenu')],
      ...m.colonnes.map(({ nom, titre, description }) => [
        mots(nom),
        mots(description ? `${titre}. ${description}` : titre),
      ]),
      ...vide,
      [entete('Code'), entete('Ce qu’il veut dire là où l’on attend un nombre')],
      ...Object.entries(m.absences).map(([code, mot]) => [mots(code), mots(mot)]),
      ...vide,
      [entete('Indicateur'), entete('Définition')],
      ...m.indicateurs.map(({ id, nom, definition, prudence }) => [
        mots(id),
        mots([`${nom}.`, definition, prudence].filter(Boolean).join(' ')),
      ]),
      ...(m.notes.length > 0 ? [...vide, [entete('Notes')]] : []),
      ...m.notes.map((note, i) => [mots(String(i + 1)), mots(note)]),
      ...(m.desaccords.length > 0 ? [...vide, [entete('Désaccords'), entete('Ce qui les explique')]] : []),
      ...m.desaccords.map(({ titre, explication, adresse }) => [mots(titre), mots(`${explication} ${adresse}`)]),
    ],
  };
}

function rubrique(nom: string, texte: string): Cell[] {
  return [{ ...mots(nom), fontWeight: 'bold' }, mots(texte)];
}

function entete(texte: string, align: 'left' | 'right' = 'left') {
  return { value: texte, type: String, fontWeight: 'bold', align, alignVertical: 'top' } as const;
}

function mots(texte: string) {
  return { value: toTypographieFrancaise(texte), type: String, wrap: true, alignVertical: 'top' } as const;
}

/** Wide enough for its longest cell, and for a screen to show several. */
function largeur(signes: number): { width: number } {
  return { width: Math.min(Math.max(signes + 2, 8), 48) };
}
