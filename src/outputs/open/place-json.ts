import { cogAddress } from '../../domain/cog-address.ts';
import type { Epci } from '../../domain/commune.ts';
import type { Fait, Indicateur, Objectif, Observation } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { ABSENCE_WORD, isNumber, type Valeur } from '../../domain/valeur.ts';
import { communesOf, sirenOf } from '../../store/communes.ts';
import { communeFacts, indicatorsWithDistance } from '../../store/commune-facts.ts';
import { pageAddress } from '../../store/full-address.ts';
import { departementAddress, epciAddress, indicateurAddress, PAGES, territoireAddress } from '../../store/routes.ts';
import {
  communeIndicators,
  edition,
  faits,
  indicateurs,
  objectifs,
  observations,
  observationsOf,
  wikidataAddress,
  type CitableRow,
} from '../../store/rows.ts';
import { fileLicence } from '../files/licences.ts';
import { sourcesOfRows } from '../tables/open.ts';

const byPlace = Map.groupBy<string, Observation>(observations, ({ territoire }) => territoire);
const targetsByPlace = Map.groupBy<string, Objectif>(objectifs, ({ territoire }) => territoire);
const factsByPlace = Map.groupBy<string, Fait>(faits, ({ territoire }) => territoire);

/** All that is known of a territory, what is not, and where it was read. */
export function placeJson(t: Territoire): object {
  const own = byPlace.get(t.code) ?? [];
  const targets = targetsByPlace.get(t.code) ?? [];
  const facts = factsByPlace.get(t.code) ?? [];
  const { code, niveau, cog, nom, parent, population, populationAu } = t;
  return {
    edition: edition.date,
    territoire: {
      ...{ code, niveau, cog, nom, parent, population, population_annee: populationAu },
      page: pageAddress(territoireAddress(code)),
      meme_que: cogAddress(code),
      wikidata: wikidataAddress(code),
    },
    ...rowsJson(own, targets, facts),
    // an indicator that says it is published at this level, of which no row names the place
    sans_ligne: indicateurs
      .filter(({ niveaux, id }) => niveaux.split(' ').includes(niveau) && !own.some((row) => row.indicateur === id))
      .map(({ id }) => id),
  };
}

/** All the values of an indicator. */
export function indicateurJson(i: Indicateur): object {
  const { parait: _, ...declared } = i;
  const targets = objectifs.filter(({ indicateur }) => indicateur === i.id);
  return {
    edition: edition.date,
    indicateur: { ...declared, page: pageAddress(indicateurAddress(i.id)) },
    ...rowsJson(observationsOf(i.id), targets, []),
  };
}

/** An intercommunality: what the tables say of it by name, and its communes. */
export function epciJson(e: Epci): object {
  const code = `EPCI-${e.siren}`;
  return {
    edition: edition.date,
    territoire: {
      ...{ code, niveau: 'EPCI', cog: e.siren, siren: e.siren, nom: e.nom, population: e.population },
      ...{ page: pageAddress(epciAddress(e)), departements: e.departements, communes: e.members },
    },
    ...rowsJson(byPlace.get(code) ?? [], targetsByPlace.get(code) ?? [], factsByPlace.get(code) ?? []),
  };
}

/** The communes of a département: the last value of each indicator, and how far the nearest one is, column by column. */
export function departementCommunesJson(t: Territoire): object {
  const rows = communesOf(t.cog).map(({ code }) => communeFacts(code));
  const columns = [
    ...communeIndicators.map(({ id, dates }) => ({ nom: id, date: dates.at(-1) ?? 'inconnue' })),
    ...indicatorsWithDistance.map(({ distance }) => ({ nom: `km_${distance}`, date: null })),
  ];
  return {
    edition: edition.date,
    departement: t.code,
    page: pageAddress(departementAddress(t)),
    absences: ABSENCE_WORD,
    colonnes: ['code', 'nom', 'epci', 'population', ...columns.map(({ nom }) => nom), 'siren'],
    dates: Object.fromEntries(columns.flatMap(({ nom, date }) => (date === null ? [] : [[nom, date]]))),
    communes: rows.map(({ commune: c, values, nearest }) => [
      ...[c.code, c.nom, c.epci, c.population],
      ...communeIndicators.map(({ id }) => publishedOrNull(values.get(id)?.at(-1)?.valeur ?? 'nd')),
      ...indicatorsWithDistance.map(({ id }) => nearest.get(id)?.km ?? null),
      sirenOf(c.code),
    ]),
  };
}

/** Nothing where the value was not published; another absence keeps its code. */
function publishedOrNull(valeur: Valeur): Valeur | null {
  return valeur === 'nd' ? null : valeur;
}

function rowsJson(own: readonly Observation[], targets: readonly Objectif[], facts: readonly Fait[]): object {
  const named = [...own, ...targets, ...facts];
  return {
    // the page that explains a row, as a URI template on its columns; a fact has none but in `/id/faits.json`
    page_de_ligne: pageAddress(`${PAGES.chiffres}{indicateur}/{territoire}/#{id}`),
    valeurs: own.filter(({ valeur }) => isNumber(valeur)).map(rowJson),
    absences: own.filter(({ valeur }) => !isNumber(valeur)).map(rowJson),
    objectifs: targets.map(rowJson),
    faits: facts.map(rowJson),
    sources: Object.fromEntries(
      sourcesOfRows(named).map(({ id, citation, page, etat_au, licence, licence_url }) => {
        const { nom, adresse } = fileLicence(licence, licence_url);
        return [id, { citation, page, etat_au, licence: nom, licence_adresse: adresse }];
      }),
    ),
  };
}

/** A row without what its columns leave empty. */
function rowJson(row: CitableRow): object {
  const cells = Object.entries(row).filter(([, cell]) => cell !== '' && cell !== null);
  return Object.fromEntries(cells);
}
