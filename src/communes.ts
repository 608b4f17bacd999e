/// <reference types="vite/client" />
/**
 * The door to the communes, the intercommunalities and the codes they once had. Each file is read at the first question
 * about it, so that pages that ask none do not pay for thirty-five thousand lines.
 */
import type { AncienCode, Commune, Epci, LigneAncienCode, LigneCommune, LigneEpci } from './domain/commune.ts';
import anciensCodesJson from './generated/anciens-codes.json?raw';
import communesJson from './generated/communes.json?raw';
import epciJson from './generated/epci.json?raw';

/** The 34 875 communes of métropole and DROM, in the order of their codes. */
export const communes = uneFois(() => (JSON.parse(communesJson) as LigneCommune[]).map(toCommune));

/** The 1 255 intercommunalities, in the order of their codes. */
export const listeEpci = uneFois(() => (JSON.parse(epciJson) as LigneEpci[]).map(toEpci));

/** The codes that are no commune's any more, in their order. */
export const anciensCodes = uneFois(() => (JSON.parse(anciensCodesJson) as LigneAncienCode[]).map(toAncienCode));

const parCode = uneFois(() => new Map(communes().map((c) => [c.code, c])));
const parSiren = uneFois(() => new Map(listeEpci().map((e) => [e.siren, e])));
const parAncienCode = uneFois(() => new Map(anciensCodes().map((a) => [a.code, a])));
const parCommune = uneFois(() => Map.groupBy(anciensCodes(), (a) => a.commune));
const ordre = new Intl.Collator('fr');
const parDepartement = uneFois(() => {
  const groupes = Map.groupBy(communes(), (c) => c.departement);
  for (const liste of groupes.values()) liste.sort((a, b) => ordre.compare(a.nom, b.nom));
  return groupes;
});

/** A commune by its code; throws on a code that no commune of today bears. */
export function commune(code: string): Commune {
  return existing(parCode().get(code), `commune inconnue : ${code}`);
}

/** An intercommunality by its siren; throws on an unknown one. */
export function epci(siren: string): Epci {
  return existing(parSiren().get(siren), `EPCI inconnu : ${siren}`);
}

/** A code that is no commune's any more; undefined for any other. */
export function ancienCode(code: string): AncienCode | undefined {
  return parAncienCode().get(code);
}

/** The old codes that lead to a commune, in their order. */
export function anciensCodesDe(code: string): readonly AncienCode[] {
  return parCommune().get(code) ?? [];
}

/** The communes of a département, by its bare code, in the alphabetical order of their names. */
export function communesDe(departement: string): readonly Commune[] {
  return existing(parDepartement().get(departement), `département sans commune : ${departement}`);
}

function toCommune([
  code,
  nom,
  slug,
  typeLiaison,
  siren,
  departement,
  population,
  codesPostaux,
]: LigneCommune): Commune {
  return {
    code,
    nom,
    slug: `${code}-${slug}`,
    typeLiaison,
    epci: siren || null,
    departement,
    population,
    codesPostaux,
  };
}

function toEpci([siren, nom, slug, type, population, populationAu, departements, membres]: LigneEpci): Epci {
  return { siren, nom, slug: `${siren}-${slug}`, type, population, populationAu, departements, membres };
}

function toAncienCode([code, nom, slug, nature, successeur]: LigneAncienCode): AncienCode {
  return { code, nom, slug: `${code}-${slug}`, nature, commune: successeur };
}

function uneFois<T>(read: () => T): () => T {
  let lu: { valeur: T } | undefined;
  return () => (lu ??= { valeur: read() }).valeur;
}

function existing<T>(value: T | undefined, quoi: string): T {
  if (value === undefined) throw new Error(quoi);
  return value;
}
