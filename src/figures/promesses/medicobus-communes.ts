import { nameWithArticle } from '../../domain/territoire-name.ts';
import { compareDates } from '../../domain/date-source.ts';
import { SOURCE_CENTRES, type MedicobusService } from '../../domain/tables/communes.ts';
import { communePoints } from '../../drawing/maps/commune-points.ts';
import { formatNumber } from '../../format/number.ts';
import { computedNumber, tally } from '../../prose/printed-number.ts';
import { listEntry } from '../../prose/computed/inputs.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { items } from '../../format/list.ts';
import { sentence } from '../../prose/sentence.ts';
import { computedCell, nameCell, territoireCell, wordsCell } from '../../store/cell.ts';
import { medicobusServicesIn, medicobusStopsOf } from '../../store/commune-facts.ts';
import { pointsOnFrance } from '../../store/centres.ts';
import { medicobusAddress, territoireAddress, PAGES } from '../../store/routes.ts';
import { map, medicobusArrets, medicobusServices, regionNames, sources, territoire } from '../../store/rows.ts';
import { runs, STATE_WORD } from '../../subjects/medicobus/words.ts';
import type { SourceFigure } from '../figure.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { CREDIT_POINTS } from '../kinds/commune-cells.ts';
import { typeset } from '../typography.ts';

const ARRET = { singular: 'arrêt lu', plural: 'arrêts lus' };

const inService = medicobusServices.filter(runs);
const pointsOf = (services: readonly MedicobusService[]) =>
  services.flatMap(({ id }) => medicobusStopsOf(id).flatMap(({ commune }) => pointsOnFrance(commune.slice(4))));

/** Where services were read: the sources that the tables have. The others have their address in the rows. */
function sourcesRead(): SourceFigure[] {
  const read = new Set(medicobusServices.flatMap(({ adresse, autre_adresse }) => [adresse, autre_adresse]));
  const known = sources.filter(({ page }) => page !== 'inconnu' && read.has(page)).map(({ id }) => id);
  return [...known, SOURCE_CENTRES].map((source) => ({ source, rows: [] }));
}

export const FIGURES_MEDICOBUS_COMMUNES: Record<string, () => Figure> = {
  'carte-medicobus-arrets': () => {
    const id = 'carte-medicobus-arrets';
    const services = tally(medicobusServices.length, PAGES.medicobusRead, 'article.medicobus');
    const running = tally(inService.length, PAGES.medicobusRead, '[aria-labelledby=en-service]>article');
    const arrets = computedNumber({
      text: formatNumber(medicobusArrets.length),
      valeur: medicobusArrets.length,
      formula: 'nombre-de-lignes',
      inputs: ['table:medicobus-arrets'],
      nom: 'Arrêts lus, à une date quelconque',
    });
    const notes = [
      'Une lecture, et non un recensement : un département hachuré est un département où nous n’avons rien lu, pas un département sans médicobus. Ce nombre n’est pas un total national.',
      'En service ou annoncé : selon l’adresse lue, à sa date. Une annonce, une convention ou un projet ne sont pas une tournée.',
      'Les arrêts sont ceux que nous avons lus, placés au centre de leur commune. Un département teinté sans point a un service dont aucun arrêt n’a été lu.',
      'L’un de ces services est conduit par une infirmière ; un autre accompagne sans consulter. Certains roulaient avant le plan de juillet 2023.',
      sentence`Chaque service a ${{ words: 'sa ligne et l’adresse où il a été lu', link: PAGES.medicobusRead }}.`,
      CREDIT_POINTS,
    ];
    const words = typeset({
      titre: sentence`Médicobus : ${services} services dans nos lectures, dont ${running} en service`,
      subtitle:
        'Services itinérants et arrêts lus dans la presse et chez ceux qui les portent, recensement non exhaustif, France, 2020 à 2025',
      takeaway: sentence`Nous avons lu ${services} services itinérants, dont ${running} en service selon la publication, et ${arrets} arrêts. Ailleurs, on ne sait pas : aucun compte national des médicobus en circulation n’a été retrouvé depuis juin 2023.`,
      alternative: sentence`Carte des départements : teintés où un service est en service (${items(namesOf(true))}), clairs où il est seulement annoncé (${items(namesOf(false))}), hachurés où rien n’a été lu. Un point par arrêt lu, plein en service, creux sinon.`,
      notes,
    });
    const dates = medicobusServices.map(({ depuis }) => depuis).filter((date) => date !== 'inconnue');
    const [first = ''] = dates.toSorted(compareDates);
    const last = dates.toSorted(compareDates).at(-1) ?? '';
    return {
      id,
      theme: 'medicobus',
      ...words,
      unite: 'services',
      dataDate: 'dates diverses, 2020 à 2025',
      drawing: {
        kind: 'carte',
        ample: communePoints(
          {
            filled: pointsOf(inService),
            ring: pointsOf(medicobusServices.filter((service) => !runs(service))),
          },
          {
            map,
            id,
            titre: words.titre,
            alt: words.alternative,
            link: territoireAddress,
            prefix: '',
            card: { regions: regionNames },
            stateOf: (code) => {
              const here = medicobusServicesIn(code.slice(4));
              if (here.length === 0) return 'inconnu';
              return here.some(runs) ? 'plein' : 'clair';
            },
            nameOf: (code) => {
              const here = medicobusServicesIn(code.slice(4)).map(({ nom, etat }) => `${nom}, ${STATE_WORD[etat]}`);
              return `${territoire(code).nom}\u202F: ${here.length > 0 ? here.join(' ; ') : 'rien lu'}`;
            },
            legend: {
              filled: 'un service en service',
              pale: 'annoncé seulement',
              inconnu: toFrenchTypography('rien lu : on ne sait pas'),
              points: { filled: 'arrêt lu, en service', ring: 'arrêt lu, annoncé' },
            },
          },
        ),
      },
      sources: sourcesRead(),
      desaccords: [],
      licence: LICENCE_FIGURES,
      territoires: medicobusServices.map(({ departement }) => territoire(departement).code),
      count: {
        table: 'medicobus-services',
        dates: `${first}/${last}`,
        valeur: formatNumber(medicobusServices.length),
        caption: 'services dans nos lectures, et non un total national',
      },
      table: {
        caption: 'Services lus, du département au nombre d’arrêts',
        columns: [
          { titre: 'Département', key: 'departement' },
          { titre: 'Service', key: 'service' },
          { titre: 'Porté par', key: 'porteur' },
          { titre: 'État', key: 'etat' },
          { titre: 'Depuis', key: 'date' },
          { titre: 'Arrêts lus', key: 'arrets' },
        ],
        rows: medicobusServices
          .toSorted((a, b) => (a.departement < b.departement ? -1 : 1))
          .map((service) => [
            territoireCell(service.departement),
            nameCell(service.nom, medicobusAddress(service.id)),
            nameCell(service.porteur),
            wordsCell(STATE_WORD[service.etat]),
            { kind: 'date' as const, date: service.depuis },
            computedCell(medicobusStopsOf(service.id).length, {
              formula: 'nombre-de-lignes',
              inputs: [listEntry(PAGES.medicobusRead, `#${service.id}>p>span[id]`)],
              decimales: 0,
              unite: ARRET,
              date: null,
            }),
          ]),
      },
    };
  },
};

/** The départements of the services, those that run or the others. */
function namesOf(running: boolean): string[] {
  return medicobusServices
    .filter((service) => runs(service) === running)
    .map(({ departement }) => nameWithArticle(territoire(departement)));
}
