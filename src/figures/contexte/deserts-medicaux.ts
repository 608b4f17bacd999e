import { formatLigne } from '../../lignes.ts';
import { barres } from '../barres.ts';
import { carteTaux } from '../carte-departements.ts';
import { extremes } from '../extremes.ts';
import { auNiveau } from '../cellules.ts';
import { observationsDe } from '../../donnees.ts';
import { formatNombre } from '../../format/nombre.ts';
import type { Figure } from '../figure.ts';

const CONTEXTE = 'deserts-medicaux';

/** The figures of the article on where carers lack. */
export const FIGURES_DESERTS: Record<string, () => Figure> = {
  'zones-prioritaires': () =>
    barres({
      id: 'zones-prioritaires',
      theme: 'zonage',
      contexte: CONTEXTE,
      vedette: 'zip-population-2021-methode',
      titre: `En zone prioritaire : de ${formatLigne('zip-population-2017-methode')} % à ${formatLigne('zip-population-2021-methode')} % de la population, deux méthodes`,
      sousTitre:
        'Part de la population en zone d’intervention prioritaire, en %, selon la méthode de 2017 et celle de 2021',
      constat: `La méthode de novembre 2017 mettait ${formatLigne('zip-population-2017-methode')} % de la population en zone d’intervention prioritaire, celle d’octobre 2021 en met ${formatLigne('zip-population-2021-methode')} %. En Île-de-France, le zonage de 2022 en met ${formatLigne('idf-zip-part-population-2022')} %.`,
      alternative: `Trois barres : en France, méthode de 2017, ${formatLigne('zip-population-2017-methode')} % ; méthode de 2021, ${formatLigne('zip-population-2021-methode')} % ; en Île-de-France, zonage de 2022, ${formatLigne('idf-zip-part-population-2022')} %.`,
      groupes: [
        {
          nom: 'France',
          lignes: [
            { id: 'zip-population-2017-methode', libelle: 'Méthode de 2017', pale: true },
            { id: 'zip-population-2021-methode', libelle: 'Méthode de 2021' },
          ],
        },
        { nom: 'Île-de-France', lignes: [{ id: 'idf-zip-part-population-2022', libelle: 'Zonage de 2022' }] },
      ],
      notes: [
        'La hausse mêle une règle élargie et une offre qui se dégrade : le rapport ne les sépare pas, et nous ne le pouvons pas.',
        'L’Île-de-France est la seule région dont nos sources donnent la part.',
      ],
    }),
  'carte-apl-population-faible': () => {
    const rows = auNiveau(observationsDe('apl-population-faible-part'), { date: '2024', niveau: 'DEP' });
    const { haut, nombre } = extremes(rows.map((o) => ({ code: o.territoire, valeur: o.valeur })));
    return {
      ...carteTaux({
        id: 'carte-apl-population-faible',
        theme: 'offre-de-soins',
        titre: `Communes peu accessibles : jusqu’à ${formatNombre(haut.valeur)} % des habitants ${haut.dans}`,
        sousTitre:
          'Part de la population d’un département qui vit dans une commune où l’accès aux généralistes est faible, en %, 2024, provisoire',
        constat: `En 2024, la part des habitants qui vivent dans une commune peu accessible va jusqu’à ${formatNombre(haut.valeur)} % ${haut.dans}, parmi les ${nombre} départements qui ont une valeur. Chiffres provisoires.`,
        alternative: `Carte des départements en cinq classes selon la part d’habitants en commune peu accessible ; la plus forte : ${formatNombre(haut.valeur)} % ${haut.dans}.`,
        indicateur: 'apl-population-faible-part',
        date: '2024',
        breaks: [5, 15, 30, 45],
        notes: [
          'Provisoire. Peu accessible : moins de 2,5 consultations par an et par habitant, selon l’accessibilité potentielle localisée (APL) de la Drees, calculée par commune.',
          'L’APL dit une offre possible à proximité, non un délai de rendez-vous.',
        ],
      }),
      contexte: CONTEXTE,
      vedette: rows.find((o) => o.valeur === haut.valeur)!.id,
    };
  },
  'carte-generalistes-liberaux': () => {
    const rows = auNiveau(observationsDe('liberaux-densite'), {
      date: '2024',
      niveau: 'DEP',
      ventilation: 'generalistes',
    });
    const { bas, haut, nombre } = extremes(rows.map((o) => ({ code: o.territoire, valeur: o.valeur })));
    return carteTaux({
      id: 'carte-generalistes-liberaux',
      prefixe: 'generalistes-',
      theme: 'demographie-medicale',
      contexte: CONTEXTE,
      vedette: 'liberaux-densite.FR.2024.generalistes',
      titre: `Généralistes libéraux : de ${formatNombre(bas.valeur)} à ${formatNombre(haut.valeur)} pour 100 000 habitants`,
      sousTitre: 'Médecins généralistes libéraux pour 100 000 habitants, par département, 2024',
      constat: `En 2024, la France compte ${formatLigne('liberaux-densite.FR.2024.generalistes')} généralistes libéraux pour 100 000 habitants ; de ${formatNombre(bas.valeur)} ${bas.dans} à ${formatNombre(haut.valeur)} ${haut.dans}, parmi ${nombre} départements.`,
      alternative: `Carte des départements en cinq classes ; la plus faible densité est ${bas.dans}, ${formatNombre(bas.valeur)} ; la plus forte ${haut.dans}, ${formatNombre(haut.valeur)}.`,
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
    barres({
      id: 'zonages-regions-2026',
      theme: 'zonage',
      contexte: CONTEXTE,
      vedette: 'zonage-medecins-population.REG-84.2026-01-01.zip',
      titre: 'Un nouveau zonage en 2026 : deux régions publient ce qu’il change',
      sousTitre: 'Part de la population en zone déficitaire en médecins, en %, régions qui la publient, 2026',
      constat: `En Auvergne-Rhône-Alpes, ${formatLigne('zonage-medecins-population.REG-84.2026-01-01.zip')} % de la population sont en zone d’intervention prioritaire en 2026 et ${formatLigne('zonage-medecins-population.REG-84.2026-01-01.zac')} % en zone d’action complémentaire. Dans le Grand Est, ${formatLigne('zonage-medecins-population.REG-44.2026.zone-sous-dense')} % sont dans l’une des deux.`,
      alternative: `Trois barres : en Auvergne-Rhône-Alpes, zone d’intervention prioritaire ${formatLigne('zonage-medecins-population.REG-84.2026-01-01.zip')} %, zone d’action complémentaire ${formatLigne('zonage-medecins-population.REG-84.2026-01-01.zac')} % ; dans le Grand Est, les deux ensemble ${formatLigne('zonage-medecins-population.REG-44.2026.zone-sous-dense')} %.`,
      groupes: [
        {
          nom: 'Auvergne-Rhône-Alpes',
          lignes: [
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
          lignes: [{ id: 'zonage-medecins-population.REG-44.2026.zone-sous-dense', libelle: 'Les deux ensemble' }],
        },
      ],
      notes: ['Nous n’avons pas trouvé ces parts pour les autres régions.'],
    }),
};
