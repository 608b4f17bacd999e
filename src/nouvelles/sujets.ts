import type { Feed } from 'feed';
import type { Promesse } from '../domain/tables/index.ts';
import type { Territoire } from '../domain/territoire.ts';
import { de } from '../domain/nom-territoire.ts';
import { lienTerritoire } from '../lignes.ts';
import { duTerritoire, duTheme, fluxDe } from './flux.ts';

/** The feed of a promise. */
export function fluxPromesse({ id, nom }: Promesse): Feed {
  return fluxDe(duTheme(id), {
    titre: `Dernier kilomètre : ${nom}`,
    description: `Ce qui change dans nos chiffres : ${nom}.`,
    page: `/promesses/${id}/`,
    dossier: `/promesses/${id}/`,
  });
}

/** The feed of a région or a département. */
export function fluxTerritoire(t: Territoire): Feed {
  return fluxDe(duTerritoire(t.code), {
    titre: `Dernier kilomètre : ${t.nom}`,
    description: `Ce qui change dans les chiffres ${de(t)}.`,
    page: lienTerritoire(t.code),
    dossier: lienTerritoire(t.code),
  });
}
