import type { Desaccord, Source } from '../../../../src/domain/tables/index.ts';
import type { CitableRow } from '../../../../src/store/rows.ts';
import { anIndicateur, anObjectif, anObservation } from '../../rows.ts';

/** A few rows that stand for the generated data. They have all that a bare number leaves out. */
const rows: CitableRow[] = [
  anObservation({ id: 'exacte', valeur: 2501 }),
  anObservation({ id: 'approchee', date: '2024-05-31', valeur: 4500, valeur_max: 5000, precision: 'pres-de' }),
  anObservation({ id: 'reprise', date: '2022', valeur: 12.5, statut: 'repris', source: 'journal' }),
  anObservation({ id: 'inconnue', date: 'inconnue', valeur: 'inc', statut: 'inconnu', source: 'journal' }),
  anObservation({ id: 'contrats', indicateur: 'contrats', date: '2023-06', valeur: 0 }),
  anObservation({ id: 'ain', territoire: 'DEP-01', valeur: 38 }),
  anObservation({ id: 'corse', territoire: 'DEP-2A', valeur: 'nd' }),
  anObservation({ id: 'ain-2017', territoire: 'DEP-01', date: '2017-06', valeur: 20 }),
  anObjectif({ id: 'cible', valeur: 4000, echeance: '2027', annonce_le: '2023-07-13' }),
  anObjectif({ id: 'cible-ain', territoire: 'DEP-01', valeur: 50, echeance: '2026-12', annonce_le: 'inconnue' }),
];

const aSource = (row: Partial<Source> & { id: string }): Source => ({
  titre: `Titre de ${row.id}`,
  producteur: `Producteur de ${row.id}`,
  nature: 'rapport',
  page: 'https://producteur.example/page',
  publie_le: '2024-01-15',
  consulte_le: '2026-11',
  etat_au: '2023-12',
  millesime_geo: 'inconnu',
  statut: 'definitif',
  licence: 'Licence Ouverte 2.0',
  licence_url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  licence_lue_dans: 'https://producteur.example/licence',
  citation: `Citation de ${row.id}`,
  limites: 'Arrêtée fin 2023.',
  ...row,
});

export const sources = [
  aSource({ id: 'rapport' }),
  aSource({ id: 'journal', page: 'inconnu', licence: 'inconnu', licence_url: 'inconnu' }),
  aSource({ id: 'dossier', citation: 'Dossier : les *promesses*' }),
];

const indicateurs = [
  anIndicateur(),
  anIndicateur({ id: 'contrats', nom: 'Contrats signés', unite: 'contrats', unite_singulier: 'contrat' }),
];

const desaccords: Desaccord[] = [
  {
    id: 'fin-2023',
    theme: 'msp',
    titre: 'Combien de maisons fin 2023 ?',
    nature: 'definitions',
    lignes: ['exacte', 'reprise'],
    explication: 'L’un des deux est arrondi.',
    retenu: 'exacte',
    motif: 'La seule série.',
  },
];

function find<T extends { id: string }>(rows: readonly T[]): (id: string) => T {
  return (id) => {
    const row = rows.find((r) => r.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row;
  };
}

// the names that the code reads from `src/store/rows.ts`
export const edition = { date: '2026-11-23', titre: 'Édition d’essai' };
export const entry = find(rows);
export const source = find(sources);
export const indicateur = find(indicateurs);
export const desaccord = find(desaccords);
export const desaccordsOf = (id: string) => desaccords.filter(({ lignes }) => lignes.includes(id));
export const territoire = find([
  { id: 'FR', code: 'FR', niveau: 'FR', nom: 'France', cog: '', slug: '', parent: null },
  { id: 'DEP-01', code: 'DEP-01', niveau: 'DEP', nom: 'Ain', cog: '01', slug: '01-ain', parent: null },
  {
    id: 'DEP-2A',
    code: 'DEP-2A',
    niveau: 'DEP',
    nom: 'Corse-du-Sud',
    cog: '2A',
    slug: '2A-corse-du-sud',
    parent: null,
  },
]);
