import { chiffre } from '../../phrases/chiffre.ts';
import { phrase } from '../../phrases/phrase.ts';
import { barres } from '../barres.ts';
import type { Figure } from '../figure.ts';

const CONTEXTE = 'financements';

/** The figures of the article on the money of the plan. */
export const FIGURES_FINANCEMENTS: Record<string, () => Figure> = {
  'argent-du-plan': () =>
    barres({
      id: 'argent-du-plan',
      theme: 'financement',
      contexte: CONTEXTE,
      titre: 'Quatre sommes, quatre périodes : l’argent du plan ne s’additionne pas',
      sousTitre: 'Sommes citées par le dossier de presse de juillet 2023, en euros',
      constat: phrase`Le dossier cite ${chiffre('cpts-financement-2022-dp')} euros versés aux CPTS, ${chiffre('am-financement-2023-2024-dp')} pour les assistants médicaux en 2023 et 2024, ${chiffre('msp-immobilier-total-dp')} en trois ans pour les locaux des maisons de santé, ${chiffre('medicobus-subvention-dp')} pour les médicobus.`,
      alternative: phrase`Quatre barres : CPTS ${chiffre('cpts-financement-2022-dp')} euros, assistants médicaux ${chiffre('am-financement-2023-2024-dp')}, maisons de santé ${chiffre('msp-immobilier-total-dp')}, médicobus ${chiffre('medicobus-subvention-dp')}.`,
      groupes: [
        {
          nom: 'Déjà dépensé',
          lignes: [{ id: 'cpts-financement-2022-dp', libelle: 'CPTS, « en 2022 »', pale: true }],
        },
        {
          nom: 'Annoncé',
          lignes: [
            { id: 'am-financement-2023-2024-dp', libelle: 'Assistants médicaux, 2023 et 2024' },
            { id: 'msp-immobilier-total-dp', libelle: 'Locaux des maisons de santé, en trois ans' },
            { id: 'medicobus-subvention-dp', libelle: 'Médicobus, sans période' },
          ],
        },
      ],
      notes: [
        'Une dépense passée et trois annonces, sur des périodes différentes : leur somme n’aurait pas de sens, nous ne la faisons pas.',
        'Assistants : ailleurs, le même dossier écrit « par an », ce qui doublerait la somme.',
      ],
    }),
  'medicobus-deux-couts': () =>
    barres({
      id: 'medicobus-deux-couts',
      theme: 'medicobus',
      contexte: CONTEXTE,
      titre: phrase`Médicobus : ${chiffre('medicobus-subvention-dp', { texte: '10' })} ou ${chiffre('medicobus-cout-blog', { texte: '20 millions' })} d’euros, selon qui compte`,
      sousTitre: phrase`Sommes annoncées pour ${chiffre('medicobus-objectif-fin-2024-dp')} médicobus, en euros, juillet 2023`,
      constat: phrase`L’État annonce ${chiffre('medicobus-subvention-dp')} euros de subventions ; un article écrit ${chiffre('medicobus-cout-blog')} ; le cabinet de la ministre parle de ${chiffre('medicobus-cout-total-2023-07')} tous financeurs confondus.`,
      alternative: phrase`Trois barres : dossier de presse, ${chiffre('medicobus-subvention-dp')} euros de subventions ; article, ${chiffre('medicobus-cout-blog')} ; cabinet de la ministre, ${chiffre('medicobus-cout-total-2023-07')} tous financeurs.`,
      groupes: [
        {
          lignes: [
            { id: 'medicobus-subvention-dp', libelle: 'Subventions, dossier de presse' },
            { id: 'medicobus-cout-blog', libelle: 'Coût, selon un article', pale: true },
            { id: 'medicobus-cout-total-2023-07', libelle: 'Coût tous financeurs, selon le cabinet', pale: true },
          ],
        },
      ],
      notes: [
        'Les deux s’accordent si l’État paie la moitié : c’est ce que rapporte la presse, pas ce que dit le dossier.',
      ],
    }),
  'assistants-argent': () =>
    barres({
      id: 'assistants-argent',
      theme: 'assistants-medicaux',
      contexte: CONTEXTE,
      titre: phrase`${chiffre('am-financement-annuel-dp', { texte: '65 millions' })} d’euros pour les assistants : en un an, ou en deux ?`,
      sousTitre: 'Soutien à l’emploi d’assistants médicaux annoncé en juillet 2023, en euros par an',
      constat: phrase`Deux documents écrivent ${chiffre('am-financement-annuel-dp')} euros « par an » en 2023 et en 2024 ; le même dossier de presse, plus loin, et un article n’écrivent pas « par an ».`,
      alternative: phrase`Deux barres égales : dossier de presse, ${chiffre('am-financement-annuel-dp')} euros par an ; page du ministère, ${chiffre('am-financement-annuel-web')} euros par an.`,
      groupes: [
        {
          lignes: [
            { id: 'am-financement-annuel-dp', libelle: 'Dossier de presse, synthèse' },
            { id: 'am-financement-annuel-web', libelle: 'Page du ministère' },
          ],
        },
      ],
      notes: [
        phrase`Le corps du dossier écrit ${chiffre('am-financement-2023-2024-dp')} euros « en 2023 et 2024 », et l’article la même somme sans période : leur unité n’est pas la même, ils ne sont pas dessinés.`,
      ],
    }),
  'saone-et-loire-budget': () =>
    barres({
      id: 'saone-et-loire-budget',
      theme: 'financement',
      contexte: CONTEXTE,
      vedette: 'saone-et-loire-subvention-2020',
      titre: 'Ce que coûte un centre de santé départemental : l’exemple de la Saône-et-Loire',
      sousTitre: 'Dépenses et recettes du centre de santé départemental de Saône-et-Loire, en euros, budget 2020',
      constat: phrase`En 2020, le budget du centre prévoit ${chiffre('saone-et-loire-depenses-2020')} euros de dépenses et ${chiffre('saone-et-loire-recettes-2020')} de recettes ; le département verse ${chiffre('saone-et-loire-subvention-2020')} euros pour l’équilibre.`,
      alternative: phrase`Trois barres : dépenses ${chiffre('saone-et-loire-depenses-2020')} euros, recettes d’activité ${chiffre('saone-et-loire-recettes-2020')}, subvention du département ${chiffre('saone-et-loire-subvention-2020')}.`,
      groupes: [
        {
          lignes: [
            { id: 'saone-et-loire-depenses-2020', libelle: 'Dépenses' },
            { id: 'saone-et-loire-recettes-2020', libelle: 'Recettes d’activité', pale: true },
            { id: 'saone-et-loire-subvention-2020', libelle: 'Subvention du département', pale: true },
          ],
        },
      ],
      notes: ['Un budget, et non une dépense constatée. Un seul département, cité en exemple par le rapport.'],
    }),
};
