import type { Theme } from '../domain/tables/colonnes.ts';
import { choropleth } from '../maps/choropleth.ts';
import { proportionalCircles } from '../maps/proportional-circles.ts';
import { isNombre, type Valeur } from '../domain/valeur.ts';
import { carte, indicateur, observationsDe, territoire } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import { formatNombre, formatValeur } from '../format/nombre.ts';
import { formatQuantite, formatTaux } from '../format/unite.ts';
import { lienTerritoire } from '../lignes.ts';
import {
  auNiveau,
  celluleLigne,
  celluleTerritoire,
  desaccordsTouchant,
  SOURCE_POPULATION,
  sourcesDe,
  uniteIndicateur,
} from './cellules.ts';
import { celluleTaux, tauxDepartement } from './taux.ts';
import { typographier, type Mots } from './typographie-figure.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';

/** What the editor decides of a map; the values follow from the tables. */
export interface OptionsCarteDepartements {
  id: string;
  theme: Theme;
  titre: Mots;
  sousTitre: Mots;
  constat: Mots;
  alternative: Mots;
  indicateur: string;
  /** The date of every value of the map. */
  date: string;
  notes: readonly Mots[];
  /** The modality drawn, for an indicator that has some. */
  ventilation?: string;
  /** The article on the context that the figure belongs to, and the row that stands for it on its share card. */
  contexte?: string;
  vedette?: string;
  /** Begins the ids of the shapes, `DEP-23` without it: given to the second map of a page. */
  prefixe?: string;
}

const CREDIT =
  'Contours : Natural Earth. Paris et la petite couronne sont agrandis ; les départements d’outre-mer ne sont pas à l’échelle de la métropole.';

/** A published share, rate or index by département, one colour a class. `breaks` are the editor's. */
export function carteTaux({ breaks, ...mots }: OptionsCarteDepartements & { breaks: readonly number[] }): Figure {
  const options = typographier(mots);
  const { date, ventilation = '' } = options;
  const rows = auNiveau(observationsDe(options.indicateur), { date, niveau: 'DEP', ventilation });
  const taux = indicateur(options.indicateur).type === 'taux';
  const ecrire = (valeur: Valeur) => (taux ? formatTaux(valeur) : formatValeur(valeur));
  const dessin = choropleth(
    rows.map((o) => ({ code: o.territoire, valeur: o.valeur, titre: titreForme(o.territoire, ecrire(o.valeur)) })),
    {
      ...commun(options),
      breaks,
      legende: { unite: indicateur(options.indicateur).unite, format: (n) => formatNombre(n) },
    },
  );
  return assembler(options, {
    dessin,
    rows,
    colonnes: [
      taux ? { titre: 'Part, en %', nombre: true, cle: 'part' } : { titre: 'Valeur', nombre: true, cle: 'valeur' },
    ],
    cellules: (o) => [celluleLigne(o.id)],
  });
}

/** A count for 100 000 inhabitants by département, computed by us. `breaks` are the editor's. */
export function carteDensite({ breaks, ...mots }: OptionsCarteDepartements & { breaks: readonly number[] }): Figure {
  const options = typographier(mots);
  const rows = auNiveau(observationsDe(options.indicateur), { date: options.date, niveau: 'DEP' });
  const taux = new Map(rows.map((o) => [o.territoire, tauxDepartement(o)]));
  const valeurDe = (code: string): Valeur => taux.get(code as (typeof rows)[number]['territoire']) ?? 'so';
  const dessin = choropleth(
    rows.map((o) => ({
      code: o.territoire,
      valeur: valeurDe(o.territoire),
      titre: titreForme(
        o.territoire,
        formatValeur(valeurDe(o.territoire), { decimales: 1, decimalesMin: isNombre(valeurDe(o.territoire)) ? 1 : 0 }),
      ),
    })),
    {
      ...commun(options),
      breaks,
      legende: { unite: 'pour 100\u202F000 habitants', format: (n) => formatNombre(n, { decimales: 1 }) },
    },
  );
  return assembler(options, {
    dessin,
    rows,
    colonnes: [
      { titre: 'Pour 100 000 habitants', nombre: true, cle: 'pour_100000' },
      { titre: 'Nombre', nombre: true, cle: 'nombre' },
    ],
    cellules: (o) => [celluleTaux(o, valeurDe(o.territoire)), celluleLigne(o.id)],
    unite: `${indicateur(options.indicateur).unite} pour 100 000 habitants`,
  });
}

/** A count by département, one circle each. */
export function carteNombre(mots: OptionsCarteDepartements): Figure {
  const options = typographier(mots);
  const rows = auNiveau(observationsDe(options.indicateur), { date: options.date, niveau: 'DEP' });
  const unite = uniteIndicateur(options.indicateur);
  const dessin = proportionalCircles(
    rows.map((o) => ({
      code: o.territoire,
      valeur: o.valeur,
      titre: titreForme(o.territoire, formatQuantite(o.valeur, unite)),
    })),
    { ...commun(options), legende: { unite: unite.pluriel, format: (n) => formatNombre(n) } },
  );
  return assembler(options, {
    dessin,
    rows,
    colonnes: [{ titre: 'Nombre', nombre: true, cle: 'nombre' }],
    cellules: (o) => [celluleLigne(o.id)],
  });
}

/** What a reader is told on a shape: « Creuse : 12,3 % ». */
function titreForme(code: string, valeur: string): string {
  return `${territoire(code).nom}\u202F: ${valeur}`;
}

function commun({ id, titre, alternative, prefixe = '' }: OptionsTypographiees) {
  return { carte, id, titre, alt: alternative, lien: lienTerritoire, prefixe };
}

/** The same with their words set in type. */
type OptionsTypographiees = ReturnType<typeof typographier<OptionsCarteDepartements>>;

type Row = ReturnType<typeof auNiveau>[number];

function assembler(
  options: OptionsTypographiees,
  parts: {
    dessin: string;
    rows: readonly Row[];
    colonnes: Figure['tableau']['colonnes'];
    cellules: (o: Row) => Figure['tableau']['lignes'][number];
    unite?: string;
  },
): Figure {
  const { indicateur: id, date, notes, prefixe: _, ventilation: __, ...editorial } = options;
  const ids = parts.rows.map((o) => o.id);
  return {
    ...editorial,
    unite: parts.unite ?? indicateur(id).unite,
    dateDonnees: formatDate(date),
    dessin: { genre: 'carte', ample: parts.dessin },
    notes: [...notes, CREDIT],
    phrases: { ...options.phrases, notes: [...(options.phrases.notes ?? notes), CREDIT] },
    sources: parts.unite ? [...sourcesDe(ids), SOURCE_POPULATION] : sourcesDe(ids),
    desaccords: desaccordsTouchant(ids),
    licence: LICENCE_FIGURES,
    territoires: parts.rows.map((o) => o.territoire),
    tableau: {
      legende: `${indicateur(id).nom}${parts.unite ? ' et taux pour 100 000 habitants' : ''} par département, ${formatDate(date)}`,
      colonnes: [{ titre: 'Département', cle: 'departement' }, { titre: 'Code', cle: 'code' }, ...parts.colonnes],
      lignes: parts.rows.map((o) => [
        celluleTerritoire(o.territoire),
        { texte: territoire(o.territoire).cog, valeur: territoire(o.territoire).cog },
        ...parts.cellules(o),
      ]),
    },
  };
}
