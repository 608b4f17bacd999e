import type { Theme } from '../domain/tables/colonnes.ts';
import { smallMultiples } from '../charts/small-multiples.ts';
import { isNombre } from '../domain/valeur.ts';
import { indicateur, objectifsDe, serie, territoires } from '../donnees.ts';
import { formatDate, formatDateCourte } from '../format/date.ts';
import { POURCENT } from '../format/unite.ts';
import { lienTerritoire } from '../lignes.ts';
import { celluleLigne, celluleMots, celluleTerritoire, desaccordsTouchant, sourcesDe } from './cellules.ts';
import { nomAvecArticle } from '../domain/nom-territoire.ts';
import { typographier, type Mots } from './typographie-figure.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';

/** What the editor decides of a sheet of small multiples by région. */
export interface OptionsRegions {
  id: string;
  theme: Theme;
  titre: Mots;
  sousTitre: Mots;
  constat: Mots;
  alternative: Mots;
  indicateur: string;
  /** The last date shown: at least one région has a value then. */
  jusqua: string;
  notes: readonly Mots[];
}

/** The change over time in each of the 18 régions, with the target that the producer sets for it. */
export function parRegion({ indicateur: id, jusqua, ...mots }: OptionsRegions): Figure {
  const editorial = typographier(mots);
  const taux = indicateur(id).type === 'taux';
  const regions = territoires
    .filter((t) => t.niveau === 'REG')
    .map((t) => {
      const observations = serie(id, t.code).filter((o) => o.date <= jusqua && isNombre(o.valeur));
      const cible = objectifsDe(id, t.code).find((o) => isNombre(o.valeur));
      return { t, observations, cible };
    });
  const france = serie(id, 'FR').filter((o) => o.date <= jusqua && isNombre(o.valeur));
  const panneaux = regions.map(({ t, observations, cible }) => ({
    code: t.code,
    label: t.nom,
    points: observations,
    ...(cible &&
      isNombre(cible.valeur) && {
        target: { valeur: cible.valeur, annonce_le: cible.annonce_le, echeance: cible.echeance },
      }),
  }));
  const options = {
    title: editorial.titre,
    description: editorial.alternative,
    shareY: taux,
    lien: lienTerritoire,
    ...(taux && { unite: POURCENT, reference: { label: 'France', points: france } }),
  };
  const dates = [...new Set(regions.flatMap(({ observations }) => observations.map((o) => o.date)))].sort();
  const ids = regions.flatMap(({ observations, cible }) => [
    ...observations.map((o) => o.id),
    ...(cible ? [cible.id] : []),
  ]);
  return {
    ...editorial,
    unite: indicateur(id).unite,
    dateDonnees: `${formatDate(dates[0] ?? 'inconnue')} à ${formatDate(dates.at(-1) ?? 'inconnue')}`,
    dessin: {
      genre: 'graphique',
      ample: smallMultiples(panneaux, { ...options, id: editorial.id, width: 800, columns: 5 }),
      etroit: smallMultiples(panneaux, { ...options, id: `${editorial.id}-etroit`, width: 344, columns: 2 }),
    },
    sources: sourcesDe(ids),
    desaccords: desaccordsTouchant(ids),
    licence: LICENCE_FIGURES,
    territoires: regions.map(({ t }) => t.code),
    tableau: {
      legende: `${indicateur(id).nom} par région`,
      colonnes: [
        { titre: 'Région', cle: 'region' },
        ...dates.map((d) => ({ titre: formatDateCourte(d), nombre: true, cle: `d_${d.replaceAll('-', '_')}` })),
        { titre: 'Objectif', nombre: true, cle: 'objectif' },
      ],
      lignes: regions.map(({ t, observations, cible }) => [
        celluleTerritoire(t.code),
        ...dates.map((d) => {
          const o = observations.find((obs) => obs.date === d);
          return o ? celluleLigne(o.id) : celluleMots('non publié');
        }),
        cible ? celluleLigne(cible.id) : celluleMots('sans objet'),
      ]),
    },
  };
}

/** The régions whose value at a date reaches the target set for them, in words: « la Corse ». Throws when there is none. */
export function regionsAtteignant(id: string, date: string): string {
  const noms = territoires
    .filter((t) => t.niveau === 'REG')
    .filter(({ code }) => {
      const o = serie(id, code).find((row) => row.date === date);
      const cible = objectifsDe(id, code).find(({ valeur }) => isNombre(valeur));
      return o && cible && isNombre(o.valeur) && isNombre(cible.valeur) && o.valeur >= cible.valeur;
    })
    .map(nomAvecArticle);
  if (noms.length === 0) throw new Error(`no région reaches its target: ${id}`);
  return new Intl.ListFormat('fr', { type: 'conjunction' }).format(noms);
}
