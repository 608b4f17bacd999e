import { chiffre } from '../../phrases/chiffre.ts';
import { phrase } from '../../phrases/phrase.ts';
import { barres } from '../barres.ts';
import { carteTaux } from '../carte-departements.ts';
import { chiffreClasses, chiffreDuTerritoire } from '../chiffres-figure.ts';
import { extremes } from '../extremes.ts';
import { auNiveau } from '../cellules.ts';
import { observationsDe } from '../../donnees.ts';
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
      titre: phrase`En zone prioritaire : de ${chiffre('zip-population-2017-methode')} % à ${chiffre('zip-population-2021-methode')} % de la population, deux méthodes`,
      sousTitre:
        'Part de la population en zone d’intervention prioritaire, en %, selon la méthode de 2017 et celle de 2021',
      constat: phrase`La méthode de novembre 2017 mettait ${chiffre('zip-population-2017-methode')} % de la population en zone d’intervention prioritaire, celle d’octobre 2021 en met ${chiffre('zip-population-2021-methode')} %. En Île-de-France, le zonage de 2022 en met ${chiffre('idf-zip-part-population-2022')} %.`,
      alternative: phrase`Trois barres : en France, méthode de 2017, ${chiffre('zip-population-2017-methode')} % ; méthode de 2021, ${chiffre('zip-population-2021-methode')} % ; en Île-de-France, zonage de 2022, ${chiffre('idf-zip-part-population-2022')} %.`,
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
        titre: phrase`Communes peu accessibles : jusqu’à ${chiffreDuTerritoire(rows, haut)} % des habitants ${haut.dans}`,
        sousTitre:
          'Part de la population d’un département qui vit dans une commune où l’accès aux généralistes est faible, en %, 2024, provisoire',
        constat: phrase`En 2024, la part des habitants qui vivent dans une commune peu accessible va jusqu’à ${chiffreDuTerritoire(rows, haut)} % ${haut.dans}, parmi les ${chiffreClasses(rows, { nombre })} départements qui ont une valeur. Chiffres provisoires.`,
        alternative: phrase`Carte des départements en cinq classes selon la part d’habitants en commune peu accessible ; la plus forte : ${chiffreDuTerritoire(rows, haut)} % ${haut.dans}.`,
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
      titre: phrase`Généralistes libéraux : de ${chiffreDuTerritoire(rows, bas)} à ${chiffreDuTerritoire(rows, haut)} pour 100 000 habitants`,
      sousTitre: 'Médecins généralistes libéraux pour 100 000 habitants, par département, 2024',
      constat: phrase`En 2024, la France compte ${chiffre('liberaux-densite.FR.2024.generalistes')} généralistes libéraux pour 100 000 habitants ; de ${chiffreDuTerritoire(rows, bas)} ${bas.dans} à ${chiffreDuTerritoire(rows, haut)} ${haut.dans}, parmi ${chiffreClasses(rows, { nombre })} départements.`,
      alternative: phrase`Carte des départements en cinq classes ; la plus faible densité est ${bas.dans}, ${chiffreDuTerritoire(rows, bas)} ; la plus forte ${haut.dans}, ${chiffreDuTerritoire(rows, haut)}.`,
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
      constat: phrase`En Auvergne-Rhône-Alpes, ${chiffre('zonage-medecins-population.REG-84.2026-01-01.zip')} % de la population sont en zone d’intervention prioritaire en 2026 et ${chiffre('zonage-medecins-population.REG-84.2026-01-01.zac')} % en zone d’action complémentaire. Dans le Grand Est, ${chiffre('zonage-medecins-population.REG-44.2026.zone-sous-dense')} % sont dans l’une des deux.`,
      alternative: phrase`Trois barres : en Auvergne-Rhône-Alpes, zone d’intervention prioritaire ${chiffre('zonage-medecins-population.REG-84.2026-01-01.zip')} %, zone d’action complémentaire ${chiffre('zonage-medecins-population.REG-84.2026-01-01.zac')} % ; dans le Grand Est, les deux ensemble ${chiffre('zonage-medecins-population.REG-44.2026.zone-sous-dense')} %.`,
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
