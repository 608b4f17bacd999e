import { PERCENT } from '../../format/unite.ts';
import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { bars } from '../kinds/bars.ts';
import type { Figure } from '../figure.ts';
import { trajectoryFigure } from '../kinds/trajectory.ts';

const ARTICLE = 'medecin-traitant';
const THEME = 'medecin-traitant';
/** « 11 % », from a row. */
const rate = (id: string) => number(id, { unite: PERCENT });

/** The figures of the article on those who have no médecin traitant. */
export const FIGURES_MEDECIN_TRAITANT: Record<string, () => Figure> = {
  'sans-medecin-traitant': () =>
    trajectoryFigure({
      id: 'sans-medecin-traitant',
      theme: THEME,
      context: ARTICLE,
      headline: 'sans-medecin-traitant-2021-06',
      titre: sentence`Sans médecin traitant : d’environ 10 % fin 2019 à ${rate('sans-medecin-traitant-2021-06')} mi-2021`,
      subtitle: (period) => `Part des 16 ans et plus sans médecin traitant, en %, France, ${period}`,
      takeaway: sentence`La part des 16 ans et plus sans médecin traitant, restée autour de 10 % jusqu’à fin 2019, est de ${rate('sans-medecin-traitant-2020')} fin 2020 et de ${rate('sans-medecin-traitant-2021-06')} en juin 2021.`,
      alternative: sentence`Trois points qui montent : ${rate('sans-medecin-traitant-2019')} fin 2019, ${rate('sans-medecin-traitant-2020')} fin 2020, ${rate('sans-medecin-traitant-2021-06')} en juin 2021.`,
      series: [{ indicateur: 'sans-medecin-traitant', nom: 'Assurance maladie' }],
      objectifs: [],
      notes: [
        'Le rapport écrit « autour de 10 % » pour toutes les années jusqu’à fin 2019, sans les donner.',
        'Après juin 2021, nous n’avons pas transcrit de chiffre de même définition.',
      ],
    }),
  'sans-medecin-traitant-qui': () =>
    bars({
      id: 'sans-medecin-traitant-qui',
      theme: THEME,
      context: ARTICLE,
      titre: sentence`${rate('sans-medecin-traitant-17-29-ans')} des 17-29 ans sans médecin traitant, et ${rate('sans-medecin-traitant-ald-part')} des malades de longue durée`,
      subtitle: 'Part de chaque public sans médecin traitant, en %, France, juin 2021',
      takeaway: sentence`En juin 2021, ${rate('sans-medecin-traitant-17-29-ans')} des 17-29 ans n’ont pas de médecin traitant, contre ${rate('sans-medecin-traitant-plus-80-ans')} des plus de 80 ans. Parmi les patients en affection de longue durée, ils sont ${rate('sans-medecin-traitant-ald-part')}.`,
      alternative: sentence`Quatre barres : 17 à 29 ans ${rate('sans-medecin-traitant-17-29-ans')}, plus de 80 ans ${rate('sans-medecin-traitant-plus-80-ans')} ; hors affection de longue durée ${rate('sans-medecin-traitant-hors-ald-part')}, en affection de longue durée ${rate('sans-medecin-traitant-ald-part')}.`,
      groups: [
        {
          nom: 'Selon l’âge',
          rows: [
            { id: 'sans-medecin-traitant-17-29-ans', libelle: '17 à 29 ans' },
            { id: 'sans-medecin-traitant-plus-80-ans', libelle: 'Plus de 80 ans' },
          ],
        },
        {
          nom: 'Selon la santé',
          rows: [
            { id: 'sans-medecin-traitant-hors-ald-part', libelle: 'Sans affection de longue durée' },
            { id: 'sans-medecin-traitant-ald-part', libelle: 'En affection de longue durée (ALD)' },
          ],
        },
      ],
      notes: [
        'Le rapport dit aussi que l’absence est plus fréquente parmi les bénéficiaires de la Complémentaire santé solidaire, sans donner de part.',
      ],
    }),
  'patientele-generalistes': () =>
    bars({
      id: 'patientele-generalistes',
      theme: THEME,
      context: ARTICLE,
      headline: 'patientele-adultes-2021-06',
      titre: sentence`${number('patientele-adultes-2021-06')} adultes par généraliste ; ${number('patientele-premier-decile')} pour un sur dix, ${number('patientele-decile-superieur')} pour un autre`,
      subtitle:
        'Patients de 16 ans et plus inscrits auprès d’un généraliste, moyenne et seuils des dixièmes, France, juin 2021',
      takeaway: sentence`En moyenne, ${number('patientele-adultes-2021-06')} patients de 16 ans et plus sont inscrits auprès d’un généraliste en juin 2021. Un sur dix en a ${number('patientele-premier-decile')}, deux sur dix ${number('patientele-deuxieme-decile')}, et un sur dix ${number('patientele-decile-superieur')} : ce sont des seuils, et non le moins ni le plus.`,
      alternative: sentence`Quatre barres : un généraliste sur dix a ${number('patientele-premier-decile')} patients ; deux sur dix, ${number('patientele-deuxieme-decile')} ; la moyenne est de ${number('patientele-adultes-2021-06')} ; un sur dix en a ${number('patientele-decile-superieur')}.`,
      groups: [
        {
          rows: [
            { id: 'patientele-premier-decile', libelle: 'Un généraliste sur dix', pale: true },
            { id: 'patientele-deuxieme-decile', libelle: 'Deux sur dix', pale: true },
            { id: 'patientele-adultes-2021-06', libelle: 'Moyenne' },
            { id: 'patientele-decile-superieur', libelle: 'Un sur dix, à l’autre bout', pale: true },
          ],
        },
      ],
      notes: [
        'Les seuils des deux bouts sont ceux du premier et du dernier dixième des médecins : au-delà, le rapport ne donne rien.',
        'La figure 14 du rapport donne les dix groupes ; son image n’est pas dans le texte, qui n’en cite que ces trois seuils.',
      ],
    }),
  'medecin-traitant-enfants': () =>
    bars({
      id: 'medecin-traitant-enfants',
      theme: THEME,
      context: ARTICLE,
      headline: 'enfants-avec-medecin-traitant-2021-06',
      titre: sentence`Enfants : de ${rate('enfants-avec-medecin-traitant-2017-12')} à ${rate('enfants-avec-medecin-traitant-2021-06')} avec un médecin traitant en trois ans et demi`,
      subtitle: 'Part des moins de 16 ans qui ont un médecin traitant, en %, France, décembre 2017 et juin 2021',
      takeaway: sentence`La part des moins de 16 ans qui ont un médecin traitant passe de ${rate('enfants-avec-medecin-traitant-2017-12')} en décembre 2017 à ${rate('enfants-avec-medecin-traitant-2021-06')} en juin 2021.`,
      alternative: sentence`Deux barres : ${rate('enfants-avec-medecin-traitant-2017-12')} en décembre 2017, ${rate('enfants-avec-medecin-traitant-2021-06')} en juin 2021.`,
      groups: [
        {
          rows: [
            { id: 'enfants-avec-medecin-traitant-2017-12', libelle: 'Décembre 2017', pale: true },
            { id: 'enfants-avec-medecin-traitant-2021-06', libelle: 'Juin 2021' },
          ],
        },
      ],
      notes: [
        'Un enfant peut avoir un médecin traitant depuis 2017 seulement ; n’en avoir pas ne change rien à ses remboursements.',
      ],
    }),
  'patients-par-generaliste-europe': () =>
    bars({
      id: 'patients-par-generaliste-europe',
      theme: THEME,
      context: ARTICLE,
      headline: 'patientele-theorique-france',
      titre: 'Un généraliste français a moins de patients que ses voisins du Nord',
      subtitle: 'Patients par généraliste en France et dans trois pays, selon le rapport de 2022',
      takeaway: sentence`Si toute la population était inscrite, un généraliste français aurait ${number('patientele-theorique-france', { unite: true })}. Le rapport en donne ${number('patientele-danemark')} au Danemark, ${number('patientele-angleterre')} en Angleterre, ${number('patientele-pays-bas')} aux Pays-Bas.`,
      alternative: sentence`Quatre barres : France ${number('patientele-theorique-france')}, Danemark ${number('patientele-danemark')}, Angleterre ${number('patientele-angleterre')}, Pays-Bas ${number('patientele-pays-bas')} patients par généraliste.`,
      groups: [
        {
          rows: [
            { id: 'patientele-theorique-france', libelle: 'France, nombre théorique' },
            { id: 'patientele-danemark', libelle: 'Danemark', pale: true },
            { id: 'patientele-angleterre', libelle: 'Angleterre', pale: true },
            { id: 'patientele-pays-bas', libelle: 'Pays-Bas', pale: true },
          ],
        },
      ],
      notes: [
        'Le rapport ne date ni ne source les nombres des autres pays. Il leur compare le nombre théorique de la France, non celui des patients inscrits.',
        'Un nombre de patients ne mesure pas une charge de travail : il dépend de ce que font les autres soignants.',
      ],
    }),
};
