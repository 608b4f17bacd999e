import { compareDates, type DateSource } from '../../src/domain/date-source.ts';
import {
  ecartObjectif,
  ecartTerritoire,
  isCible,
  isClassable,
  partDuTotal,
  partObjectif,
  rangs,
  sansRevisees,
  serieComparable,
  tauxHorsMayotte,
  tauxPour100000,
  variation,
  verdict,
  type Cible,
  type Derive,
  type Mesure,
  type Rang,
} from '../../src/domain/derivations/index.ts';
import type { Comparaison, FicheTerritoire, LigneFiche, ObjectifFiche } from '../../src/domain/fiche-territoire.ts';
import type { Indicateur, Objectif, Observation } from '../../src/domain/tables/index.ts';
import { arrondir } from '../../src/format/nombre.ts';
import type { CodeTerritoire, Territoire } from '../../src/domain/territoire.ts';

/** The rows that the sheets of the territories are made of. */
export interface RowsFiches {
  territoires: readonly Territoire[];
  indicateurs: readonly Indicateur[];
  observations: readonly Observation[];
  objectifs: readonly Objectif[];
}

/** What is known of each territory, in the order of the register: none is left out, whatever is missing there. */
export function toFichesTerritoires(
  { territoires, indicateurs, observations, objectifs }: RowsFiches,
  edition: DateSource,
): FicheTerritoire[] {
  const series = Map.groupBy(observations, (row) => serieKey(row.territoire, row.indicateur, row.ventilation));
  const ventilations = new Map(
    indicateurs.map(({ id }) => [
      id,
      unique(observations.filter((row) => row.indicateur === id).map((row) => row.ventilation)),
    ]),
  );
  const remplaces = new Set(objectifs.map(({ remplace }) => remplace));
  const cibles = Map.groupBy(
    objectifs.filter(isCible).filter(({ id }) => !remplaces.has(id)),
    ({ territoire, indicateur }) => serieKey(territoire, indicateur, ''),
  );
  const parCode = new Map(territoires.map((territoire) => [territoire.code, territoire]));
  const classements = new Map<string, Map<string, Rang>>();

  return territoires.map((territoire) => ({
    code: territoire.code,
    lignes: indicateurs
      .filter(({ niveaux }) => niveaux.split(' ').includes(territoire.niveau))
      .flatMap((indicateur) =>
        (ventilations.get(indicateur.id) ?? []).map((ventilation) => toLigne(territoire, indicateur, ventilation)),
      ),
  }));

  function toLigne(territoire: Territoire, indicateur: Indicateur, ventilation: string): LigneFiche {
    const observees = series.get(serieKey(territoire.code, indicateur.id, ventilation)) ?? [];
    const serie = serieComparable(observees);
    const derniere = serie.at(-1);
    const avant = serie.at(-2);
    const region = territoire.niveau === 'DEP' ? territoire.parent : null;
    return {
      indicateur: indicateur.id,
      ventilation,
      derniere: derniere?.id ?? null,
      absence: absenceApres(observees, derniere)?.id ?? null,
      precedentes: serie.slice(0, -1).map(({ id }) => id),
      variation: derniere && avant ? variation(avant, derniere) : null,
      region: derniere && region ? comparer(derniere, region, indicateur) : null,
      france: derniere && territoire.code !== 'FR' ? comparer(derniere, 'FR', indicateur) : null,
      objectifs: derniere ? objectifsDe(derniere, observees, indicateur) : [],
      taux: derniere ? tauxDe(derniere, indicateur) : null,
      rang:
        derniere && territoire.niveau === 'DEP'
          ? (classementAu(derniere, indicateur).get(territoire.code) ?? null)
          : null,
    };
  }

  /** The comparable value of another territory for the same indicator, modality and date. */
  function homologue({ indicateur, ventilation, date }: Mesure, code: CodeTerritoire): Mesure | undefined {
    return serieComparable(series.get(serieKey(code, indicateur, ventilation)) ?? []).find(
      (mesure) => mesure.date === date,
    );
  }

  function comparer(mesure: Mesure, code: CodeTerritoire, indicateur: Indicateur): Comparaison | null {
    const large = homologue(mesure, code);
    if (large === undefined) return null;
    const compte = indicateur.type === 'effectif';
    return {
      territoire: code,
      observation: large.id,
      ecart: compte ? null : ecartTerritoire(mesure, large),
      part: compte ? partDuTotal(mesure, large) : null,
      taux: tauxDe(large, indicateur),
    };
  }

  function tauxDe(mesure: Mesure, { type, additif }: Indicateur): Derive | null {
    if (type !== 'effectif') return null;
    const territoire = existing(parCode.get(mesure.territoire), mesure.territoire);
    const mayotte = parCode.get('DEP-976');
    const aMayotte = homologue(mesure, 'DEP-976');
    if (territoire.niveau !== 'FR' || additif === 'non' || mayotte === undefined || aMayotte === undefined) {
      return tauxPour100000(mesure, territoire, type);
    }
    return tauxHorsMayotte(mesure, aMayotte, { france: territoire, mayotte });
  }

  function objectifsDe(derniere: Mesure, observees: readonly Observation[], { sens }: Indicateur): ObjectifFiche[] {
    if (derniere.ventilation !== '') return [];
    const siens: readonly Cible[] = cibles.get(serieKey(derniere.territoire, derniere.indicateur, '')) ?? [];
    return [...siens]
      .sort((a, b) => compareDates(a.echeance, b.echeance))
      .map((cible) => ({
        objectif: cible.id,
        ecart: ecartObjectif(derniere, cible),
        part: partObjectif(derniere, cible, sens),
        verdict: verdict(observees, cible, { sens, edition }),
      }));
  }

  /** The order of the départements at the date of a value, computed once for all of them. */
  function classementAu(mesure: Mesure, { type, sens }: Indicateur): Map<string, Rang> {
    const key = serieKey(mesure.date, mesure.indicateur, mesure.ventilation);
    const connu = classements.get(key);
    if (connu !== undefined) return connu;
    const valeurs = new Map<string, number>();
    for (const departement of territoires.filter(({ niveau }) => niveau === 'DEP')) {
      const sienne = homologue(mesure, departement.code);
      if (sienne === undefined || !isClassable(sienne.valeur, type)) continue;
      if (type !== 'effectif') valeurs.set(departement.code, sienne.valeur);
      else {
        const { valeur } = tauxPour100000(sienne, departement, type);
        // ties are those that one sees: a rate is written to one decimal
        if (valeur !== null) valeurs.set(departement.code, arrondir(valeur, 1));
      }
    }
    const classement = valeurs.size > 1 ? rangs(valeurs, sens) : new Map<string, Rang>();
    classements.set(key, classement);
    return classement;
  }
}

/** The absence that follows the last number, or that stands where there is none: the latest one. */
function absenceApres(observees: readonly Observation[], derniere: Mesure | undefined): Observation | undefined {
  return sansRevisees(observees)
    .filter(
      ({ valeur, date }) =>
        typeof valeur !== 'number' && (derniere === undefined || compareDates(date, derniere.date) > 0),
    )
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
}

function serieKey(territoire: string, indicateur: string, ventilation: string): string {
  return `${territoire} ${indicateur} ${ventilation}`;
}

function existing<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`${code} is not in the register`);
  return value;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
