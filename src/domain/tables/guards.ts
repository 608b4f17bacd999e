import * as c from './columns.ts';
import { table } from './table.ts';

/** The tables that keep others right: no page shows them. */
export const bounds = table({
  nom: 'bornes',
  titre: 'Bornes des indicateurs',
  description:
    'Entre quoi une valeur est possible, et depuis quand. Une borne n’est pas un chiffre publié : elle arrête une faute de frappe.',
  rule: 'Une ligne par indicateur. La borne est large : au moins le double de la plus grande valeur connue, sauf pour une part.',
  optional: true,
  key: ['indicateur'],
  columns: {
    indicateur: c.reference('indicateurs ou indicateurs-communes', 'L’indicateur.', 'msp-nombre'),
    minimum: c.number('Valeur la plus petite qui soit possible.', '0'),
    maximum: c.number('Valeur la plus grande qui soit possible, pour la France, une région ou un autre pays.', '10000'),
    maximum_departement: c.optionalNumber(
      'La même pour un département, une intercommunalité ou une commune ; rien : celle de la France.',
      '200',
    ),
    premiere_annee: c.year('Année avant laquelle la série n’a pas de valeur.', '2017'),
  },
});

export const withdrawals = table({
  nom: 'retraits',
  titre: 'Lignes retirées',
  description: 'Les lignes qu’une édition a figées et que les tables n’ont plus, avec la raison de leur retrait.',
  rule: 'Une ligne figée qui manque sans raison arrête la construction.',
  optional: true,
  key: ['id'],
  columns: {
    id: c.id('Identifiant de la ligne retirée.', 'msp-nombre.FR.2023-11'),
    retire_le: c.date('Date du retrait.', '2026-12-01'),
    motif: c.text('Pourquoi.', 'La source a retiré ce chiffre sans le remplacer.'),
  },
});
