import type { Desaccord, Source } from '../../../../src/domain/tables/index.ts';
import type { LigneCitable } from '../../../../src/donnees.ts';
import { unIndicateur, unObjectif, uneObservation } from '../../lignes.ts';

/** A few rows that stand for the generated data. They have all that a bare number leaves out. */
const lignes: LigneCitable[] = [
  uneObservation({ id: 'exacte', valeur: 2501 }),
  uneObservation({ id: 'approchee', date: '2024-05-31', valeur: 4500, valeur_max: 5000, precision: 'pres-de' }),
  uneObservation({ id: 'reprise', date: '2022', valeur: 12.5, statut: 'repris', source: 'journal' }),
  uneObservation({ id: 'inconnue', date: 'inconnue', valeur: 'inc', statut: 'inconnu', source: 'journal' }),
  uneObservation({ id: 'contrats', indicateur: 'contrats', date: '2023-06', valeur: 0 }),
  uneObservation({ id: 'ain', territoire: 'DEP-01', valeur: 38 }),
  uneObservation({ id: 'corse', territoire: 'DEP-2A', valeur: 'nd' }),
  uneObservation({ id: 'ain-2017', territoire: 'DEP-01', date: '2017-06', valeur: 20 }),
  unObjectif({ id: 'cible', valeur: 4000, echeance: '2027', annonce_le: '2023-07-13' }),
  unObjectif({ id: 'cible-ain', territoire: 'DEP-01', valeur: 50, echeance: '2026-12', annonce_le: 'inconnue' }),
];

const uneSource = (row: Partial<Source> & { id: string }): Source => ({
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
  citation: `Citation de ${row.id}`,
  limites: 'Arrêtée fin 2023.',
  ...row,
});

const sources = [
  uneSource({ id: 'rapport' }),
  uneSource({ id: 'journal', page: 'inconnu', licence: 'inconnu', licence_url: 'inconnu' }),
  uneSource({ id: 'dossier', citation: 'Dossier : les *promesses*' }),
];

const indicateurs = [
  unIndicateur(),
  unIndicateur({ id: 'contrats', nom: 'Contrats signés', unite: 'contrats', unite_singulier: 'contrat' }),
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

function trouver<T extends { id: string }>(rows: readonly T[]): (id: string) => T {
  return (id) => {
    const row = rows.find((r) => r.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row;
  };
}

// the names that the code reads from `src/donnees.ts`
export const edition = { date: '2026-11-23', titre: 'Édition d’essai' };
export const ligne = trouver(lignes);
export const source = trouver(sources);
export const indicateur = trouver(indicateurs);
export const desaccord = trouver(desaccords);
export const desaccordsDe = (id: string) => desaccords.filter(({ lignes }) => lignes.includes(id));
export const territoire = (code: string) => ({ code, niveau: 'FR', nom: code, slug: '', parent: null });
