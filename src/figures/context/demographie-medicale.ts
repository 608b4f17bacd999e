import { PERCENT } from '../../format/unite.ts';
import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { bars } from '../kinds/bars.ts';
import type { Figure } from '../figure.ts';

const ARTICLE = 'demographie-medicale';
const THEME = 'demographie-medicale';
/** « −4 % », from a row. */
const rate = (id: string) => number(id, { unite: PERCENT });

/** The figures of the article on who cares for whom. */
export const FIGURES_DEMOGRAPHIE: Record<string, () => Figure> = {
  'evolution-soignants': () =>
    bars({
      id: 'evolution-soignants',
      theme: THEME,
      context: ARTICLE,
      headline: 'evol-generalistes-liberaux-2012-2021',
      titre: 'En neuf ans, moins de généralistes, bien plus d’infirmiers et de sages-femmes',
      subtitle: 'Évolution du nombre de soignants de 2012 à 2021, en %, France ; kinésithérapeutes : de 2012 à 2020',
      takeaway: sentence`De 2012 à 2021, le nombre de généralistes libéraux baisse de ${number('evol-generalistes-liberaux-2012-2021', { text: '4' })} % ; celui des infirmiers libéraux augmente de ${rate('evol-infirmiers-liberaux-2012-2021')}, et celui des sages-femmes libérales ${number('evol-sages-femmes-liberales-2012-2021', { text: 'double presque' })}.`,
      alternative: sentence`Barres pour cinq professions. Ensemble : généralistes ${rate('evol-generalistes-2012-2021')}, infirmiers ${rate('evol-infirmiers-2012-2021')}, sages-femmes ${rate('evol-sages-femmes-2012-2021')}, orthophonistes ${rate('evol-orthophonistes-2012-2021')}, kinésithérapeutes ${rate('evol-kinesitherapeutes-2012-2021')}. Libéraux : ${rate('evol-generalistes-liberaux-2012-2021')}, ${rate('evol-infirmiers-liberaux-2012-2021')}, ${rate('evol-sages-femmes-liberales-2012-2021')}, ${rate('evol-orthophonistes-liberaux-2012-2021')}, ${rate('evol-kinesitherapeutes-liberaux-2012-2021')}.`,
      groups: [
        {
          nom: 'Ensemble, libéraux et salariés',
          rows: [
            { id: 'evol-generalistes-2012-2021', libelle: 'Généralistes', pale: true },
            { id: 'evol-infirmiers-2012-2021', libelle: 'Infirmiers', pale: true },
            { id: 'evol-sages-femmes-2012-2021', libelle: 'Sages-femmes', pale: true },
            { id: 'evol-orthophonistes-2012-2021', libelle: 'Orthophonistes', pale: true },
            { id: 'evol-kinesitherapeutes-2012-2021', libelle: 'Kinésithérapeutes', pale: true },
          ],
        },
        {
          nom: 'Libéraux seulement',
          rows: [
            { id: 'evol-generalistes-liberaux-2012-2021', libelle: 'Généralistes' },
            { id: 'evol-infirmiers-liberaux-2012-2021', libelle: 'Infirmiers' },
            { id: 'evol-sages-femmes-liberales-2012-2021', libelle: 'Sages-femmes' },
            { id: 'evol-orthophonistes-liberaux-2012-2021', libelle: 'Orthophonistes' },
            { id: 'evol-kinesitherapeutes-liberaux-2012-2021', libelle: 'Kinésithérapeutes' },
          ],
        },
      ],
      notes: [
        'Le rapport ne donne que ces taux : aucun effectif annuel. Infirmiers et orthophonistes : moins de 62 ans inscrits au répertoire Adeli.',
        'Kinésithérapeutes : le répertoire change en 2017, et 2021 manque. Une part de leur hausse peut en venir.',
      ],
    }),
  'exercice-isole': () =>
    bars({
      id: 'exercice-isole',
      theme: THEME,
      context: ARTICLE,
      headline: 'exercice-isole-2019',
      titre: sentence`Seuls dans leur cabinet : ${rate('exercice-isole-1998')} en 1998, ${rate('exercice-isole-2019')} en 2019`,
      subtitle: 'Part des médecins qui exercent seuls dans leur cabinet, en %, France, 1998 et 2019',
      takeaway: sentence`La part des médecins qui exercent seuls passe de ${rate('exercice-isole-1998')} en 1998 à ${rate('exercice-isole-2019')} en 2019.`,
      alternative: sentence`Deux barres : ${rate('exercice-isole-1998')} en 1998, ${rate('exercice-isole-2019')} en 2019.`,
      groups: [
        {
          rows: [
            { id: 'exercice-isole-1998', libelle: '1998', pale: true },
            { id: 'exercice-isole-2019', libelle: '2019' },
          ],
        },
      ],
      notes: [
        'Le texte du rapport parle des médecins ; sa note 36 réserve le chiffre de 2019 aux généralistes libéraux. Il ne dit pas d’où vient celui de 1998.',
      ],
    }),
  'generalistes-avec-qui': () =>
    bars({
      id: 'generalistes-avec-qui',
      theme: THEME,
      context: ARTICLE,
      headline: 'generalistes-avec-autre-generaliste-2019',
      titre: 'Les généralistes en groupe le sont surtout avec d’autres généralistes',
      subtitle: 'Avec qui exercent les généralistes libéraux, en % d’entre eux, France, 2019',
      takeaway: sentence`En 2019, ${rate('generalistes-avec-autre-generaliste-2019')} des généralistes libéraux partagent leur cabinet avec un autre généraliste, ${rate('generalistes-avec-paramedical-2019')} avec un paramédical ; ${rate('generalistes-seuls-2019')} sont seuls.`,
      alternative: sentence`Barres : seuls ${rate('generalistes-seuls-2019')} ; en groupe ${rate('generalistes-groupe-2019')}, dont avec un généraliste ${rate('generalistes-avec-autre-generaliste-2019')}, un paramédical ${rate('generalistes-avec-paramedical-2019')}, un autre spécialiste ${rate('generalistes-avec-autre-specialiste-2019')}, un dentiste ${rate('generalistes-avec-dentiste-2019')}.`,
      groups: [
        {
          rows: [
            { id: 'generalistes-seuls-2019', libelle: 'Seuls' },
            { id: 'generalistes-groupe-2019', libelle: 'En groupe' },
            { id: 'generalistes-avec-autre-generaliste-2019', libelle: 'dont : avec un généraliste', pale: true },
            { id: 'generalistes-avec-paramedical-2019', libelle: 'avec un paramédical', pale: true },
            { id: 'generalistes-avec-autre-specialiste-2019', libelle: 'avec un autre spécialiste', pale: true },
            { id: 'generalistes-avec-dentiste-2019', libelle: 'avec un dentiste', pale: true },
          ],
        },
      ],
      notes: ['Un même groupe peut réunir plusieurs professions : les barres claires ne s’additionnent pas.'],
    }),
  'ages-medecins': () =>
    bars({
      id: 'ages-medecins',
      theme: THEME,
      context: ARTICLE,
      headline: 'medecins-plus-55-ans-2021',
      titre: sentence`${rate('medecins-plus-55-ans-2021')} des médecins ont plus de 55 ans`,
      subtitle: 'Part des médecins selon leur âge, en %, France, 2021 et projection pour 2030',
      takeaway: sentence`En 2021, ${rate('medecins-plus-55-ans-2021')} des médecins ont plus de 55 ans, et ${number('medecins-60-ans-plus-2021', { text: 'plus d’un quart' })} 60 ans ou plus. En 2030, ${number('medecins-moins-40-ans-2030', { text: 'plus d’un tiers' })} devraient avoir moins de 40 ans.`,
      alternative: sentence`Trois barres : plus de 55 ans, ${rate('medecins-plus-55-ans-2021')} en 2021 ; 60 ans ou plus, ${rate('medecins-60-ans-plus-2021')} en 2021 ; moins de 40 ans, ${rate('medecins-moins-40-ans-2030')} en 2030.`,
      groups: [
        {
          nom: '2021',
          rows: [
            { id: 'medecins-plus-55-ans-2021', libelle: 'Plus de 55 ans' },
            { id: 'medecins-60-ans-plus-2021', libelle: 'dont : 60 ans ou plus' },
          ],
        },
        {
          nom: '2030, projection',
          rows: [{ id: 'medecins-moins-40-ans-2030', libelle: 'Moins de 40 ans', pale: true }],
        },
      ],
      notes: [
        '« Plus d’un quart » et « plus du tiers » sont les mots du rapport, d’après la Drees : 25 et 33,3 sont nos conversions.',
        'Tous les médecins, toutes spécialités. Les deux dates ne portent pas sur les mêmes âges : elles ne se comparent pas.',
      ],
    }),
};
