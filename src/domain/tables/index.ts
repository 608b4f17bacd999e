import * as c from './columns.ts';
import { table, type TableRow } from './table.ts';
import { absences, demandes } from './absences.ts';
import { actions, recommandations } from './actions.ts';
import { indicateursCommunes, medicobusArrets, medicobusServices } from './communes.ts';
import { cptsAtlas, finessStructures, importations, zonageCommunes } from './imported.ts';
import { bounds, withdrawals } from './guards.ts';
import { rgaa, siteMeasures } from './health.ts';
import { oldNames } from './old-names.ts';
import { places } from './places.ts';
import { engagementRaisons, engagementSeries, verdictsPresse } from './verdicts.ts';
import { wikidataItems } from './wikidata.ts';

const ROW_ID = 'Identifiant de la ligne, pour toujours.';
const ID_INDICATEUR = 'Identifiant de l’indicateur, dans indicateurs.csv.';
const ROW_NOTE = 'Remarque sur cette ligne.';

export const edition = table({
  nom: 'edition',
  titre: 'Édition',
  description: 'La date à laquelle le site parle : son « aujourd’hui ». Une seule ligne.',
  key: ['date'],
  columns: {
    date: c.date('Date de l’édition, au jour.', '2026-11-23'),
    titre: c.text('Nom de l’édition.', 'Édition de novembre 2026'),
  },
});

export const sources = table({
  nom: 'sources',
  titre: 'Sources',
  description: 'Les documents et jeux de données d’où viennent les chiffres.',
  rule: '« inconnu » : cherché, non trouvé.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'dossier-de-presse-2023-07', 'Dernier segment de sa page.'),
    titre: c.text('Titre.', 'Plan d’action pour l’accès aux soins', 'Donné par le producteur.'),
    producteur: c.text('Producteur.', 'Ministère de la Santé et de la Prévention', 'Qui établit et publie.'),
    nature: c.choice(
      ['dossier-de-presse', 'page-web', 'article', 'rapport', 'jeu-de-donnees', 'reference'],
      'Nature du document.',
      'rapport',
    ),
    page: c.address(
      'Adresse, ou « inconnu ».',
      'https://www.data.gouv.fr/datasets/…',
      'Celle de la page où le trouver.',
    ),
    publie_le: c.text('Date de publication, ou « inconnu ».', '2023-07-13'),
    consulte_le: c.text('Date de lecture, ou « inconnu ».', '2026-11'),
    etat_au: c.text('Date à laquelle les chiffres valent, ou « inconnu ».', '2023-12'),
    millesime_geo: c.text('Millésime du code officiel géographique.', '2026', 'Ou « sans objet ».'),
    statut: c.choice(
      ['definitif', 'provisoire', 'revise', 'inconnu'],
      'definitif, provisoire, revise ou inconnu.',
      'definitif',
      'Statut de la publication.',
    ),
    licence: c.text('Licence déclarée par le producteur, ou « inconnu ».', 'Licence Ouverte 2.0'),
    licence_url: c.address(
      'Adresse de la licence, ou « inconnu ».',
      'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    ),
    licence_lue_dans: c.address(
      'Adresse de la page où nous avons lu cette licence, ou « inconnu ».',
      'https://github.com/etalab/geohisto/blob/master/LICENSE.md',
      'Celle d’un réutilisateur quand le producteur n’a pas été lu : les limites le disent.',
    ),
    citation: c.text('Comment citer.', 'DITP, Baromètre des résultats de l’action publique, IND-311'),
    limites: c.text('Limites.', 'Arrêté fin 2023.', 'Ce qu’il faut savoir avant de s’en servir.'),
  },
});

export const promesses = table({
  nom: 'promesses',
  titre: 'Promesses',
  description: 'Les quatre mesures du plan de juillet 2023, et la série et l’objectif sur lesquels chacune est jugée.',
  key: ['id'],
  columns: {
    id: c.choice(
      ['assistants-medicaux', 'medicobus', 'cpts', 'msp'],
      'Identifiant, dernier segment de la page.',
      'cpts',
    ),
    ordre: c.optionalNumber('Rang dans le plan.', '4'),
    nom: c.text('Nom complet.', 'Communautés professionnelles territoriales de santé'),
    nom_court: c.text('Nom court.', 'CPTS'),
    engagement: c.text('Ce qui est promis, en nos mots.', 'Couvrir 100 % de la population par une CPTS'),
    indicateur: c.reference('indicateurs', 'Série sur laquelle la promesse est jugée.', 'cpts-population-couverte'),
    objectif: c.reference('objectifs', 'Objectif jugé.', 'cpts-100-fin-2023'),
  },
});

export const indicateurs = table({
  nom: 'indicateurs',
  titre: 'Indicateurs',
  description: 'Ce qui est mesuré, et ce qu’il ne faut pas lui faire dire.',
  rule: 'Deux définitions différentes sont deux indicateurs, même sous le même nom.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'msp-nombre', 'Nom du fichier de ses observations.'),
    theme: c.theme(),
    nom: c.text('Nom complet.', 'Nombre de maisons de santé pluriprofessionnelles'),
    nom_court: c.text('Nom court.', 'Maisons de santé', 'Celui d’un graphique.'),
    unite: c.text('Unité, au pluriel.', 'maisons de santé', 'Telle qu’un lecteur la lit.'),
    unite_singulier: c.text('Unité, au singulier.', 'maison de santé'),
    type: c.choice(
      ['effectif', 'taux', 'montant', 'indice'],
      'effectif, taux, montant ou indice.',
      'effectif',
      'effectif : un compte ; taux : une part en % ; montant : une somme.',
    ),
    sens: c.choice(
      ['hausse', 'baisse', 'aucun'],
      'Ce qui est favorable : hausse, baisse ou aucun.',
      'hausse',
      'Au regard de la promesse.',
    ),
    niveaux: c.text('Niveaux publiés.', 'FR REG DEP', 'Séparés par une espace.'),
    additif: c.choice(['oui', 'non'], 'Si les départements font la région et la France.', 'oui'),
    decimales: c.choice(['0', '1', '2'], 'Décimales publiées.', '0'),
    definition: c.text('Définition en français courant.', 'Équipes … qui exercent ensemble'),
    prudence: c.optionalText('Ce qu’il ne faut pas lui faire dire.', 'Ne compte pas les projets.'),
    ne_pas_joindre: c.references(
      'indicateurs',
      'Séries de définition différente, à ne jamais relier à celle-ci.',
      'msp-nombre-hcaam',
    ),
    parait: c.parait(
      'Où l’indicateur paraît sans qu’aucun code le dise : tableau des territoires, carte, classement. Rien : partout.',
      'territoires : la page de chaque territoire qui a une valeur ; carte et classement : là où chaque département a une ligne. Les figures écrites dans le code n’en dépendent pas.',
    ),
  },
});

export const observations = table({
  nom: 'observations/',
  titre: 'Observations',
  description: 'Une valeur publiée, pour un territoire, à une date, par une source.',
  rule: 'Un fichier par indicateur.',
  key: ['id'],
  columns: {
    id: c.id(ROW_ID, 'msp-nombre.DEP-01.2023-12', 'Indicateur, territoire, date.'),
    indicateur: c.reference('indicateurs', ID_INDICATEUR, 'msp-nombre'),
    territoire: c.territoire(
      'FR, REG-<code>, DEP-<code>, EPCI-<siren> ou COM-<code>, codes du code officiel géographique ; PAYS-<code> pour un autre pays.',
      'DEP-01',
      'Celui qui est décrit.',
    ),
    date: c.date('Date de la valeur, à la précision de la source : AAAA, AAAA-MM, AAAA-MM-JJ, ou inconnue.', '2023-12'),
    valeur: c.valeur('38'),
    valeur_max: c.maxValue('500'),
    ventilation: c.optionalText('Modalité, quand l’indicateur en a (profession).', 'infirmiers'),
    precision: c.precision(),
    statut: c.statut(),
    source: c.source('ditp-ind-311'),
    localisation: c.text('Place dans la source.', 'D01, valeur actuelle, 2023-12-01'),
    note: c.optionalText(ROW_NOTE, ''),
    revise: c.optionalReference('observations', 'Identifiant de l’observation que celle-ci révise.', ''),
  },
});

export const objectifs = table({
  nom: 'objectifs',
  titre: 'Objectifs',
  description: 'Chaque objectif annoncé, national ou territorial, et chacune de ses révisions.',
  rule: 'Une révision est une nouvelle ligne.',
  key: ['id'],
  columns: {
    id: c.id(ROW_ID, 'msp-4000-2027'),
    theme: c.theme(),
    indicateur: c.reference('indicateurs', 'Ce que l’objectif compte.', 'msp-nombre'),
    territoire: c.territoire('Territoire visé.', 'FR'),
    libelle: c.text('L’objectif, en nos mots.', '4 000 maisons de santé à l’horizon 2027'),
    valeur: c.valeur('4000', 'Valeur visée.'),
    valeur_max: c.maxValue(''),
    precision: c.precision(),
    echeance: c.date('Échéance, à la précision de la source.', '2027'),
    annonce_le: c.date('Date de l’annonce.', '2023-07-13'),
    annonce_par: c.text('Qui l’a annoncé.', 'Ministre de la Santé et de la Prévention'),
    source: c.source('dossier-de-presse-2023-07'),
    localisation: c.text('Place dans la source.', 'Synthèse et chiffres clés, l. 94'),
    remplace: c.optionalReference('objectifs', 'Identifiant de l’objectif antérieur qu’il remplace.', ''),
    note: c.optionalText(ROW_NOTE, ''),
  },
});

export const faits = table({
  nom: 'faits',
  titre: 'Faits chiffrés',
  description: 'Les chiffres isolés lus dans les rapports : montants, moyennes, exemples locaux.',
  rule: 'Ceux qui ne font pas une série.',
  key: ['id'],
  columns: {
    id: c.id(ROW_ID, 'cpts-financement-2022-dp'),
    theme: c.theme(),
    territoire: c.territoire('Territoire décrit, ou le plus fin qui contient le lieu.', 'FR'),
    lieu: c.optionalText(
      'Lieu plus petit que le territoire.',
      'CPTS Orne Est',
      'Une structure, un groupe de communes.',
    ),
    libelle: c.text('Ce que le chiffre mesure, en nos mots.', 'Montant versé aux CPTS'),
    valeur: c.valeur('105000000'),
    valeur_max: c.maxValue(''),
    unite: c.text('Unité de la valeur.', 'euros'),
    date: c.date('Date de la valeur.', '2022'),
    precision: c.precision(),
    statut: c.statut(),
    source: c.source('dossier-de-presse-2023-07'),
    localisation: c.text('Place dans la source.', 'Synthèse et chiffres clés, l. 79-81'),
    note: c.optionalText(ROW_NOTE, ''),
    revise: c.optionalReference('faits', 'Identifiant du fait que celui-ci révise.', ''),
  },
});

export const detenteurs = table({
  nom: 'detenteurs',
  titre: 'Qui peut le dire',
  description: 'Qui publie un indicateur, ou tient de quoi dire ce qui n’en est pas publié.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'msp-nombre.ars', 'Indicateur, puis détenteur.'),
    indicateur: c.reference('indicateurs', ID_INDICATEUR, 'msp-nombre', 'Ce qui serait à dire.'),
    qui: c.text('Qui peut le dire.', 'l’agence régionale de santé', 'Avec son article.'),
    pourquoi: c.text('Ce qui l’en met en mesure, à la suite de « qui ».', 'recense les CPTS de sa région'),
    source: c.source('ditp-ind-311', 'Où il est dit qu’il le publie ou le tient.'),
    localisation: c.text('Place dans la source.', 'producteur déclaré : ARS et DGOS'),
  },
});

export const desaccords = table({
  nom: 'desaccords',
  titre: 'Désaccords',
  description: 'Des chiffres qui devraient être les mêmes et ne le sont pas.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'msp-fin-2017', 'Ancre de la page.'),
    theme: c.theme(),
    titre: c.text('La question sur laquelle les sources divergent.', 'Combien de maisons de santé fin 2017 ?'),
    nature: c.choice(
      ['definitions', 'dates', 'arrondi', 'valeurs', 'echeances', 'perimetre', 'libelle', 'arithmetique', 'periode'],
      'Ce qui diffère.',
      'definitions',
    ),
    lignes: c.references(
      'observations, objectifs ou faits',
      'Identifiants des lignes qui divergent.',
      'msp-nombre.FR.2017-12 msp-fin-2017',
    ),
    explication: c.text('Ce qui explique l’écart, ou qu’on ne le sait pas.', 'Le second est arrondi.'),
    retenu: c.optionalReference(
      'observations, objectifs ou faits',
      'Identifiant de la ligne que le site retient, ou rien.',
      '',
    ),
    motif: c.text('Pourquoi.', 'Seule série publiée à tous les niveaux.', 'Celle-là, ou aucune.'),
  },
});

/** The plans in which the State took its engagements, in the order of their dates. */
export const PLANS = [
  'plan-2017',
  'ma-sante-2022',
  'segur-2020',
  'convention',
  'plan-2023',
  'barometre',
  'autre',
] as const;

export const engagements = table({
  nom: 'engagements',
  titre: 'Engagements',
  description:
    'Ce que l’État a promis au niveau national, une ligne par engagement : toutes ses formulations et ses échéances, dans l’ordre de leurs annonces, sont dans `objectifs.csv`.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant, dernier segment de la page.', 'assistants-medicaux-10000'),
    theme: c.theme(),
    plan: c.choice(PLANS, 'Où l’engagement a d’abord été pris.', 'plan-2023'),
    titre: c.text('L’engagement en quelques mots.', '10 000 assistants médicaux'),
    formulation: c.text('Ce qui a été promis, en nos mots.', 'Porter à 10 000 le nombre d’assistants médicaux'),
    objectifs: c.references(
      'objectifs',
      'Les formulations successives de l’engagement.',
      'am-cible-2022-10 am-objectif-fin-2024-dp',
    ),
    juge: c.reference('objectifs', 'La formulation que nous jugeons.', 'am-objectif-fin-2024-dp'),
    argent: c.references('faits ou observations', 'Les sommes annoncées avec lui.', 'am-financement-annuel-dp'),
    note: c.optionalText('Ce qu’il faut savoir de cet engagement.', ''),
  },
});

export const glossaire = table({
  nom: 'glossaire',
  titre: 'Glossaire',
  description: 'Les sigles et les mots du métier, expliqués en nos mots.',
  rule: 'Ceux que les sources emploient.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant, ancre de la page du glossaire.', 'cpts'),
    terme: c.text('Le mot, tel qu’on le lit.', 'CPTS'),
    developpe: c.optionalText('Le sigle en toutes lettres.', 'Communauté professionnelle territoriale de santé'),
    formes: c.formes(
      'Les façons de l’écrire, séparées par « | ».',
      'CPTS | communauté professionnelle territoriale de santé',
      'Celles que le site reconnaît dans un texte ; une majuscule initiale va de soi.',
    ),
    definition: c.text(
      'Ce que c’est, en français courant.',
      'Réseau de soignants d’un même territoire…',
      'Sans chiffre.',
    ),
    source: c.reference(
      'sources',
      'Identifiant de la source où le mot est lu, dans sources.csv.',
      'rapport-hcaam-2022',
    ),
    localisation: c.text('Place dans la source.', 'Encadré 6, l. 1450'),
    voir: c.references('glossaire', 'Identifiants des mots voisins.', 'aci msp'),
    promesse: c.optionalReference('promesses', 'Promesse dont le mot est le sujet.', 'cpts'),
    remarque: c.optionalText('Remarque.', '', 'Par exemple qu’une source emploie le sigle sans le développer.'),
  },
});

export const numbersNotRepris = table({
  nom: 'chiffres-non-repris',
  titre: 'Chiffres lus et non repris',
  description:
    'Les chiffres relevés dans les cinq documents de 2018 à 2023 dont nous n’avons pas fait une ligne, avec la raison. Tous les autres sont des lignes des tables, sous l’identifiant du relevé.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant du relevé, qu’aucune ligne ne porte.', 'densite-generalistes-retour'),
    source: c.reference('sources', 'Document où le chiffre est lu.', 'rapport-hcaam-2022'),
    raison: c.text('Pourquoi il n’est pas repris.', 'Une date, et non une mesure.'),
  },
});

/** What a local initiative is, in the order in which filters list it. */
export const NATURES_INITIATIVE = [
  'cpts',
  'maison-de-sante',
  'centre-de-sante',
  'medicobus',
  'equipe-de-soins',
  'soins-non-programmes',
  'telemedecine',
  'sante-mentale',
  'hopital',
  'renfort',
  'installation',
  'formation',
  'prevention',
  'territoire',
] as const;

export const initiatives = table({
  nom: 'initiatives',
  titre: 'Initiatives locales',
  description: 'Ce que les sources citent comme exemples, lieu par lieu, et les chiffres qu’elles en donnent.',
  rule: 'Ce que des soignants, des élus ou des administrations ont mis en place quelque part. Ni recensement, ni palmarès.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant, ancre de la page des initiatives.', 'medicobus-orne-est'),
    nom: c.text('Nom.', 'MédicoBus de l’Orne Est', 'Tel que la source le donne ou presque.'),
    nature: c.choice(NATURES_INITIATIVE, 'Sorte d’initiative.', 'medicobus'),
    lieu: c.text('Où, en toutes lettres.', 'Est de l’Orne'),
    territoires: c.territoires(
      'Territoires, au plus fin que la source permette ; FR quand le lieu n’est pas nommé.',
      'DEP-85 DEP-44',
      'Les communes, intercommunalités, départements ou régions où elle se tient.',
    ),
    debut: c.date('Quand elle a commencé, ou « inconnue ».', '2020-10'),
    etat: c.choice(
      ['en-place', 'experimentation', 'en-projet', 'annoncee', 'signalee'],
      'Son état à la date de la source : en-place, experimentation, en-projet, annoncee, signalee.',
      'en-place',
      'signalee : la source n’en donne que le nom ou le titre d’un article.',
    ),
    description: c.text('Ce que c’est, en nos mots.', 'Un cabinet de consultation itinérant…', 'Sans chiffre.'),
    chiffres: c.references(
      'observations, objectifs ou faits',
      'Identifiants de ses chiffres, dans observations.csv, objectifs.csv et faits.csv.',
      'orne-est-medicobus-actes-2022',
    ),
    source: c.source('dossier-de-presse-2023-07', 'Où elle est lue d’abord.'),
    localisation: c.text('Place dans la source.', 'Mesure 2, initiative locale, l. 331-360'),
    confiance: c.choice(
      ['sure', 'probable', 'incertaine'],
      'Ce que vaut le lien entre l’initiative, son lieu et ses chiffres : sure, probable, incertaine.',
      'sure',
    ),
    note: c.optionalText('Ce qui explique la confiance ; autres sources.', ''),
  },
});

/** What an event of the chronology is. A deadline was promised by the State; a projection was reckoned by anyone. */
export const NATURES_EVENEMENT = [
  'annonce',
  'loi',
  'accord',
  'mesure',
  'rapport',
  'etat-des-lieux',
  'echeance',
  'projection',
] as const;

export const chronologie = table({
  nom: 'chronologie',
  titre: 'Chronologie',
  description:
    'Ce qui est arrivé, et ce qui a été annoncé pour une date, hors des objectifs : leurs annonces et leurs échéances sont dans `objectifs.csv`. Dans les textes, `{id}` tient la place du chiffre de cette ligne.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant, ancre de la page de la chronologie.', 'aci-cpts-2019'),
    date: c.date('Date, à la précision de la source : AAAA, AAAA-MM ou AAAA-MM-JJ.', '2019-06-20'),
    nature: c.choice(
      NATURES_EVENEMENT,
      'annonce, loi, accord, mesure, rapport, etat-des-lieux, echeance (promise par l’État) ou projection.',
      'accord',
      'annonce : plan ou annonce ; loi : loi, ordonnance, décret, arrêté, instruction ; accord : accord conventionnel ou règlement arbitral ; mesure : création, entrée en vigueur ; rapport : rapport, enquête, avis ; etat-des-lieux : chiffre publié ; projection : date que quelqu’un a prévue.',
    ),
    theme: c.theme(),
    titre: c.text('Ce qui arrive, en nos mots.', '{cpts-aci-2022-02} CPTS sont sous contrat'),
    detail: c.optionalText('Ce qu’il faut en savoir.', 'L’Assurance maladie les financera par contrat.'),
    repere: c.optionalText('Étiquette courte dans le dessin, pour les événements qui y sont nommés.', 'Accord : CPTS'),
    etat: c.choice(
      ['advenu', 'prevu'],
      'advenu : la source le dit fait ; prevu : elle l’annonce.',
      'advenu',
      'prevu : nous ne savons pas s’il a eu lieu à cette date.',
    ),
    source: c.source('rapport-hcaam-2022'),
    localisation: c.text('Place dans la source.', 'Encadré 1, l. 560-566'),
    lignes: c.references(
      'observations, objectifs ou faits',
      'Identifiants des lignes liées, dans observations.csv, objectifs.csv et faits.csv.',
      'cpts-couverture-2022-02',
    ),
    note: c.optionalText('Remarque.', '', 'Par exemple d’où vient l’année.'),
  },
});

/** The tables whose rows an edition freezes; of an engagement, its verdict. */
export const FROZEN_TABLES = ['observations', 'objectifs', 'faits', 'indicateurs', 'engagements'] as const;

export const instantanes = table({
  nom: 'instantanes/',
  titre: 'Instantanés',
  description:
    'Ce que disaient les tables à chaque édition, une ligne par chiffre, et le verdict de chaque engagement depuis le 30 novembre 2026. Écrit par `npm run instantane`, jamais à la main : c’est de là que la page des mises à jour est calculée.',
  interne: true,
  key: ['edition', 'id'],
  columns: {
    edition: c.date('Date de l’édition figée.', '2026-11-23'),
    table: c.choice(FROZEN_TABLES, 'Table de la ligne.', 'observations'),
    id: c.id('Identifiant de la ligne.', 'msp-nombre.FR.2023-12'),
    valeur: c.optionalText(
      'Valeur, avec sa fourchette et sa précision ; rien pour un indicateur ; le verdict d’un engagement.',
      '2501 exact',
    ),
    date: c.optionalText('Date de la valeur, ou échéance.', '2023-12'),
    source: c.optionalText('Source de la ligne.', 'ditp-ind-311'),
    revise: c.optionalText('Ligne qu’elle révise ou remplace.', ''),
    empreinte: c.text('Empreinte du reste : place dans la source, territoire, définition.', '3f9a0c1e'),
  },
});

/** Every table of `data/`, in reading order. */
export const TABLES = {
  edition,
  sources,
  promesses,
  indicateurs,
  observations,
  objectifs,
  faits,
  detenteurs,
  desaccords,
  engagements,
  'engagement-series': engagementSeries,
  'engagement-raisons': engagementRaisons,
  'verdicts-presse': verdictsPresse,
  actions,
  recommandations,
  absences,
  demandes,
  glossaire,
  chronologie,
  'chiffres-non-repris': numbersNotRepris,
  initiatives,
  places,
  'indicateurs-communes': indicateursCommunes,
  'medicobus-services': medicobusServices,
  'medicobus-arrets': medicobusArrets,
  'anciens-noms': oldNames,
  'elements-wikidata': wikidataItems,
  instantanes,
  retraits: withdrawals,
  bornes: bounds,
  rgaa,
  mesures: siteMeasures,
  importations,
  'finess-structures': finessStructures,
  'zonage-communes': zonageCommunes,
  'cpts-atlas': cptsAtlas,
} as const;

export type TableName = keyof typeof TABLES;
export type Edition = TableRow<typeof edition>;
export type Source = TableRow<typeof sources>;
export type Promesse = TableRow<typeof promesses>;
export type Indicateur = TableRow<typeof indicateurs>;
export type Observation = TableRow<typeof observations>;
export type Objectif = TableRow<typeof objectifs>;
export type Fait = TableRow<typeof faits>;
export type Detenteur = TableRow<typeof detenteurs>;
export type Desaccord = TableRow<typeof desaccords>;
export type Engagement = TableRow<typeof engagements>;
export type EngagementSeries = TableRow<typeof engagementSeries>;
export type EngagementRaison = TableRow<typeof engagementRaisons>;
export type Action = TableRow<typeof actions>;
export type FinessStructure = TableRow<typeof finessStructures>;
export type Recommandation = TableRow<typeof recommandations>;
export type Absence = TableRow<typeof absences>;
export type Demande = TableRow<typeof demandes>;
export type VerdictPresse = TableRow<typeof verdictsPresse>;
export type Terme = TableRow<typeof glossaire>;
export type NumberNotRepris = TableRow<typeof numbersNotRepris>;
export type Initiative = TableRow<typeof initiatives>;
export type ChronologieRow = TableRow<typeof chronologie>;
export type Place = TableRow<typeof places>;
export type { EndOfName } from './old-names.ts';
export type OldName = TableRow<typeof oldNames>;
export type WikidataItem = TableRow<typeof wikidataItems>;
export type Bounds = TableRow<typeof bounds>;
export type RgaaCriterion = TableRow<typeof rgaa>;
export type SiteMeasure = TableRow<typeof siteMeasures>;
export type InstantaneRow = TableRow<typeof instantanes>;
