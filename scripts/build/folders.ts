import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { putInPlace, recoverPlace, type Place } from '../lib/put-in-place.ts';

/** Where a build works, beside the site that it will replace: on the same disk, so that a rename is all that takes its place. */
export interface BuildFolders {
  /** The published site: whole at any time, or absent. */
  site: string;
  /** The site that is being made. */
  next: string;
  /** What a second thread renders, until it is in the next site: see `steps/pages.ts`. */
  share: string;
  /** The site that was replaced, for the time of two renames. */
  previous: string;
  lock: string;
  /** What the site was made from, and what it is made of. */
  stamp: string;
  /** What each step of the last build took. */
  durations: string;
  /** What servers must be told of the site: `docs/deploiement.md`. */
  hosting: string;
  /** The site with its smaller files, for a publication, and where the next one is made. */
  publication: Place;
  /** The copy that opens from a folder, without a server. */
  offline: Place;
}

/** The folders of a build at the root of the project. */
export function foldersOf(root: string): BuildFolders {
  const workshop = join(root, '.build');
  return {
    site: join(root, 'dist'),
    next: join(workshop, 'next'),
    share: join(workshop, 'next-1'),
    previous: join(workshop, 'previous'),
    lock: join(workshop, 'lock.json'),
    stamp: join(workshop, 'stamp.json'),
    durations: join(workshop, 'durations.json'),
    hosting: join(root, 'hebergement'),
    publication: {
      current: join(root, 'publication'),
      next: join(workshop, 'publication'),
      previous: join(workshop, 'publication-previous'),
    },
    offline: {
      current: join(root, 'hors-ligne'),
      next: join(workshop, 'offline'),
      previous: join(workshop, 'offline-previous'),
    },
  };
}

/**
 * Puts back the site and the publication that a build killed between two renames had set aside, and removes what it
 * left.
 */
export function recover({ site, next, share, previous, publication }: BuildFolders): void {
  recoverPlace({ current: site, next, previous });
  recoverPlace(publication);
  rmSync(share, { recursive: true, force: true });
}

/** An empty folder for the next site. */
export function openNext({ next }: BuildFolders): void {
  mkdirSync(next, { recursive: true });
}

/** Puts the next site in the place of the site. One that cannot be put there leaves the site as it was. */
export function switchSites({ site, next, previous }: BuildFolders): void {
  putInPlace({ current: site, next, previous });
}
