import { pageAddress } from '../../store/full-address.ts';
import { downloadAddress } from '../../store/routes.ts';

/** How one tool takes our data, in a line or two. */
interface Recipe {
  id: string;
  tool: string;
  /** What the lines do, in French. */
  fait: string;
  code: string;
}

const address = (name: string): string => pageAddress(downloadAddress(name));

/** A line for each tool. A test runs those of DuckDB, of Python and of SQLite on the built files. */
export const RECIPES: readonly Recipe[] = [
  {
    id: 'duckdb',
    tool: 'DuckDB',
    fait: 'Les maisons de santé de chaque région à la dernière date, sans rien télécharger d’avance.',
    code: `SELECT nom_territoire, date, valeur FROM '${address('observations.parquet')}' WHERE indicateur = 'msp-nombre' AND territoire LIKE 'REG-%' ORDER BY date DESC, valeur DESC LIMIT 18;`,
  },
  {
    id: 'sqlite',
    tool: 'SQLite',
    fait: 'Chercher un mot, avec ou sans accents, dans la base téléchargée.',
    code: `SELECT "table", ligne, titre FROM recherche WHERE recherche MATCH 'medicobus' ORDER BY rank LIMIT 10;`,
  },
  {
    id: 'python',
    tool: 'Python, sans rien installer',
    fait: 'Ce que l’État a promis, et pour quand.',
    code: `import sqlite3, urllib.request
urllib.request.urlretrieve("${address('dernier-kilometre.sqlite')}", "dernier-kilometre.sqlite")
for row in sqlite3.connect("dernier-kilometre.sqlite").execute("SELECT titre, valeur, echeance FROM engagements_en_mots"):
    print(*row, sep=" | ")`,
  },
  {
    id: 'r',
    tool: 'R',
    fait: 'Les observations, codes en texte et absences comprises.',
    code: `obs <- read.csv("${address('observations.csv')}", colClasses = "character", fileEncoding = "UTF-8-BOM")`,
  },
  {
    id: 'observable',
    tool: 'Observable',
    fait: 'Les départements avec leurs valeurs.',
    code: `territoires = fetch("${address('territoires.geojson')}").then((r) => r.json())`,
  },
  {
    id: 'excel',
    tool: 'Excel, Power Query',
    fait: 'Données, Obtenir des données, Requête vide, Éditeur avancé : les codes restent des textes.',
    code: `let Source = Csv.Document(Web.Contents("${address('observations.csv')}"), [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]), Table = Table.PromoteHeaders(Source) in Table`,
  },
  {
    id: 'qgis',
    tool: 'QGIS',
    fait: 'Couche, Ajouter une couche vecteur, Protocole HTTP(S), cette adresse.',
    code: address('territoires.geojson'),
  },
];
