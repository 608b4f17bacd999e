import type { Theme } from '../domain/tables/colonnes.ts';
import { trajectory } from '../charts/trajectory.ts';
import { compareDates } from '../domain/date-source.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { indicateur, objectif, serie, source } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { POURCENT } from '../format/unite.ts';
import { celluleLigne, celluleMots, desaccordsTouchant, sourcesDe } from './cellules.ts';
import { typographier, type Mots } from './typographie-figure.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';

/** What the editor decides of a trajectory; the rest follows from the tables. */
export interface OptionsTrajectoire {
  id: string;
  theme: Theme;
  titre: Mots;
  sousTitre: Mots;
  constat: Mots;
  alternative: Mots;
  /** The series drawn, the judged one first: one definition each, never joined. */
  series: readonly {
    indicateur: string;
    nom: string;
    /** Its values are so many separate counts: no line joins them. */
    sansTrait?: boolean;
  }[];
  /** The targets drawn, in the order of their announcements. */
  objectifs: readonly { id: string; juge?: boolean }[];
  notes: readonly Mots[];
  /** The article on the context that the figure belongs to, and the row that stands for it on its share card. */
  contexte?: string;
  vedette?: string;
  /** France when absent. */
  territoire?: CodeTerritoire;
  /** Sizes of the drawings for a page and for a phone; those of an article when absent. */
  largeurs?: { ample: number; etroite: number; hauteur?: number };
}

/**
 * What was observed and what was promised since the first known figure. A date that the producer left without value is in the table, not in the
 * drawing; one for which nothing was found is drawn as such.
 */
export function trajectoire({
  series,
  objectifs,
  territoire = 'FR',
  largeurs = { ample: 720, etroite: 344 },
  ...mots
}: OptionsTrajectoire): Figure {
  const editorial = typographier(mots);
  const observations = series.flatMap(({ indicateur: id, nom, sansTrait = false }) =>
    serie(id, territoire).map((o) => ({ ...o, series: toTypographieFrancaise(nom), sansTrait })),
  );
  const remplaces = new Set(objectifs.map(({ id }) => objectif(id).remplace));
  const cibles = objectifs.map(({ id, juge = false }) => ({
    ...objectif(id),
    judged: juge,
    superseded: remplaces.has(id),
  }));
  const principale = series[0];
  if (!principale) throw new Error(`trajectory without series: ${editorial.id}`);
  const ind = indicateur(principale.indicateur);
  const data = {
    observations: observations.filter((o) => isNombre(o.valeur) || o.valeur === 'inc'),
    targets: cibles.map((c) => {
      if (!isNombre(c.valeur)) throw new Error(`target without number: ${c.id}`);
      return { ...c, valeur: c.valeur };
    }),
  };
  const options = {
    id: editorial.id,
    title: editorial.titre,
    description: editorial.alternative,
    main: toTypographieFrancaise(principale.nom),
    ...(ind.type === 'taux' && { unite: POURCENT }),
  };
  const hauteur = largeurs.hauteur ? { height: largeurs.hauteur } : {};
  const ids = [...observations.map((o) => o.id), ...cibles.map((c) => c.id)];
  const derniere = observations
    .filter((o) => isNombre(o.valeur) && o.date !== 'inconnue')
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
  return {
    ...editorial,
    unite: ind.unite,
    dateDonnees: derniere ? formatDate(derniere.date) : 'sans date',
    dessin: {
      genre: 'graphique',
      ample: trajectory(data, { ...options, width: largeurs.ample, ...hauteur }),
      etroit: trajectory(data, { ...options, id: `${editorial.id}-etroit`, width: largeurs.etroite, ...hauteur }),
    },
    sources: sourcesDe(ids),
    desaccords: desaccordsTouchant(ids),
    licence: LICENCE_FIGURES,
    tableau: {
      legende: `${ind.nom} : ce qui a été observé et ce qui a été promis`,
      colonnes: [
        { titre: 'Date', cle: 'date' },
        { titre: 'Observé ou promis', cle: 'nature' },
        { titre: ind.type === 'taux' ? 'Valeur, en %' : 'Valeur', nombre: true, cle: 'valeur' },
        { titre: 'Définition', cle: 'definition' },
        { titre: 'Source', cle: 'source' },
      ],
      lignes: [
        ...observations
          .sort((a, b) => compareDates(a.date, b.date))
          .map((o) => [
            celluleMots(formatDate(o.date)),
            celluleMots('observé'),
            celluleLigne(o.id),
            celluleMots(o.series),
            celluleMots(source(o.source).citation),
          ]),
        ...cibles
          .sort((a, b) => compareDates(a.annonce_le, b.annonce_le))
          .map((c) => [
            celluleMots(`${formatDate(c.echeance)} (annoncé : ${formatDate(c.annonce_le)})`),
            celluleMots(c.superseded ? 'promis, puis remplacé' : 'promis'),
            celluleLigne(c.id),
            celluleMots(c.libelle),
            celluleMots(source(c.source).citation),
          ]),
      ],
    },
  };
}
