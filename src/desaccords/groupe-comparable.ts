import { isNombre, type Valeur } from '../domain/valeur.ts';

/** Beyond this ratio, the smallest of two counts is a speck beside the other: they do not share an axis. */
const RAPPORT = 10;

interface Options<Rangee> {
  /** The unit of a row, in its plural: « % des généralistes », « contrats ». */
  unite: (rangee: Rangee) => string;
  /** Whether the site keeps the value of the row. */
  retenue: (rangee: Rangee) => boolean;
}

/**
 * The largest set of rows whose values share an axis: percentages together; sums of money of one unit; counts of whatever kind, the
 * largest no more than ten times the smallest. Of two sets of one size, that of the value that the site keeps, else the first.
 * Rows keep their order; the set is empty when no value is a number.
 */
export function plusGrandGroupe<Rangee extends { valeur: Valeur; valeur_max?: number | null }>(
  rangees: readonly Rangee[],
  { unite, retenue }: Options<Rangee>,
): readonly Rangee[] {
  const chiffrees = rangees.filter(({ valeur }) => isNombre(valeur));
  const groupes = [...Map.groupBy(chiffrees, (r) => famille(unite(r)))].flatMap(([cle, groupe]) =>
    cle === '%' ? [groupe] : fenetres(groupe),
  );
  return groupes.reduce<readonly Rangee[]>((meilleur, groupe) => {
    if (groupe.length !== meilleur.length) return groupe.length > meilleur.length ? groupe : meilleur;
    return groupe.some(retenue) && !meilleur.some(retenue) ? groupe : meilleur;
  }, []);
}

function famille(unite: string): string {
  if (unite.startsWith('%')) return '%';
  return /euro|fois|minute|heure|jour|\ban(?:née)?s?$/.test(unite) ? unite : 'compte';
}

/** For each value as the smallest, the rows that stand within the ratio above it. */
function fenetres<Rangee extends { valeur: Valeur; valeur_max?: number | null }>(
  groupe: readonly Rangee[],
): readonly (readonly Rangee[])[] {
  const bas = ({ valeur }: Rangee) => Math.abs(Number(valeur));
  const haut = (r: Rangee) => Math.max(bas(r), Math.abs(r.valeur_max ?? 0));
  return groupe.map((plancher) => groupe.filter((r) => bas(r) >= bas(plancher) && haut(r) <= RAPPORT * bas(plancher)));
}
