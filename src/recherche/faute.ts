/**
 * Whether a folded query is the start of a term but for one letter put in, left out, changed or swapped with the next:
 * 0 when it is then the whole term, 1 when only its start, null when it is neither.
 */
export function isPrefixWithin1(cle: string, terme: string): 0 | 1 | null {
  let debut = 0;
  while (debut < cle.length && cle[debut] === terme[debut]) debut++;
  if (debut === cle.length) return terme.length - debut <= 1 ? 0 : 1;
  const suite = cle.slice(debut + 1);
  const permute =
    cle[debut] === terme[debut + 1] && cle[debut + 1] === terme[debut]
      ? ([cle.slice(debut + 2), debut + 2] as const)
      : null;
  const essais = [
    [suite, debut + 1],
    [cle.slice(debut), debut + 1],
    [suite, debut],
    ...(permute ? [permute] : []),
  ] as const;
  const bons = essais.filter(([reste, ici]) => ici <= terme.length && terme.startsWith(reste, ici));
  if (bons.length === 0) return null;
  return bons.some(([reste, ici]) => ici + reste.length === terme.length) ? 0 : 1;
}
