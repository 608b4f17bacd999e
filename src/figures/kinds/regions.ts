import type { Theme } from '../../domain/tables/columns.ts';
import { smallMultiples } from '../../drawing/charts/small-multiples.ts';
import { reached, comparableSeries } from '../../domain/derivations/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import { indicateur, objectifsOf, observationAt, points, territoires } from '../../store/rows.ts';
import { formatPeriod, formatShortDate } from '../../format/date.ts';
import { PERCENT } from '../../format/unite.ts';
import { items } from '../../format/list.ts';
import { absentCell, rowCell, territoireCell } from '../../store/cell.ts';
import { touchingDesaccords, sourcesOf } from './rows.ts';
import { nameWithArticle } from '../../domain/territoire-name.ts';
import { typeset, type Words } from '../typography.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { territoireAddress } from '../../store/routes.ts';

/** What the editor decides of a sheet of small multiples by région. */
interface OptionsRegions {
  id: string;
  theme: Theme;
  titre: Words;
  /** `period` is that of the values drawn: « juin 2017 à décembre 2023 ». */
  subtitle: (period: string) => Words;
  takeaway: Words;
  alternative: Words;
  indicateur: string;
  /** The last date shown: at least one région has a value then. */
  until: string;
  notes: readonly Words[];
}

/** The change over time in each of the 18 régions, with the target that the producer sets for it. */
export function byRegion({ indicateur: id, until, subtitle, ...words }: OptionsRegions): Figure {
  const rate = indicateur(id).type === 'taux';
  const regions = territoires
    .filter((t) => t.niveau === 'REG')
    .map((t) => {
      const observations = comparableSeries(points(id, t.code)).filter((o) => o.date <= until);
      const target = objectifsOf(id, t.code).find((o) => isNumber(o.valeur));
      return { t, observations, target };
    });
  const france = comparableSeries(points(id, 'FR')).filter((o) => o.date <= until);
  const panels = regions.map(({ t, observations, target: cible }) => ({
    code: t.code,
    label: t.nom,
    points: observations,
    ...(cible &&
      isNumber(cible.valeur) && {
        target: { valeur: cible.valeur, annonce_le: cible.annonce_le, echeance: cible.echeance },
      }),
  }));
  const dates = [...new Set(regions.flatMap(({ observations }) => observations.map((o) => o.date)))].sort();
  const period = formatPeriod(dates);
  const editorial = typeset({ ...words, subtitle: subtitle(period) });
  const options = {
    title: editorial.titre,
    description: editorial.alternative,
    shareY: rate,
    link: territoireAddress,
    ...(rate && { unite: PERCENT, reference: { label: 'France', points: france } }),
  };
  const ids = regions.flatMap(({ observations, target: cible }) => [
    ...observations.map((o) => o.id),
    ...(cible ? [cible.id] : []),
  ]);
  return {
    ...editorial,
    unite: indicateur(id).unite,
    dataDate: period,
    drawing: {
      kind: 'graphique',
      ample: smallMultiples(panels, { ...options, id: editorial.id, width: 800, columns: 5 }),
      narrow: smallMultiples(panels, { ...options, id: `${editorial.id}-etroit`, width: 344, columns: 2 }),
    },
    sources: sourcesOf(ids),
    desaccords: touchingDesaccords(ids),
    licence: LICENCE_FIGURES,
    territoires: regions.map(({ t }) => t.code),
    table: {
      caption: `${indicateur(id).nom}, par région`,
      ordre: dates.length,
      columns: [
        { titre: 'Région', key: 'region' },
        ...dates.map((d) => ({ titre: formatShortDate(d), key: `d_${d.replaceAll('-', '_')}` })),
        { titre: 'Objectif', key: 'objectif' },
      ],
      rows: regions.map(({ t, observations, target: cible }) => [
        territoireCell(t.code),
        ...dates.map((d) => {
          const o = observations.find((obs) => obs.date === d);
          return o ? rowCell(o.id) : absentCell('nd', { indicateur: id });
        }),
        cible ? rowCell(cible.id) : absentCell('so', { indicateur: id }),
      ]),
    },
  };
}

/** The régions whose value at a date reaches the target set for them, in words: « la Corse ». Throws when there is none. */
export function regionsReaching(id: string, date: string): string {
  const noms = territoires
    .filter((t) => t.niveau === 'REG')
    .filter(({ code }) => {
      const o = observationAt(code, { indicateur: id, date });
      const target = objectifsOf(id, code).find(({ valeur }) => isNumber(valeur));
      if (!o || !target || !isNumber(o.valeur) || !isNumber(target.valeur)) return false;
      return reached(o.valeur, target.valeur, indicateur(id).sens);
    })
    .map(nameWithArticle);
  if (noms.length === 0) throw new Error(`no région reaches its target: ${id}`);
  return items(noms);
}
