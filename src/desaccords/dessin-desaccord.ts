import { dateRange } from '../charts/date-range.ts';
import { dotRange } from '../charts/dot-range.ts';
import type { Desaccord } from '../domain/tables/index.ts';
import { indicateur, ligne, source, type LigneCitable } from '../donnees.ts';
import { formatDate, formatEcheance } from '../format/date.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { POURCENT } from '../format/unite.ts';
import { formatLigne, nomTerritoire, uniteDe } from '../lignes.ts';
import { plusGrandGroupe } from './groupe-comparable.ts';
import { toLignesDesaccord, type LigneDesaccord } from './lignes-desaccord.ts';

/** A disagreement drawn, at the width asked. */
export interface DessinDesaccord {
  dessiner: (options: { id: string; width: number }) => string;
  /** How many of its rows are not drawn: of another unit or another order of magnitude, or no number at all. */
  horsDessin: number;
}

type Rangee = LigneCitable & { l: LigneDesaccord };

/**
 * The dot range of a disagreement: its values on one axis, as many as compare; or its dates, where they are what differs. Null
 * when no two values compare, or when all are the same.
 */
export function toDessinDesaccord(
  d: Desaccord,
  lignes: readonly LigneDesaccord[] = toLignesDesaccord(d),
): DessinDesaccord | null {
  const rangees = lignes.map((l): Rangee => ({ ...ligne(l.id), l }));
  const nommee = { title: toTypographieFrancaise(d.titre) };
  const groupe = plusGrandGroupe(rangees, { unite: ({ l }) => uniteDe(l.id).pluriel, retenue: ({ l }) => l.retenu });
  if (d.nature !== 'echeances' && distinctes(groupe, ({ l }) => l.valeur) > 1) {
    const unites = new Set(groupe.map(({ l }) => uniteDe(l.id).pluriel));
    const pourcent = [...unites].every((unite) => unite.startsWith('%'));
    const libelles = designer(groupe, { suite: ({ l }) => `, ${l.quand}` });
    return {
      horsDessin: rangees.length - groupe.length,
      dessiner: (options) =>
        dotRange(
          groupe.map((r, i) => ({
            label: libelles[i] ?? '',
            valeur: r.valeur,
            valeur_max: r.valeur_max,
            precision: r.precision,
            kept: r.l.retenu,
            promised: r.l.promis,
            ...(unites.size > 1 && !pourcent && { words: formatLigne(r.l.id, { unite: true }) }),
          })),
          { ...nommee, ...options, ...(pourcent && { unite: POURCENT }) },
        ),
    };
  }
  if (d.nature !== 'echeances' && d.nature !== 'dates') return null;
  const dates = rangees.map((r) => ('echeance' in r ? r.echeance : r.date));
  if (new Set(dates.filter((date) => date !== 'inconnue')).size < 2) return null;
  const libelles = designer(rangees, { suite: () => '' });
  return {
    horsDessin: 0,
    dessiner: (options) =>
      dateRange(
        rangees.map((r, i) => ({
          label: libelles[i] ?? '',
          date: dates[i] ?? 'inconnue',
          words: r.l.promis ? formatEcheance(dates[i] ?? 'inconnue') : formatDate(dates[i] ?? 'inconnue'),
          kept: r.l.retenu,
          promised: r.l.promis,
        })),
        { ...nommee, ...options },
      ),
  };
}

/**
 * What tells the rows of a drawing apart: their author where sources are set against each other; where one source is set against
 * itself, the place in it, « Annexe 2 », the territory or what is measured. Two rows bear the same words only if they say the same.
 */
function designer(rangees: readonly Rangee[], { suite }: { suite: (r: Rangee) => string }): string[] {
  const mesure = (r: LigneCitable) => ('libelle' in r ? r.libelle : indicateur(r.indicateur).nom_court);
  const seuleSource = new Set(rangees.map(({ source }) => source)).size === 1;
  const manieres: ((r: Rangee) => string)[] = [
    (r) => (seuleSource ? r.localisation.split(/, | et /)[0] : source(r.source).citation.split(',')[0]) ?? '',
    (r) => nomTerritoire(r.territoire),
    mesure,
  ];
  const claire = (maniere: (r: Rangee) => string) =>
    new Set(rangees.map(maniere)).size > 1 &&
    [...Map.groupBy(rangees, (r) => maniere(r) + r.l.quand).values()].every((memes) => distinctes(memes, dit) === 1);
  const dit = ({ l }: Rangee) => l.valeur;
  const maniere = manieres.find(claire) ?? mesure;
  return rangees.map((r) => toTypographieFrancaise(maniere(r) + suite(r)));
}

function distinctes(rangees: readonly Rangee[], texte: (r: Rangee) => string): number {
  return new Set(rangees.map(texte)).size;
}
