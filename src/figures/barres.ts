import { groupedBars } from '../charts/grouped-bars.ts';
import { compareDates } from '../domain/date-source.ts';
import type { Theme } from '../domain/tables/colonnes.ts';
import { ligne, source } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { POURCENT } from '../format/unite.ts';
import { libelleLigne, uniteDe } from '../lignes.ts';
import { celluleLigne, celluleMots, desaccordsTouchant, sourcesDe } from './cellules.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';
import { typographier, type Mots } from './typographie-figure.ts';

/** What the editor decides of bars; the values follow from the rows. */
export interface OptionsBarres {
  id: string;
  theme: Theme;
  titre: Mots;
  sousTitre: Mots;
  constat: Mots;
  alternative: Mots;
  notes: readonly Mots[];
  /** The article on the context that the figure belongs to. */
  contexte: string;
  /** The row whose value stands for the figure on its share card; the first that is not pale when absent. */
  vedette?: string;
  /** The rows drawn, in their order, under the heading of their group. All are of one unit. */
  groupes: readonly {
    nom?: string;
    /** `pale`: what is only compared with the others, or part of the bar above. */
    lignes: readonly { id: string; libelle?: string; pale?: boolean }[];
  }[];
}

/** Published values side by side, one bar each: facts or observations of one unit. Throws on two units. */
export function barres({ groupes, vedette, ...mots }: OptionsBarres): Figure {
  const editorial = typographier(mots);
  const ids = groupes.flatMap(({ lignes }) => lignes.map(({ id }) => id));
  const unites = new Set(ids.map((id) => uniteDe(id).pluriel));
  if (unites.size !== 1) throw new Error(`bars of several units in ${editorial.id}: ${[...unites].join(', ')}`);
  const unite = uniteDe(ids[0]!);
  const libelleDe = ({ id, libelle }: { id: string; libelle?: string }) =>
    toTypographieFrancaise(libelle ?? libelleLigne(id));
  const dessins = groupes.map(({ nom, lignes }) => ({
    ...(nom && { name: toTypographieFrancaise(nom) }),
    bars: lignes.map((l) => {
      const { valeur, valeur_max, precision } = ligne(l.id);
      return { label: libelleDe(l), valeur, valeur_max, precision, ...(l.pale && { pale: true }) };
    }),
  }));
  const options = {
    title: editorial.titre,
    description: editorial.alternative,
    ...(unite.pluriel.startsWith('%') && { unite: POURCENT }),
  };
  const toutes = groupes.flatMap(({ lignes }) => lignes);
  const dates = [...new Set(ids.map(quand))].sort(compareDates);
  const groupees = groupes.some(({ nom }) => nom);
  return {
    ...editorial,
    vedette: vedette ?? (toutes.find(({ pale }) => !pale) ?? toutes[0])!.id,
    unite: unite.pluriel,
    dateDonnees: dates.map(formatDate).join(', '),
    dessin: {
      genre: 'graphique',
      ample: groupedBars(dessins, { ...options, id: editorial.id, width: 720 }),
      etroit: groupedBars(dessins, { ...options, id: `${editorial.id}-etroit`, width: 344 }),
    },
    sources: sourcesDe(ids),
    desaccords: desaccordsTouchant(ids),
    licence: LICENCE_FIGURES,
    tableau: {
      legende: editorial.sousTitre,
      colonnes: [
        { titre: 'Ce qui est mesuré', cle: 'mesure' },
        ...(groupees ? [{ titre: 'Groupe', cle: 'groupe' }] : []),
        { titre: `Valeur (${unite.pluriel})`, nombre: true, cle: 'valeur' },
        { titre: 'Date', cle: 'date' },
        { titre: 'Source', cle: 'source' },
      ],
      lignes: groupes.flatMap(({ nom, lignes }) =>
        lignes.map((l) => [
          celluleMots(libelleDe(l)),
          ...(groupees ? [celluleMots(toTypographieFrancaise(nom ?? ''))] : []),
          celluleLigne(l.id),
          celluleMots(formatDate(quand(l.id))),
          celluleMots(source(ligne(l.id).source).citation),
        ]),
      ),
    },
  };
}

function quand(id: string): string {
  const row = ligne(id);
  return 'echeance' in row ? row.echeance : row.date;
}
