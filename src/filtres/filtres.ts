/**
 * Filters that work without script: one group of radio buttons for each criterion, and a style sheet that hides what does
 * not meet the one that is checked. Each element of the list carries its values in `data-<group>`, separated by spaces.
 */
export interface GroupeFiltre {
  /** Kebab-case; names the radio buttons and the attribute `data-<id>`. */
  id: string;
  legende: string;
  /** The choice that hides nothing, first of the group. */
  tout: string;
  choix: readonly { valeur: string; libelle: string; nombre: number }[];
}

const FORME = /^[a-z0-9-]+$/;

/** The id of the radio button of a choice. */
export function idChoix(groupe: string, valeur: string): string {
  return `${groupe}-${valeur}`;
}

/** The groups of a list, each with the values that its elements have, in the order given, and how many have each. */
export function toGroupe<T>(
  elements: readonly T[],
  {
    valeursDe,
    libelleDe,
    ordre,
    ...mots
  }: Pick<GroupeFiltre, 'id' | 'legende' | 'tout'> & {
    valeursDe: (element: T) => readonly string[];
    libelleDe: (valeur: string) => string;
    /** The values in the order of the group; those that no element has are left out. */
    ordre: readonly string[];
  },
): GroupeFiltre {
  const choix = ordre.map((valeur) => ({
    valeur,
    libelle: libelleDe(valeur),
    nombre: elements.filter((element) => valeursDe(element).includes(valeur)).length,
  }));
  return { ...mots, choix: choix.filter(({ nombre }) => nombre > 0) };
}

/**
 * The rules that hide, inside `racine` (a CSS selector that holds both the buttons and the list), the elements that lack the checked
 * value. A browser without `:has()` shows the whole list. Throws on a value that is not kebab-case.
 */
export function reglesFiltres(groupes: readonly GroupeFiltre[], { racine }: { racine: string }): string {
  const regles = groupes.flatMap(({ id, choix }) =>
    choix.map(({ valeur }) => {
      if (!FORME.test(id) || !FORME.test(valeur)) throw new Error(`not a value to filter by: ${id} ${valeur}`);
      return `${racine}:has(#${idChoix(id, valeur)}:checked) [data-${id}]:not([data-${id}~="${valeur}"])`;
    }),
  );
  return `@media screen{${regles.join(',')}{display:none}}\n`;
}

/**
 * The rules that show, inside `racine`, the element of class `aucun-resultat` (hidden otherwise) when the two choices that are checked leave
 * nothing of the list. `existe` tells whether an element has both values.
 */
export function reglesAucun(
  [premier, second]: readonly [GroupeFiltre, GroupeFiltre],
  { racine, existe }: { racine: string; existe: (premiere: string, seconde: string) => boolean },
): string {
  const vides = premier.choix.flatMap((a) =>
    second.choix
      .filter((b) => !existe(a.valeur, b.valeur))
      .map(
        (b) =>
          `${racine}:has(#${idChoix(premier.id, a.valeur)}:checked):has(#${idChoix(second.id, b.valeur)}:checked) .aucun-resultat`,
      ),
  );
  return `.aucun-resultat{display:none}\n${vides.length === 0 ? '' : `${vides.join(',')}{display:block}\n`}`;
}
