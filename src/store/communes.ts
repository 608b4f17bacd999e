/**
 * The door to the communes, the intercommunalities, the codes and the names they once had. Each file is read at the first question
 * about it, so that pages that ask none do not pay for thirty-five thousand lines.
 */
import type {
  OldCode,
  EndCells,
  Commune,
  Epci,
  EndOfCommune,
  OldCodeRow,
  CommuneRow,
  EpciRow,
} from '../domain/commune.ts';
import type { OldName } from '../domain/tables/index.ts';
import { readGenerated } from './generated.ts';
import { once } from './once.ts';
import { byName } from '../format/order.ts';

const rows = once(() => readGenerated<CommuneRow[]>('communes'));
/** Each commune from the first question about it: a build of a few does not make the others. */
const made: Commune[] = [];

/** The 34 875 communes of métropole and DROM, in the order of their codes. */
export const communes = once(() => rows().map((_, rank) => communeAt(rank)));

/** Their codes, in their order. */
export const communeCodes = once(() => rows().map(([code]) => code));

/** The 1 255 intercommunalities, in the order of their codes. */
export const epciList = once(() => readGenerated<EpciRow[]>('epci').map(toEpci));

/** The codes that are no commune's any more, in their order. */
export const oldCodes = once(() => readGenerated<OldCodeRow[]>('anciens-codes').map(toOldCode));

/** The names that communes and régions bore before, in the order of their table. */
export const oldNames = once(() => readGenerated<readonly OldName[]>('anciens-noms'));

const rankByCode = once(() => {
  const ranks = new Map<string, number>();
  for (const [rank, code] of communeCodes().entries()) ranks.set(code, rank);
  return ranks;
});
const bySiren = once(() => new Map(epciList().map((e) => [e.siren, e])));
const byOldCode = once(() => new Map(oldCodes().map((a) => [a.code, a])));
const byCommune = once(() => Map.groupBy(oldCodes(), (a) => a.commune));
const sirens = once(() => new Map(readGenerated<(readonly [code: string, siren: string])[]>('sirens')));
const byDepartement = once(() => {
  const groups = Map.groupBy(communes(), (c) => c.departement);
  for (const list of groups.values()) list.sort(byName);
  return groups;
});

/** A commune by its code; throws on a code that no commune of today bears. */
export function commune(code: string): Commune {
  return communeAt(existing(rankByCode().get(code), `commune inconnue : ${code}`));
}

/** The siren of a commune, by its code; null where the register gives none. */
export function sirenOf(code: string): string | null {
  return sirens().get(code) ?? null;
}

/** An intercommunality by its siren; throws on an unknown one. */
export function epci(siren: string): Epci {
  return existing(bySiren().get(siren), `EPCI inconnu : ${siren}`);
}

/** A code that is no commune's any more; undefined for any other. */
export function oldCode(code: string): OldCode | undefined {
  return byOldCode().get(code);
}

/** The old codes that lead to a commune, in their order. */
export function oldCodesOf(code: string): readonly OldCode[] {
  return byCommune().get(code) ?? [];
}

/** The communes of a département, by its bare code, in the alphabetical order of their names. */
export function communesOf(departement: string): readonly Commune[] {
  return existing(byDepartement().get(departement), `département sans commune : ${departement}`);
}

function communeAt(rank: number): Commune {
  return (made[rank] ??= toCommune(rows()[rank] as CommuneRow));
}

function toCommune([code, nom, slug, typeLiaison, siren, departement, population, postcodes]: CommuneRow): Commune {
  return {
    code,
    nom,
    slug: `${code}-${slug}`,
    typeLiaison,
    epci: siren || null,
    departement,
    population,
    postcodes,
  };
}

function toEpci([siren, nom, slug, type, population, populationAu, departements, members]: EpciRow): Epci {
  return { siren, nom, slug: `${siren}-${slug}`, type, population, populationAu, departements, members };
}

function toOldCode([code, nom, slug, nature, successor, ...histoire]: OldCodeRow): OldCode {
  return {
    code,
    nom,
    slug: `${code}-${slug}`,
    nature,
    commune: successor,
    histoire: histoire.length === 0 ? null : toEnd(histoire),
  };
}

function toEnd([end, le, to, nomVers, source]: EndCells): EndOfCommune {
  return { fin: end, le, vers: to, nomVers, source };
}

function existing<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(what);
  return value;
}
