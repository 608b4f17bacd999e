import { compareDates, finEnMois, type DateSource } from '../../src/domain/date-source.ts';
import {
  avancement,
  dateProjetee,
  depassement,
  ecartObjectif,
  isCible,
  partObjectif,
  rythmeEnsemble,
  rythmeNecessaire,
  rythmeRecent,
  serieComparable,
  verdict,
  type Cible,
  type Mesure,
  type Sens,
} from '../../src/domain/derivations/index.ts';
import type {
  DeriveesPromesse,
  EtatPromesse,
  ObjectifPromesse,
  SeriePromesse,
} from '../../src/domain/etat-promesse.ts';
import type { Indicateur, Objectif, Observation, Promesse } from '../../src/domain/tables/index.ts';

/** The rows that the state of the promises is made of. */
export interface RowsPromesses {
  promesses: readonly Promesse[];
  indicateurs: readonly Indicateur[];
  observations: readonly Observation[];
  objectifs: readonly Objectif[];
}

/** The state of each promise at the date of the edition, in the order of the plan. Throws when a promise has no target that is a number. */
export function toEtatsPromesses(rows: RowsPromesses, edition: DateSource): EtatPromesse[] {
  return [...rows.promesses]
    .sort((a, b) => (a.ordre ?? 0) - (b.ordre ?? 0))
    .map((promesse) => toEtat(promesse, rows, edition));
}

function toEtat(promesse: Promesse, rows: RowsPromesses, edition: DateSource): EtatPromesse {
  const cible = rows.objectifs.find(({ id }) => id === promesse.objectif);
  const indicateur = rows.indicateurs.find(({ id }) => id === promesse.indicateur);
  if (cible === undefined || !isCible(cible) || indicateur === undefined)
    throw new Error(`promise without target: ${promesse.id}`);
  const { sens } = indicateur;
  const observations = nationales(rows.observations, indicateur.id);
  const serie = serieComparable(observations);
  const derniere = serie.at(-1) ?? null;
  const depart = departDe(serie, cible);
  const juge = verdict(observations, cible, { sens, edition });
  const aEcheance = juge.regle === 'sous-la-cible-a-l-echeance' ? juge.appuis[0] : undefined;

  return {
    promesse: promesse.id,
    edition,
    indicateur: indicateur.id,
    objectif: cible.id,
    series: [indicateur.id, ...indicateur.ne_pas_joindre].map((id) => toSerie(id, indicateur.id, rows.observations)),
    objectifs: objectifsDe(cible, rows.objectifs).map((objectif) => toObjectif(objectif, { cible, rows, edition })),
    depart: depart?.id ?? null,
    derniere: derniere?.id ?? null,
    procheEcheance: procheDe(serie, cible.echeance),
    derivees:
      derniere &&
      toDerivees(serie, derniere, { depart, cible, sens, aEcheance: serie.find(({ id }) => id === aEcheance) ?? null }),
    verdict: juge,
  };
}

function toDerivees(
  serie: readonly Mesure[],
  derniere: Mesure,
  { depart, cible, sens, aEcheance }: { depart: Mesure | null; cible: Cible; sens: Sens; aEcheance: Mesure | null },
): DeriveesPromesse {
  const recent = rythmeRecent(serie);
  const ensemble = rythmeEnsemble(serie);
  return {
    partObjectif: partObjectif(derniere, cible, sens),
    avancement: avancement(depart, derniere, cible),
    ecart: ecartObjectif(derniere, cible),
    ecartEcheance: aEcheance && ecartObjectif(aEcheance, cible),
    partEcheance: aEcheance && partObjectif(aEcheance, cible, sens),
    depassement: depassement(derniere, cible, sens),
    rythmeRecent: recent,
    rythmeEnsemble: ensemble,
    rythmeNecessaire: rythmeNecessaire(derniere, cible, sens),
    dateAuRythmeRecent: dateProjetee(derniere, cible, { rythme: recent, sens }),
    dateAuRythmeEnsemble: dateProjetee(derniere, cible, { rythme: ensemble, sens }),
  };
}

function toSerie(indicateur: string, juge: string, observations: readonly Observation[]): SeriePromesse {
  const rows = nationales(observations, indicateur);
  return {
    indicateur,
    jugee: indicateur === juge,
    observations: rows.map(({ id }) => id),
    comparables: serieComparable(rows).map(({ id }) => id),
  };
}

function toObjectif(
  objectif: Objectif,
  { cible, rows, edition }: { cible: Cible; rows: RowsPromesses; edition: DateSource },
): ObjectifPromesse {
  const sens = rows.indicateurs.find(({ id }) => id === objectif.indicateur)?.sens ?? 'aucun';
  const observations = nationales(rows.observations, objectif.indicateur);
  return {
    objectif: objectif.id,
    juge: objectif.id === cible.id,
    verdict: isCible(objectif) ? verdict(observations, objectif, { sens, edition }) : null,
  };
}

/** The rows of France for an indicator, without modality, from the oldest to the newest. */
function nationales(observations: readonly Observation[], indicateur: string): Observation[] {
  return observations
    .filter((row) => row.indicateur === indicateur && row.territoire === 'FR' && row.ventilation === '')
    .sort((a, b) => compareDates(a.date, b.date));
}

/** The last comparable value dated, at the precision of both, no later than the announcement. */
function departDe(serie: readonly Mesure[], { annonce_le }: Cible): Mesure | null {
  if (annonce_le === 'inconnue') return null;
  return serie.findLast(({ date }) => finEnMois(date) <= finEnMois(annonce_le)) ?? null;
}

function procheDe(serie: readonly Mesure[], echeance: DateSource): EtatPromesse['procheEcheance'] {
  if (echeance === 'inconnue') return null;
  const ecarts = serie.map(({ id, date }) => ({ observation: id, moisAvant: finEnMois(echeance) - finEnMois(date) }));
  return ecarts.reduce<EtatPromesse['procheEcheance']>(
    (best, ecart) => (best === null || Math.abs(ecart.moisAvant) < Math.abs(best.moisAvant) ? ecart : best),
    null,
  );
}

/** The judged target, those it replaces or that replace it, step by step, and the other national ones of its indicator. */
function objectifsDe(cible: Objectif, objectifs: readonly Objectif[]): Objectif[] {
  const found = new Set(
    objectifs.filter((row) => row.indicateur === cible.indicateur && row.territoire === 'FR').map(({ id }) => id),
  );
  const isLinked = ({ id, remplace }: Objectif): boolean => found.has(id) || found.has(remplace);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const row of objectifs.filter(isLinked)) {
      found.add(row.id);
      if (row.remplace !== '') found.add(row.remplace);
    }
  }
  return objectifs
    .filter(({ id }) => found.has(id))
    .sort(
      (a, b) =>
        compareDates(a.annonce_le, b.annonce_le) || compareDates(a.echeance, b.echeance) || (a.id < b.id ? -1 : 1),
    );
}
