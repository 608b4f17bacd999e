import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { bars } from '../kinds/bars.ts';
import type { Figure } from '../figure.ts';

const ARTICLE = 'financements';

/** The figures of the article on the money of the plan. */
export const FIGURES_FINANCEMENTS: Record<string, () => Figure> = {
  'argent-du-plan': () =>
    bars({
      id: 'argent-du-plan',
      theme: 'financement',
      periodes: 'euros',
      context: ARTICLE,
      titre: 'Quatre sommes, quatre périodes : l’argent du plan ne s’additionne pas',
      subtitle: 'Sommes citées par le dossier de presse de juillet 2023, chacune sur sa période, en euros',
      takeaway: sentence`Le dossier cite ${number('cpts-financement-2022-dp')} euros versés aux CPTS, ${number('am-financement-annuel-dp')} par an, en 2023 et en 2024, pour les assistants médicaux, ${number('msp-immobilier-total-dp')} en trois ans pour les locaux des maisons de santé, ${number('medicobus-subvention-dp')} pour les médicobus.`,
      alternative: sentence`Quatre barres : CPTS ${number('cpts-financement-2022-dp')} euros, assistants médicaux ${number('am-financement-annuel-dp')} par an, maisons de santé ${number('msp-immobilier-total-dp')}, médicobus ${number('medicobus-subvention-dp')}.`,
      groups: [
        {
          nom: 'Déjà dépensé',
          rows: [{ id: 'cpts-financement-2022-dp', libelle: 'CPTS, « en 2022 »', pale: true }],
        },
        {
          nom: 'Annoncé',
          rows: [
            { id: 'am-financement-annuel-dp', libelle: 'Assistants médicaux, par an' },
            { id: 'msp-immobilier-total-dp', libelle: 'Locaux des maisons de santé, en trois ans' },
            { id: 'medicobus-subvention-dp', libelle: 'Médicobus, sans période' },
          ],
        },
      ],
      notes: [
        'Une dépense passée et trois annonces, sur des périodes différentes : leur somme n’aurait pas de sens, nous ne la faisons pas.',
        sentence`Assistants : le corps du même dossier oublie « par an ». Sa synthèse, la page du ministère et ${number('am-financement-annuel-2023-11', { text: 'son point de novembre 2023' })} l’écrivent : pour deux ans, la somme est double.`,
      ],
    }),
  'medicobus-deux-couts': () =>
    bars({
      id: 'medicobus-deux-couts',
      theme: 'medicobus',
      context: ARTICLE,
      titre: sentence`Médicobus : ${number('medicobus-subvention-dp', { text: '10' })} ou ${number('medicobus-cout-blog', { text: '20 millions' })} d’euros, selon qui compte`,
      subtitle: sentence`Sommes annoncées pour ${number('medicobus-objectif-fin-2024-dp')} médicobus, en euros, juillet 2023`,
      takeaway: sentence`L’État annonce ${number('medicobus-subvention-dp')} euros de subventions ; un article écrit ${number('medicobus-cout-blog')} ; le cabinet de la ministre parle de ${number('medicobus-cout-total-2023-07')} tous financeurs confondus.`,
      alternative: sentence`Trois barres : dossier de presse, ${number('medicobus-subvention-dp')} euros de subventions ; article, ${number('medicobus-cout-blog')} ; cabinet de la ministre, ${number('medicobus-cout-total-2023-07')} tous financeurs.`,
      groups: [
        {
          rows: [
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
    bars({
      id: 'assistants-argent',
      theme: 'assistants-medicaux',
      context: ARTICLE,
      titre: sentence`${number('am-financement-annuel-dp', { text: '65 millions' })} d’euros pour les assistants : en un an, ou en deux ?`,
      subtitle: 'Soutien à l’emploi d’assistants médicaux annoncé en juillet 2023, en euros par an',
      takeaway: sentence`Deux documents écrivent ${number('am-financement-annuel-dp')} euros « par an » en 2023 et en 2024 ; le même dossier de presse, plus loin, et un article n’écrivent pas « par an ».`,
      alternative: sentence`Deux barres égales : dossier de presse, ${number('am-financement-annuel-dp')} euros par an ; page du ministère, ${number('am-financement-annuel-web')} euros par an.`,
      groups: [
        {
          rows: [
            { id: 'am-financement-annuel-dp', libelle: 'Dossier de presse, synthèse' },
            { id: 'am-financement-annuel-web', libelle: 'Page du ministère' },
          ],
        },
      ],
      notes: [
        sentence`Le corps du dossier écrit ${number('am-financement-2023-2024-dp')} euros « en 2023 et 2024 », et l’article la même somme sans période : leur unité n’est pas la même, ils ne sont pas dessinés.`,
      ],
    }),
  'saone-et-loire-budget': () =>
    bars({
      id: 'saone-et-loire-budget',
      theme: 'financement',
      context: ARTICLE,
      headline: 'saone-et-loire-subvention-2020',
      titre: 'Ce que coûte un centre de santé départemental : l’exemple de la Saône-et-Loire',
      subtitle: 'Dépenses et recettes du centre de santé départemental de Saône-et-Loire, en euros, budget 2020',
      takeaway: sentence`En 2020, le budget du centre prévoit ${number('saone-et-loire-depenses-2020')} euros de dépenses et ${number('saone-et-loire-recettes-2020')} de recettes ; le département verse ${number('saone-et-loire-subvention-2020')} euros pour l’équilibre.`,
      alternative: sentence`Trois barres : dépenses ${number('saone-et-loire-depenses-2020')} euros, recettes d’activité ${number('saone-et-loire-recettes-2020')}, subvention du département ${number('saone-et-loire-subvention-2020')}.`,
      groups: [
        {
          rows: [
            { id: 'saone-et-loire-depenses-2020', libelle: 'Dépenses' },
            { id: 'saone-et-loire-recettes-2020', libelle: 'Recettes d’activité', pale: true },
            { id: 'saone-et-loire-subvention-2020', libelle: 'Subvention du département', pale: true },
          ],
        },
      ],
      notes: ['Un budget, et non une dépense constatée. Un seul département, cité en exemple par le rapport.'],
    }),
};
