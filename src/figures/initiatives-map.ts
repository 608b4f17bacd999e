import { nameWithArticle } from '../domain/territoire-name.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { map, initiatives, regionNames, territoires } from '../store/rows.ts';
import { listEntry } from '../prose/computed/inputs.ts';
import { computedCell, territoireCell, wordsCell } from '../store/cell.ts';
import { sourcesOf } from './kinds/rows.ts';
import { LICENCE_FIGURES, type Figure } from './figure.ts';
import { typeset } from './typography.ts';
import { formatNumber } from '../format/number.ts';
import { formatQuantity } from '../format/unite.ts';
import { items } from '../format/list.ts';
import { proportionalCircles } from '../drawing/maps/proportional-circles.ts';
import { initiativesOf, initiativeLink } from '../subjects/initiatives/view.ts';
import { tally } from '../prose/printed-number.ts';
import { sentence } from '../prose/sentence.ts';
import { DEPARTEMENT_COUNT, CITED_DEPARTEMENTS, ALL } from '../subjects/initiatives/sentences.ts';
import { PAGES } from '../store/routes.ts';

const UNITE = { singular: 'initiative citée', plural: 'initiatives citées' };

/** How many initiatives have a place in a département. */
const countOf = (code: CodeTerritoire) =>
  tally(initiativesOf(code).length, initiativeLink(code), `${ALL}[data-lieux~=${code}]`);

/** How many initiatives the sources name in each département; each shape leads to its place in the list. */
export function initiativeMap(): Figure {
  const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
  const numbers = new Map(departements.map(({ code }) => [code, initiativesOf(code).length]));
  const max = Math.max(...numbers.values());
  const first = departements.filter(({ code }) => numbers.get(code) === max);
  const words = typeset({
    id: 'carte-initiatives',
    titre: sentence`Les sources citent des exemples dans ${DEPARTEMENT_COUNT} départements sur ${tally(departements.length, `${PAGES.population}#communes`, '.populations .departement')}`,
    subtitle: 'Initiatives locales citées par les sources de 2018, 2022 et 2023, par département',
    takeaway: sentence`Le plus souvent cités : ${items(first.map(nameWithArticle))}, avec ${countOf(first[0]!.code)} initiatives. Un département sans rond n’est cité par aucune source : cela ne veut pas dire qu’il ne s’y fait rien.`,
    alternative: `Une carte des départements : un rond d’autant plus grand que les sources y citent d’initiatives, d’une à ${formatNumber(max)}. ${formatNumber(departements.length - CITED_DEPARTEMENTS)} départements n’en ont pas. Le tableau donne chaque nombre, et la liste chaque initiative.`,
  });
  const drawing = proportionalCircles(
    departements.map(({ code, nom }) => ({
      code,
      valeur: numbers.get(code) ?? 0,
      titre: `${nom}\u202F: ${numbers.get(code) ? formatQuantity(numbers.get(code) ?? 0, UNITE) : 'aucune citée'}`,
    })),
    {
      map,
      id: words.id,
      titre: words.titre,
      alt: words.alternative,
      link: (code: CodeTerritoire) => initiativeLink(code),
      zero: 'rien',
      maxRadius: 15,
      card: { date: 'de 2018 à 2023', regions: regionNames },
      legend: { unite: UNITE.plural, format: (n) => formatNumber(n), valeurs: [max, 1] },
    },
  );
  const cited = departements.filter(({ code }) => (numbers.get(code) ?? 0) > 0);
  return {
    ...words,
    theme: 'initiative-locale',
    page: PAGES.initiatives,
    count: {
      table: 'initiatives',
      dates: '2018/2023',
      valeur: formatNumber(CITED_DEPARTEMENTS),
      caption: 'départements cités par les sources, de 2018 à 2023',
    },
    unite: UNITE.plural,
    dataDate: 'de 2018 à 2023',
    drawing: { kind: 'carte', ample: drawing },
    notes: [
      'Ni recensement, ni palmarès : des exemples que les auteurs ont choisis. Une initiative de plusieurs départements compte dans chacun ; celles d’une région entière n’ont pas de rond.',
      'Contours : Natural Earth. Paris et la petite couronne sont agrandis ; les départements d’outre-mer ne sont pas à l’échelle de la métropole.',
    ],
    sources: sourcesInitiatives(),
    desaccords: [],
    licence: LICENCE_FIGURES,
    territoires: departements.map(({ code }) => code),
    table: {
      caption: 'Initiatives locales citées, par département',
      columns: [
        { titre: 'Département', key: 'departement' },
        { titre: 'Région', key: 'region' },
        { titre: 'Initiatives', key: 'nombre' },
        { titre: 'Lesquelles', key: 'initiatives' },
      ],
      rows: cited.map(({ code, parent }) => [
        territoireCell(code),
        territoireCell(parent ?? 'FR', 'name'),
        computedCell(numbers.get(code) ?? 0, {
          formula: 'nombre-de-lignes',
          inputs: [listEntry(initiativeLink(code), `${ALL}[data-lieux~=${code}]`)],
          decimales: 0,
          unite: UNITE,
          date: null,
        }),
        wordsCell(
          initiativesOf(code)
            .map(({ initiative }) => initiative.nom)
            .join('\u202F; '),
          initiativeLink(code),
        ),
      ]),
    },
  };
}

/** The documents that name initiatives, each with the figures taken from it. */
function sourcesInitiatives(): Figure['sources'] {
  const cited = new Set(initiatives.map(({ source }) => source));
  return sourcesOf(initiatives.flatMap(({ chiffres }) => chiffres)).filter(({ source }) => cited.has(source));
}
