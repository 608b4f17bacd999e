/**
 * Filters that work without script: one group of radio buttons for each criterion, and a style sheet that hides what does
 * not meet the one that is checked. Each element of the list carries its values in `data-<group>`, separated by spaces.
 */
export interface FilterGroup {
  /** Kebab-case; names the radio buttons and the attribute `data-<id>`. */
  id: string;
  legend: string;
  /** The choice that hides nothing, first of the group. */
  all: string;
  choice: readonly { valeur: string; libelle: string; number: number }[];
}

const FORME = /^[a-z0-9-]+$/;

/** The id of the radio button of a choice. */
export function choiceId(group: string, valeur: string): string {
  return `${group}-${valeur}`;
}

/** The groups of a list, each with the values that its elements have, in the order given, and how many have each. */
export function toGroup<T>(
  elements: readonly T[],
  {
    valuesOf,
    libelleOf,
    order,
    ...words
  }: Pick<FilterGroup, 'id' | 'legend' | 'all'> & {
    valuesOf: (element: T) => readonly string[];
    libelleOf: (valeur: string) => string;
    /** The values in the order of the group; those that no element has are left out. */
    order: readonly string[];
  },
): FilterGroup {
  const choice = order.map((valeur) => ({
    valeur,
    libelle: libelleOf(valeur),
    number: elements.filter((element) => valuesOf(element).includes(valeur)).length,
  }));
  return { ...words, choice: choice.filter(({ number }) => number > 0) };
}

/**
 * The rules that hide, inside `root` (a CSS selector that holds both the buttons and the list), the elements that lack the checked
 * value. A browser without `:has()` shows the whole list. Throws on a value that is not kebab-case.
 */
export function filterRules(groups: readonly FilterGroup[], { root }: { root: string }): string {
  const rules = groups.flatMap(({ id, choice }) =>
    choice.map(({ valeur }) => {
      if (!FORME.test(id) || !FORME.test(valeur)) throw new Error(`not a value to filter by: ${id} ${valeur}`);
      return `${root}:has(#${choiceId(id, valeur)}:checked) [data-${id}]:not([data-${id}~="${valeur}"])`;
    }),
  );
  return `@media screen{${rules.join(',')}{display:none}}\n`;
}

/**
 * The rules that show, inside `root`, the element of class `aucun-resultat` (hidden otherwise) when the two choices that are checked leave
 * nothing of the list. `exists` tells whether an element has both values.
 */
export function rulesNo(
  [first, second]: readonly [FilterGroup, FilterGroup],
  { root, exists }: { root: string; exists: (first: string, second: string) => boolean },
): string {
  const empty = first.choice.flatMap((a) =>
    second.choice
      .filter((b) => !exists(a.valeur, b.valeur))
      .map(
        (b) =>
          `${root}:has(#${choiceId(first.id, a.valeur)}:checked):has(#${choiceId(second.id, b.valeur)}:checked) .aucun-resultat`,
      ),
  );
  return `.aucun-resultat{display:none}\n${empty.length === 0 ? '' : `${empty.join(',')}{display:block}\n`}`;
}
