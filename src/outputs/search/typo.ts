/**
 * Whether a folded query is the start of a term but for one letter put in, left out, changed or swapped with the next:
 * 0 when it is then the whole term, 1 when only its start, null when it is neither.
 */
export function isPrefixWithin1(key: string, terme: string): 0 | 1 | null {
  let debut = 0;
  while (debut < key.length && key[debut] === terme[debut]) debut++;
  if (debut === key.length) return terme.length - debut <= 1 ? 0 : 1;
  const rest = key.slice(debut + 1);
  const permute =
    key[debut] === terme[debut + 1] && key[debut + 1] === terme[debut]
      ? ([key.slice(debut + 2), debut + 2] as const)
      : null;
  const trials = [
    [rest, debut + 1],
    [key.slice(debut), debut + 1],
    [rest, debut],
    ...(permute ? [permute] : []),
  ] as const;
  const good = trials.filter(([rest, here]) => here <= terme.length && terme.startsWith(rest, here));
  if (good.length === 0) return null;
  return good.some(([rest, here]) => here + rest.length === terme.length) ? 0 : 1;
}
