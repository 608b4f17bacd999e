import * as c from './colonnes.ts';
import type { Ligne, Table } from './table.ts';

const table = <const T extends Table>(t: T): T => t;

export const edition = table({
  nom: 'edition',
  titre: 'Édition',
  description: 'La date à laquelle le site parle : son « aujourd’hui ». Une seule ligne.',
  cle: ['date'],
  colonnes: {
    date: c.date('Date de l’édition, au jour.', '2026-11-23'),
    titre: c.texte('Nom de l’édition.', 'Édition de novembre 2026'),
  },
});

export const sources = table({
  nom: 'sources',
  titre: 'Sources',
  description: 'Un document ou un jeu de données d’où viennent des chiffres. « inconnu » : cherché, non trouvé.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant de la source, dernier segment de sa page.', 'dossier-de-presse-2023-07'),
    titre: c.texte('Titre donné par le producteur.', 'Plan d’action pour l’accès aux soins'),
    producteur: c.texte('Qui établit et publie.', 'Ministère de la Santé et de la Prévention'),
    nature: c.choix(
      ['dossier-de-presse', 'page-web', 'article', 'rapport', 'jeu-de-donnees', 'reference'],
      'Nature du document.',
      'rapport',
    ),
    page: c.adresse('Adresse de la page où le trouver.', 'https://www.data.gouv.fr/datasets/…'),
    publie_le: c.texte('Date de publication, ou « inconnu ».', '2023-07-13'),
    consulte_le: c.texte('Date à laquelle nous l’avons lu, ou « inconnu ».', '2026-11'),
    etat_au: c.texte('Date à laquelle les chiffres valent, ou « inconnu ».', '2023-12'),
    millesime_geo: c.texte('Millésime du code officiel géographique, ou « sans objet ».', '2026'),
    statut: c.choix(['definitif', 'provisoire', 'revise', 'inconnu'], 'Statut de la publication.', 'definitif'),
    licence: c.texte('Licence déclarée par le producteur, ou « inconnu ».', 'Licence Ouverte 2.0'),
    licence_url: c.adresse('Adresse de la licence.', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'),
    citation: c.texte('Comment citer la source.', 'DITP, Baromètre des résultats de l’action publique, IND-311'),
    limites: c.texte('Ce qu’il faut savoir avant de s’en servir.', 'Arrêté fin 2023.'),
  },
});

export const promesses = table({
  nom: 'promesses',
  titre: 'Promesses',
  description: 'Les quatre mesures du plan de juillet 2023, et la série et l’objectif sur lesquels chacune est jugée.',
  cle: ['id'],
  colonnes: {
    id: c.choix(
      ['assistants-medicaux', 'medicobus', 'cpts', 'msp'],
      'Identifiant, dernier segment de la page.',
      'cpts',
    ),
    ordre: c.nombreFacultatif('Rang dans le plan.', '4'),
    nom: c.texte('Nom complet.', 'Communautés professionnelles territoriales de santé'),
    nom_court: c.texte('Nom court.', 'CPTS'),
    engagement: c.texte('Ce qui est promis, en nos mots.', 'Couvrir 100 % de la population par une CPTS'),
    indicateur: c.reference('indicateurs', 'Série sur laquelle la promesse est jugée.', 'cpts-population-couverte'),
    objectif: c.reference('objectifs', 'Objectif jugé.', 'cpts-100-fin-2023'),
  },
});

export const indicateurs = table({
  nom: 'indicateurs',
  titre: 'Indicateurs',
  description: 'Ce qui est mesuré. Deux définitions différentes sont deux indicateurs, même sous le même nom.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant, nom du fichier de ses observations.', 'msp-nombre'),
    theme: c.theme(),
    nom: c.texte('Nom complet.', 'Nombre de maisons de santé pluriprofessionnelles'),
    nom_court: c.texte('Nom pour un graphique.', 'Maisons de santé'),
    unite: c.texte('Unité au pluriel, telle qu’un lecteur la lit.', 'maisons de santé'),
    unite_singulier: c.texte('Unité au singulier.', 'maison de santé'),
    type: c.choix(['effectif', 'taux', 'montant', 'indice'], 'Compte, part en %, somme ou indice.', 'effectif'),
    sens: c.choix(['hausse', 'baisse', 'aucun'], 'Ce qui est favorable au regard de la promesse.', 'hausse'),
    niveaux: c.texte('Niveaux publiés, séparés par une espace.', 'FR REG DEP'),
    additif: c.choix(['oui', 'non'], 'Si les départements doivent faire la région et la France.', 'oui'),
    decimales: c.choix(['0', '1', '2'], 'Décimales publiées.', '0'),
    definition: c.texte('Ce que c’est, en français courant.', 'Équipes … qui exercent ensemble'),
    prudence: c.texteFacultatif('Ce qu’il ne faut pas lui faire dire.', 'Ne compte pas les projets.'),
    ne_pas_joindre: c.references(
      'indicateurs',
      'Séries voisines de définition différente, à ne jamais relier.',
      'msp-nombre-hcaam',
    ),
  },
});

export const observations = table({
  nom: 'observations/',
  titre: 'Observations',
  description: 'Une valeur publiée, pour un territoire, à une date, par une source. Un fichier par indicateur.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant pour toujours : indicateur, territoire, date.', 'msp-nombre.DEP-01.2023-12'),
    indicateur: c.reference('indicateurs', 'Indicateur mesuré.', 'msp-nombre'),
    territoire: c.territoire('Territoire décrit.', 'DEP-01'),
    date: c.date('Date de la valeur, à la précision de la source.', '2023-12'),
    valeur: c.valeur('Valeur, ou la raison de son absence.', '38'),
    valeur_max: c.nombreFacultatif('Haut de la fourchette quand la source en donne une.', '500'),
    ventilation: c.texteFacultatif('Modalité quand l’indicateur en a (profession…).', 'infirmiers'),
    precision: c.precision(),
    statut: c.statut(),
    source: c.reference('sources', 'Source de la valeur.', 'ditp-ind-311'),
    localisation: c.texte('Place dans la source.', 'D01, valeur actuelle, 2023-12-01'),
    note: c.texteFacultatif('Remarque sur cette valeur.', ''),
    revise: c.referenceFacultative('observations', 'Observation que celle-ci révise.', ''),
  },
});

export const objectifs = table({
  nom: 'objectifs',
  titre: 'Objectifs',
  description: 'Chaque objectif annoncé, et chacune de ses révisions, comme une nouvelle ligne.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant.', 'msp-4000-2027'),
    theme: c.theme(),
    indicateur: c.reference('indicateurs', 'Ce que l’objectif compte.', 'msp-nombre'),
    territoire: c.territoire('Territoire visé.', 'FR'),
    libelle: c.texte('L’objectif, en nos mots.', '4 000 maisons de santé à l’horizon 2027'),
    valeur: c.valeur('Valeur visée.', '4000'),
    valeur_max: c.nombreFacultatif('Haut de la fourchette.', ''),
    precision: c.precision(),
    echeance: c.date('Échéance, à la précision de la source.', '2027'),
    annonce_le: c.date('Date de l’annonce.', '2023-07-13'),
    annonce_par: c.texte('Qui l’a annoncé.', 'Ministre de la Santé et de la Prévention'),
    source: c.reference('sources', 'Source.', 'dossier-de-presse-2023-07'),
    localisation: c.texte('Place dans la source.', 'Synthèse et chiffres clés, l. 94'),
    remplace: c.referenceFacultative('objectifs', 'Objectif antérieur qu’il remplace.', ''),
    note: c.texteFacultatif('Remarque.', ''),
  },
});

export const faits = table({
  nom: 'faits',
  titre: 'Faits chiffrés',
  description: 'Un chiffre isolé lu dans un rapport, qui ne fait pas une série : montant, moyenne, chiffre d’un lieu.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant.', 'cpts-financement-2022-dp'),
    theme: c.theme(),
    territoire: c.territoire('Territoire décrit, ou le plus fin qui contient le lieu.', 'FR'),
    lieu: c.texteFacultatif(
      'Lieu plus petit que le territoire : une structure, un groupe de communes.',
      'CPTS Orne Est',
    ),
    libelle: c.texte('Ce que le chiffre mesure, en nos mots.', 'Montant versé aux CPTS'),
    valeur: c.valeur('Valeur, ou la raison de son absence.', '105000000'),
    valeur_max: c.nombreFacultatif('Haut de la fourchette.', ''),
    unite: c.texte('Unité.', 'euros'),
    date: c.date('Date de la valeur.', '2022'),
    precision: c.precision(),
    statut: c.statut(),
    source: c.reference('sources', 'Source.', 'dossier-de-presse-2023-07'),
    localisation: c.texte('Place dans la source.', 'Synthèse et chiffres clés, l. 79-81'),
    note: c.texteFacultatif('Remarque.', ''),
    revise: c.referenceFacultative('faits', 'Fait que celui-ci révise.', ''),
  },
});

export const detenteurs = table({
  nom: 'detenteurs',
  titre: 'Qui peut le dire',
  description: 'Qui publie un indicateur, ou tient de quoi dire ce qui n’en est pas publié.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant : indicateur, puis détenteur.', 'msp-nombre.ars'),
    indicateur: c.reference('indicateurs', 'Ce qui serait à dire.', 'msp-nombre'),
    qui: c.texte('Qui peut le dire, avec son article.', 'l’agence régionale de santé'),
    pourquoi: c.texte('Ce qui l’en met en mesure, à la suite de « qui ».', 'recense les CPTS de sa région'),
    source: c.reference('sources', 'Où il est dit qu’il le publie ou le tient.', 'ditp-ind-311'),
    localisation: c.texte('Place dans la source.', 'producteur déclaré : ARS et DGOS'),
  },
});

export const desaccords = table({
  nom: 'desaccords',
  titre: 'Désaccords',
  description: 'Des chiffres qui devraient être les mêmes et ne le sont pas.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant, ancre de la page.', 'msp-fin-2017'),
    theme: c.theme(),
    titre: c.texte('La question sur laquelle les sources divergent.', 'Combien de maisons de santé fin 2017 ?'),
    nature: c.choix(
      ['definitions', 'dates', 'arrondi', 'valeurs', 'echeances', 'perimetre', 'libelle', 'arithmetique', 'periode'],
      'Ce qui diffère.',
      'definitions',
    ),
    lignes: c.references(
      'observations, objectifs ou faits',
      'Les lignes qui divergent.',
      'msp-nombre.FR.2017-12 msp-fin-2017',
    ),
    explication: c.texte('Ce qui explique l’écart, ou qu’on ne le sait pas.', 'Le second est arrondi.'),
    retenu: c.referenceFacultative('observations, objectifs ou faits', 'La ligne que le site retient, ou rien.', ''),
    motif: c.texte('Pourquoi celle-là, ou pourquoi aucune.', 'Seule série publiée à tous les niveaux.'),
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
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant, dernier segment de la page.', 'assistants-medicaux-10000'),
    theme: c.theme(),
    plan: c.choix(PLANS, 'Où l’engagement a d’abord été pris.', 'plan-2023'),
    titre: c.texte('L’engagement en quelques mots.', '10 000 assistants médicaux'),
    formulation: c.texte('Ce qui a été promis, en nos mots.', 'Porter à 10 000 le nombre d’assistants médicaux'),
    objectifs: c.references(
      'objectifs',
      'Les formulations successives de l’engagement.',
      'am-cible-2022-10 am-objectif-fin-2024-dp',
    ),
    juge: c.reference('objectifs', 'La formulation que nous jugeons.', 'am-objectif-fin-2024-dp'),
    argent: c.references('faits ou observations', 'Les sommes annoncées avec lui.', 'am-financement-annuel-dp'),
    note: c.texteFacultatif('Ce qu’il faut savoir de cet engagement.', ''),
  },
});

export const glossaire = table({
  nom: 'glossaire',
  titre: 'Glossaire',
  description: 'Les sigles et les mots du métier que les sources emploient, expliqués en nos mots.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant, ancre de la page.', 'cpts'),
    terme: c.texte('Le mot, tel qu’on le lit.', 'CPTS'),
    developpe: c.texteFacultatif('Le sigle en toutes lettres.', 'Communauté professionnelle territoriale de santé'),
    formes: c.formes(
      'Les façons de l’écrire que le site reconnaît dans un texte ; une majuscule initiale va de soi.',
      'CPTS | communauté professionnelle territoriale de santé',
    ),
    definition: c.texte(
      'Ce que c’est, en français courant, sans chiffre.',
      'Réseau de soignants d’un même territoire…',
    ),
    source: c.reference('sources', 'Où le mot est lu.', 'rapport-hcaam-2022'),
    localisation: c.texte('Place dans la source.', 'Encadré 6, l. 1450'),
    voir: c.references('glossaire', 'Mots voisins.', 'aci msp'),
    promesse: c.referenceFacultative('promesses', 'Promesse dont le mot est le sujet.', 'cpts'),
    remarque: c.texteFacultatif('Remarque, par exemple qu’une source emploie le sigle sans le développer.', ''),
  },
});

export const chiffresNonRepris = table({
  nom: 'chiffres-non-repris',
  titre: 'Chiffres lus et non repris',
  description:
    'Les chiffres relevés dans les cinq documents de 2018 à 2023 dont nous n’avons pas fait une ligne, avec la raison. Tous les autres sont des lignes des tables, sous l’identifiant du relevé.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant du relevé, qu’aucune ligne ne porte.', 'densite-generalistes-retour'),
    source: c.reference('sources', 'Document où le chiffre est lu.', 'rapport-hcaam-2022'),
    raison: c.texte('Pourquoi il n’est pas repris.', 'Une date, et non une mesure.'),
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
  description:
    'Ce que des soignants, des élus ou des administrations ont mis en place quelque part, et que nos sources citent. Ni recensement, ni palmarès.',
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant, ancre de la page.', 'medicobus-orne-est'),
    nom: c.texte('Nom, tel que la source le donne ou presque.', 'MédicoBus de l’Orne Est'),
    nature: c.choix(NATURES_INITIATIVE, 'Sorte d’initiative.', 'medicobus'),
    lieu: c.texte('Où, en toutes lettres.', 'Est de l’Orne'),
    territoires: c.territoires(
      'Les communes, intercommunalités, départements ou régions où elle se tient, au plus fin que la source permette ; FR quand le lieu n’est pas nommé.',
      'DEP-85 DEP-44',
    ),
    debut: c.date('Quand elle a commencé, ou « inconnue ».', '2020-10'),
    etat: c.choix(
      ['en-place', 'experimentation', 'en-projet', 'annoncee', 'signalee'],
      'Son état à la date de la source. signalee : la source n’en donne que le nom ou le titre d’un article.',
      'en-place',
    ),
    description: c.texte('Ce que c’est, en nos mots, sans chiffre.', 'Un cabinet de consultation itinérant…'),
    chiffres: c.references(
      'observations, objectifs ou faits',
      'Ses chiffres dans nos tables.',
      'orne-est-medicobus-actes-2022',
    ),
    source: c.reference('sources', 'Où elle est lue d’abord.', 'dossier-de-presse-2023-07'),
    localisation: c.texte('Place dans la source.', 'Mesure 2, initiative locale, l. 331-360'),
    confiance: c.choix(
      ['sure', 'probable', 'incertaine'],
      'Ce que vaut le lien entre l’initiative, son lieu et ses chiffres.',
      'sure',
    ),
    note: c.texteFacultatif('Ce qui explique la confiance ; autres sources.', ''),
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
  cle: ['id'],
  colonnes: {
    id: c.id('Identifiant, ancre de la page.', 'aci-cpts-2019'),
    date: c.date('Date, à la précision de la source.', '2019-06-20'),
    nature: c.choix(
      NATURES_EVENEMENT,
      'annonce : plan ou annonce ; loi : loi, ordonnance, décret, arrêté, instruction ; accord : accord conventionnel ou règlement arbitral ; mesure : création, entrée en vigueur ; rapport : rapport, enquête, avis ; etat-des-lieux : chiffre publié ; echeance : date que l’État a promise ; projection : date que quelqu’un a prévue.',
      'accord',
    ),
    theme: c.theme(),
    titre: c.texte('Ce qui arrive, en nos mots.', '{cpts-aci-2022-02} CPTS sont sous contrat'),
    detail: c.texteFacultatif('Ce qu’il faut en savoir.', 'L’Assurance maladie les financera par contrat.'),
    repere: c.texteFacultatif(
      'Étiquette courte dans le dessin, pour les événements qui y sont nommés.',
      'Accord : CPTS',
    ),
    etat: c.choix(
      ['advenu', 'prevu'],
      'advenu : la source le dit fait ; prevu : la source l’annonce, et nous ne savons pas s’il a eu lieu à cette date.',
      'advenu',
    ),
    source: c.reference('sources', 'Source.', 'rapport-hcaam-2022'),
    localisation: c.texte('Place dans la source.', 'Encadré 1, l. 560-566'),
    lignes: c.references('observations, objectifs ou faits', 'Autres lignes liées.', 'cpts-couverture-2022-02'),
    note: c.texteFacultatif('Remarque, par exemple d’où vient l’année.', ''),
  },
});

/** The tables whose rows an edition freezes. */
export const TABLES_FIGEES = ['observations', 'objectifs', 'faits', 'indicateurs'] as const;

export const instantanes = table({
  nom: 'instantanes/',
  titre: 'Instantanés',
  description:
    'Ce que disaient les tables à chaque édition, une ligne par chiffre. Écrit par `npm run instantane`, jamais à la main : c’est de là que la page des mises à jour est calculée.',
  cle: ['edition', 'id'],
  colonnes: {
    edition: c.date('Date de l’édition figée.', '2026-11-23'),
    table: c.choix(TABLES_FIGEES, 'Table de la ligne.', 'observations'),
    id: c.id('Identifiant de la ligne.', 'msp-nombre.FR.2023-12'),
    valeur: c.texteFacultatif('Valeur, avec sa fourchette et sa précision ; rien pour un indicateur.', '2501 exact'),
    date: c.texteFacultatif('Date de la valeur, ou échéance.', '2023-12'),
    source: c.texteFacultatif('Source de la ligne.', 'ditp-ind-311'),
    revise: c.texteFacultatif('Ligne qu’elle révise ou remplace.', ''),
    empreinte: c.texte('Empreinte du reste : place dans la source, territoire, définition.', '3f9a0c1e'),
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
  glossaire,
  chronologie,
  'chiffres-non-repris': chiffresNonRepris,
  initiatives,
  instantanes,
} as const;

export type NomTable = keyof typeof TABLES;
export type Edition = Ligne<typeof edition>;
export type Source = Ligne<typeof sources>;
export type Promesse = Ligne<typeof promesses>;
export type Indicateur = Ligne<typeof indicateurs>;
export type Observation = Ligne<typeof observations>;
export type Objectif = Ligne<typeof objectifs>;
export type Fait = Ligne<typeof faits>;
export type Detenteur = Ligne<typeof detenteurs>;
export type Desaccord = Ligne<typeof desaccords>;
export type Engagement = Ligne<typeof engagements>;
export type Terme = Ligne<typeof glossaire>;
export type ChiffreNonRepris = Ligne<typeof chiffresNonRepris>;
export type Initiative = Ligne<typeof initiatives>;
export type LigneChronologie = Ligne<typeof chronologie>;
export type LigneInstantane = Ligne<typeof instantanes>;
