import writeXlsxFile, { type Cell, type Sheet, type SheetData } from 'write-excel-file/universal';
import { unzipSync } from 'fflate';
import type { FigureMetadata } from './metadata-shape.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { toZip } from '../../format/zip.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureMetadata, type FileOptions } from './metadata.ts';
import { fileTable, type FileTable } from './table.ts';
import { withWords } from './workbook-parts.ts';

type WorkbookSheet = Sheet<never>;

/**
 * `donnees.xlsx`: « Données », the columns of the CSV with numbers as numbers and codes as texts; « Source », what the figure
 * says and where it comes from; « Notes », the columns one by one, the notes and the disagreements. The same figure gives the same bytes.
 */
export async function figureWorkbook(f: Figure, options: FileOptions): Promise<Uint8Array> {
  const m = figureMetadata(f, options);
  const table = fileTable(f);
  const workbook = await writeXlsxFile([dataSheet(table), sourceSheet(m), noteSheet(m)]).toBlob();
  const parts = withWords(unzipSync(new Uint8Array(await workbook.arrayBuffer())), {
    titre: toFrenchTypography(m.titre),
    author: m.editeur.nom,
    langue: 'fr',
    date: m.edition.date,
    columns: table.columns.map(({ nom }) => nom),
    rows: table.rows.length,
  });
  // the library dates its archive of the moment it is written
  return toZip(parts, m.edition);
}

function dataSheet({ columns, rows }: FileTable): WorkbookSheet {
  const data: SheetData = [
    columns.map(({ nom, type }) => header(nom, type === 'nombre' ? 'right' : 'left')),
    ...rows.map(({ valeurs }) =>
      columns.map(({ nom, type }): Cell => {
        const valeur = valeurs[nom] ?? null;
        if (valeur === null) return null;
        if (typeof valeur === 'number') return { value: valeur, type: Number };
        return { value: valeur, type: String, ...(type === 'nombre' && { align: 'right' }) };
      }),
    ),
  ];
  const widths = columns.map(({ nom }) =>
    Math.max(nom.length, ...rows.map(({ valeurs }) => String(valeurs[nom] ?? '').length)),
  );
  return { sheet: 'Données', data, stickyRowsCount: 1, columns: widths.map(width) };
}

function sourceSheet(m: FigureMetadata): WorkbookSheet {
  const { adresses } = m;
  return {
    sheet: 'Source',
    columns: [{ width: 30 }, { width: 60 }, { width: 40 }, { width: 40 }, { width: 22 }, { width: 40 }, { width: 60 }],
    data: [
      section('Titre', m.titre),
      section('Ce qui est mesuré', m.sousTitre),
      section('Constat', m.constat),
      section('Unité', m.unite),
      section('Date des données', m.dateDonnees),
      section('Édition', m.edition.date),
      section('Page', adresses.page),
      section('Copie datée', adresses.integrationDatee),
      section('Textes et dessin', `${m.editeur.nom}, ${m.licence.nom}, ${m.licence.adresse}`),
      section('Chiffres', 'Licence de leur producteur, ci-dessous'),
      section('Citer', m.citation),
      [],
      ['Source', 'Citation', 'Producteur', 'Adresse', 'Licence', 'Adresse de la licence', 'Limites'].map((word) =>
        header(word),
      ),
      ...m.sources.map((s) =>
        [s.id, s.citation, s.producteur, s.page, s.licence.nom, s.licence.adresse ?? 'inconnu', s.limites].map(words),
      ),
    ],
  };
}

function noteSheet(m: FigureMetadata): WorkbookSheet {
  const empty: SheetData = [[]];
  return {
    sheet: 'Notes',
    columns: [{ width: 36 }, { width: 100 }],
    data: [
      [header('Colonne'), header('Contenu')],
      ...m.colonnes.map(({ nom, titre, description }) => [
        words(nom),
        words(description ? `${titre}. ${description}` : titre),
      ]),
      ...empty,
      [header('Code'), header('Ce qu’il veut dire là où l’on attend un nombre')],
      ...Object.entries(m.absences).map(([code, word]) => [words(code), words(word)]),
      ...empty,
      [header('Indicateur'), header('Définition')],
      ...m.indicateurs.map(({ id, nom, definition, prudence }) => [
        words(id),
        words([`${nom}.`, definition, prudence].filter(Boolean).join(' ')),
      ]),
      ...(m.notes.length > 0 ? [...empty, [header('Notes')]] : []),
      ...m.notes.map((note, i) => [words(String(i + 1)), words(note)]),
      ...(m.desaccords.length > 0 ? [...empty, [header('Désaccords'), header('Ce qui les explique')]] : []),
      ...m.desaccords.map(({ titre, explication, adresse }) => [words(titre), words(`${explication} ${adresse}`)]),
    ],
  };
}

function section(nom: string, text: string): Cell[] {
  return [{ ...words(nom), fontWeight: 'bold' }, words(text)];
}

function header(text: string, align: 'left' | 'right' = 'left') {
  return { value: text, type: String, fontWeight: 'bold', align, alignVertical: 'top' } as const;
}

function words(text: string) {
  return { value: toFrenchTypography(text), type: String, wrap: true, alignVertical: 'top' } as const;
}

/** Wide enough for its longest cell, and for a screen to show several. */
function width(signs: number): { width: number } {
  return { width: Math.min(Math.max(signs + 2, 8), 48) };
}
