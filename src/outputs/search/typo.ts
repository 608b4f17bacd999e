/**
 * Whether a folded query is the start of a term but for one letter put in, left out, changed or swapped with the next:
 * 0 when it is then the whole term, 1 when only its start, null when it is neither.
 */
export function isPrefixWithin1(key: string, terme: string): 0 | 1 | null {
  let start = 0;
  while (start < key.length && key[start] === terme[start]) start++;
  if (start === key.length) return terme.length - start <= 1 ? 0 : 1;
  const rest = key.slice(start + 1);
  const permute =
    key[start] === terme[start + 1] && key[start + 1] === terme[start]
      ? ([key.slice(start + 2), start + 2] as const)
      : null;
  const trials = [
    [rest, start + 1],
    [key.slice(start), start + 1],
    [rest, start],
    ...(permute ? [permute] : []),
  ] as const;
  const good = trials.filter(([rest, here]) => here <= terme.length && terme.startsWith(rest, here));
  if (good.length === 0) return null;
  return good.some(([rest, here]) => here + rest.length === terme.length) ? 0 : 1;
}
