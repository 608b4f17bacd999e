import { SIZES, type SizeId } from '../../domain/commune-sizes.ts';
import { COMMUNE_ABSENCE_WORD, isNumber, type Valeur } from '../../domain/valeur.ts';
import { ACCESS, ACCESS_OLD, DOCTORS } from '../../domain/commune-indicators.ts';
import { brokenLines } from '../../drawing/charts/broken-lines.ts';
import type { DotKind } from '../../drawing/maps/legend.ts';
import { THEMES } from '../../drawing/palette.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { communeNumber, number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { cellText, quantityValue, territoireCell, wordsCell } from '../../store/cell.ts';
import { communeColumn, meanCell, peopleCell, sizeMeanCell } from '../../store/commune-facts.ts';
import { communeIndicatorAddress } from '../../store/routes.ts';
import { communeIndicator, entry } from '../../store/rows.ts';
import { ACCESS_BOUND } from '../../subjects/territoires/commune-facts-sentences.ts';
import { communeRasters, NOTE_POINTS } from '../kinds/commune-raster.ts';
import { CREDIT_POINTS, departements, partNumber } from '../kinds/commune-cells.ts';
import { extremes } from '../kinds/extremes.ts';
import { SOURCE_POPULATION } from '../kinds/rows.ts';
import { shareRanking } from '../kinds/shares.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { typeset } from '../typography.ts';

const ARTICLE = 'deserts-medicaux';
/** What an accessibility is, for a subtitle. */
const APL_UNIT = 'consultations par an et par habitant';
const MEAN_NOTE =
  'Moyennes des communes pondérées par leur population municipale, calculées par nous. La Drees pondère autrement : elles sont voisines de celles qu’elle publie, et ne se mêlent pas avec elles.';
const NOTE_APL =
  'L’accessibilité potentielle localisée (APL) dit une offre possible à proximité, non un délai de rendez-vous.';

const { light } = THEMES;
/** The classes of an accessibility: a zero and an absence have no place on the ramp. */
const CLASSES_APL: readonly (DotKind & { from: number })[] = [
  { nom: 'moins de 1,5', colour: light['rampe-1'], forme: 'plein', from: 0 },
  { nom: 'de 1,5 à 2,5', colour: light['rampe-2'], forme: 'plein', from: 1.5 },
  { nom: 'de 2,5 à 3,5', colour: light['rampe-3'], forme: 'plein', from: 2.5 },
  { nom: 'de 3,5 à 4,5', colour: light['rampe-4'], forme: 'plein', from: 3.5 },
  { nom: '4,5 et plus', colour: light['rampe-5'], forme: 'plein', from: 4.5 },
];
const KINDS_APL: readonly DotKind[] = [
  ...CLASSES_APL,
  { nom: 'zéro', colour: light.observe, forme: 'anneau' },
  { nom: COMMUNE_ABSENCE_WORD.nd, colour: light.absent, forme: 'anneau' },
];

function kindOfApl(valeur: Valeur): number {
  if (!isNumber(valeur)) return CLASSES_APL.length + 1;
  return valeur === 0 ? CLASSES_APL.length : CLASSES_APL.findLastIndex(({ from }) => valeur >= from);
}

const without = () =>
  departements.map((code) => ({ code, valeur: peopleCell(code, DOCTORS, { of: 'sans', as: 'part' }).valeur }));

/** The figures of the context that communes make, one by one. */
export const FIGURES_COMMUNES: Record<string, () => Figure> = {
  'carte-apl-communes': () => {
    const id = 'carte-apl-communes';
    const mean = (date: string) => communeNumber(meanCell('FR', ACCESS, date));
    const notes = [
      sentence`Une limite de classe est celle du zonage de 2017 : ${number(ACCESS_BOUND)} consultations classait d’office un territoire en zone d’intervention prioritaire. Le zéro est une valeur publiée.`,
      sentence`Mayotte n’est pas publiée. ${{ words: 'La valeur de chaque commune', link: communeIndicatorAddress(ACCESS) }} est à part.`,
      NOTE_APL,
      MEAN_NOTE,
      NOTE_POINTS,
      CREDIT_POINTS,
    ];
    const words = typeset({
      titre: sentence`Accès aux généralistes en 2023 : ${mean('2023')} ${APL_UNIT} en moyenne`,
      subtitle: `Accessibilité potentielle localisée (APL) aux médecins généralistes, en ${APL_UNIT}, par commune, France, 2023`,
      takeaway: sentence`La moyenne des communes, pondérée par leur population, est de ${mean('2023')} ${APL_UNIT} en 2023, après ${mean('2022')} en 2022, Corse non comprise cette année-là.`,
      alternative: sentence`Carte de France : un point par commune, plus grand là où elle est plus peuplée, plus foncé là où l’accès est plus fort. Les grandes villes, les littoraux du sud et de l’ouest sont foncés ; de grandes plages claires couvrent le centre et les campagnes du Bassin parisien. Moyenne : ${mean('2023')}.`,
      notes,
    });
    const values = communeColumn('FR', ACCESS, '2023');
    return {
      id,
      theme: 'offre-de-soins',
      context: ARTICLE,
      ...words,
      unite: APL_UNIT,
      dataDate: '2023',
      drawing: communeRasters((i) => kindOfApl(values[i] ?? 'nd'), {
        id,
        titre: words.titre,
        alt: words.alternative,
        kinds: KINDS_APL,
        unite: APL_UNIT,
      }),
      sources: [
        { source: communeIndicator(ACCESS).source, rows: [] },
        SOURCE_POPULATION,
        { source: entry(ACCESS_BOUND).source, rows: [ACCESS_BOUND] },
      ],
      desaccords: [],
      licence: LICENCE_FIGURES,
      count: {
        table: `communes/${ACCESS}`,
        dates: '2023',
        valeur: cellText(meanCell('FR', ACCESS, '2023')),
        caption: `${APL_UNIT}, moyenne des communes, 2023`,
      },
      table: {
        caption: 'Moyenne des communes pondérée par leur population, par département, 2022 et 2023',
        columns: [
          { titre: 'Département', key: 'departement' },
          { titre: 'Code', key: 'code' },
          { titre: '2022', key: 'apl_2022' },
          { titre: '2023', key: 'apl_2023' },
        ],
        rows: departements.map((code) => [
          territoireCell(code),
          territoireCell(code, 'code'),
          meanCell(code, ACCESS, '2022'),
          meanCell(code, ACCESS, '2023'),
        ]),
      },
    };
  },
  'classement-sans-generaliste': () => {
    const { top } = extremes(without());
    const france = communeNumber(peopleCell('FR', DOCTORS, { of: 'sans', as: 'habitants' }));
    const code = top.code as (typeof departements)[number];
    return shareRanking({
      id: 'classement-sans-generaliste',
      theme: 'demographie-medicale',
      context: ARTICLE,
      titre: sentence`Dans une commune sans généraliste : ${partNumber('FR', DOCTORS, 'sans')} % des habitants, ${partNumber(code, DOCTORS, 'sans')} % ${top.within}`,
      subtitle:
        'Part des habitants dont la commune n’a aucun médecin généraliste selon l’Insee, en %, les deux bouts du classement des départements, 2024',
      caption: 'Part des habitants dont la commune n’a aucun médecin généraliste selon l’Insee, en %, 2024',
      takeaway: sentence`En 2024, ${france} habitants, ${partNumber('FR', DOCTORS, 'sans')} %, vivent dans une commune sans médecin généraliste ; ${partNumber(code, DOCTORS, 'sans')} % ${top.within}. Souvent, une commune proche en a un : ${partNumber('FR', DOCTORS, 5)} % des habitants seulement sont à plus de 5 km de la plus proche.`,
      alternative: sentence`Barres horizontales des quinze plus fortes parts et des cinq plus faibles ; la plus longue : ${top.nom} (${partNumber(code, DOCTORS, 'sans')} %). Tous les départements sont dans le tableau.`,
      indicateur: DOCTORS,
      of: 'sans',
      desaccords: [],
      legend: 'des habitants vivent dans une commune sans généraliste, 2024',
      top: 15,
      notes: [
        'Une commune sans généraliste n’est pas toujours loin d’un généraliste : celle d’à côté peut en avoir un. Là où les communes sont grandes, la part est plus faible.',
        'Les généralistes sont comptés là où ils exercent, salariés compris.',
        'Les départements ex æquo sont rangés par ordre alphabétique.',
      ],
    });
  },
  'apl-par-taille': () => {
    const id = 'apl-par-taille';
    const old = communeIndicator(ACCESS_OLD).dates;
    const news = communeIndicator(ACCESS).dates;
    const periods = [
      { indicateur: ACCESS_OLD, dates: old, nom: 'avant la révision' },
      { indicateur: ACCESS, dates: news, nom: 'méthode révisée' },
    ];
    const meanNumber = (size: SizeId, indicateur: string, date: string) =>
      communeNumber(sizeMeanCell(size, indicateur, date));
    const small = 'moins-de-500';
    const big = '50000-et-plus';
    const notes = [
      'La méthode est révisée à partir de 2022 : les deux périodes ne se relient ni ne se comparent. 2020 n’a pas été publiée.',
      'Avant la révision : ni la Corse, ni Paris, Lyon et Marseille. Mayotte n’y est à aucune date ; la Corse n’y est qu’en 2023.',
      NOTE_APL,
      MEAN_NOTE,
      'Les tailles sont celles de la population municipale de 2023, à toutes les dates. L’échelle ne part pas de zéro.',
    ];
    const words = typeset({
      titre: sentence`Moins de 500 habitants : l’accès aux généralistes passe de ${meanNumber(small, ACCESS_OLD, '2015')} à ${meanNumber(small, ACCESS_OLD, '2021')} de 2015 à 2021`,
      subtitle: `APL aux généralistes, en ${APL_UNIT}, moyenne selon la taille de la commune, France, 2015 à 2021, puis 2022 et 2023 selon une méthode révisée`,
      takeaway: sentence`De 2015 à 2021, la moyenne recule dans toutes les tailles de communes : de ${meanNumber(small, ACCESS_OLD, '2015')} à ${meanNumber(small, ACCESS_OLD, '2021')} sous 500 habitants, de ${meanNumber(big, ACCESS_OLD, '2015')} à ${meanNumber(big, ACCESS_OLD, '2021')} à partir de 50 000. Selon la méthode révisée, elles sont à ${meanNumber(small, ACCESS, '2023')} et à ${meanNumber(big, ACCESS, '2023')} en 2023.`,
      alternative: sentence`Cinq courbes, de haut en bas selon la taille de la commune. Toutes descendent de 2015 à 2021 ; une bande hachurée les coupe, puis deux points chacune, 2022 et 2023. En 2023 : ${meanNumber(big, ACCESS, '2023')} à partir de 50 000 habitants, ${meanNumber(small, ACCESS, '2023')} sous 500.`,
      notes,
    });
    const series = SIZES.map(({ id: size, nom }) => ({
      name: toFrenchTypography(nom),
      runs: periods.map(({ indicateur, dates }) =>
        dates.flatMap((date) => {
          const valeur = quantityValue(sizeMeanCell(size, indicateur, date));
          return isNumber(valeur) ? [{ year: Number(date), valeur }] : [];
        }),
      ),
    }));
    const options = {
      title: words.titre,
      description: words.alternative,
      breakWords: 'méthode révisée',
      decimales: 2,
    };
    return {
      id,
      theme: 'offre-de-soins',
      context: ARTICLE,
      ...words,
      unite: APL_UNIT,
      dataDate: '2015 à 2021, 2022 et 2023',
      drawing: {
        kind: 'graphique',
        ample: brokenLines(series, { ...options, id, width: 720 }),
        narrow: brokenLines(series, { ...options, id: `${id}-etroit`, width: 344 }),
      },
      sources: [
        ...[ACCESS_OLD, ACCESS].map((indicateur) => ({ source: communeIndicator(indicateur).source, rows: [] })),
        SOURCE_POPULATION,
      ],
      desaccords: [],
      licence: LICENCE_FIGURES,
      count: {
        table: `communes/${ACCESS}`,
        dates: '2015/2023',
        valeur: cellText(sizeMeanCell(small, ACCESS, '2023')),
        caption: `${APL_UNIT} sous 500 habitants, moyenne, 2023`,
      },
      table: {
        caption: 'Moyennes pondérées par la population, selon la taille de la commune',
        columns: [
          { titre: 'Taille de la commune', key: 'taille' },
          { titre: 'Territoire', key: 'territoire' },
          { titre: 'Méthode', key: 'methode' },
          { titre: 'Année', key: 'annee' },
          { titre: 'Moyenne', key: 'moyenne' },
        ],
        rows: SIZES.flatMap(({ id: size, nom }) =>
          periods.flatMap(({ indicateur, dates, nom: methode }) =>
            dates.map((date) => [
              wordsCell(toFrenchTypography(nom)),
              territoireCell('FR', 'name'),
              wordsCell(methode),
              { kind: 'date' as const, date },
              sizeMeanCell(size, indicateur, date),
            ]),
          ),
        ),
      },
    };
  },
};
