import { number, computedNumber } from '../../prose/printed-number.ts';
import { asText, sentence } from '../../prose/sentence.ts';
import { map, observationsOf, regionNames, territoire, territoires } from '../../store/rows.ts';
import { inTerritoire, nameWithArticle } from '../../domain/territoire-name.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { formatQuantity } from '../../format/unite.ts';
import { items } from '../../format/list.ts';
import { proportionalCircles } from '../../drawing/maps/proportional-circles.ts';
import { rowCell, rowDateCell, rowSourceCell, territoireCell, wordsCell } from '../../store/cell.ts';
import { indicateurUnit } from '../../store/row-words.ts';
import { servicesOf } from '../../subjects/territoires/medicobus.ts';
import { touchingDesaccords, sourcesOf } from '../kinds/rows.ts';
import { typeset } from '../typography.ts';
import { LICENCE_FIGURES, type Figure } from '../figure.ts';
import { trajectoryFigure } from '../kinds/trajectory.ts';
import { PAGES, territoireAddress } from '../../store/routes.ts';

const THEME = 'medicobus';
const COUNTED = 'medicobus-recenses';
/** The modality of a médicobus of which no round was seen yet. */
const CONVENTION = 'convention-signee';

export const FIGURES_MEDICOBUS: Record<string, () => Figure> = {
  'trajectoire-medicobus': () =>
    trajectoryFigure({
      id: 'trajectoire-medicobus',
      theme: THEME,
      titre: sentence`${number('medicobus-en-circulation-2023-06-dp', { text: 'Dix' })} médicobus en juin 2023, ${number('medicobus-objectif-fin-2024-dp', { text: 'cent' })} promis fin 2024, aucun compte retrouvé depuis`,
      subtitle: (period) => `Nombre de médicobus en circulation, France, seul compte trouvé : ${period}`,
      takeaway: sentence`Un seul compte national a été trouvé : ${number('medicobus-en-circulation-2023-06-dp')} médicobus en circulation en juin 2023. La promesse était de ${number('medicobus-objectif-fin-2024-dp')} à la fin de 2024 ; aucun compte de ceux qui roulaient alors n’a été retrouvé.`,
      alternative: sentence`Un point : ${number('medicobus-en-circulation-2023-06-dp')} médicobus en juin 2023. Une ligne ambre va de chaque annonce, juin puis juillet 2023, à l’objectif de ${number('medicobus-objectif-fin-2024-dp')} fin 2024. À cette date, un point d’interrogation : aucun chiffre n’a été trouvé.`,
      series: [{ indicateur: 'medicobus-en-circulation', nom: 'Médicobus en circulation' }],
      objectifs: [{ id: 'medicobus-objectif-2023-06' }, { id: 'medicobus-objectif-fin-2024-dp', juge: true }],
      notes: [
        'Le point d’interrogation n’est pas un zéro : aucun compte à cette date n’a été trouvé.',
        'Le plan de juillet 2023 redit l’annonce faite par la Première ministre le 15 juin.',
      ],
    }),
  'carte-medicobus-recenses': () => {
    const entries = observationsOf(COUNTED).filter((o) => o.territoire.startsWith('DEP-'));
    const rows = entries.filter((o) => o.ventilation === '');
    const conventions = entries.filter((o) => o.ventilation === CONVENTION);
    const others = observationsOf(COUNTED).filter((o) => !o.territoire.startsWith('DEP-'));
    const inConvention = items(conventions.map((o) => inTerritoire(territoire(o.territoire))));
    const unplacedWords = (t: Territoire) => {
      if (conventions.some((c) => c.territoire === t.code)) return 'convention signée, tournée non constatée';
      return servicesOf(t).length > 0 ? 'hors de cette liste, nommé par nos lectures' : 'inconnu';
    };
    const unite = indicateurUnit(COUNTED);
    const byCode = new Map(rows.map((o) => [o.territoire, o]));
    const amount = computedNumber({
      text: formatNumber(rows.length),
      valeur: rows.length,
      formula: 'nombre-de-lignes',
      inputs: rows.map(({ id }) => id),
      nom: 'Départements où une publication signale un médicobus en route',
    });
    const words = typeset({
      titre: sentence`Des médicobus signalés par une publication dans ${amount} départements`,
      subtitle: 'Liste non exhaustive, chaque médicobus à la date de sa publication, 2023 à 2025',
      takeaway: sentence`Les publications de cette liste en placent dans ${amount} départements, à des dates différentes ; ${inConvention}, elles ne signalent qu’une convention signée. Cette liste n’est pas un compte et ne se somme pas.`,
      alternative: sentence`Carte de France : des cercles dans ${amount} départements où une publication signale un ou deux médicobus (${rows.map((o) => nameWithArticle(territoire(o.territoire))).join(', ')}). Tous les autres départements sont hachurés : cette liste n’y en place pas, ce qui ne veut pas dire qu’il n’y en a pas.`,
    });
    const notes = [
      'Ni un compte, ni une carte de densité : une liste de ce qui a été lu, que chaque nouvelle publication peut allonger.',
      `Une convention signée n’est pas une tournée : rien n’est dessiné ${inConvention}.`,
      sentence`Nos lectures nomment ${{ words: 'des services que cette liste ne compte pas', link: PAGES.medicobusRead }} : leurs départements sont hachurés ici.`,
      'Certains de ces véhicules roulaient avant le plan de juillet 2023.',
      sentence`Les ${number('medicobus-recenses.REG-28.inconnue', { text: 'huit' })} médicobus que l’agence de santé de Normandie dit soutenir ne sont pas placés : elle ne donne pas leurs départements.`,
      'Contours : Natural Earth.',
    ];
    const ids = [...rows, ...conventions, ...others].map((o) => o.id);
    return {
      id: 'carte-medicobus-recenses',
      theme: THEME,
      ...words,
      sentences: { ...words.sentences, notes },
      unite: unite.plural,
      dataDate: 'dates diverses, 2023 à 2025',
      drawing: {
        kind: 'carte',
        ample: proportionalCircles(
          territoires
            .filter((t) => t.niveau === 'DEP')
            .map((t) => {
              const o = byCode.get(t.code);
              return o
                ? {
                    code: t.code,
                    valeur: o.valeur,
                    titre: `${t.nom}\u202F: ${formatQuantity(o.valeur, unite)} (${formatDate(o.date)})`,
                  }
                : {
                    code: t.code,
                    valeur: 'inc' as const,
                    titre: `${t.nom}\u202F: ${unplacedWords(t)}`,
                  };
            }),
          {
            map,
            id: 'carte-medicobus-recenses',
            prefix: '',
            titre: words.titre,
            alt: words.alternative,
            link: territoireAddress,
            maxRadius: 13,
            card: { regions: regionNames },
            legend: { unite: 'médicobus signalés', format: (n) => formatNumber(n) },
          },
        ),
      },
      notes: notes.map(asText),
      sources: sourcesOf(ids),
      desaccords: touchingDesaccords(ids),
      licence: LICENCE_FIGURES,
      territoires: [...rows, ...conventions].map((o) => o.territoire),
      table: {
        caption: 'Médicobus signalés par une publication',
        columns: [
          { titre: 'Territoire', key: 'territoire' },
          { titre: 'Nombre', key: 'nombre' },
          { titre: 'Date', key: 'date' },
          { titre: 'Source', key: 'source' },
          { titre: 'Remarque', key: 'remarque' },
        ],
        rows: [...rows, ...conventions, ...others].map((o) => [
          territoireCell(o.territoire),
          rowCell(o.id),
          rowDateCell(o.id),
          rowSourceCell(o.id),
          wordsCell(o.note),
        ]),
      },
    };
  },
};
