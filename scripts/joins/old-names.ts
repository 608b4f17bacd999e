import type { OldName, EndOfName } from '../../src/domain/tables/index.ts';
import { toSlug } from '../../src/domain/slug.ts';
import type { CommuneCog } from '../lib/read-decoupage.ts';
import { toName } from './fine-territoires.ts';

/** A state of a commune, or of a part of one, between two events, as the history of the register holds it. */
export interface EtatCommune {
  /** `COM-51108@1943-01-01`: what it was, its code, since when; 1943-01-01 stands for ever. */
  id: string;
  type: 'COM' | 'COMP' | 'COMA' | 'COMD';
  code: string;
  nom: string;
  dateDebut?: string;
  dateFin?: string;
  raisonFin?: string;
  /** The id of the state that follows. */
  successeur?: string;
  /** For a part: the id of the commune it was part of when this state began. */
  pole?: string;
}

/** What a reason of the history means, by how it begins; the first that does. */
const ENDS: readonly (readonly [start: string, fin: EndOfName])[] = [
  ['changement de nom', 'nom'],
  ['renommage', 'nom'],
  ['changement de département + ', 'deleguee'],
  ['changement de département', 'departement'],
  ['changement de chef lieu', 'chef-lieu'],
  ['fusion-association', 'association'],
  ['fusion partielle', 'partage'],
  ['fusion', 'fusion'],
  ['commune absorbée', 'absorption'],
  ['commune', 'deleguee'],
  ['suppression', 'suppression'],
  ['dé-fusion', 'partage'],
  ['recomposition', 'partage'],
  ['dissolution', 'partage'],
];

/**
 * The names that a code of today bore before, and those that the codes of before had, each at its last state. A name that
 * the register still gives to its own code is left out when the history does not say what ended it.
 */
export function toOldNames(etats: readonly EtatCommune[], communes: readonly CommuneCog[], source: string): OldName[] {
  const byId = new Map(etats.map((etat) => [etat.id, etat]));
  const registre = Map.groupBy(communes, ({ code }) => code);
  const old = new Set(communes.flatMap(({ anciensCodes = [] }) => anciensCodes));
  const byCode = Map.groupBy(etats, ({ code }) => code);
  return [...byCode].sort(byKey).flatMap(([code, own]) => {
    const known = registre.get(code) ?? [];
    if (known.length === 0 && !old.has(code)) return [];
    const current = known.find(({ type }) => type === 'commune-actuelle');
    const etats = own.filter(({ type }) => type === 'COM');
    // a code that never was a commune's, but a part's, still has a name
    const noms = Map.groupBy(etats.length > 0 ? etats : own, ({ nom }) => toSlug(nom));
    return [...noms.values()]
      .map((sameName) => sameName.toSorted(byStart).at(-1)!)
      .filter(({ nom }) => toSlug(nom) !== toSlug(current?.nom ?? ''))
      .filter(({ raisonFin, nom }) => raisonFin || !known.some((known) => toSlug(known.nom) === toSlug(nom)))
      .sort(byStart)
      .map((etat) => toRow(etat, byId, source));
  });
}

function toRow(etat: EtatCommune, byId: ReadonlyMap<string, EtatCommune>, source: string): OldName {
  const next = etat.successeur === undefined ? undefined : byId.get(etat.successeur);
  const vers = next?.pole === undefined ? next : (byId.get(next.pole) ?? next);
  return {
    ancien: `COM-${etat.code}`,
    nom: toName(etat.nom.replace(/(\S)\(/, '$1 (')),
    fin: endOf(etat),
    le: (etat.dateFin ?? 'inconnue') as OldName['le'],
    vers: vers ? `COM-${vers.code}` : '',
    nom_vers: vers ? toName(vers.nom) : '',
    source,
    localisation: etat.id,
  };
}

function endOf({ id, raisonFin }: EtatCommune): EndOfName {
  if (raisonFin === undefined) return 'inconnue';
  const end = ENDS.find(([start]) => raisonFin.startsWith(start));
  if (!end) throw new Error(`${id} ends by « ${raisonFin} », which has no word here`);
  return end[1];
}

function byStart(a: EtatCommune, b: EtatCommune): number {
  return (a.dateDebut ?? '') < (b.dateDebut ?? '') ? -1 : 1;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
