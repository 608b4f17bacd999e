import { derivedNumber } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { ofWords } from '../../domain/elision.ts';
import type { Theme } from '../../domain/tables/columns.ts';
import { indicateur as indicateurOf, observationsOf } from '../../store/rows.ts';
import { deriveFranceRate, franceRate, rankedRate, rowRate } from '../../store/rates.ts';
import { capital } from '../../format/letter-case.ts';
import { formatNumber } from '../../format/number.ts';
import { agree, formatQuantity, type Unite } from '../../format/unite.ts';
import { classNumber, numberOfTerritoire, rateOfTerritoire } from './numbers.ts';
import { atNiveau } from './rows.ts';
import { densityMap, numberMap } from './departement-map.ts';
import { ranking } from './ranking.ts';
import { extremes, extremeNames } from './extremes.ts';
import type { Figure } from '../figure.ts';

/** What the editor decides of the three figures of a count by département. */
interface DensityOptions {
  /** Ends the ids: `carte-msp-densite`, `carte-msp-nombre`, `classement-msp-densite`. */
  theme: Theme;
  indicateur: string;
  /** What is counted, as a sentence names it. */
  unite: Unite;
  /** How the subtitle of the map of the numbers names it, in full. */
  whole: string;
  /** The classes of the map of the rates. */
  breaks: readonly number[];
  densityNotes?: readonly string[];
}

const DATE = '2023-12';
const RATE_NOTE =
  'Calcul : nombre de décembre 2023 rapporté à la population municipale de 2023 (Mayotte : population de 2017, donc pas de taux).';

const oneDecimal = (n: number) => formatNumber(n, { decimales: 1, decimalesMin: 1 });

/** A count by département in December 2023: its rates on a map and ranked, its numbers in circles. One wording for all counts. */
export function densityFigures({
  theme,
  indicateur,
  unite,
  whole,
  breaks,
  densityNotes = [],
}: DensityOptions): Record<string, () => Figure> {
  const rows = () => atNiveau(observationsOf(indicateur), { date: DATE, niveau: 'DEP' });
  const rate = () => rows().map((o) => ({ code: o.territoire, valeur: rowRate(o) }));
  const theRate = (t: { code: string }) => rateOfTerritoire(rows(), t);
  const theNumber = (t: { code: string }) => numberOfTerritoire(rows(), t);
  const map = `carte-${theme}-densite`;
  const circles = `carte-${theme}-nombre`;
  const ranks = `classement-${theme}-densite`;
  return {
    [map]: () => {
      const valeurs = rate();
      const { bottom, top } = extremes(valeurs);
      const france = deriveFranceRate(indicateur, DATE);
      return densityMap({
        id: map,
        theme,
        titre: sentence`${capital(unite.plural)}, les plus fortes densités : ${extremeNames(valeurs, { number: 3, sens: 'haut' })}`,
        subtitle: sentence`${capital(whole)} pour 100 000 habitants, par département, décembre 2023`,
        takeaway: sentence`De ${theRate(bottom)} ${agree(bottom.valeur, unite)} pour 100 000 habitants ${bottom.within} à ${theRate(top)} ${top.within}${france?.valeur ? sentence`, pour ${derivedNumber(france, { text: oneDecimal(france.valeur) })} en France hors Mayotte` : ''}, en décembre 2023.`,
        alternative: sentence`Carte des départements en cinq classes, de moins de ${formatNumber(breaks[0] ?? 0)} à plus de ${formatNumber(breaks.at(-1) ?? 0)} ${unite.plural} pour 100 000 habitants. Les cinq plus fortes : ${extremeNames(valeurs, { number: 5, sens: 'haut' })} ; les cinq plus faibles : ${extremeNames(valeurs, { number: 5, sens: 'bas' })}. Minimum : ${bottom.nom}, ${theRate(bottom)} ; maximum : ${top.nom}, ${theRate(top)}.`,
        indicateur,
        date: DATE,
        breaks,
        notes: [RATE_NOTE, ...densityNotes],
      });
    },
    [circles]: () => {
      const { bottom, top } = extremes(rows().map((o) => ({ code: o.territoire, valeur: o.valeur })));
      return numberMap({
        id: circles,
        theme,
        titre: sentence`${numberOfTerritoire(rows(), top, { text: formatQuantity(top.valeur, unite) })} ${top.within} fin 2023, le plus parmi les départements`,
        subtitle: sentence`Nombre ${ofWords(whole)}, par département, décembre 2023`,
        takeaway: sentence`Le nombre va de ${theNumber(bottom)} ${bottom.within} à ${theNumber(top)} ${top.within} en décembre 2023.`,
        alternative: sentence`Carte à cercles proportionnels au nombre ${ofWords(whole)}. Minimum : ${bottom.nom}, ${theNumber(bottom)} ; maximum : ${top.nom}, ${theNumber(top)}.`,
        indicateur,
        date: DATE,
        notes: [],
        prefix: 'n-',
      });
    },
    [ranks]: () => {
      const { bottom, top, number } = extremes(rows().map((o) => ({ code: o.territoire, valeur: rankedRate(o) })));
      const [head, queue] = indicateurOf(indicateur).sens === 'baisse' ? [bottom, top] : [top, bottom];
      const france = franceRate(indicateur, DATE);
      return ranking({
        id: ranks,
        theme,
        titre: sentence`${capital(unite.plural)} par habitant, en tête : ${head.nom} ; en queue : ${queue.nom}`,
        subtitle: sentence`${capital(whole)} pour 100 000 habitants, les dix départements les mieux et les moins bien dotés, décembre 2023`,
        takeaway: sentence`${classNumber(rows(), { number, rate: true })} départements sont classés. En tête : ${head.nom}, avec ${theRate(head)} pour 100 000 habitants ; en queue : ${queue.nom}, avec ${theRate(queue)}, en décembre 2023.`,
        alternative: sentence`Barres horizontales des dix premiers et des dix derniers départements ; la plus longue : ${top.nom} (${theRate(top)}), la plus courte : ${bottom.nom} (${theRate(bottom)}). Tous sont dans le tableau.`,
        indicateur,
        date: DATE,
        france: france === null ? null : { label: 'France hors Mayotte', valeur: Number(france.toFixed(1)) },
        notes: [
          RATE_NOTE,
          'Un nombre inférieur à cinq n’est pas classé : une unité de plus ou de moins le déplacerait de beaucoup de places. Mayotte n’est pas classée non plus : sa population connue est celle de 2017.',
        ],
      });
    },
  };
}
