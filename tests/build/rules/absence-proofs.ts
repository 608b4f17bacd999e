import { nameWithArticle } from '../../../src/domain/territoire-name.ts';
import { withoutLines } from '../../../src/format/line-references.ts';
import { etatsEngagements, territoires } from '../../../src/store/rows.ts';
import { FOLLOWED_INDICATEURS } from '../../../src/subjects/territoires/knowledge.ts';
import { ABSENCE_WORDS, ordinary, sentencesOf, withoutNumbers, type PrintedAbsence } from './printed-absences.ts';
import { declared, valueOf } from './communes.ts';
import { tables } from './recompute.ts';

/** What proves a printed absence: a search, a row whose words it is, or a declared rule that the tables are held to. */
export interface Proof {
  /** « recherche absence-… », « table absences », « règle … ». */
  name: string;
  /** Whether it proves this one. */
  proves: (printed: PrintedAbsence) => boolean;
}

const absences = new Map(tables.absences.map((row) => [row.id, row]));
const { indicateurs, observations, objectifs, engagements } = tables;
const isNumber = (value: unknown): boolean => typeof value === 'number';
const national = observations.filter(({ territoire }) => territoire === 'FR');
const values = observations.filter(({ valeur }) => isNumber(valeur));
/** The territories of a name: the région and the département of Guyane have the same. */
const placesOf = Map.groupBy(territoires, ({ nom }) => nom);

/** The indicator and the territory of a page of rows. */
function rowsAt(path: string): { indicator: string; territory: string } | null {
  const [, indicator = '', territory = ''] = /^\/chiffres\/([^/]+)\/(?:([^/]+)\/)?$/.exec(path) ?? [];
  return indicator === '' ? null : { indicator, territory: territory.toUpperCase() };
}

/** The territory that a page of `/territoires/` is of. */
function territoryAt(path: string): string {
  const [, kind, code] = /^\/territoires\/(departements|regions)\/(\w+?)-/.exec(path) ?? [];
  if (kind === undefined) return path === '/territoires/france/' ? 'FR' : '';
  return `${kind === 'regions' ? 'REG' : 'DEP'}-${code!.toUpperCase()}`;
}

/** Whether what one series proves is not what is said of all: short of a target is no contrary of missed. */
function isContrary(proved: string, issue: string): boolean {
  return (proved === 'tenue') !== (issue === 'tenue');
}

/** An absence that the sentence states in other words than the search: the search, by its id. */
function search(id: string, words: RegExp): Proof {
  return { name: `recherche ${id}`, proves: ({ sentence }) => words.test(sentence) && absences.has(id) };
}

/** A sentence that the tables prove, in words that name what they hold. */
function rule(name: string, words: RegExp, holds: (printed: PrintedAbsence) => boolean): Proof {
  return { name: `règle : ${name}`, proves: (printed) => words.test(printed.sentence) && holds(printed) };
}

/** A sentence that has the words and denies no datum: what we do, how a rule reads, what a page shows. */
function told(name: string, words: RegExp): Proof {
  return { name: `sans objet : ${name}`, proves: ({ sentence }) => words.test(sentence) };
}

// ————— the words of the tables

/** A cell of a table that says that something is not, sentence by sentence. */
interface Cell {
  where: string;
  words: string;
}

const cells: readonly Cell[] = Object.entries(tables).flatMap(([table, rows]) =>
  (rows as readonly object[]).flatMap((row) =>
    Object.entries(row).flatMap(([column, cell]) =>
      typeof cell === 'string' && ABSENCE_WORDS.test(cell)
        ? [ordinary(withoutLines(cell)), ...sentencesOf(withoutLines(cell)).filter((s) => ABSENCE_WORDS.test(s))].map(
            (words) => ({ where: `${table}.${column}`, words: toKey(words) }),
          )
        : [],
    ),
  ),
);
const cellOf = new Map(cells.toReversed().map(({ where, words }) => [words, where]));
const longest = [...cellOf.keys()].filter((words) => words.length >= 15).sort((a, b) => b.length - a.length);

function toKey(text: string): string {
  return withoutNumbers(text)
    .replace(/[.…]+$/u, '')
    .toLowerCase();
}

const known = new Map<string, string>();

/** The column of a table whose words the sentence is; empty when the tables do not say it. */
function columnOf(sentence: string): string {
  const key = toKey(sentence);
  let column = known.get(key);
  if (column === undefined) known.set(key, (column = findColumn(key)));
  return column;
}

/** The column of a cell that the sentence is, word for word. */
function wholeCell(sentence: string): string | undefined {
  return cellOf.get(toKey(sentence));
}

function findColumn(key: string): string {
  const columns: string[] = [];
  let rest = key;
  for (const words of longest) {
    if (!rest.includes(words)) continue;
    columns.push(cellOf.get(words)!);
    rest = rest.replaceAll(words, ' ');
  }
  if (columns.length > 0 && !ABSENCE_WORDS.test(rest)) return [...new Set(columns)].sort().join(', ');
  const part = key.length >= 25 ? longest.find((words) => words.includes(key)) : undefined;
  return part === undefined ? '' : cellOf.get(part)!;
}

// ————— the values

/** Whether the tables hold a value that is not published, of the series and of the place that the page or the sentence names. */
function isUnpublished({ path, sentence, rows }: PrintedAbsence): boolean {
  const absent = observations.filter(({ valeur }) => valeur === 'nd');
  if (absent.some(({ id }) => rows.has(id))) return true;
  const at = rowsAt(path);
  const named = [...placesOf].flatMap(([name, places]) =>
    sentence.includes(name) ? places.map(({ code }) => code) : [],
  );
  return absent.some(
    (o) =>
      (at === null || (o.indicateur === at.indicator && ['', o.territoire].includes(at.territory))) &&
      (named.length === 0 || named.includes(o.territoire)),
  );
}

/** Whether a series named by the page has no value at the place of the page. */
function withoutValueHere({ path, sentence }: PrintedAbsence): boolean {
  const code = territoryAt(path);
  const names = sentence.split(' : ').slice(0, -1).join(' : ').toLowerCase();
  const series = indicateurs.filter(({ nom_court: nom }) => names.includes(nom.toLowerCase()));
  return (
    code !== '' &&
    series.length > 0 &&
    series.some(({ id }) => !values.some((o) => o.indicateur === id && o.territoire === code))
  );
}

/** Whether no value of what is promised is dated of its deadline: the promise is found by its number. */
function withoutValueAtDeadline({ sentence }: PrintedAbsence): boolean {
  const promised = /promis : (?:près de |environ )?([\d ]+)/u.exec(sentence)?.[1]?.replaceAll(' ', '') ?? '';
  return objectifs.some(
    ({ valeur, indicateur, echeance }) =>
      (promised === '' || String(valeur) === promised) &&
      !national.some((o) => o.indicateur === indicateur && isNumber(o.valeur) && o.date === echeance),
  );
}

/** Whether no place of a kind of row is in the territory of the page. */
const noneIn = (code: string, listed: readonly { territoires: readonly string[] }[]): boolean =>
  !listed.some(({ territoires: places }) => places.includes(code));

/** Whether the page of a series, of a place or of a source has a row that no other replaces. */
function isNotReplaced(
  path: string,
  rows: readonly { id: string; indicateur: string; territoire: string }[],
  replaced: ReadonlySet<string>,
): boolean {
  const at = rowsAt(path);
  return rows.some(
    (row) =>
      !replaced.has(row.id) &&
      (at === null || (row.indicateur === at.indicator && ['', row.territoire].includes(at.territory))),
  );
}

const [{ date: edition } = { date: '' }] = tables.edition;
/** The series of the Baromètre that follow the promises. */
const BAROMETRE = new Set(['assistants-medicaux-recrutes', 'msp-nombre', 'cpts-population-couverte']);
/** The series that the matrix of what is known follows. */
const INDICATORS_FOLLOWED = new Set(FOLLOWED_INDICATEURS.map(({ id }) => id));

/** The indicators of which a commune that the source does not list has no value, with their dates. */
const UNLISTED = [...declared]
  .filter(([, row]) => row['non_liste'] === 'nd')
  .map(([id, row]) => ({ id, dates: (row['dates'] ?? '').split(' ') }));

/** The code of the commune whose page it is; empty elsewhere. */
const communeAt = (path: string): string => /^\/territoires\/communes\/(\w{5})-/.exec(path)?.[1] ?? '';
/** Whether the commune of the page has none of what an indicator counts, or the country has such a commune on a page of all. */
function hasNone(path: string, indicator: string): boolean {
  const code = communeAt(path);
  return code === '' ? declared.get(indicator)?.['non_liste'] === 'zero' : valueOf(indicator, code, 0) === 0;
}
const servicesRead = new Set(tables['medicobus-services'].map(({ departement }) => departement));
const stopped = new Set(tables['medicobus-arrets'].map(({ service }) => service));

/** The proofs that a sentence of ours may have, tried in order: the first that proves it is its own. */
const DECLARED: readonly Proof[] = [
  // communes
  rule('aucune maison de santé dans la commune', /aucune maison de santé(?! de )/u, ({ path }) =>
    hasNone(path, 'msp-bpe'),
  ),
  rule('aucun généraliste dans la commune', /aucun médecin généraliste/u, ({ path }) =>
    hasNone(path, 'generalistes-bpe'),
  ),
  rule('aucun arrêt lu dans la commune', /^Aucun arrêt de médicobus lu/u, ({ path }) =>
    tables['medicobus-arrets'].every(({ commune }) => commune !== `COM-${communeAt(path)}`),
  ),
  rule(
    'une commune que la base ne liste pas a un vrai zéro',
    /^Zéro : aucun au sens de la Base|^aucune dans la commune$|Siren de l’intercommunalité ; rien pour/u,
    () => [...declared.values()].some((row) => row['non_liste'] === 'zero'),
  ),
  rule('une commune que la source ne liste pas n’a pas de valeur', /absente? du fichier lu/iu, ({ path }) => {
    const [, id = ''] = /^\/chiffres\/communes\/([^/]+)\//.exec(path) ?? [];
    if (id !== '') return declared.get(id)?.['non_liste'] === 'nd';
    const code = communeAt(path);
    return UNLISTED.some(({ id: unlisted, dates }) =>
      code === '' ? valueOf(unlisted, '97608', 0) === 'nd' : dates.some((_, i) => valueOf(unlisted, code, i) === 'nd'),
    );
  }),
  rule('aucun service lu dans le département', /^(?:[^:]+ : )?rien lu(?: : on ne sait pas)?$/u, ({ sentence }) => {
    const places = placesOf.get(sentence.split(' : ')[0]!) ?? [];
    return places.length === 0 || places.every(({ code }) => !servicesRead.has(code));
  }),
  rule(
    'des départements sans service lu, des services sans arrêt lu',
    /département hachuré est un département où nous n’avons rien lu|dont aucun arrêt n’a été lu|^Carte des départements : teintés où un service/u,
    () =>
      territoires.some(({ niveau, code }) => niveau === 'DEP' && !servicesRead.has(code)) &&
      tables['medicobus-services'].some(({ id }) => !stopped.has(id)),
  ),
  rule('Mayotte n’a pas d’APL', /Mayotte n’(?:est pas publiée|y est à aucune date)/u, () =>
    ['apl-generalistes', 'apl-generalistes-ancienne'].every((id) => valueOf(id, '97608', 0) === 'nd'),
  ),
  told('la colonne d’une table', /^Nom de ce dont on cherche le plus proche/u),

  // values
  rule('une valeur des tables est « nd »', /(?<!définition )non publié(?!e)/iu, isUnpublished),
  rule('aucune ligne ne la révise', /^aucune valeur, à notre connaissance$/u, ({ path }) =>
    isNotReplaced(path, observations, new Set(observations.map(({ revise }) => revise))),
  ),
  rule('aucun objectif ne le remplace', /^aucun objectif, à notre connaissance$/u, ({ path }) =>
    isNotReplaced(path, objectifs, new Set(objectifs.map(({ remplace }) => remplace))),
  ),
  rule(
    'une ligne des tables est « inc »',
    /^(?:Inconnu : une publication a été cherchée|Rien n’a été trouvé : c’est)/u,
    () => observations.some(({ valeur }) => valeur === 'inc'),
  ),
  rule('une ligne reprise d’un tiers', /^Repris : cité par un tiers/u, () =>
    observations.some(({ statut }) => statut === 'repris'),
  ),
  rule('une ventilation des tables', /aucun médecin déclaré|aucun médecin n’est déclaré/u, () =>
    observations.some(({ ventilation }) => ventilation === 'aucun-declare' || ventilation.includes('aucun')),
  ),

  // searches
  search('absence-cpts-definition-barometre', /définition (?:du Baromètre )?(?:non publiée|n’est pas publiée)/iu),
  search(
    'absence-medicobus-par-territoire',
    /compte complet(?: par territoire|, région par région)|aucun compte complet (?:du département|de la région)/u,
  ),
  search(
    'absence-medicobus-compte-national',
    /médicobus promis pour fin \d{4}, aucun compte national retrouvé|^aucun chiffre trouvé$/u,
  ),
  search(
    'absence-medicobus-compte-national',
    /aucun compte (?:national des médicobus en circulation|retrouvé depuis|de ceux qui roulaient|à cette date|des médicobus à l’échéance)|aucun bilan national à cette date|puis plus rien|un point d’interrogation : aucun chiffre n’a été trouvé|rien ne dit ce qu’il en est advenu|compte national plus ancien n’a été trouvé/iu,
  ),
  search('absence-msp-taille-departements', /taille des maisons par département n’a pas été trouvée/u),
  search('absence-am-regions-apres-2023', /^Aucune valeur régionale après décembre 2023 n’a été trouvée\.$/u),
  search(
    'absence-am-contrats-apres-2024-10',
    /aucun chiffre daté de l’échéance n’a été trouvé|nous n’en avons trouvé aucun au jour promis|celui du jour dit manque/u,
  ),
  search('absence-msp-compte-officiel-apres-2025', /aucun ne dit où en est le pays en novembre 2026/u),

  // what the tables hold
  rule(
    'la promesse n’a aucune valeur à son échéance',
    /L’échéance \(.+\) est passée, et aucun|aucun chiffre ne dit si elle l’était à temps/u,
    withoutValueAtDeadline,
  ),
  rule(
    'aucune série de l’engagement ne compte ce qui est promis',
    /Aucune de nos séries ne compte ce qui est promis/u,
    () => tables['engagement-series'].some(({ rapport }) => rapport !== 'meme-compte'),
  ),
  rule('l’engagement n’a pas d’argent dans les tables', /^Nous n’(?:avons|y avons) lu aucune somme/u, ({ path }) => {
    const id = /\/promesses\/registre\/([^/]+)\//.exec(path)?.[1];
    return id === undefined || engagements.some((e) => e.id === id && e.argent.length === 0);
  }),
  rule('une seule formulation', /^Nous n’en avons lu qu’une formulation/u, ({ path }) =>
    engagements.some((e) => path.endsWith(`/${e.id}/`) && e.objectifs.length === 1),
  ),
  rule(
    'aucune valeur de la série à ce lieu',
    /aucun chiffre (?:du département|de la région|de la France)/u,
    withoutValueHere,
  ),
  rule(
    'aucune série du Baromètre sur les promesses de moins de deux ans',
    /^Aucune des séries du Baromètre qui suivent les promesses/u,
    ({ path }) =>
      !values.some(
        (o) =>
          o.territoire === territoryAt(path) &&
          BAROMETRE.has(o.indicateur) &&
          o.date.slice(0, 7) > `${Number(edition.slice(0, 4)) - 2}${edition.slice(4, 7)}`,
      ),
  ),
  rule('le compte des indicateurs suivis', /^Sur [\d ]+ indicateurs suivis/u, ({ sentence }) => {
    const [all = 0, ...parts] = (sentence.match(/\d+/gu) ?? []).map(Number);
    return all === INDICATORS_FOLLOWED.size && parts.reduce((sum, part) => sum + part, 0) === all;
  }),
  rule(
    'aucune initiative du lieu',
    /^(?:Hors médicobus \(voir plus haut\), n|N)os sources ne citent aucune initiative locale/u,
    ({ path }) => noneIn(territoryAt(path), tables.initiatives),
  ),
  rule('aucune initiative du lieu nommé', / : aucune citée$/u, ({ sentence }) =>
    (placesOf.get(sentence.split(' : ')[0]!) ?? []).some(({ code }) => noneIn(code, tables.initiatives)),
  ),
  rule('aucune initiative des départements nommés', /^Aucune n’est citée ailleurs dans la région/u, ({ sentence }) =>
    sentence
      .replace(/^.* : |\.$/gu, '')
      .split(/, | et /u)
      .every((name) => placesOf.get(name)?.some(({ code }) => noneIn(code, tables.initiatives))),
  ),
  rule(
    'initiatives dont la région seule est connue',
    /^De \d+ d’entre elles, nous ne savons que la région|aucune source ne cite|n’est cité par aucune source|aucune initiative de cette nature/u,
    () => tables.initiatives.some(({ territoires: places }) => places.every((place) => /^REG-|^FR$/.test(place))),
  ),
  rule(
    'aucune valeur régionale après cette date',
    /^La part de la région n’est publiée que jusqu’à/u,
    ({ path, sentence }) => {
      const year = Number(/\d{4}/.exec(sentence)?.[0]);
      return !values.some(
        (o) =>
          o.indicateur === 'cpts-population-couverte' &&
          o.territoire === territoryAt(path) &&
          Number(o.date.slice(0, 4)) > year,
      );
    },
  ),
  rule(
    'aucune valeur par intercommunalité',
    /par intercommunalité, aucun n’est publié dans nos tables/u,
    () => !values.some((o) => o.territoire.startsWith('EPCI-') && INDICATORS_FOLLOWED.has(o.indicateur)),
  ),
  rule(
    'aucune autre région n’a la part',
    /^Nos tables n’ont ces parts pour aucune autre région/u,
    () =>
      new Set(
        values
          .filter(
            ({ indicateur, territoire }) =>
              indicateur === 'zonage-medecins-population' && territoire.startsWith('REG-'),
          )
          .map(({ territoire }) => territoire),
      ).size === 2,
  ),
  rule(
    'aucune mesure de la couverture par les CPTS datée de la fin de 2024',
    /^Pour la fin de 2024, l’autre échéance possible, aucune mesure/u,
    () =>
      !national.some(
        ({ indicateur, date, valeur }) =>
          /^cpts-population-couverte/.test(indicateur) && isNumber(valeur) && /^2024-1[012]/.test(date),
      ),
  ),
  rule(
    'aucun compte de la couverture n’atteint 100',
    /(?:n’est atteint|n’est tenue à sa date|ne l’était) selon aucun|^Aucune n’annonce 100/u,
    () =>
      !national.some(
        ({ indicateur, valeur, valeur_max: top }) =>
          /^cpts-population-couverte/.test(indicateur) && (Number(valeur) >= 100 || Number(top) >= 100),
      ),
  ),
  rule(
    'aucune série qui peut juger ne dit le contraire',
    /^Deux séries au moins peuvent juger, et aucune ne dit le contraire/u,
    () =>
      etatsEngagements
        .flatMap(({ formulations }) => formulations)
        .filter(({ combined }) => combined.combination === 'selon-toutes')
        .every(
          ({ series, combined: { issue } }) =>
            !series.some(({ proves }) => proves !== null && isContrary(proves, issue)),
        ),
  ),
  rule(
    'aucun objectif ne remplace celui du plan',
    /^Aucune source lue ne dit qu’une de ces échéances remplace celle du plan/u,
    () => !objectifs.some(({ remplace }) => remplace === 'am-objectif-fin-2024-dp'),
  ),
  rule(
    'aucune valeur n’est de la même définition',
    /^Après juin 2021, nous n’avons pas transcrit/u,
    () =>
      !national.some(
        ({ indicateur, valeur, date }) =>
          indicateur === 'sans-medecin-traitant' && isNumber(valeur) && date > '2021-06',
      ),
  ),
  rule(
    'les départements sans médicobus repéré',
    /nos recherches n’ont rien donné|rien n’est dessiné|la carte n’y dessine rien/u,
    () => values.some(({ indicateur }) => indicateur === 'medicobus-recenses'),
  ),
  rule(
    'une action cherchée sans résultat a sa recherche',
    /^Cherché, rien trouvé|ont été cherchées sans que rien ne soit trouvé|où nous n’avons rien trouvé, la recherche est montrée/u,
    () => [...tables.actions].every(({ issue, recherche }) => issue !== 'rien-trouve' || absences.has(recherche)),
  ),
  rule('une source dont aucune ligne ne vient', /aucune ligne$|^Aucun chiffre(?: :.*)?\.$/u, ({ path }) => {
    const id = /^\/sources\/([^/]+)\//.exec(path)?.[1];
    const cited = new Set<unknown>([
      ...[...observations, ...objectifs, ...tables.faits].map(({ source }) => source),
      ...[...declared.values()].map((row) => row['source']),
    ]);
    return id === undefined ? tables.sources.some((row) => !cited.has(row.id)) : !cited.has(id);
  }),
  rule(
    'le registre des demandes',
    /ce registre est vide|^Aucune demande de chiffres n’a encore/u,
    () => tables.demandes.length === 0,
  ),
  rule(
    'le compte de nos absences',
    /absences(?: sont écrites)?, chacune avec la recherche qui n’a rien donné/u,
    ({ sentence }) => /^(?:Voici )?(\d+)\s/u.exec(sentence)?.[1] === String(absences.size),
  ),
  rule('des propositions sans recherche', /^Sur bien des propositions, nous n’avons pas encore cherché/u, () =>
    tables.recommandations.some(({ suite, recherche }) => suite === '' && recherche === ''),
  ),

  // what is told without denying a datum
  told(
    'ce que le document ne donne pas',
    /^(?:Le rapport (?:ne donne que ces taux|l’arrondit)|Les seuils des deux bouts|Rien ne dit (?:si ces territoires|que l’Assurance maladie)|Rien ne garantit|Ce sont les premiers à avoir signé|La carte des CPTS recensées|Ce sont des images|Leurs nombres nous manquent|Aucun total, et trois)/u,
  ),
  told(
    'ce que nous faisons',
    /Nous n’en retenons aucune|dessinons rien|nous n’avons pas (?:lu|repris)|^Rien n’est interpolé|que nous n’avons pas(?: trouvé)?(?:$| est dit|, quelqu’un)|nous n’avons pas repris|Nous n’avons pas non plus|ne viennent d’aucune source|Ce site n’est pas|^Dire qu’un chiffre|Une recherche sans résultat|^Aucun ne charge|Rien à comparer avant/u,
  ),
  told(
    'ce que dit une règle',
    /^(?:Rien si la cible|L’échéance (?:n’est pas passée|est passée et aucune valeur)|Aucune série|Aucune valeur n’est datée|Une valeur arrondie|Une source dit|Une série plus large|La cible est atteinte après|Pour les médicobus, aucun calcul|Aucune n’est zéro|Sur la seule série que l’annonce nomme|Règle du verdict|(?:Abandonnée|Promesse manquée|Invérifiable) (?:Une|Aucune valeur|La cible|L’échéance est passée et))/u,
  ),
  told(
    'comment les tables s’écrivent',
    /^(?:Valeur publiée, à point décimal|Ce qui est favorable|nd : |inc : |Non publié : |Inconnu : aucune publication n’a été trouvée|Identifiant de la ligne|Engagement du registre|Pour chaque engagement|jamais-commence|La recherche|fait ;|Ce qui (?:a été cherché et n’a|n’a) pas été trouvé|Une recherche qui|La colonne de cette source|Les séries dont|Numéro imprimé|Pourquoi aucun mot|niveau plus large|manquant :|Code au code officiel géographique de|Clé du territoire plus large|Population municipale ; rien|Le fichier d’un territoire met)/u,
  ),
  told('cela n’est pas zéro', /cela ne veut pas dire|Cela ne veut pas dire|^Cela ne signifie pas/u),
  told('la population, que les tables n’ont pas à réviser', /^aucune valeur, à notre connaissance$/u),
  told('la source qui n’en est pas une', /^Aucune publication trouvée \d/u),
  told(
    'ce que le site dit de lui-même',
    /^(?:Rien n’est rédigé ici|Cela ne dit rien de ce qui ne l’a pas été|De ce qui a été vérifié, rien|Personne d’autre ne l’a faite)/u,
  ),
  told('ce qu’un outil demande', /sans rien (?:installer|télécharger d’avance)/u),
  told(
    'la langue',
    /ne mène nulle part|ne disent rien seuls|n’en avoir pas ne change rien|choisissait : ZIP, zone d’action|Si rien ne s’affiche/u,
  ),
];

const BY_LINK: Proof = {
  name: 'recherche, par un lien',
  proves: ({ searches }) => searches.size > 0 && [...searches].every((id) => absences.has(id)),
};

/** The proof of a printed absence; null without one. */
export function proofOf(printed: PrintedAbsence): string | null {
  const whole = wholeCell(printed.sentence);
  if (whole !== undefined) return `table ${whole}`;
  const declared = [BY_LINK, ...DECLARED].find(({ proves }) => proves(printed));
  if (declared) return declared.name;
  const column = columnOf(printed.sentence);
  return column === '' ? null : `table ${column}`;
}

/** The proofs that no printed absence needs. */
export function unusedProofs(used: ReadonlySet<string>): string[] {
  return DECLARED.map(({ name }) => name).filter((name) => !used.has(name));
}

const NAMES = territoires.flatMap((t) => [nameWithArticle(t), t.nom]).sort((a, b) => b.length - a.length);
const PLACE = new RegExp(
  `(?<!\\p{L})(?:(?:dans|en|à|au|aux|de|d’|pour) )?(?:la |le |les |l’)?(?:${NAMES.join('|')})(?![-’\\p{L}])`,
  'gu',
);

/** The form of a sentence: without its numbers nor the places that it names. */
export function formOf(sentence: string): string {
  return withoutNumbers(sentence)
    .replace(PLACE, '@')
    .replace(/^.* · aucune ligne$/u, '… · aucune ligne')
    .replace(/@(?:(?:, | et )@)+/gu, '@');
}
