import {
  desaccords,
  desaccordsDe,
  detenteurs,
  faits,
  glossaire,
  indicateur,
  indicateurs,
  initiatives,
  objectifs,
  observations,
  sources,
} from '../donnees.ts';
import { nomTerritoire } from '../lignes.ts';
import { citees, contextesChronologie, verdictDe } from '../chronologie/contexte.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { enTexte } from '../phrases/phrase.ts';
import { toCsv, type CelluleCsv } from './csv.ts';

/** A table as readers download it: its columns in order, with what each holds, and its rows. */
export interface TableTelechargeable {
  nom: string;
  titre: string;
  description: string;
  colonnes: readonly { nom: string; description: string }[];
  lignes: readonly Record<string, CelluleCsv>[];
}

const VALEUR =
  'Valeur publiée, à point décimal ; ou nd (non publié), s (secret statistique), so (sans objet), inc (inconnu).';

const COMMUNES = {
  valeur_max: 'Haut de la fourchette, quand la source en donne une.',
  precision:
    'Exactitude selon les mots de la source : exact, environ, pres-de, plus-de, moins-de, au-moins, jusqu-a, estimation, projection.',
  statut:
    'Qui répond de la valeur : publie, provisoire, repris (cité par un tiers), recalcule (calculé par un tiers), declare, temoignage, inconnu.',
  source: 'Identifiant de la source, dans sources.csv.',
  localisation: 'Place dans la source.',
  note: 'Remarque sur cette ligne.',
} as const;

const DESACCORDS = 'Identifiants des désaccords dont la ligne fait partie, dans desaccords.csv.';

/** The ids of the disagreements of a row, as its file lists them. */
const desaccordsEnListe = (id: string): string =>
  desaccordsDe(id)
    .map((d) => d.id)
    .join(' ');

const colonnes = (descriptions: Record<string, string>) =>
  Object.entries(descriptions).map(([nom, description]) => ({ nom, description }));

const desObservations: TableTelechargeable = {
  nom: 'observations',
  titre: 'Observations',
  description: 'Une valeur publiée, pour un territoire, à une date, par une source.',
  colonnes: colonnes({
    id: 'Identifiant de la ligne, pour toujours.',
    indicateur: 'Identifiant de l’indicateur, dans indicateurs.csv.',
    territoire:
      'FR, REG-<code>, DEP-<code>, EPCI-<siren> ou COM-<code>, codes du code officiel géographique ; PAYS-<code> pour un autre pays.',
    date: 'Date de la valeur, à la précision de la source : AAAA, AAAA-MM, AAAA-MM-JJ, ou inconnue.',
    valeur: VALEUR,
    unite: 'Unité de la valeur.',
    nom_territoire: 'Nom du territoire.',
    ventilation: 'Modalité, quand l’indicateur en a (profession).',
    ...COMMUNES,
    revise: 'Identifiant de l’observation que celle-ci révise.',
    desaccords: DESACCORDS,
  }),
  lignes: observations.map((o) => ({
    ...o,
    unite: indicateur(o.indicateur).unite,
    nom_territoire: nomTerritoire(o.territoire),
    desaccords: desaccordsEnListe(o.id),
  })),
};

const desObjectifs: TableTelechargeable = {
  nom: 'objectifs',
  titre: 'Objectifs',
  description: 'Chaque objectif annoncé, national ou territorial, et chacune de ses révisions.',
  colonnes: colonnes({
    id: 'Identifiant de la ligne, pour toujours.',
    indicateur: 'Ce que l’objectif compte.',
    territoire: 'Territoire visé.',
    echeance: 'Échéance, à la précision de la source.',
    valeur: VALEUR,
    unite: 'Unité de la valeur.',
    nom_territoire: 'Nom du territoire.',
    libelle: 'L’objectif, en nos mots.',
    annonce_le: 'Date de l’annonce.',
    annonce_par: 'Qui l’a annoncé.',
    remplace: 'Identifiant de l’objectif antérieur qu’il remplace.',
    theme: 'Sujet.',
    ...COMMUNES,
    desaccords: DESACCORDS,
  }),
  lignes: objectifs.map((o) => ({
    ...o,
    unite: indicateur(o.indicateur).unite,
    nom_territoire: nomTerritoire(o.territoire),
    desaccords: desaccordsEnListe(o.id),
  })),
};

const desIndicateurs: TableTelechargeable = {
  nom: 'indicateurs',
  titre: 'Indicateurs',
  description: 'Ce qui est mesuré, et ce qu’il ne faut pas lui faire dire.',
  colonnes: colonnes({
    id: 'Identifiant.',
    theme: 'Sujet.',
    nom: 'Nom complet.',
    nom_court: 'Nom court.',
    unite: 'Unité, au pluriel.',
    unite_singulier: 'Unité, au singulier.',
    type: 'effectif, taux, montant ou indice.',
    sens: 'Ce qui est favorable : hausse, baisse ou aucun.',
    niveaux: 'Niveaux publiés.',
    additif: 'Si les départements font la région et la France.',
    decimales: 'Décimales publiées.',
    definition: 'Définition en français courant.',
    prudence: 'Ce qu’il ne faut pas lui faire dire.',
    ne_pas_joindre: 'Séries de définition différente, à ne jamais relier à celle-ci.',
  }),
  lignes: indicateurs.map((i) => ({ ...i, ne_pas_joindre: i.ne_pas_joindre.join(' ') })),
};

const desSources: TableTelechargeable = {
  nom: 'sources',
  titre: 'Sources',
  description: 'Les documents et jeux de données d’où viennent les chiffres.',
  colonnes: colonnes({
    id: 'Identifiant.',
    titre: 'Titre.',
    producteur: 'Producteur.',
    nature: 'Nature du document.',
    page: 'Adresse, ou « inconnu ».',
    publie_le: 'Date de publication, ou « inconnu ».',
    consulte_le: 'Date de lecture, ou « inconnu ».',
    etat_au: 'Date à laquelle les chiffres valent, ou « inconnu ».',
    millesime_geo: 'Millésime du code officiel géographique.',
    statut: 'definitif, provisoire, revise ou inconnu.',
    licence: 'Licence déclarée par le producteur, ou « inconnu ».',
    licence_url: 'Adresse de la licence, ou « inconnu ».',
    citation: 'Comment citer.',
    limites: 'Limites.',
  }),
  lignes: sources,
};

const desFaits: TableTelechargeable = {
  nom: 'faits',
  titre: 'Faits chiffrés',
  description: 'Les chiffres isolés lus dans les rapports : montants, moyennes, exemples locaux.',
  colonnes: colonnes({
    id: 'Identifiant de la ligne, pour toujours.',
    theme: 'Sujet.',
    territoire: 'Territoire décrit, ou le plus fin qui contient le lieu.',
    date: 'Date de la valeur.',
    valeur: VALEUR,
    unite: 'Unité de la valeur.',
    lieu: 'Lieu plus petit que le territoire.',
    libelle: 'Ce que le chiffre mesure, en nos mots.',
    ...COMMUNES,
    revise: 'Identifiant du fait que celui-ci révise.',
    desaccords: DESACCORDS,
  }),
  lignes: faits.map((f) => ({ ...f, desaccords: desaccordsEnListe(f.id) })),
};

const desDesaccords: TableTelechargeable = {
  nom: 'desaccords',
  titre: 'Désaccords',
  description: 'Des chiffres qui devraient être les mêmes et ne le sont pas.',
  colonnes: colonnes({
    id: 'Identifiant.',
    theme: 'Sujet.',
    titre: 'La question sur laquelle les sources divergent.',
    nature: 'Ce qui diffère.',
    lignes: 'Identifiants des lignes qui divergent.',
    explication: 'Ce qui explique l’écart, ou qu’on ne le sait pas.',
    retenu: 'Identifiant de la ligne que le site retient, ou rien.',
    motif: 'Pourquoi.',
  }),
  lignes: desaccords.map((d) => ({ ...d, lignes: d.lignes.join(' ') })),
};

const duGlossaire: TableTelechargeable = {
  nom: 'glossaire',
  titre: 'Glossaire',
  description: 'Les sigles et les mots du métier, expliqués en nos mots.',
  colonnes: colonnes({
    id: 'Identifiant, ancre de la page du glossaire.',
    terme: 'Le mot, tel qu’on le lit.',
    developpe: 'Le sigle en toutes lettres.',
    formes: 'Les façons de l’écrire, séparées par « | ».',
    definition: 'Ce que c’est, en français courant.',
    source: 'Identifiant de la source où le mot est lu, dans sources.csv.',
    localisation: 'Place dans la source.',
    voir: 'Identifiants des mots voisins.',
    promesse: 'Promesse dont le mot est le sujet.',
    remarque: 'Remarque.',
  }),
  lignes: glossaire.map((t) => ({ ...t, formes: t.formes.join(' | '), voir: t.voir.join(' ') })),
};

const desInitiatives: TableTelechargeable = {
  nom: 'initiatives',
  titre: 'Initiatives locales',
  description: 'Ce que les sources citent comme exemples, lieu par lieu, et les chiffres qu’elles en donnent.',
  colonnes: colonnes({
    id: 'Identifiant, ancre de la page des initiatives.',
    nom: 'Nom.',
    nature: 'Sorte d’initiative.',
    lieu: 'Où, en toutes lettres.',
    territoires: 'Territoires, au plus fin que la source permette ; FR quand le lieu n’est pas nommé.',
    noms_territoires: 'Noms de ces territoires.',
    debut: 'Quand elle a commencé, ou « inconnue ».',
    etat: 'Son état à la date de la source : en-place, experimentation, en-projet, annoncee, signalee.',
    description: 'Ce que c’est, en nos mots.',
    chiffres: 'Identifiants de ses chiffres, dans observations.csv, objectifs.csv et faits.csv.',
    source: COMMUNES.source,
    localisation: COMMUNES.localisation,
    confiance: 'Ce que vaut le lien entre l’initiative, son lieu et ses chiffres : sure, probable, incertaine.',
    note: 'Ce qui explique la confiance ; autres sources.',
  }),
  lignes: initiatives.map((i) => ({
    ...i,
    territoires: i.territoires.join(' '),
    noms_territoires: i.territoires.map(nomTerritoire).join(' | '),
    chiffres: i.chiffres.join(' '),
  })),
};

const deLaChronologie: TableTelechargeable = {
  nom: 'chronologie',
  titre: 'Chronologie',
  description:
    'Ce qui est arrivé, ce qui a été annoncé, et les promesses du registre le jour de leur annonce et à leur échéance.',
  colonnes: colonnes({
    id: 'Identifiant, ancre de la page de la chronologie.',
    date: 'Date, à la précision de la source : AAAA, AAAA-MM ou AAAA-MM-JJ.',
    nature: 'annonce, loi, accord, mesure, rapport, etat-des-lieux, echeance (promise par l’État) ou projection.',
    theme: 'Sujet.',
    etat: 'advenu : la source le dit fait ; prevu : elle l’annonce.',
    titre: 'Ce qui arrive, en nos mots.',
    detail: 'Ce qu’il faut en savoir.',
    engagement: 'Engagement du registre dont c’est une annonce ou une échéance, ou rien.',
    verdict:
      'Pour une échéance du registre : tenue, manquee, non-atteinte-au-dernier-chiffre, en-cours, abandonnee, inverifiable.',
    lignes: 'Identifiants des lignes liées, dans observations.csv, objectifs.csv et faits.csv.',
    source: 'Identifiants des sources, dans sources.csv.',
    localisation: 'Place dans chacune, séparées par « | ».',
    note: 'Remarque.',
  }),
  lignes: contextesChronologie.map(({ evenement: e, titre, detail, lieux, liees, note }) => ({
    id: e.id,
    date: e.date,
    nature: e.nature,
    theme: e.theme,
    etat: e.etat,
    titre: toTypographieFrancaise(enTexte(titre)),
    detail: detail ? toTypographieFrancaise(enTexte(detail)) : '',
    engagement: e.engagement ?? '',
    verdict: verdictDe(e) ?? '',
    lignes: [...new Set([...e.objectifs, ...citees({ titre, detail }), ...liees])].join(' '),
    source: lieux.map(({ source }) => source).join(' '),
    localisation: lieux.map(({ localisation }) => localisation).join(' | '),
    note,
  })),
};

const desDetenteurs: TableTelechargeable = {
  nom: 'detenteurs',
  titre: 'Qui peut le dire',
  description: 'Qui publie un indicateur, ou tient de quoi dire ce qui n’en est pas publié.',
  colonnes: colonnes({
    id: 'Identifiant.',
    indicateur: 'Identifiant de l’indicateur, dans indicateurs.csv.',
    qui: 'Qui peut le dire.',
    pourquoi: 'Ce qui l’en met en mesure, à la suite de « qui ».',
    source: COMMUNES.source,
    localisation: COMMUNES.localisation,
  }),
  lignes: detenteurs,
};

/** The tables that readers download, in the order of the page. */
export const TABLES_TELECHARGEABLES = [
  desObservations,
  desObjectifs,
  desIndicateurs,
  desSources,
  desFaits,
  desDesaccords,
  duGlossaire,
  desInitiatives,
  deLaChronologie,
  desDetenteurs,
] as const;

/** The CSV file of a table. */
export function csvDe({ colonnes: cols, lignes }: TableTelechargeable): string {
  return toCsv(
    lignes,
    cols.map((c) => c.nom),
  );
}

/** The JSON file of a table: an array of records with the columns of the CSV, numbers as numbers. */
export function jsonDe({ colonnes: cols, lignes }: TableTelechargeable): string {
  const enregistrements = lignes.map((l) =>
    JSON.stringify(Object.fromEntries(cols.map(({ nom }) => [nom, l[nom] ?? null]))),
  );
  return `[\n${enregistrements.join(',\n')}\n]\n`;
}
