/** What a package is for: `page`, its code or its letters reach the reader; `construction`, it makes the site; `essais`, it tests it. */
export type DependencyUse = 'page' | 'construction' | 'essais';

/** A package of others that the project uses, at the version that is locked. */
export interface Dependency {
  nom: string;
  version: string;
  /** As its author names it: an SPDX expression. */
  licence: string;
  usage: DependencyUse;
}
