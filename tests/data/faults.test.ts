import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/steps/data.ts';
import { printFailure } from '../../scripts/lib/failure.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { readTables, type Tables } from '../../scripts/lib/read-tables.ts';
import { TABLES, type TableName } from '../../src/domain/tables/index.ts';
import { readAllCommuneTables } from './commune-tables.ts';
import { change, copy, DATA, idOfNoRow, type Copy } from './copy.ts';

const MSP = 'observations/msp-nombre.csv';
const CPTS = 'observations/cpts-population-couverte.csv';
const SAS = 'observations/sas-population-couverte.csv';
const AIN = 'msp-nombre.DEP-01.2023-12';
const TARGET = 'msp-objectif-2027-dp';
const NO_ROW = idOfNoRow();
const [, EDITION = ''] = /^(\d{4}-\d\d-\d\d),/m.exec(readFileSync(`${DATA}/edition.csv`, 'utf8')) ?? [];
/** A year that no edition reaches. */
const LATER = '2999';

/** A fault in one cell of one row, and what must be said on its line at the given column. */
type CellFault = [nom: string, file: string, id: string, colonne: [number, string], valeur: string, attendu: string];

const CELLS: CellFault[] = [
  ['a territory that the COG has not', MSP, AIN, [3, 'territoire'], 'DEP-20', 'code officiel géographique'],
  ['a code that lost its leading zero', MSP, AIN, [3, 'territoire'], 'DEP-1', 'FR, REG-<code>'],
  ['a commune that does not exist', 'faits.csv', 'paris13-msp-projet', [3, 'territoire'], 'COM-75999', 'code officiel géographique'],
  ['a share over 100', CPTS, 'cpts-population-couverte.FR.2024-05', [5, 'valeur'], '186.1', 'une part entre 0 et 100'],
  ['a share under 0', CPTS, 'cpts-population-couverte.DEP-01.2023-12', [5, 'valeur'], '-1', 'une part entre 0 et 100'],
  ['a targeted share over 100', 'objectifs.csv', 'cpts-objectif-couverture-fin-2023-dp', [6, 'valeur'], '101', 'une part entre 0 et 100'],
  ['a date in another form', MSP, AIN, [4, 'date'], '12/2023', 'AAAA, AAAA-MM ou AAAA-MM-JJ'],
  ['a date in words', 'objectifs.csv', TARGET, [9, 'echeance'], 'fin 2027', 'AAAA, AAAA-MM ou AAAA-MM-JJ'],
  ['a day that no calendar has', MSP, AIN, [4, 'date'], '2023-02-30', 'AAAA, AAAA-MM ou AAAA-MM-JJ'],
  ['a value of after the edition', MSP, AIN, [4, 'date'], `${LATER}-12`, `qui ne suit pas l’édition du ${EDITION}`],
  ['an announcement of after the edition', 'objectifs.csv', TARGET, [10, 'annonce_le'], `${LATER}-12`, 'qui ne suit pas l’édition'],
  ['an announcement of after the deadline', 'objectifs.csv', 'medicobus-objectif-fin-2024-dp', [10, 'annonce_le'], '2025', 'qui ne suit pas l’échéance'],
  ['a source consulted after the edition', 'sources.csv', 'ditp-ind-311', [7, 'consulte_le'], LATER, 'qui ne suit pas l’édition'],
  ['a source published after it was read', 'sources.csv', 'drees-apl-2024', [6, 'publie_le'], `${LATER}-11-30`, 'qui ne suit pas la consultation'],
  ['figures dated after their publication', 'sources.csv', 'drees-apl-2024', [8, 'etat_au'], `${LATER}-10`, 'qui ne suit pas la publication'],
  ['a date of source that is none', 'sources.csv', 'ditp-ind-311', [8, 'etat_au'], 'décembre 2023', 'ou « inconnu »'],
  ['a figure without source', MSP, AIN, [10, 'source'], '', 'un identifiant pris dans sources'],
  ['a text that a spreadsheet would run', MSP, AIN, [11, 'localisation'], '=HYPERLINK(A1)', 'un tableur y lirait une formule'],
  ['a figure of an unknown source', MSP, AIN, [10, 'source'], NO_ROW, 'un identifiant pris dans sources'],
  ['a figure without its place in the source', MSP, AIN, [11, 'localisation'], '', 'un texte non vide'],
  ['a target of an unknown indicator', 'objectifs.csv', TARGET, [3, 'indicateur'], NO_ROW, 'un identifiant pris dans indicateurs'],
  ['a neighbour that does not exist', 'indicateurs.csv', 'msp-nombre', [14, 'ne_pas_joindre'], NO_ROW, 'un identifiant pris dans indicateurs'],
  ['a level that the indicator does not declare', SAS, 'sas-population-couverte.DEP-01.2024-09', [3, 'territoire'], 'REG-84', 'des niveaux que déclare'],
  ['a place that no indicator appears in', 'indicateurs.csv', 'msp-nombre', [15, 'parait'], 'carte partout', 'territoires, carte, classement'],
  ['an indicator that appears nowhere and somewhere', 'indicateurs.csv', 'msp-nombre', [15, 'parait'], 'aucun carte', 'ou aucun'],
  ['a map of what no département has', 'indicateurs.csv', 'medicobus-en-circulation', [15, 'parait'], 'carte', 'chaque département a sa ligne'],
  ['a modality without words', 'observations/liberaux-densite.csv', 'liberaux-densite.FR.2024.generalistes', [7, 'ventilation'], 'chamans', 'src/store/modalities.ts'],
  ['a level that does not exist', 'indicateurs.csv', 'msp-nombre', [9, 'niveaux'], 'FR REG DPT', 'des niveaux parmi FR REG DEP EPCI COM'],
  ['a row in the file of another indicator', MSP, AIN, [2, 'indicateur'], 'centres-sante-nombre', 'qui donne son nom au fichier'],
  ['an id that says another territory', MSP, AIN, [1, 'id'], 'msp-nombre.DEP-99.2023-12', 'msp-nombre.DEP-01.2023-12'],
  ['an id in capitals', MSP, AIN, [1, 'id'], 'MSP 01', 'un identifiant en minuscules'],
  ['an id twice in a table', MSP, 'msp-nombre.DEP-02.2023-12', [1, 'id'], AIN, 'une clé unique'],
  ['an id of a target given to a fact', 'faits.csv', 'paris13-msp-projet', [1, 'id'], TARGET, 'une clé unique'],
  ['a source twice', 'sources.csv', 'ditp-ind-318', [1, 'id'], 'ditp-ind-311', 'une clé unique'],
  ['a decimal comma', CPTS, 'cpts-population-couverte.FR.2024-05', [5, 'valeur'], '86,1', 'un nombre à point décimal'],
  ['a separator of thousands', MSP, 'msp-nombre.FR.2023-12', [5, 'valeur'], '2 501', 'un nombre à point décimal'],
  ['an empty value', MSP, AIN, [5, 'valeur'], '', 'nd, s, so, inc'],
  ['an absence that is not one of ours', MSP, AIN, [5, 'valeur'], 'n/a', 'nd, s, so, inc'],
  ['a fraction of a house', MSP, AIN, [5, 'valeur'], '38.5', 'au plus 0 décimale'],
  ['a range upside down', 'observations/cpts-en-projet.csv', 'cpts-projets-2022-02', [6, 'valeur_max'], '300', 'supérieur à valeur'],
  ['a range without its bottom', 'observations/cpts-en-projet.csv', 'cpts-projets-2022-02', [6, 'valeur'], 'nd', 'rien, puisque la valeur est absente'],
  ['a target that replaces nothing known', 'objectifs.csv', TARGET, [14, 'remplace'], NO_ROW, 'un identifiant pris dans objectifs'],
  ['a target that replaces itself', 'objectifs.csv', TARGET, [14, 'remplace'], TARGET, 'ne revient pas sur elle-même'],
  ['targets that replace one another', 'objectifs.csv', 'am-postes-prevus-2022', [14, 'remplace'], 'am-cible-2022-10', 'ne revient pas sur elle-même'],
  ['a revision of nothing', MSP, AIN, [13, 'revise'], NO_ROW, 'un identifiant pris dans observations'],
  ['a revision of another place', MSP, AIN, [13, 'revise'], 'msp-nombre.DEP-02.2023-12', 'des mêmes indicateur, territoire'],
  ['a disagreement of one', 'desaccords.csv', 'assistants-medicaux-ete-2023', [5, 'lignes'], 'am-contrats-signes-2023-06-dp', 'au moins deux lignes'],
  ['a disagreement with a ghost', 'desaccords.csv', 'assistants-medicaux-ete-2023', [5, 'lignes'], `am-contrats-signes-2023-06-dp ${NO_ROW}`, 'un identifiant pris dans observations'],
  ['a disagreement that retains an outsider', 'desaccords.csv', 'assistants-medicaux-ete-2023', [7, 'retenu'], AIN, 'l’une des lignes du désaccord'],
  ['a disagreement that does not say why it retains a row', 'desaccords.csv', 'assistants-medicaux-ete-2023', [8, 'motif'], '', 'un texte non vide'],
  ['a disagreement that does not say why it retains none', 'desaccords.csv', 'assistants-medicaux-gain', [8, 'motif'], '', 'un texte non vide'],
  ['a promise judged by another indicator', 'promesses.csv', 'msp', [7, 'objectif'], 'medicobus-objectif-fin-2024-dp', 'un objectif de l’indicateur msp-nombre'],
  ['a promise judged by a regional target', 'promesses.csv', 'msp', [7, 'objectif'], 'msp-ditp-2026-12.REG-84', 'un objectif national'],
  ['a promise without target', 'promesses.csv', 'msp', [7, 'objectif'], NO_ROW, 'un identifiant pris dans objectifs'],
  ['an engagement judged on the target of another', 'engagements.csv', 'msp-4000', [7, 'juge'], 'medicobus-objectif-fin-2024-dp', 'l’un des objectifs de l’engagement'],
  ['an engagement that takes a target of another', 'engagements.csv', 'cpts-1000', [6, 'objectifs'], 'cpts-objectif-2022 msp-objectif-2027-dp', 'un objectif d’un seul engagement'],
  ['a status that is none of ours', MSP, AIN, [9, 'statut'], 'officiel', 'l’un de : publie, provisoire'],
  ['an address without https', 'sources.csv', 'ditp-ind-311', [5, 'page'], 'www.data.gouv.fr', 'une adresse en https'],
  ['a stray space', 'sources.csv', 'ditp-ind-311', [3, 'producteur'], ' DITP', 'sans espace superflu'],
  ['a term that sends to no other', 'glossaire.csv', 'aci', [8, 'voir'], `cpts ${NO_ROW}`, 'un identifiant pris dans glossaire'],
  ['a term that sends to itself', 'glossaire.csv', 'aci', [8, 'voir'], 'cpts aci', 'd’autres mots que lui-même'],
  ['a form that two terms claim', 'glossaire.csv', 'zip', [4, 'formes'], 'ZIP | ZAC', 'une forme qui ne mène pas déjà à'],
  ['a form that is no whole word', 'glossaire.csv', 'zip', [4, 'formes'], 'ZIP | zone (prioritaire)', 'des mots entiers'],
  ['a form with a stray bar', 'glossaire.csv', 'zip', [4, 'formes'], 'ZIP | ', 'des textes séparés par'],
  ['a definition with a figure of no row', 'glossaire.csv', 'zip', [5, 'definition'], 'Zone sous 2,5 consultations en 2017.', 'un texte sans autre chiffre qu’une date'],
  ['a term read in no source', 'glossaire.csv', 'aci', [6, 'source'], NO_ROW, 'un identifiant pris dans sources'],
  ['an initiative in no place of the COG', 'initiatives.csv', 'msp-sakisoigne', [5, 'territoires'], 'COM-97499', 'des territoires du code officiel géographique'],
  ['an initiative in a place of another form', 'initiatives.csv', 'msp-sakisoigne', [5, 'territoires'], 'La Possession', 'des territoires (FR, REG-<code>'],
  ['an initiative nowhere and somewhere', 'initiatives.csv', 'msp-sakisoigne', [5, 'territoires'], 'FR COM-97408', 'ou FR seul'],
  ['an initiative with the figure of no table', 'initiatives.csv', 'msp-sakisoigne', [9, 'chiffres'], NO_ROW, 'un identifiant pris dans observations'],
  ['a doubt without its reason', 'initiatives.csv', 'msp-sakisoigne', [12, 'confiance'], 'probable', 'dans note ce qui explique'],
  ['an initiative that tells a figure in words', 'initiatives.csv', 'msp-sakisoigne', [8, 'description'], 'Une équipe de 25 soignants.', 'un texte sans autre chiffre qu’une date'],
  ['an event before the one that it follows', 'chronologie.csv', 'bascule-2030', [2, 'date'], '2005', 'une date qui ne précède pas'],
  ['an event without date', 'chronologie.csv', 'bascule-2030', [2, 'date'], 'inconnue', 'sans laquelle l’événement n’a pas de place'],
  ['an event to come that is said to have happened', 'chronologie.csv', 'bascule-2030', [8, 'etat'], 'advenu', 'prevu, pour une échéance ou une projection'],
  ['an event with a figure of no row', 'chronologie.csv', 'cpts-fevrier-2022', [5, 'titre'], '243 CPTS sont sous contrat', 'l’identifiant de sa ligne entre accolades'],
  ['an event with the figure of a ghost', 'chronologie.csv', 'cpts-fevrier-2022', [5, 'titre'], `{${NO_ROW}} CPTS sont sous contrat`, 'un identifiant pris dans observations, objectifs, faits'],
  ['an event linked to a ghost', 'chronologie.csv', 'cpts-fevrier-2022', [11, 'lignes'], NO_ROW, 'un identifiant pris dans observations'],
  ['a deadline that its target tells already', 'chronologie.csv', 'zones-blanches-fin-2023', [11, 'lignes'], 'cpts-objectif-couverture-fin-2023-dp', 'aucun objectif de même échéance'],
  ['an event read in no source', 'chronologie.csv', 'bascule-2030', [9, 'source'], NO_ROW, 'un identifiant pris dans sources'],
  ['an edition without a day', 'edition.csv', EDITION, [1, 'date'], EDITION.slice(0, 7), 'une date au jour'],
];

/** A fault of a whole file, and what must be said of it. */
type FileFault = [nom: string, file: string, change: (text: string) => string | Uint8Array | null, place: string | ((text: string) => string), attendu: string];

const FILES: FileFault[] = [
  ['a byte order mark', 'sources.csv', (text) => `\uFEFF${text}`, '1:1', 'sans marque d’ordre des octets'],
  ['Windows line ends', 'promesses.csv', (text) => text.replaceAll('\n', '\r\n'), '1:1', 'des fins de ligne LF'],
  ['another encoding', 'edition.csv', (text) => Buffer.from(text, 'latin1'), '2:1', 'un texte en UTF-8'],
  ['semicolons', 'edition.csv', (text) => text.replaceAll(',', ';'), '1:1', 'la colonne date'],
  ['a column short', 'edition.csv', () => 'date\n2026-11-25\n', '1:2', 'la colonne titre'],
  ['a column too many', 'edition.csv', (text) => text.replace('titre', 'titre,notes'), '1:3', 'l’une des colonnes'],
  ['a column twice', 'edition.csv', () => 'date,date\n2026-11-25,x\n', '1:2', 'une seule fois'],
  ['columns in another order', 'edition.csv', () => 'titre,date\nNovembre,2026-11-25\n', '1:1', 'ici la colonne date'],
  ['a ragged line', MSP, (text) => `${text}msp-nombre.FR.2024-12,msp-nombre\n`, (text) => `${text.split('\n').length}:2`, '13 cellules'],
  ['an empty line', 'edition.csv', (text) => text.replace('\n', '\n\n'), '2:1', 'pas une ligne vide'],
  ['an unclosed quote', 'edition.csv', () => 'date,titre\n2026-11-25,"Novembre\n', '2:1', 'des guillemets fermés'],
  ['two editions', 'edition.csv', (text) => `${text}2026-12-24,Noël\n`, '3:1', 'une seule ligne'],
  ['no edition', 'edition.csv', () => 'date,titre\n', '1:1', 'au moins une ligne'],
  ['a table that is not there', 'faits.csv', () => null, '1:1', 'le fichier de la table « Faits chiffrés »'],
  ['a stranger among the observations', 'observations/notes.txt', () => 'à faire\n', '1:1', 'un fichier .csv'],
  ['a promise forgotten', 'promesses.csv', (text) => text.replace(/^msp,.*\n/m, ''), '1:1', 'une ligne pour la promesse msp'],
  ['contours that are no TopoJSON', 'geo/departements.topojson', () => '{"type":"Topology"}', '1:1', 'un TopoJSON'],
  ['a département without contour', 'geo/departements.topojson', (text) => text.replace('"id":"2A"', '"id":"20"'), '1:1', 'le contour du département 2A'],
  ['no contours', 'geo/departements.topojson', () => null, '1:1', 'un TopoJSON'],
];

const decoupage = readDecoupage();
/** Half a million cells that no fault of this file touches: read once. Theirs are in `communes.test.ts`. */
const communeTables = readAllCommuneTables(DATA, decoupage);
const given = { decoupage, communeTables };
let copied: Copy;
let good: Record<string, string>;
let whole: Record<string, string>;
let goodTables: Tables;
beforeAll(() => {
  copied = copy();
  goodTables = readTables(copied.dataDir);
  expect(buildData({ ...copied, ...given, tables: goodTables }).failures).toEqual([]);
  good = copied.state();
  whole = copied.output();
});
afterEach(() => copied.restore());
afterAll(() => copied.remove());

/** The tables of which no file was touched: their eight thousand rows were read once. */
function untouched(): Partial<Tables> {
  const files = copied.touched();
  const isTouched = (nom: string): boolean => files.some((file) => (nom.endsWith('/') ? file.startsWith(nom) : file === `${nom}.csv`));
  return Object.fromEntries(Object.entries(goodTables).filter(([name]) => !isTouched(TABLES[name as TableName].nom)));
}

/** Runs the pipeline on the spoilt copy: it must refuse, and leave the last good output as it was. */
function refuser(): string[] {
  const { failures, written } = buildData({ ...copied, ...given, tables: untouched() });
  expect(failures.length).toBeGreaterThan(0);
  expect(written).toEqual({});
  expect(copied.state()).toEqual(good);
  return failures.map((failure) => printFailure(failure, 'data'));
}

describe('the pipeline refuses, at the very cell,', () => {
  it.each(CELLS)('%s', (_, file, id, [column, name], valeur, expected) => {
    const { text, line } = change(copied.read(file), id, { [name]: valeur });
    copied.write(file, text);
    const place = `data/${file}:${line}:${column}: found « `;
    expect(refuser().filter((message) => message.startsWith(place) && message.includes(expected))).toHaveLength(1);
  });
});

describe('the pipeline refuses, in the file,', () => {
  it.each(FILES)('%s', (_, file, change, place, expected) => {
    const text = file === 'observations/notes.txt' ? '' : copied.read(file);
    copied.write(file, change(text));
    const failures = refuser();
    const at = typeof place === 'string' ? place : place(text);
    expect(failures.filter((message) => message.startsWith(`data/${file}:${at}: found « `) && message.includes(expected))).toHaveLength(1);
  });
});

describe('the pipeline', () => {
  it('says the sum that it found when départements do not make their région and France', () => {
    copied.write(MSP, change(copied.read(MSP), AIN, { valeur: '39' }).text);
    expect(refuser()).toEqual([
      expect.stringMatching(/^data\/observations\/msp-nombre\.csv:\d+:5: found « 2501 » in valeur, expected 2502, la somme des 101 départements$/),
      expect.stringMatching(/^data\/observations\/msp-nombre\.csv:\d+:5: found « 383 » in valeur, expected 384, la somme des 12 départements$/),
    ]);
  });

  it('refuses a figure that one source gives twice without revising it, and takes the revision', () => {
    const double = copied.read(MSP).match(new RegExp(`^${AIN.replaceAll('.', '\\.')},.*$`, 'm'))?.[0] ?? '';
    const second = double.replace(AIN, `${AIN}.bis`);
    copied.write(MSP, `${copied.read(MSP)}${second}\n`);
    expect(refuser()).toEqual([expect.stringContaining('un chiffre que cette source n’a pas déjà donné')]);
    copied.restore();
    copied.write(MSP, `${copied.read(MSP)}${second.replace(/,$/, `,${AIN}`)}\n`);
    const outDir = `${copied.outDir}-revise`;
    expect(buildData({ ...copied, outDir, ...given, tables: untouched() }).failures).toEqual([]);
    rmSync(outDir, { recursive: true });
  });

  it('refuses that one of two sources be chosen in silence, and takes the disagreement or the revision', () => {
    const ACI = 'observations/cpts-aci-signes.csv';
    const [kept, rival] = ['cpts-aci-signes.FR.2025-05.senat', 'cpts-aci-signes.FR.2025-05.fcpts'];
    const { text } = change(copied.read('desaccords.csv'), 'cpts-nombre-2025', { lignes: copied.read('desaccords.csv').match(new RegExp(`${kept} [^,]*`))?.[0].replace(`${rival} `, '') ?? '' });
    copied.write('desaccords.csv', text);
    const { line } = change(copied.read(ACI), rival, {});
    expect(refuser()).toEqual([expect.stringMatching(`^data/${ACI}:${line}:5: found « 690 » in valeur, expected 700, que [^ ]+ donne \\(${kept}, ligne ${line - 1}\\), ou un désaccord`)]);
    copied.write(ACI, change(copied.read(ACI), rival, { revise: kept }).text);
    const outDir = `${copied.outDir}-oppose`;
    expect(buildData({ ...copied, outDir, ...given, tables: untouched() }).failures).toEqual([]);
    rmSync(outDir, { recursive: true });
  });

  it('says a target that nobody announced and that has no date', () => {
    const { text, line } = change(copied.read('objectifs.csv'), TARGET, { annonce_le: 'inconnue', annonce_par: 'inconnu' });
    copied.write('objectifs.csv', text);
    expect(refuser()).toEqual([expect.stringMatching(`^data/objectifs.csv:${line}:10: found « inconnue » in annonce_le, expected une date d’annonce`)]);
  });

  it('says once that there are no contours, not a hundred and one times', () => {
    copied.write('geo/departements.topojson', null);
    expect(refuser()).toHaveLength(1);
  });

  it('tells every fault of every file at once, in the order of files and lines', () => {
    copied.write(MSP, change(change(copied.read(MSP), AIN, { valeur: 'x' }).text, 'msp-nombre.DEP-02.2023-12', { territoire: 'Aisne', statut: '?' }).text);
    copied.write('edition.csv', 'date,titre\ndemain,Édition\n');
    copied.write('sources.csv', change(copied.read('sources.csv'), 'ditp-ind-318', { page: 'ftp' }).text);
    expect(refuser().map((message) => message.split(':').slice(0, 3).join(':').replace(/^data\//, ''))).toEqual([
      'edition.csv:2:1',
      expect.stringMatching(/^observations\/msp-nombre.csv:\d+:5$/),
      expect.stringMatching(/^observations\/msp-nombre.csv:\d+:3$/),
      expect.stringMatching(/^observations\/msp-nombre.csv:\d+:9$/),
      expect.stringMatching(/^sources.csv:\d+:5$/),
    ]);
  });
});

describe('the program', () => {
  const program = fileURLToPath(new URL('../../scripts/steps/data.ts', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [program, '--data', copied.dataDir, '--out', ...args], { encoding: 'utf8' });

  it('prints one line, exits with 0 and writes the same bytes twice', () => {
    const { status, stdout, stderr } = run(copied.outDir);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^[^\n]+: \d+ sources, 4 promesses, .*\n$/);
    expect(copied.output()).toEqual({ ...whole, '..': expect.any(String) });
  });

  it('prints each fault on its line, exits with 1 and touches nothing', () => {
    copied.write(MSP, change(copied.read(MSP), AIN, { valeur: '38,0', source: '' }).text);
    const before = copied.output();
    const { status, stdout, stderr } = run(copied.outDir);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/msp-nombre\.csv:\d+:5: found « 38,0 » in valeur, expected un nombre/),
      expect.stringMatching(/msp-nombre\.csv:\d+:10: found «  » in source, expected un identifiant/),
      expect.stringContaining('2 failures'),
    ]);
    expect(copied.output()).toEqual(before);
  });
});
