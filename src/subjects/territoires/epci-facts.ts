import type { Commune, Epci } from '../../domain/commune.ts';
import { epciName } from '../../domain/commune-name.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { ACCESS, DOCTORS, HOUSES } from '../../domain/commune-indicators.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { communeNumber } from '../../prose/printed-number.ts';
import { isBuilt } from '../../store/built.ts';
import type { CommuneCell } from '../../store/cell.ts';
import { communeCell, meanCell, peopleCell, totalCell } from '../../store/commune-facts.ts';
import { epciBeside } from '../../store/commune-maps.ts';
import { commune, epci } from '../../store/communes.ts';
import { epciAddress, territoireAddress } from '../../store/routes.ts';
import { territoire } from '../../store/rows.ts';

/** What places are compared by: the heads of the columns, each with what it says in full. */
export const COMPARED: readonly { head: string; cell: (place: CodeTerritoire) => CommuneCell; percent: boolean }[] = [
  { head: 'Maisons de santé', cell: (place) => totalCell(place, HOUSES), percent: false },
  { head: 'Médecins généralistes', cell: (place) => totalCell(place, DOCTORS), percent: false },
  {
    head: 'Habitants d’une commune sans généraliste',
    cell: (place) => peopleCell(place, DOCTORS, { of: 'sans', as: 'part' }),
    percent: true,
  },
  {
    head: 'À plus de 10 km d’une maison de santé',
    cell: (place) => peopleCell(place, HOUSES, { of: 10, as: 'part' }),
    percent: true,
  },
  { head: 'Accès aux généralistes (APL)', cell: (place) => meanCell(place, ACCESS), percent: false },
];

/** A place among those it is compared with. */
interface ComparedPlace {
  nom: string;
  /** Null for the place of the page, and for one whose page this build does not make. */
  link: string | null;
  numbers: readonly { number: PrintedNumber; percent: boolean }[];
}

/** Places under what they are to the one of the page. */
interface ComparedGroup {
  nom: string;
  places: readonly ComparedPlace[];
}

/** The intercommunality, what holds it, its neighbours and its likes, on the same lines. */
export function comparedGroups(e: Epci, departements: readonly Territoire[]): ComparedGroup[] {
  const { voisines, similar } = epciBeside(e.siren);
  const wide = [...departements.map(({ code }) => code), 'FR' as const].map((code) =>
    compared(code, territoire(code).nom, territoireAddress(code)),
  );
  return [
    { nom: 'Ici, et ce qui l’entoure', places: [compared(`EPCI-${e.siren}`, epciName(e), null), ...wide] },
    { nom: 'Les plus proches', places: voisines.map(comparedEpci) },
    { nom: 'De même nature et de population voisine', places: similar.map(comparedEpci) },
  ].filter(({ places }) => places.length > 0);
}

function comparedEpci(siren: string): ComparedPlace {
  const other = epci(siren);
  return compared(`EPCI-${siren}`, epciName(other), isBuilt(siren) ? epciAddress(other) : null);
}

function compared(place: CodeTerritoire, nom: string, link: string | null): ComparedPlace {
  return {
    nom,
    link,
    numbers: COMPARED.map(({ cell, percent }) => ({ number: communeNumber(cell(place)), percent })),
  };
}

/** The facts of a commune in the table of its intercommunality. */
export interface MemberLine {
  commune: Commune;
  numbers: readonly PrintedNumber[];
}

/** The heads of those facts. */
export const MEMBER_HEADS = ['Maisons de santé', 'Généralistes', 'Accès aux généralistes (APL)'] as const;

/** The communes of an intercommunality, the most peopled first. */
export function memberLines(e: Epci): MemberLine[] {
  return e.members
    .map(commune)
    .sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1))
    .map((c) => ({
      commune: c,
      numbers: [HOUSES, DOCTORS, ACCESS].map((id) => communeNumber(communeCell(c.code, id))),
    }));
}

/** What the page of an intercommunality prints. */
export const EPCI_PAGE_INDICATORS: readonly string[] = [HOUSES, DOCTORS, ACCESS];
