import { escapeXml } from '../../format/xml.ts';

/** The parts of a workbook, by their names in its archive. */
type Parts = Readonly<Record<string, Uint8Array>>;

interface WorkbookWords {
  titre: string;
  /** Who made it. */
  author: string;
  /** The language of its words, as `fr`. */
  langue: string;
  /** The day it tells of, AAAA-MM-JJ. */
  date: string;
  /** The names of the columns of its first sheet, each once. */
  columns: readonly string[];
  /** How many rows its first sheet has under them, at least one. */
  rows: number;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';

/**
 * The workbook with what its library does not write, and screen readers ask: its title, its language and its author; its first sheet
 * as a table, whose header row names each cell under it. Throws when a part is not what the library writes.
 */
export function withWords(parts: Parts, words: WorkbookWords): Parts {
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const written: Readonly<Record<string, string>> = {
    '[Content_Types].xml': insert(
      text('[Content_Types].xml'),
      '</Types>',
      `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>` +
        `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml" PartName="/xl/tables/table1.xml"/>`,
    ),
    '_rels/.rels': insert(
      text('_rels/.rels'),
      '</Relationships>',
      `<Relationship Id="rId-core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    [RELATIONS]: insert(
      text(RELATIONS),
      '</Relationships>',
      `<Relationship Id="rId-table" Type="${OFFICE}/relationships/table" Target="../tables/table1.xml"/>`,
    ),
    [SHEET]: insert(text(SHEET), '</worksheet>', `<tableParts count="1"><tablePart r:id="rId-table"/></tableParts>`),
    'docProps/core.xml': coreProperties(words),
    'xl/tables/table1.xml': tablePart(words),
  };
  const encoder = new TextEncoder();
  return { ...parts, ...Object.fromEntries(Object.entries(written).map(([name, xml]) => [name, encoder.encode(xml)])) };
}

function coreProperties({ titre, author, langue, date }: WorkbookWords): string {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(titre)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dc:language>${langue}</dc:language>${day}</cp:coreProperties>`
  );
}

function tablePart({ columns, rows }: WorkbookWords): string {
  const room = `A1:${columnLetters(columns.length)}${rows + 1}`;
  const written = columns.map((name, i) => `<tableColumn id="${i + 1}" name="${escapeXml(name)}"/>`).join('');
  return (
    `${XML}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Donnees" ` +
    `displayName="Donnees" ref="${room}" totalsRowShown="0"><autoFilter ref="${room}"/>` +
    `<tableColumns count="${columns.length}">${written}</tableColumns></table>`
  );
}

/** `A` for the first column, `AA` for the twenty-seventh. */
function columnLetters(rank: number): string {
  const before = Math.floor((rank - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((rank - 1) % 26));
}

function insert(xml: string, before: string, more: string): string {
  if (!xml.endsWith(before)) throw new Error(`a part of a workbook does not end by ${before}: ${xml.slice(-80)}`);
  return xml.slice(0, -before.length) + more + before;
}
