import { chiffreDerive } from '../phrases/chiffre.ts';
import { phrase } from '../phrases/phrase.ts';
import type { Theme } from '../domain/tables/colonnes.ts';
import { observationsDe } from '../donnees.ts';
import { majuscule } from '../format/casse.ts';
import { formatNombre } from '../format/nombre.ts';
import { accorder, formatQuantite, type Unite } from '../format/unite.ts';
import { chiffreClasses, chiffreDuTerritoire, tauxDuTerritoire } from './chiffres-figure.ts';
import { auNiveau } from './cellules.ts';
import { carteDensite, carteNombre } from './carte-departements.ts';
import { classement } from './classement.ts';
import { extremes, nomsDesExtremes } from './extremes.ts';
import type { Figure } from './figure.ts';
import { deriveTauxFrance, tauxClassable, tauxDepartement, tauxFrance } from './taux.ts';

/** What the editor decides of the three figures of a count by département. */
export interface OptionsDensite {
  /** Ends the ids: `carte-msp-densite`, `carte-msp-nombre`, `classement-msp-densite`. */
  theme: Theme;
  indicateur: string;
  /** What is counted, as a sentence names it. */
  unite: Unite;
  /** How the subtitle of the map of the numbers names it, in full. */
  ensemble: string;
  /** The classes of the map of the rates. */
  breaks: readonly number[];
  notesDensite?: readonly string[];
}

const DATE = '2023-12';
const NOTE_TAUX =
  'Calcul : nombre de décembre 2023 rapporté à la population municipale de 2023 (Mayotte : population de 2017, donc pas de taux).';

const un = (n: number) => formatNombre(n, { decimales: 1, decimalesMin: 1 });

/** A count by département in December 2023: its rates on a map and ranked, its numbers in circles. One wording for all counts. */
export function figuresDensite({
  theme,
  indicateur,
  unite,
  ensemble,
  breaks,
  notesDensite = [],
}: OptionsDensite): Record<string, () => Figure> {
  const rows = () => auNiveau(observationsDe(indicateur), { date: DATE, niveau: 'DEP' });
  const taux = () => rows().map((o) => ({ code: o.territoire, valeur: tauxDepartement(o) }));
  const leTaux = (t: { code: string }) => tauxDuTerritoire(rows(), t);
  const leNombre = (t: { code: string }) => chiffreDuTerritoire(rows(), t);
  const carte = `carte-${theme}-densite`;
  const cercles = `carte-${theme}-nombre`;
  const rangs = `classement-${theme}-densite`;
  return {
    [carte]: () => {
      const valeurs = taux();
      const { bas, haut } = extremes(valeurs);
      const france = deriveTauxFrance(indicateur, DATE);
      return carteDensite({
        id: carte,
        theme,
        titre: phrase`${majuscule(unite.pluriel)}, les plus fortes densités : ${nomsDesExtremes(valeurs, { nombre: 3, sens: 'haut' })}`,
        sousTitre: phrase`${majuscule(ensemble)} pour 100 000 habitants, par département, décembre 2023`,
        constat: phrase`De ${leTaux(bas)} ${accorder(bas.valeur, unite)} pour 100 000 habitants ${bas.dans} à ${leTaux(haut)} ${haut.dans}${france?.valeur ? phrase`, pour ${chiffreDerive(france, { texte: un(france.valeur) })} en France hors Mayotte` : ''}, en décembre 2023.`,
        alternative: phrase`Carte des départements en cinq classes, de moins de ${formatNombre(breaks[0] ?? 0)} à plus de ${formatNombre(breaks.at(-1) ?? 0)} ${unite.pluriel} pour 100 000 habitants. Les cinq plus fortes : ${nomsDesExtremes(valeurs, { nombre: 5, sens: 'haut' })} ; les cinq plus faibles : ${nomsDesExtremes(valeurs, { nombre: 5, sens: 'bas' })}. Minimum : ${bas.nom}, ${leTaux(bas)} ; maximum : ${haut.nom}, ${leTaux(haut)}.`,
        indicateur,
        date: DATE,
        breaks,
        notes: [NOTE_TAUX, ...notesDensite],
      });
    },
    [cercles]: () => {
      const { bas, haut } = extremes(rows().map((o) => ({ code: o.territoire, valeur: o.valeur })));
      return carteNombre({
        id: cercles,
        theme,
        titre: phrase`${majuscule(haut.dans)}, ${chiffreDuTerritoire(rows(), haut, { texte: formatQuantite(haut.valeur, unite) })} : le plus grand nombre`,
        sousTitre: phrase`Nombre ${/^[aeiou]/.test(ensemble) ? 'd’' : 'de '}${ensemble}, par département, décembre 2023`,
        constat: phrase`Le nombre va de ${leNombre(bas)} ${bas.dans} à ${leNombre(haut)} ${haut.dans} en décembre 2023.`,
        alternative: phrase`Carte à cercles proportionnels au nombre ${/^[aeiou]/.test(ensemble) ? 'd’' : 'de '}${ensemble}. Minimum : ${bas.nom}, ${leNombre(bas)} ; maximum : ${haut.nom}, ${leNombre(haut)}.`,
        indicateur,
        date: DATE,
        notes: [],
        prefixe: 'n-',
      });
    },
    [rangs]: () => {
      const { bas, haut, nombre } = extremes(rows().map((o) => ({ code: o.territoire, valeur: tauxClassable(o) })));
      const france = tauxFrance(indicateur, DATE);
      return classement({
        id: rangs,
        theme,
        titre: phrase`${majuscule(unite.pluriel)} par habitant, en tête : ${haut.nom} ; en queue : ${bas.nom}`,
        sousTitre: phrase`${majuscule(ensemble)} pour 100 000 habitants, les dix départements les mieux et les moins bien dotés, décembre 2023`,
        constat: phrase`${chiffreClasses(rows(), { nombre, taux: true })} départements sont classés. En tête : ${haut.nom}, avec ${leTaux(haut)} pour 100 000 habitants ; en queue : ${bas.nom}, avec ${leTaux(bas)}, en décembre 2023.`,
        alternative: phrase`Barres horizontales des dix premiers et des dix derniers départements ; la plus longue : ${haut.nom} (${leTaux(haut)}), la plus courte : ${bas.nom} (${leTaux(bas)}). Tous sont dans le tableau.`,
        indicateur,
        date: DATE,
        pour100000: true,
        france: france === null ? null : { label: 'France hors Mayotte', valeur: Number(france.toFixed(1)) },
        notes: [
          NOTE_TAUX,
          'Un nombre inférieur à cinq n’est pas classé : une unité de plus ou de moins le déplacerait de beaucoup de places. Mayotte n’est pas classée non plus : sa population connue est celle de 2017.',
        ],
      });
    },
  };
}
