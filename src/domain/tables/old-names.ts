import * as c from './columns.ts';
import { table } from './table.ts';

/** How a name stopped being that of a commune or of a région, as the history of the register tells it. */
const ENDS_OF_NAME = [
  'nom',
  'departement',
  'chef-lieu',
  'fusion',
  'association',
  'deleguee',
  'absorption',
  'partage',
  'suppression',
  'inconnue',
] as const;

export type EndOfName = (typeof ENDS_OF_NAME)[number];

export const oldNames = table({
  nom: 'anciens-noms',
  titre: 'Noms d’hier',
  description:
    'Les noms que des communes et des régions ont portés et ne portent plus, ce qui y a mis fin et quand. Les lignes des communes sont écrites par `node scripts/by-hand/old-names.ts`, d’après l’historique du code officiel géographique, jamais à la main.',
  rule: 'Un code qui n’est plus celui d’une commune y a son nom ; une commune d’aujourd’hui, ceux qu’elle portait avant.',
  key: ['source', 'localisation'],
  columns: {
    ancien: c.oldTerritoire('Le code qui portait ce nom : COM-<code> ou REG-<code>, en vigueur ou non.', 'COM-51108'),
    nom: c.text('Le nom.', 'Châlons-sur-Marne'),
    fin: c.choice(
      ENDS_OF_NAME,
      'Ce qui y a mis fin : nom, departement, chef-lieu, fusion, association, deleguee, absorption, partage, suppression ou inconnue.',
      'nom',
      'nom : autre nom ; departement et chef-lieu : autre code ; association et deleguee : partie d’une autre, sous son nom ; absorption : partie d’une commune nouvelle, sans le sien ; partage : séparée en plusieurs ou formée autrement ; inconnue : la source s’arrête avant.',
    ),
    le: c.date('Quand cette fin a pris effet, ou « inconnue ».', '1998-01-04'),
    vers: c.oldOptionalTerritoire('Le code qui l’a suivi à cette date.', 'COM-51108'),
    nom_vers: c.optionalText('Le nom de celui-ci à cette date.', 'Châlons-en-Champagne'),
    source: c.source('historique-communes-2020'),
    localisation: c.text('Place dans la source : l’identifiant de l’état qui finit.', 'COM-51108@1943-01-01'),
  },
});
