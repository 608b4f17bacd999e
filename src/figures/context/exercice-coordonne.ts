import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { bars } from '../kinds/bars.ts';
import type { Figure } from '../figure.ts';
import { trajectoryFigure } from '../kinds/trajectory.ts';

const ARTICLE = 'exercice-coordonne';

/** The figures of the article on those who care together. */
export const FIGURES_EXERCICE_COORDONNE: Record<string, () => Figure> = {
  'maisons-et-centres-patients': () =>
    bars({
      id: 'maisons-et-centres-patients',
      theme: 'exercice-coordonne',
      context: ARTICLE,
      titre: 'Une maison de santé suit plus de patients qu’un centre, et moins de précaires',
      subtitle:
        'Patients par structure, en moyenne, France : maisons de santé sous contrat en 2020, centres de santé dans le rapport de 2022',
      takeaway: sentence`Une maison de santé sous contrat a en moyenne ${number('msp-patientele-moyenne-2020')} patients inscrits et en suit ${number('msp-file-active-moyenne-2020')} ; un centre de santé pluriprofessionnel en a ${number('cds-patientele-moyenne-annexe3')} et en suit ${number('cds-file-active-moyenne')}.`,
      alternative: sentence`Quatre barres. Maison de santé : ${number('msp-patientele-moyenne-2020')} patients inscrits, ${number('msp-file-active-moyenne-2020')} suivis. Centre de santé : ${number('cds-patientele-moyenne-annexe3')} inscrits, ${number('cds-file-active-moyenne')} suivis.`,
      groups: [
        {
          nom: 'Maison de santé sous contrat',
          rows: [
            { id: 'msp-patientele-moyenne-2020', libelle: 'Patients inscrits' },
            { id: 'msp-file-active-moyenne-2020', libelle: 'Patients suivis', pale: true },
          ],
        },
        {
          nom: 'Centre de santé pluriprofessionnel',
          rows: [
            { id: 'cds-patientele-moyenne-annexe3', libelle: 'Patients inscrits' },
            { id: 'cds-file-active-moyenne', libelle: 'Patients suivis', pale: true },
          ],
        },
      ],
      notes: [
        'Inscrits : ceux dont le médecin traitant y exerce. Suivis, la « file active » : tous ceux qui y sont venus. Moyennes de structures très inégales.',
        sentence`Part des patients à la complémentaire santé solidaire ou à l’aide médicale de l’État : ${number('msp-patients-c2s-ame')} % dans les maisons, ${number('cds-patients-c2s-ame')} % dans les centres.`,
      ],
    }),
  'cpts-accords-signes': () =>
    trajectoryFigure({
      id: 'cpts-accords-signes',
      theme: 'cpts',
      context: ARTICLE,
      headline: 'cpts-aci-signes.FR.2025-05.senat',
      titre: sentence`De ${number('cpts-aci-2021-11')} CPTS sous contrat fin 2021 à ${number('cpts-aci-signes.FR.2025-05.senat')} en 2025`,
      subtitle: (period) => `Nombre de CPTS qui ont signé leur contrat avec l’Assurance maladie, France, ${period}`,
      takeaway: sentence`Elles étaient ${number('cpts-aci-2021-11')} en novembre 2021, ${number('cpts-aci-2022-02')} en février 2022, ${number('cpts-aci-signes.FR.2024-02-01')} en février 2024 ; en mai 2025, ${number('cpts-aci-signes.FR.2025-05.senat')} selon le Sénat, ${number('cpts-aci-signes.FR.2025-05.fcpts')} selon leur fédération.`,
      alternative: sentence`Points qui montent : ${number('cpts-aci-2021-11')} en novembre 2021, ${number('cpts-aci-2022-02')} en février 2022, ${number('cpts-aci-signes.FR.2024-02-01')} en février 2024, ${number('cpts-aci-signes.FR.2025-05.senat')} ou ${number('cpts-aci-signes.FR.2025-05.fcpts')} en mai 2025.`,
      series: [{ indicateur: 'cpts-aci-signes', nom: 'accords signés' }],
      objectifs: [],
      notes: ['Les CPTS en projet ne sont pas comptées. En mai 2025, deux sources donnent deux nombres voisins.'],
    }),
  'ipa-diplomes-par-an': () =>
    trajectoryFigure({
      id: 'ipa-diplomes-par-an',
      theme: 'ipa',
      context: ARTICLE,
      headline: 'ipa-diplomes-annee.FR.2025',
      titre: sentence`Infirmiers en pratique avancée : ${number('ipa-diplomes-annee.FR.2019')} diplômés en 2019, ${number('ipa-diplomes-annee.FR.2025')} en 2025`,
      subtitle: (period) => `Infirmiers en pratique avancée diplômés dans l’année, France, ${period}`,
      takeaway: sentence`${number('ipa-diplomes-annee.FR.2019')} infirmiers en pratique avancée sont diplômés en 2019, ${number('ipa-diplomes-annee.FR.2021')} en 2021, ${number('ipa-diplomes-annee.FR.2023')} en 2023, ${number('ipa-diplomes-annee.FR.2025')} en 2025.`,
      alternative: sentence`Courbe des diplômés par an : ${number('ipa-diplomes-annee.FR.2019')} en 2019, ${number('ipa-diplomes-annee.FR.2020')} en 2020, ${number('ipa-diplomes-annee.FR.2021')} en 2021, ${number('ipa-diplomes-annee.FR.2022')} en 2022, ${number('ipa-diplomes-annee.FR.2023')} en 2023, ${number('ipa-diplomes-annee.FR.2024')} en 2024, ${number('ipa-diplomes-annee.FR.2025')} en 2025.`,
      series: [{ indicateur: 'ipa-diplomes-annee', nom: 'diplômés dans l’année' }],
      objectifs: [],
      notes: [
        'Un diplômé n’exerce pas toujours en pratique avancée : ces nombres ne sont pas ceux des infirmiers en activité.',
      ],
    }),
  'ophtalmologues-aides': () =>
    bars({
      id: 'ophtalmologues-aides',
      theme: 'equipes-soins',
      context: ARTICLE,
      headline: 'ophtalmo-travail-aide-2018',
      titre: sentence`Ophtalmologues aidés par un autre soignant : ${number('ophtalmo-travail-aide-2000')} % en 2000, ${number('ophtalmo-travail-aide-2018')} % en 2018`,
      subtitle: 'Part des ophtalmologues aidés par un autre soignant, en %, France, 2000 et 2018',
      takeaway: sentence`En 2000, ${number('ophtalmo-travail-aide-2000')} % des ophtalmologues travaillaient avec un autre soignant ; en 2018, ${number('ophtalmo-travail-aide-2018')} %.`,
      alternative: sentence`Deux barres : ${number('ophtalmo-travail-aide-2000')} % en 2000, ${number('ophtalmo-travail-aide-2018')} % en 2018.`,
      groups: [
        {
          rows: [
            { id: 'ophtalmo-travail-aide-2000', libelle: '2000', pale: true },
            { id: 'ophtalmo-travail-aide-2018', libelle: '2018' },
          ],
        },
      ],
      notes: [
        'Orthoptistes surtout, salariés ou libéraux. Le rapport cite cette profession parce que le partage des tâches y est allé le plus loin.',
      ],
    }),
};
