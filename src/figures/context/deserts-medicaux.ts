import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { bars } from '../kinds/bars.ts';
import { rateMap } from '../kinds/departement-map.ts';
import { classNumber, numberOfTerritoire } from '../kinds/numbers.ts';
import { extremes } from '../kinds/extremes.ts';
import { atNiveau } from '../kinds/rows.ts';
import { observationsOf } from '../../store/rows.ts';
import type { Figure } from '../figure.ts';

const ARTICLE = 'deserts-medicaux';

/** The figures of the article on where carers lack. */
export const FIGURES_DESERTS: Record<string, () => Figure> = {
  'zones-prioritaires': () =>
    bars({
      id: 'zones-prioritaires',
      theme: 'zonage',
      context: ARTICLE,
      headline: 'zip-population-2021-methode',
      titre: sentence`En zone prioritaire : de ${number('zip-population-2017-methode')} % à ${number('zip-population-2021-methode')} % de la population, deux méthodes`,
      subtitle:
        'Part de la population en zone d’intervention prioritaire, en %, selon la méthode de 2017 et celle de 2021',
      takeaway: sentence`La méthode de novembre 2017 mettait ${number('zip-population-2017-methode')} % de la population en zone d’intervention prioritaire, celle d’octobre 2021 en met ${number('zip-population-2021-methode')} %. En Île-de-France, le zonage de 2022 en met ${number('idf-zip-part-population-2022')} %.`,
      alternative: sentence`Trois barres : en France, méthode de 2017, ${number('zip-population-2017-methode')} % ; méthode de 2021, ${number('zip-population-2021-methode')} % ; en Île-de-France, zonage de 2022, ${number('idf-zip-part-population-2022')} %.`,
      groups: [
        {
          nom: 'France',
          rows: [
            { id: 'zip-population-2017-methode', libelle: 'Méthode de 2017', pale: true },
            { id: 'zip-population-2021-methode', libelle: 'Méthode de 2021' },
          ],
        },
        { nom: 'Île-de-France', rows: [{ id: 'idf-zip-part-population-2022', libelle: 'Zonage de 2022' }] },
      ],
      notes: [
        'La hausse mêle une règle élargie et une offre qui se dégrade : le rapport ne les sépare pas, et nous ne le pouvons pas.',
        'Avant les zonages de 2026, l’Île-de-France est la seule région dont nos sources donnent la part.',
      ],
    }),
  'carte-apl-population-faible': () => {
    const rows = atNiveau(observationsOf('apl-population-faible-part'), { date: '2024', niveau: 'DEP' });
    const { top, number } = extremes(rows.map((o) => ({ code: o.territoire, valeur: o.valeur })));
    return {
      ...rateMap({
        id: 'carte-apl-population-faible',
        theme: 'offre-de-soins',
        titre: sentence`Communes peu accessibles : jusqu’à ${numberOfTerritoire(rows, top)} % des habitants ${top.within}`,
        subtitle:
          'Part de la population d’un département qui vit dans une commune où l’accès aux généralistes est faible, en %, 2024, provisoire',
        takeaway: sentence`En 2024, la part des habitants qui vivent dans une commune peu accessible va jusqu’à ${numberOfTerritoire(rows, top)} % ${top.within}, parmi les ${classNumber(rows, { number })} départements qui ont une valeur. Chiffres provisoires.`,
        alternative: sentence`Carte des départements en cinq classes selon la part d’habitants en commune peu accessible ; la plus forte : ${numberOfTerritoire(rows, top)} % ${top.within}.`,
        indicateur: 'apl-population-faible-part',
        date: '2024',
        breaks: [5, 15, 30, 45],
        notes: [
          'Provisoire. Peu accessible : moins de 2,5 consultations par an et par habitant, selon l’accessibilité potentielle localisée (APL) de la Drees, calculée par commune.',
          'L’APL dit une offre possible à proximité, non un délai de rendez-vous.',
        ],
      }),
      context: ARTICLE,
      headline: rows.find((o) => o.valeur === top.valeur)!.id,
    };
  },
  'carte-generalistes-liberaux': () => {
    const rows = atNiveau(observationsOf('liberaux-densite'), {
      date: '2024',
      niveau: 'DEP',
      ventilation: 'generalistes',
    });
    const { bottom, top, number: amount } = extremes(rows.map((o) => ({ code: o.territoire, valeur: o.valeur })));
    return rateMap({
      id: 'carte-generalistes-liberaux',
      prefix: 'generalistes-',
      theme: 'demographie-medicale',
      context: ARTICLE,
      headline: 'liberaux-densite.FR.2024.generalistes',
      titre: sentence`Généralistes libéraux : de ${numberOfTerritoire(rows, bottom)} à ${numberOfTerritoire(rows, top)} pour 100 000 habitants`,
      subtitle: 'Médecins généralistes libéraux pour 100 000 habitants, par département, 2024',
      takeaway: sentence`En 2024, la France compte ${number('liberaux-densite.FR.2024.generalistes')} généralistes libéraux pour 100 000 habitants ; de ${numberOfTerritoire(rows, bottom)} ${bottom.within} à ${numberOfTerritoire(rows, top)} ${top.within}, parmi ${classNumber(rows, { number: amount })} départements.`,
      alternative: sentence`Carte des départements en cinq classes ; la plus faible densité est ${bottom.within}, ${numberOfTerritoire(rows, bottom)} ; la plus forte ${top.within}, ${numberOfTerritoire(rows, top)}.`,
      indicateur: 'liberaux-densite',
      ventilation: 'generalistes',
      date: '2024',
      breaks: [60, 75, 90, 105],
      notes: [
        'Tous les généralistes libéraux, ceux qui ont un exercice particulier compris. Une densité ne dit ni leur âge ni leur temps de travail.',
      ],
    });
  },
  'zonages-regions-2026': () =>
    bars({
      id: 'zonages-regions-2026',
      theme: 'zonage',
      context: ARTICLE,
      headline: 'zonage-medecins-population.REG-84.2026-01-01.zip',
      titre: 'Un nouveau zonage en 2026 : deux régions publient ce qu’il change',
      subtitle: 'Part de la population en zone déficitaire en médecins, en %, régions qui la publient, 2026',
      takeaway: sentence`En Auvergne-Rhône-Alpes, ${number('zonage-medecins-population.REG-84.2026-01-01.zip')} % de la population sont en zone d’intervention prioritaire en 2026 et ${number('zonage-medecins-population.REG-84.2026-01-01.zac')} % en zone d’action complémentaire. Dans le Grand Est, ${number('zonage-medecins-population.REG-44.2026.zone-sous-dense')} % sont dans l’une des deux.`,
      alternative: sentence`Trois barres : en Auvergne-Rhône-Alpes, zone d’intervention prioritaire ${number('zonage-medecins-population.REG-84.2026-01-01.zip')} %, zone d’action complémentaire ${number('zonage-medecins-population.REG-84.2026-01-01.zac')} % ; dans le Grand Est, les deux ensemble ${number('zonage-medecins-population.REG-44.2026.zone-sous-dense')} %.`,
      groups: [
        {
          nom: 'Auvergne-Rhône-Alpes',
          rows: [
            {
              id: 'zonage-medecins-population.REG-84.2026-01-01.zip',
              libelle: 'Zone d’intervention prioritaire (ZIP)',
            },
            {
              id: 'zonage-medecins-population.REG-84.2026-01-01.zac',
              libelle: 'Zone d’action complémentaire (ZAC)',
              pale: true,
            },
          ],
        },
        {
          nom: 'Grand Est',
          rows: [{ id: 'zonage-medecins-population.REG-44.2026.zone-sous-dense', libelle: 'Les deux ensemble' }],
        },
      ],
      notes: ['Nos tables n’ont ces parts pour aucune autre région.'],
    }),
};
