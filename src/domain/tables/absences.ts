import * as c from './columns.ts';
import { table } from './table.ts';

export const absences = table({
  nom: 'absences',
  titre: 'Ce qui a été cherché et n’a pas été trouvé',
  description:
    'Une recherche qui n’a rien donné : quoi, où, avec quels mots, quand. Tout ce que le site dit absent vient de là ou des tables elles-mêmes ; une ligne qui contredit une absence arrête la construction.',
  key: ['id'],
  columns: {
    id: c.id('Identifiant, ancre de la page.', 'absence-medicobus-compte-national'),
    theme: c.theme(),
    territoire: c.territoire('Où la chose a été cherchée.', 'FR'),
    source: c.optionalReference('sources', 'La source dont quelque chose est inconnu, quand il s’agit d’elle.', ''),
    inconnu_de_source: c.choice(
      ['aucun', 'page', 'licence'],
      'La colonne de cette source qui est inconnue : page, licence ; aucun quand l’absence n’est pas d’une source.',
      'aucun',
    ),
    objet: c.text('Ce qui n’a pas été trouvé, en quelques mots.', 'Un compte national des médicobus après juin 2023'),
    cherche: c.text('Ce qui a été cherché au juste.', 'Le nombre de médicobus en circulation, tous départements'),
    ou: c.text('Dans quoi.', 'Les cinq documents ; copies de pages publiques du ministère'),
    mots: c.text('Avec quels mots.', 'médicobus bilan national nombre en circulation'),
    cherche_le: c.date('Quand.', '2026-11-30'),
    series: c.references(
      'indicateurs ou faits',
      'Les séries dont une valeur contredirait l’absence ; rien : toute ligne du thème et du lieu.',
      'medicobus-en-circulation',
    ),
    depuis: c.date('À partir de quelle date une ligne contredirait l’absence.', '2024-12'),
    vues: c.references(
      'observations, objectifs, faits ou chronologie',
      'Les lignes du thème et du lieu, postérieures, relues et qui ne la contredisent pas.',
      '',
    ),
    note: c.optionalText('Ce qui a été vu et qui n’est pas ce qu’on cherchait.', ''),
  },
});

export const demandes = table({
  nom: 'demandes',
  titre: 'Demandes de chiffres',
  description:
    'Les demandes adressées à qui détient un chiffre que nous n’avons pas trouvé, et ce qui a été répondu. Droit de réponse compris.',
  mayBeEmpty: true,
  key: ['id'],
  columns: {
    id: c.id('Identifiant.', 'demande-medicobus-2026-12'),
    absence: c.reference('absences', 'Ce qui est demandé.', 'absence-medicobus-compte-national'),
    a_qui: c.text('À qui.', 'La direction générale de l’offre de soins'),
    demande_le: c.date('Quand.', '2026-12-01'),
    reponse: c.choice(
      ['attendue', 'recue', 'refusee', 'avis-demande'],
      'attendue ; recue ; refusee ; avis-demande : la Commission d’accès aux documents administratifs est saisie.',
      'attendue',
    ),
    repondu_le: c.optionalDate('Quand la réponse est arrivée.', ''),
    texte: c.optionalText('Ce qui est répondu, en nos mots, ou le texte que le détenteur demande de publier.', ''),
  },
});
