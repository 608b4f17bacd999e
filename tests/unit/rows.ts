import type { EngagementSeries, Indicateur, Objectif, Observation } from '../../src/domain/tables/index.ts';
import type { Territoire } from '../../src/domain/territoire.ts';

/** Rows for tests: complete and plain, but for what the test says. */
export function anObservation(row: Partial<Observation> = {}): Observation {
  const complete: Observation = {
    id: '',
    indicateur: 'maisons',
    territoire: 'FR',
    date: '2023-12',
    valeur: 10,
    valeur_max: null,
    ventilation: '',
    precision: 'exact',
    statut: 'publie',
    source: 'rapport',
    localisation: 'p. 1',
    note: '',
    revise: '',
    ...row,
  };
  return { ...complete, id: row.id ?? `${complete.indicateur}.${complete.territoire}.${complete.date}` };
}

/** An observation that surely holds a number. */
export function aMeasure(row: Partial<Observation> & { valeur: number }): Observation & { valeur: number } {
  return { ...anObservation(row), valeur: row.valeur };
}

export function anObjectif(row: Partial<Objectif> & { valeur?: number } = {}): Objectif & { valeur: number } {
  return {
    id: 'cible',
    theme: 'msp',
    indicateur: 'maisons',
    territoire: 'FR',
    libelle: '100 maisons',
    valeur: 100,
    valeur_max: null,
    precision: 'exact',
    echeance: '2024-12-31',
    annonce_le: '2023-07-13',
    annonce_par: 'Le ministère',
    source: 'dossier',
    localisation: 'p. 1',
    remplace: '',
    note: '',
    ...row,
  };
}

export function anIndicateur(row: Partial<Indicateur> = {}): Indicateur {
  return {
    id: 'maisons',
    theme: 'msp',
    nom: 'Nombre de maisons',
    nom_court: 'Maisons',
    unite: 'maisons',
    unite_singulier: 'maison',
    type: 'effectif',
    sens: 'hausse',
    niveaux: 'FR REG DEP',
    additif: 'oui',
    decimales: '0',
    definition: 'Des maisons.',
    prudence: '',
    ne_pas_joindre: [],
    parait: [],
    ...row,
  };
}

export function aTerritoire(row: Partial<Territoire> & Pick<Territoire, 'code' | 'niveau'>): Territoire {
  return {
    cog: row.code.replace(/^[A-Z]+-/, ''),
    nom: row.code,
    slug: row.code.toLowerCase(),
    parent: null,
    population: 100_000,
    populationAu: '2023',
    zone: 'metro',
    typeLiaison: 0,
    ...row,
  };
}

/** A series that bears on an engagement: that of `maisons`, which counts what it promised. */
export const anEngagementSeries = (row: Partial<EngagementSeries> & { id: string }): EngagementSeries => ({
  engagement: 'maisons',
  series: ['maisons'],
  operation: 'publiee',
  depart: '',
  rapport: 'meme-compte',
  objectif: '',
  tete: 'oui',
  motif: 'Compte ce qui est promis.',
  ...row,
});
