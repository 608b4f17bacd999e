import { numbersNotRepris, type NumberNotRepris } from '../../src/domain/tables/index.ts';
import { columnNames, withRule, type Table } from '../../src/domain/tables/table.ts';

const INTRODUCTION = `# Les tables

Ce dossier contient tout ce que le site affirme. Chaque chiffre y est recopié d’un document ou d’un jeu de données publié, avec
sa source, sa place dans cette source et sa date ; rien n’y est calculé par nous. Les chiffres que le site calcule (rythmes,
écarts, rangs, verdicts) sont dans le code, chacun avec sa formule, et leur liste est sur la page « Méthode ».

**Une ligne, un fait.** Une valeur publiée, pour un territoire, à une date, par une source. Deux définitions différentes sont deux
indicateurs, même quand les sources leur donnent le même nom. Deux sources qui se contredisent donnent deux lignes, et une ligne
dans \`desaccords.csv\` qui dit pourquoi. Ce qui est publié commune par commune fait exception : \`communes/\` a un fichier par
indicateur, une ligne par commune et une colonne par date ; la source et la place sont dans \`indicateurs-communes.csv\`.

## Ce que disent les cases vides, et ce qu’elles ne disent pas

Une valeur qui manque est toujours dite, et sa raison avec elle. Aucune de ces quatre marques n’est un zéro :

| marque | ce qu’elle dit |
|---|---|
| \`nd\` | non publié : la série existe, la source ne donne rien ici |
| \`s\` | secret statistique : la source cache la valeur |
| \`so\` | sans objet : la question n’a pas de sens ici |
| \`inc\` | inconnu : nous avons cherché une publication et n’en avons pas trouvé |

Un \`0\` est un zéro publié. Dans les colonnes de texte, \`inconnu\` (ou \`inconnue\` pour une date) veut dire : cherché, non
trouvé. Une valeur n’est jamais reportée d’une date à une autre ni d’un territoire à un autre, ni interpolée, ni arrondie.

## La forme des fichiers

CSV, séparateur virgule, UTF-8 sans marque d’ordre des octets, fins de ligne LF, colonnes dans l’ordre ci-dessous, guillemets
seulement où il en faut, point décimal, aucun séparateur de milliers. Les codes sont des textes : \`01\`, \`2A\`, \`971\`. Un
territoire s’écrit \`FR\`, \`REG-84\`, \`DEP-2A\`, \`EPCI-200071587\` ou \`COM-75056\`, selon le code officiel géographique de 2026 ;
un autre pays, \`PAYS-DK\`, selon la norme ISO 3166. Une date a la précision de sa source : \`2023\`, \`2023-12\` ou \`2023-12-31\` ; elle n’est jamais complétée.

\`schemas/\` décrit chaque table au format Table Schema. Ce fichier et ces schémas sont écrits par \`npx node scripts/by-hand/schemas.ts\`
à partir des déclarations de \`src/domain/tables/\` : ne pas les corriger à la main.

## Ajouter un chiffre

1. La source existe-t-elle dans \`sources.csv\` ? Sinon, l’ajouter, avec ce qu’on ignore d’elle écrit \`inconnu\`.
2. L’indicateur existe-t-il dans \`indicateurs.csv\`, avec exactement la même définition ? Sinon, en créer un, et dire dans
   \`ne_pas_joindre\` les séries voisines auxquelles il ne faut pas le relier.
3. Ajouter la ligne à \`observations/<indicateur>.csv\` ; ou à \`objectifs.csv\` si c’est une cible ; ou à \`faits.csv\` si le chiffre
   est seul de son espèce. Son identifiant vaut pour toujours : c’est l’adresse du chiffre.
4. Lancer \`npm run data\`. Tout ce qui ne va pas est dit d’un coup, avec le fichier, la ligne, la colonne, ce qui a été trouvé et ce
   qui était attendu ; rien n’est publié tant qu’il reste une faute.

## Corriger et réviser

Une erreur de transcription se corrige dans la ligne. Un chiffre que la source elle-même a changé ne remplace pas l’ancien : c’est
une nouvelle ligne, qui nomme l’ancienne dans \`revise\` (ou dans \`remplace\` pour un objectif annoncé à nouveau). Les deux restent
visibles, et seule la dernière entre dans les calculs.

Une ligne qu’une édition a figée dans \`instantanes/\` ne disparaît pas sans raison : \`retraits.csv\` la dit. \`bornes.csv\` dit
entre quoi chaque indicateur est possible, et depuis quand : une valeur qui en sort est une faute de frappe, ou la borne est à revoir.

## Les contours

\`geo/departements.topojson\` : les 101 départements, en longitude et latitude, d’après Natural Earth (domaine public). L’identifiant
de chaque forme est le code du département.
`;

/** The text of `data/README.md`: what the tables are, then each of them from its declaration, then the figures left out. */
export function toDataReadme(tables: readonly Table[], notRepris: readonly NumberNotRepris[]): string {
  return [
    INTRODUCTION,
    ...tables.map((table) => toSection(table) + (table === numbersNotRepris ? toList(notRepris) : '')),
  ].join('\n');
}

/** Each figure left out, with its reason. */
function toList(notRepris: readonly NumberNotRepris[]): string {
  const rows = notRepris.map(({ id, source, raison }) => `- \`${id}\` (\`${source}\`) : ${escape(raison)}`);
  return `\n${rows.join('\n')}\n`;
}

function toSection(table: Table): string {
  const { nom, titre, description, rule, key, columns } = table;
  const rows = columnNames(table).flatMap((name) => {
    const column = columns[name];
    if (!column) return [];
    const { expected, example, ...c } = column;
    const saidExample = example === '' ? '' : `\`${escape(example)}\``;
    return toRow([`\`${name}\``, escape(withRule(c)), escape(expected), saidExample]);
  });
  const file = nom.endsWith('/') ? `${nom}<${nom === 'instantanes/' ? 'edition' : 'indicateur'}>.csv` : `${nom}.csv`;
  return [
    `## ${titre} : \`${file}\``,
    '',
    withRule({ description, rule }),
    `Clé : ${key.map((name) => `\`${name}\``).join(', ')}.`,
    '',
    toRow(['colonne', 'ce qu’elle contient', 'forme attendue', 'exemple']),
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A text that Markdown neither takes for a tag nor for the end of a cell. */
function escape(text: string): string {
  return text.replaceAll('<', '\\<').replaceAll('|', '\\|');
}
