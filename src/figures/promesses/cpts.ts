import { number } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { observation, observationsOf } from '../../store/rows.ts';
import { isNumber } from '../../domain/valeur.ts';
import { formatRate } from '../../format/unite.ts';
import { numberReaching, classNumber, numberOfTerritoire } from '../kinds/numbers.ts';
import { atNiveau } from '../kinds/rows.ts';
import { rateMap } from '../kinds/departement-map.ts';
import { countReaching, extremes, extremeNames } from '../kinds/extremes.ts';
import type { Figure } from '../figure.ts';
import { trajectoryFigure } from '../kinds/trajectory.ts';
import { ranking } from '../kinds/ranking.ts';
import { byRegion } from '../kinds/regions.ts';

const THEME = 'cpts';
const INDICATEUR = 'cpts-population-couverte';
const NOTE_DEFINITION =
  'Définition non publiée : le Baromètre ne dit pas à partir de quel stade une CPTS couvre un territoire.';
const ROUNDING_NOTE = 'Valeurs publiées à l’entier : la plus haute peut être un arrondi.';

const rowsAt = (date: string) => atNiveau(observationsOf(INDICATEUR), { date, niveau: 'DEP' });
const toValues = (rows: ReturnType<typeof rowsAt>) => rows.map((o) => ({ code: o.territoire, valeur: o.valeur }));

function numberValue(id: string): number {
  const { valeur } = observation(id);
  if (!isNumber(valeur)) throw new Error(`no number: ${id}`);
  return valeur;
}

/** The highest share observed, as it is printed: a row of the map, never what was promised. */
const highest = (rows: ReturnType<typeof rowsAt>) => {
  const { top } = extremes(toValues(rows));
  return numberOfTerritoire(rows, top, { text: formatRate(top.valeur) });
};

/** « CPTS, fin 2023 : la Martinique et La Réunion à 100 %, la Corse et Mayotte sous 20 % » */
function regionTitle(): Sentence {
  const rows = atNiveau(observationsOf(INDICATEUR), { date: '2023-12', niveau: 'REG' });
  const valeurs = toValues(rows);
  const full = extremeNames(valeurs, { number: countReaching(valeurs, 100), sens: 'haut' });
  return sentence`CPTS, fin 2023 : ${full} à ${highest(rows)}, ${extremeNames(valeurs, { number: 2, sens: 'bas' })} sous 20 %`;
}

export const FIGURES_CPTS: Record<string, () => Figure> = {
  'trajectoire-cpts': () =>
    trajectoryFigure({
      id: 'trajectoire-cpts',
      theme: THEME,
      titre: sentence`${number('cpts-population-couverte.FR.2023-12')} % de la population couverte par une CPTS fin 2023, définition non publiée`,
      subtitle: (period) =>
        `Part de la population vivant dans le territoire d’une CPTS, en %, France, selon sept comptes de définition différente, ${period}`,
      takeaway: sentence`La promesse était de ${number('cpts-objectif-couverture-fin-2023-dp')} % fin 2023. Le Baromètre, dont la définition n’est pas publiée, donne ${number('cpts-population-couverte.FR.2023-12')} % en décembre 2023 et ${number('cpts-population-couverte.FR.2024-05')} % en mai 2024 ; l’atlas de la Fédération, au périmètre plus étroit, sans doute les contrats signés, donne ${number('cpts-population-couverte-atlas.FR.2024-01')} % en janvier 2024.`,
      alternative: sentence`Courbe de la part de population couverte selon le Baromètre : ${number('cpts-population-couverte.FR.2022-09')} % en septembre 2022, ${number('cpts-population-couverte.FR.2023-10')} % en octobre 2023, ${number('cpts-population-couverte.FR.2023-12')} % en décembre 2023, ${number('cpts-population-couverte.FR.2024-05')} % en mai 2024, sous l’objectif de 100 % fixé à fin 2023 par le plan et, selon le Baromètre, à décembre 2026. D’autres définitions sont des points séparés.`,
      subject: 'Part de la population couverte par une CPTS',
      series: [
        { indicateur: INDICATEUR, nom: 'Baromètre' },
        { indicateur: 'cpts-population-couverte-aci', nom: 'contrats signés' },
        { indicateur: 'cpts-population-couverte-atlas', nom: 'atlas de la fédération' },
        { indicateur: 'cpts-population-couverte-deployees', nom: 'CPTS « déployées »' },
        { indicateur: 'cpts-population-couverte-fcpts', nom: 'fédération', withoutLine: true },
        { indicateur: 'cpts-population-couverte-dgos', nom: 'ministère (DGOS)' },
        { indicateur: 'cpts-population-couverte-senat', nom: 'Sénat' },
      ],
      objectifs: [
        { id: 'cpts-ditp-2026-12.FR' },
        { id: 'cpts-objectif-couverture-fin-2023-dp', juge: true },
        { id: 'cpts-objectif-couverture-2024-dp' },
      ],
      notes: [
        NOTE_DEFINITION,
        'Un trait ne relie que des points de même définition. Les deux valeurs de la fédération viennent de deux recensements : elles ne sont pas reliées.',
        'L’atlas de la fédération, lu chez un tiers, ne nomme pas le stade des CPTS comptées : périmètre étroit, sans doute les contrats signés.',
        sentence`Le ministère et le Sénat, lus dans la presse, ne disent pas ce qu’ils comptent. Le même rapport du Sénat parle ${number('cpts-population-non-couverte.FR.2025', { text: 'd’environ 5,4 millions' })} d’habitants sans CPTS, ce qui ne s’accorde pas avec sa part.`,
        'Le dossier de presse de juillet 2023 donne deux échéances : fin 2023 et « l’année prochaine ».',
      ],
    }),
  'carte-cpts-couverture': () => {
    const rows = rowsAt('2024-05');
    const valeurs = toValues(rows);
    const { bottom, number: amount } = extremes(valeurs);
    const last = extremeNames(valeurs, { number: 4, sens: 'bas' });
    const twoLast = extremeNames(valeurs, { number: 2, sens: 'bas' });
    const full = numberReaching(rows, { number: countReaching(valeurs, 100), threshold: 100 });
    return rateMap({
      id: 'carte-cpts-couverture',
      theme: THEME,
      titre: sentence`CPTS : ${full} départements à ${highest(rows)} en mai 2024 ; au plus bas, ${twoLast}`,
      subtitle:
        'Part de la population vivant dans le territoire d’une CPTS, définition non publiée, en % arrondis à l’entier, par département, mai 2024',
      takeaway: sentence`En mai 2024, ${full} des ${classNumber(rows, { number: amount })} départements qui ont une valeur sont à ${highest(rows)} ; la part la plus faible est celle ${bottom.of}, ${numberOfTerritoire(rows, bottom, { text: formatRate(bottom.valeur) })}. La part pour la France est de ${number('cpts-population-couverte.FR.2024-05')} %.`,
      alternative: sentence`Carte des départements en cinq classes, de moins de 50 % à 95 % et plus. ${full} départements sont à 100 % ; les plus faibles : ${last}. Le Territoire de Belfort n’a pas de valeur publiée.`,
      indicateur: INDICATEUR,
      date: '2024-05',
      breaks: [50, 70, 85, 95],
      notes: [
        NOTE_DEFINITION,
        ROUNDING_NOTE,
        'Le Baromètre n’a pas de valeur pour le Territoire de Belfort à cette date : hachures.',
      ],
    });
  },
  'classement-cpts-couverture': () => {
    const rows = rowsAt('2024-05');
    const valeurs = toValues(rows);
    const { bottom } = extremes(valeurs);
    const full = numberReaching(rows, { number: countReaching(valeurs, 100), threshold: 100 });
    return ranking({
      id: 'classement-cpts-couverture',
      theme: THEME,
      titre: sentence`CPTS, mai 2024 : ${full} départements à ${highest(rows)} ; en queue : ${bottom.nom}, ${numberOfTerritoire(rows, bottom, { text: formatRate(bottom.valeur) })}`,
      subtitle:
        'Part de la population couverte par une CPTS, définition non publiée, en % arrondis à l’entier, les deux bouts du classement, mai 2024',
      takeaway: sentence`${full} départements partagent la première place, à ${highest(rows)}, en mai 2024. En queue : ${bottom.nom}, ${numberOfTerritoire(rows, bottom, { text: formatRate(bottom.valeur) })}.`,
      alternative: sentence`Barres horizontales de dix des ${full} départements à 100 % et des dix derniers, jusqu’à ${bottom.nom} (${numberOfTerritoire(rows, bottom, { text: formatRate(bottom.valeur) })}) ; tous sont dans le tableau.`,
      indicateur: INDICATEUR,
      date: '2024-05',
      france: { label: 'France', valeur: numberValue('cpts-population-couverte.FR.2024-05') },
      notes: [NOTE_DEFINITION, ROUNDING_NOTE, 'Les départements ex æquo sont rangés par ordre alphabétique.'],
    });
  },
  'regions-cpts-couverture': () =>
    byRegion({
      id: 'regions-cpts-couverture',
      theme: THEME,
      titre: regionTitle(),
      subtitle: (period) =>
        `Part de la population couverte par une CPTS, définition non publiée, en % arrondis à l’entier, par région, ${period}, et cible de décembre 2026`,
      takeaway: sentence`En décembre 2023, la Martinique et La Réunion sont à ${number('cpts-population-couverte.REG-02.2023-12')} % ; Mayotte est à ${number('cpts-population-couverte.REG-06.2023-12')} % et la Corse à ${number('cpts-population-couverte.REG-94.2023-12')} %.`,
      alternative:
        'Dix-huit petites courbes à la même échelle, de 0 à 100 %, avec la France en gris : la plupart des régions montent vers 80 ou 90 % ; Mayotte et la Corse restent sous 20 %.',
      indicateur: INDICATEUR,
      until: '2023-12',
      notes: [
        NOTE_DEFINITION,
        ROUNDING_NOTE,
        'Le premier point de chaque région est la valeur de départ que le Baromètre place en décembre 2022.',
        'Le Baromètre n’a pas de valeur régionale pour mai 2024.',
      ],
    }),
};
