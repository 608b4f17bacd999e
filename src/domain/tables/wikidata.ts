import { z } from 'zod';
import * as c from './columns.ts';
import { column, table } from './table.ts';

export const wikidataItems = table({
  nom: 'elements-wikidata',
  titre: 'Éléments de Wikidata',
  description:
    'L’élément que Wikidata tient pour une région ou un département : le même lieu dans une base que d’autres joignent.',
  rule: 'Un élément est écrit quand deux textes publics qui ne se copient pas le donnent. Un lieu sans élément sûr n’a pas de ligne.',
  key: ['territoire'],
  columns: {
    territoire: c.territoire('Région ou département.', 'REG-84'),
    element: column(
      'code',
      z.string().regex(/^Q[1-9]\d*$/),
      'Identifiant de l’élément.',
      'un Q suivi de chiffres',
      'Q18338206',
    ),
    source: c.source('wikidata-territoires'),
    localisation: c.text('Place dans la source.', 'region_seed, ligne 84'),
  },
});
