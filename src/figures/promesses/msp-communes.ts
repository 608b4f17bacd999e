import { KM_THRESHOLDS } from '../../domain/commune-facts.ts';
import { HOUSES } from '../../domain/commune-indicators.ts';
import type { DotKind } from '../../drawing/maps/legend.ts';
import { THEMES } from '../../drawing/palette.ts';
import { cellText, territoireCell } from '../../store/cell.ts';
import { communeCodesOf, havingCell, nearestCommune, peopleCell, totalCell } from '../../store/commune-facts.ts';
import { communeIndicatorAddress } from '../../store/routes.ts';
import { communeNumber } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { housesMap } from '../houses-map.ts';
import {
  communeSources,
  CREDIT_POINTS,
  departements,
  NOTE_DISTANCE,
  INHABITANT_NOTE,
  partNumber,
} from '../kinds/commune-cells.ts';
import { communeRasters, NOTE_POINTS } from '../kinds/commune-raster.ts';
import { extremes, extremeNames } from '../kinds/extremes.ts';
import { shareMap, shareRanking } from '../kinds/shares.ts';
import { typeset } from '../typography.ts';

const THEME = 'msp';
const DATE = '2024';

/** Three counts, three definitions. */
const DESACCORDS = ['msp-trois-comptes'];
const COUNT_NOTE = 'Ce que l’Insee range dans son type « maison de santé pluridisciplinaire » en 2024.';
const ROW_NOTE = sentence`Les ${{ words: 'nombres de chaque commune', link: communeIndicatorAddress(HOUSES) }} sont publiés un par un.`;

const { light } = THEMES;
/** The classes of a distance, as the shares count them: a threshold is not beyond itself. */
const KINDS_DISTANCE: readonly DotKind[] = [
  { nom: 'dans la commune', colour: light['rampe-1'], forme: 'plein' },
  { nom: 'jusqu’à 5 km', colour: light['rampe-2'], forme: 'plein' },
  { nom: 'plus de 5 km', colour: light['rampe-3'], forme: 'plein' },
  { nom: 'plus de 10 km', colour: light['rampe-4'], forme: 'plein' },
  { nom: 'plus de 15 km', colour: light['rampe-5'], forme: 'plein' },
];

function kindOfDistance(code: string): number {
  const nearest = nearestCommune(code, HOUSES);
  if (nearest === null) throw new Error(`no distance: ${code}`);
  return nearest.here ? 0 : 1 + KM_THRESHOLDS.filter((km) => nearest.km > km).length;
}

/** The share beyond 10 km of each département. */
const farShares = () =>
  departements.map((code) => ({ code, valeur: peopleCell(code, HOUSES, { of: 10, as: 'part' }).valeur }));
const farShare = ({ code }: { code: string }) => partNumber(code as (typeof departements)[number], HOUSES, 10);

export const FIGURES_MSP_COMMUNES: Record<string, () => Figure> = {
  'carte-maisons-de-sante': () => {
    const id = 'carte-maisons-de-sante';
    const map = housesMap('FR', { id });
    const [total, communes] = [totalCell('FR', HOUSES), havingCell('FR', HOUSES)];
    const notes = [
      'La surface d’un disque suit le nombre de maisons de santé de la commune. Il est au centre de la commune, et non à leur adresse.',
      COUNT_NOTE,
      ROW_NOTE,
      NOTE_DISTANCE,
      INHABITANT_NOTE,
      CREDIT_POINTS,
    ];
    const words = typeset({
      titre: sentence`${communeNumber(total)} maisons de santé dans ${communeNumber(communes)} communes ; ${partNumber('FR', HOUSES, 10)} % des habitants à plus de 10 km`,
      subtitle: 'Maisons de santé pluridisciplinaires selon l’Insee, par commune, France, 2024',
      takeaway: map.finding,
      alternative: map.alternative,
      notes,
    });
    return {
      id,
      theme: THEME,
      ...words,
      unite: 'maisons de santé',
      dataDate: DATE,
      drawing: { kind: 'carte', ample: map.svg, file: map.svg },
      sources: communeSources(HOUSES, { centres: true }),
      desaccords: DESACCORDS,
      licence: LICENCE_FIGURES,
      count: {
        table: `communes/${HOUSES}`,
        dates: DATE,
        valeur: `${cellText(peopleCell('FR', HOUSES, { of: 'avec', as: 'part' }))}\u202F%`,
        caption: 'des habitants vivent dans une commune qui en a une, 2024',
      },
      table: {
        caption: 'Maisons de santé et habitants, par département, 2024',
        columns: [
          { titre: 'Département', key: 'departement' },
          { titre: 'Code', key: 'code' },
          { titre: 'Maisons de santé', key: 'maisons_de_sante' },
          { titre: 'Communes qui en ont', key: 'communes' },
          { titre: 'Habitants de ces communes, en %', key: 'part_avec' },
          { titre: 'Habitants à plus de 10 km, en %', key: 'part_plus_de_10_km' },
        ],
        rows: departements.map((code) => [
          territoireCell(code),
          territoireCell(code, 'code'),
          totalCell(code, HOUSES),
          havingCell(code, HOUSES),
          peopleCell(code, HOUSES, { of: 'avec', as: 'part' }),
          peopleCell(code, HOUSES, { of: 10, as: 'part' }),
        ]),
      },
    };
  },
  'carte-distance-maison-de-sante': () => {
    const id = 'carte-distance-maison-de-sante';
    const codes = communeCodesOf('FR');
    const part = (of: 'avec' | 5 | 10 | 15) => partNumber('FR', HOUSES, of);
    const notes = [
      NOTE_DISTANCE,
      COUNT_NOTE,
      sentence`${{ words: 'La distance de chaque commune', link: communeIndicatorAddress(HOUSES) }} est à part.`,
      INHABITANT_NOTE,
      NOTE_POINTS,
      CREDIT_POINTS,
    ];
    const words = typeset({
      titre: sentence`Maison de santé : ${part('avec')} % des habitants en ont une sur place, ${part(15)} % à plus de 15 km`,
      subtitle:
        'Distance à vol d’oiseau jusqu’à la commune la plus proche qui a une maison de santé selon l’Insee, par commune, France, 2024',
      takeaway: sentence`${part('avec')} % des habitants vivent dans une commune qui a une maison de santé. Pour ${part(5)} %, la plus proche est à plus de 5 km ; pour ${part(10)} %, à plus de 10 km ; pour ${part(15)} %, à plus de 15 km.`,
      alternative: sentence`Carte de France : un point par commune, plus grand là où elle est plus peuplée, plus foncé là où la maison de santé la plus proche est plus loin. Les points foncés se groupent en taches entre les villes. Les plus fortes parts d’habitants à plus de 10 km : ${extremeNames(farShares(), { number: 6, sens: 'haut' })}.`,
      notes,
    });
    return {
      id,
      theme: THEME,
      ...words,
      unite: 'km',
      dataDate: DATE,
      drawing: communeRasters((rank) => kindOfDistance(codes[rank] ?? ''), {
        id,
        titre: words.titre,
        alt: words.alternative,
        kinds: KINDS_DISTANCE,
        unite: 'distance à vol d’oiseau',
      }),
      sources: communeSources(HOUSES, { centres: true }),
      desaccords: DESACCORDS,
      licence: LICENCE_FIGURES,
      count: {
        table: `communes/${HOUSES}`,
        dates: DATE,
        valeur: `${cellText(peopleCell('FR', HOUSES, { of: 15, as: 'part' }))}\u202F%`,
        caption: 'des habitants à plus de 15 km de la commune la plus proche qui en a une, 2024',
      },
      table: {
        caption: 'Part des habitants selon la distance, en %, par département, 2024',
        columns: [
          { titre: 'Département', key: 'departement' },
          { titre: 'Code', key: 'code' },
          { titre: 'Dans la commune', key: 'part_avec' },
          ...KM_THRESHOLDS.map((km) => ({ titre: `À plus de ${km} km`, key: `part_plus_de_${km}_km` })),
        ],
        rows: departements.map((code) => [
          territoireCell(code),
          territoireCell(code, 'code'),
          ...(['avec', ...KM_THRESHOLDS] as const).map((of) => peopleCell(code, HOUSES, { of, as: 'part' })),
        ]),
      },
    };
  },
  'carte-loin-maison-de-sante': () => {
    const { top } = extremes(farShares());
    return shareMap({
      id: 'carte-loin-maison-de-sante',
      theme: THEME,
      titre: sentence`À plus de 10 km d’une maison de santé : ${farShare(top)} % des habitants ${top.within}`,
      subtitle:
        'Part des habitants dont la commune est à plus de 10 km, à vol d’oiseau, de la plus proche qui a une maison de santé, en %, par département, 2024',
      takeaway: sentence`En 2024, ${partNumber('FR', HOUSES, 10)} % des habitants du pays vivent dans une commune dont le centre est à plus de 10 km de la plus proche qui a une maison de santé. Les plus fortes parts : ${extremeNames(farShares(), { number: 3, sens: 'haut' })}.`,
      alternative: sentence`Carte des départements en cinq classes, de moins de 5 % à 30 % et plus. Les plus fortes parts : ${extremeNames(farShares(), { number: 5, sens: 'haut' })}.`,
      indicateur: HOUSES,
      of: 10,
      desaccords: DESACCORDS,
      legend: 'des habitants à plus de 10 km d’une maison de santé, 2024',
      breaks: [5, 10, 20, 30],
      notes: [COUNT_NOTE],
    });
  },
  'classement-loin-maison-de-sante': () => {
    const { top } = extremes(farShares());
    return shareRanking({
      id: 'classement-loin-maison-de-sante',
      theme: THEME,
      titre: sentence`À plus de 10 km d’une maison de santé : ${partNumber('FR', HOUSES, 10)} % des habitants, ${farShare(top)} % ${top.within}`,
      subtitle:
        'Part des habitants dont la commune est à plus de 10 km, à vol d’oiseau, de la plus proche qui a une maison de santé, en %, les deux bouts du classement des départements, 2024',
      caption:
        'Part des habitants dont la commune est à plus de 10 km, à vol d’oiseau, de la plus proche qui a une maison de santé, en %, 2024',
      takeaway: sentence`En 2024, ${communeNumber(peopleCell('FR', HOUSES, { of: 10, as: 'habitants' }))} habitants vivent à plus de 10 km de la commune la plus proche qui a une maison de santé, soit ${partNumber('FR', HOUSES, 10)} % : ${communeNumber(peopleCell(top.code as 'FR', HOUSES, { of: 10, as: 'habitants' }))} ${top.within}, ${farShare(top)} %.`,
      alternative: sentence`Barres horizontales des quinze plus fortes parts et des cinq plus faibles ; la plus longue : ${top.nom} (${farShare(top)} %). Tous les départements sont dans le tableau.`,
      indicateur: HOUSES,
      of: 10,
      desaccords: DESACCORDS,
      legend: 'des habitants à plus de 10 km d’une maison de santé, 2024',
      top: 15,
      notes: [COUNT_NOTE, 'Les départements ex æquo sont rangés par ordre alphabétique.'],
    });
  },
};
