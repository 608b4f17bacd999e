import type { Theme } from '../domain/tables/colonnes.ts';
import { ensemble } from '../calculs/entrees.ts';
import { rankedBars } from '../charts/ranked-bars.ts';
import { indicateur, observationsDe, territoire } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import { POURCENT } from '../format/unite.ts';
import { lienTerritoire } from '../lignes.ts';
import type { Valeur } from '../domain/valeur.ts';
import { arrondir } from '../format/nombre.ts';
import { isNombre } from '../domain/valeur.ts';
import {
  auNiveau,
  celluleLigne,
  celluleMots,
  celluleTerritoire,
  desaccordsTouchant,
  SOURCE_POPULATION,
  sourcesDe,
} from './cellules.ts';
import { LICENCE_FIGURES, type Cellule, type Figure } from './figure.ts';
import { typographier, type Mots } from './typographie-figure.ts';
import { celluleTaux, tauxClassable, tauxDepartement } from './taux.ts';

/** What the editor decides of a ranking; the values follow from the tables. */
export interface OptionsClassement {
  id: string;
  theme: Theme;
  titre: Mots;
  sousTitre: Mots;
  constat: Mots;
  alternative: Mots;
  indicateur: string;
  date: string;
  /** Rank the count for 100 000 inhabitants, computed by us, and not the published value. */
  pour100000?: boolean;
  /** The value of France at the same date, when there is one. */
  france: { label: string; valeur: number } | null;
  notes: readonly Mots[];
}

/** The ten highest and the ten lowest départements. The table has them all. */
export function classement({ indicateur: id, date, pour100000 = false, france, ...mots }: OptionsClassement): Figure {
  const editorial = typographier(mots);
  const rows = auNiveau(observationsDe(id), { date, niveau: 'DEP' });
  const valeurs = rows.map((o) => ({ o, valeur: valeurDe(o, pour100000) }));
  const barres = valeurs.map(({ o, valeur }) => ({ code: o.territoire, label: territoire(o.territoire).nom, valeur }));
  const options = {
    title: editorial.titre,
    description: editorial.alternative,
    top: 10,
    bottom: 10,
    lien: lienTerritoire,
    ...(france && { reference: france }),
    ...(indicateur(id).type === 'taux' && { unite: POURCENT }),
  };
  const ids = rows.map((o) => o.id);
  const rangs = toRangs(valeurs.map(({ valeur }) => valeur));
  return {
    ...editorial,
    unite: pour100000 ? `${indicateur(id).unite} pour 100 000 habitants` : indicateur(id).unite,
    dateDonnees: formatDate(date),
    dessin: {
      genre: 'graphique',
      ample: rankedBars(barres, { ...options, id: editorial.id, width: 720 }),
      etroit: rankedBars(barres, { ...options, id: `${editorial.id}-etroit`, width: 344 }),
    },
    sources: pour100000 ? [...sourcesDe(ids), SOURCE_POPULATION] : sourcesDe(ids),
    desaccords: desaccordsTouchant(ids),
    licence: LICENCE_FIGURES,
    territoires: rows.map((o) => o.territoire),
    tableau: {
      legende: `Tous les départements, du plus haut au plus bas, ${formatDate(date)}`,
      colonnes: [
        { titre: 'Département', cle: 'departement' },
        { titre: 'Code', cle: 'code' },
        { titre: 'Rang', nombre: true, cle: 'rang' },
        {
          titre: pour100000 ? 'Pour 100 000 habitants' : 'Part, en %',
          nombre: true,
          cle: pour100000 ? 'pour_100000' : 'part',
        },
        ...(pour100000 ? [{ titre: 'Nombre', nombre: true, cle: 'nombre' }] : []),
      ],
      lignes: valeurs
        .map(({ o }, i) => ({ o, rang: rangs[i] ?? null }))
        .sort(
          (a, b) =>
            (a.rang ?? Infinity) - (b.rang ?? Infinity) ||
            territoire(a.o.territoire).nom.localeCompare(territoire(b.o.territoire).nom, 'fr'),
        )
        .map(({ o, rang }) => [
          celluleTerritoire(o.territoire),
          celluleMots(territoire(o.territoire).cog),
          rang === null ? celluleMots('non classé') : celluleRang(o, rang),
          ...(pour100000 ? [celluleTaux(o, tauxDepartement(o)), celluleLigne(o.id)] : [celluleLigne(o.id)]),
        ]),
    },
  };
}

type Row = Parameters<typeof tauxDepartement>[0];

function celluleRang(o: Row, rang: number): Cellule {
  return { texte: String(rang), valeur: rang, derivation: 'rang', entrees: [o.id, ensemble(o, 'DEP')] };
}

/** The value that is ranked and drawn: a rate is rounded to one decimal, as it is printed, so that ties are those one sees. */
function valeurDe(o: Row, pour100000: boolean): Valeur {
  if (!pour100000) return o.valeur;
  const taux = tauxClassable(o);
  return isNombre(taux) ? arrondir(taux, 1) : taux;
}

/** 1 + the number of higher values; ties share their rank; an absence has none. */
function toRangs(valeurs: readonly Valeur[]): (number | null)[] {
  return valeurs.map((v) => (isNombre(v) ? 1 + valeurs.filter((autre) => isNombre(autre) && autre > v).length : null));
}
