import { chiffre } from '../../phrases/chiffre.ts';
import { phrase } from '../../phrases/phrase.ts';
import { formatLigne } from '../../lignes.ts';
import { barres } from '../barres.ts';
import type { Figure } from '../figure.ts';
import { trajectoire } from '../trajectoire.ts';

const CONTEXTE = 'medecin-traitant';
const THEME = 'medecin-traitant';
/** « 11 % », from a row. */
const taux = (id: string) => chiffre(id, { texte: `${formatLigne(id)} %` });

/** The figures of the article on those who have no médecin traitant. */
export const FIGURES_MEDECIN_TRAITANT: Record<string, () => Figure> = {
  'sans-medecin-traitant': () =>
    trajectoire({
      id: 'sans-medecin-traitant',
      theme: THEME,
      contexte: CONTEXTE,
      vedette: 'sans-medecin-traitant-2021-06',
      titre: phrase`Sans médecin traitant : d’environ 10 % fin 2019 à ${taux('sans-medecin-traitant-2021-06')} mi-2021`,
      sousTitre: 'Part des 16 ans et plus sans médecin traitant, en %, France, fin 2019 à juin 2021',
      constat: phrase`La part des 16 ans et plus sans médecin traitant, restée autour de 10 % jusqu’à fin 2019, est de ${taux('sans-medecin-traitant-2020')} fin 2020 et de ${taux('sans-medecin-traitant-2021-06')} en juin 2021.`,
      alternative: phrase`Trois points qui montent : ${taux('sans-medecin-traitant-2019')} fin 2019, ${taux('sans-medecin-traitant-2020')} fin 2020, ${taux('sans-medecin-traitant-2021-06')} en juin 2021.`,
      series: [{ indicateur: 'sans-medecin-traitant', nom: 'Assurance maladie' }],
      objectifs: [],
      notes: [
        'Le rapport écrit « autour de 10 % » pour toutes les années jusqu’à fin 2019, sans les donner.',
        'Après juin 2021, nous n’avons pas transcrit de chiffre de même définition.',
      ],
    }),
  'sans-medecin-traitant-qui': () =>
    barres({
      id: 'sans-medecin-traitant-qui',
      theme: THEME,
      contexte: CONTEXTE,
      titre: phrase`${taux('sans-medecin-traitant-17-29-ans')} des 17-29 ans sans médecin traitant, et ${taux('sans-medecin-traitant-ald-part')} des malades de longue durée`,
      sousTitre: 'Part de chaque public sans médecin traitant, en %, France, juin 2021',
      constat: phrase`En juin 2021, ${taux('sans-medecin-traitant-17-29-ans')} des 17-29 ans n’ont pas de médecin traitant, contre ${taux('sans-medecin-traitant-plus-80-ans')} des plus de 80 ans. Parmi les patients en affection de longue durée, ils sont ${taux('sans-medecin-traitant-ald-part')}.`,
      alternative: phrase`Quatre barres : 17 à 29 ans ${taux('sans-medecin-traitant-17-29-ans')}, plus de 80 ans ${taux('sans-medecin-traitant-plus-80-ans')} ; hors affection de longue durée ${taux('sans-medecin-traitant-hors-ald-part')}, en affection de longue durée ${taux('sans-medecin-traitant-ald-part')}.`,
      groupes: [
        {
          nom: 'Selon l’âge',
          lignes: [
            { id: 'sans-medecin-traitant-17-29-ans', libelle: '17 à 29 ans' },
            { id: 'sans-medecin-traitant-plus-80-ans', libelle: 'Plus de 80 ans' },
          ],
        },
        {
          nom: 'Selon la santé',
          lignes: [
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
    barres({
      id: 'patientele-generalistes',
      theme: THEME,
      contexte: CONTEXTE,
      vedette: 'patientele-adultes-2021-06',
      titre: phrase`${chiffre('patientele-adultes-2021-06')} adultes par généraliste en moyenne, de 173 à 1 645 selon le médecin`,
      sousTitre: 'Patients de 16 ans et plus inscrits auprès d’un généraliste, France, juin 2021',
      constat: phrase`En moyenne, ${chiffre('patientele-adultes-2021-06')} patients de 16 ans et plus sont inscrits auprès d’un généraliste en juin 2021. Un sur dix en a ${chiffre('patientele-premier-decile')}, deux sur dix ${chiffre('patientele-deuxieme-decile')}, un sur dix ${chiffre('patientele-decile-superieur')}.`,
      alternative: phrase`Quatre barres : un généraliste sur dix a ${chiffre('patientele-premier-decile')} patients ; deux sur dix, ${chiffre('patientele-deuxieme-decile')} ; la moyenne est de ${chiffre('patientele-adultes-2021-06')} ; un sur dix en a ${chiffre('patientele-decile-superieur')}.`,
      groupes: [
        {
          lignes: [
            { id: 'patientele-premier-decile', libelle: 'Un généraliste sur dix', pale: true },
            { id: 'patientele-deuxieme-decile', libelle: 'Deux sur dix', pale: true },
            { id: 'patientele-adultes-2021-06', libelle: 'Moyenne' },
            { id: 'patientele-decile-superieur', libelle: 'Un sur dix, à l’autre bout', pale: true },
          ],
        },
      ],
      notes: [
        'La figure 14 du rapport donne les dix groupes ; son image n’est pas dans le texte, qui n’en cite que ces trois seuils.',
      ],
    }),
  'medecin-traitant-enfants': () =>
    barres({
      id: 'medecin-traitant-enfants',
      theme: THEME,
      contexte: CONTEXTE,
      vedette: 'enfants-avec-medecin-traitant-2021-06',
      titre: phrase`Enfants : de ${taux('enfants-avec-medecin-traitant-2017-12')} à ${taux('enfants-avec-medecin-traitant-2021-06')} avec un médecin traitant en trois ans et demi`,
      sousTitre: 'Part des moins de 16 ans qui ont un médecin traitant, en %, France, décembre 2017 et juin 2021',
      constat: phrase`La part des moins de 16 ans qui ont un médecin traitant passe de ${taux('enfants-avec-medecin-traitant-2017-12')} en décembre 2017 à ${taux('enfants-avec-medecin-traitant-2021-06')} en juin 2021.`,
      alternative: phrase`Deux barres : ${taux('enfants-avec-medecin-traitant-2017-12')} en décembre 2017, ${taux('enfants-avec-medecin-traitant-2021-06')} en juin 2021.`,
      groupes: [
        {
          lignes: [
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
    barres({
      id: 'patients-par-generaliste-europe',
      theme: THEME,
      contexte: CONTEXTE,
      vedette: 'patientele-theorique-france',
      titre: 'Un généraliste français a moins de patients que ses voisins du Nord',
      sousTitre: 'Patients par généraliste en France et dans trois pays, selon le rapport de 2022',
      constat: phrase`Si toute la population était inscrite, un généraliste français aurait ${chiffre('patientele-theorique-france')} patients. Le rapport en donne ${chiffre('patientele-danemark')} au Danemark, ${chiffre('patientele-angleterre')} en Angleterre, ${chiffre('patientele-pays-bas')} aux Pays-Bas.`,
      alternative: phrase`Quatre barres : France ${chiffre('patientele-theorique-france')}, Danemark ${chiffre('patientele-danemark')}, Angleterre ${chiffre('patientele-angleterre')}, Pays-Bas ${chiffre('patientele-pays-bas')} patients par généraliste.`,
      groupes: [
        {
          lignes: [
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
