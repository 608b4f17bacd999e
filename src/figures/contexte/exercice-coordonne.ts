import { formatLigne } from '../../lignes.ts';
import { barres } from '../barres.ts';
import type { Figure } from '../figure.ts';
import { trajectoire } from '../trajectoire.ts';

const CONTEXTE = 'exercice-coordonne';

/** The figures of the article on those who care together. */
export const FIGURES_EXERCICE_COORDONNE: Record<string, () => Figure> = {
  'maisons-et-centres-patients': () =>
    barres({
      id: 'maisons-et-centres-patients',
      theme: 'exercice-coordonne',
      contexte: CONTEXTE,
      titre: 'Une maison de santé suit plus de patients qu’un centre, et moins de précaires',
      sousTitre:
        'Patients par structure, en moyenne, France : maisons de santé sous contrat en 2020, centres de santé dans le rapport de 2022',
      constat: `Une maison de santé sous contrat a en moyenne ${formatLigne('msp-patientele-moyenne-2020')} patients inscrits et en suit ${formatLigne('msp-file-active-moyenne-2020')} ; un centre de santé pluriprofessionnel en a ${formatLigne('cds-patientele-moyenne-annexe3')} et en suit ${formatLigne('cds-file-active-moyenne')}.`,
      alternative: `Quatre barres. Maison de santé : ${formatLigne('msp-patientele-moyenne-2020')} patients inscrits, ${formatLigne('msp-file-active-moyenne-2020')} suivis. Centre de santé : ${formatLigne('cds-patientele-moyenne-annexe3')} inscrits, ${formatLigne('cds-file-active-moyenne')} suivis.`,
      groupes: [
        {
          nom: 'Maison de santé sous contrat',
          lignes: [
            { id: 'msp-patientele-moyenne-2020', libelle: 'Patients inscrits' },
            { id: 'msp-file-active-moyenne-2020', libelle: 'Patients suivis', pale: true },
          ],
        },
        {
          nom: 'Centre de santé pluriprofessionnel',
          lignes: [
            { id: 'cds-patientele-moyenne-annexe3', libelle: 'Patients inscrits' },
            { id: 'cds-file-active-moyenne', libelle: 'Patients suivis', pale: true },
          ],
        },
      ],
      notes: [
        'Inscrits : ceux dont le médecin traitant y exerce. Suivis, la « file active » : tous ceux qui y sont venus. Moyennes de structures très inégales.',
        `Part des patients à la complémentaire santé solidaire ou à l’aide médicale de l’État : ${formatLigne('msp-patients-c2s-ame')} % dans les maisons, ${formatLigne('cds-patients-c2s-ame')} % dans les centres.`,
      ],
    }),
  'cpts-accords-signes': () =>
    trajectoire({
      id: 'cpts-accords-signes',
      theme: 'cpts',
      contexte: CONTEXTE,
      vedette: 'cpts-aci-signes.FR.2025-05.senat',
      titre: `De ${formatLigne('cpts-aci-2021-11')} CPTS sous contrat fin 2021 à ${formatLigne('cpts-aci-signes.FR.2025-05.senat')} en 2025`,
      sousTitre: 'Nombre de CPTS qui ont signé leur contrat avec l’Assurance maladie, France, novembre 2021 à mai 2025',
      constat: `Elles étaient ${formatLigne('cpts-aci-2021-11')} en novembre 2021, ${formatLigne('cpts-aci-2022-02')} en février 2022, ${formatLigne('cpts-aci-signes.FR.2024-02-01')} en février 2024 ; en mai 2025, ${formatLigne('cpts-aci-signes.FR.2025-05.senat')} selon le Sénat, ${formatLigne('cpts-aci-signes.FR.2025-05.fcpts')} selon leur fédération.`,
      alternative: `Points qui montent : ${formatLigne('cpts-aci-2021-11')} en novembre 2021, ${formatLigne('cpts-aci-2022-02')} en février 2022, ${formatLigne('cpts-aci-signes.FR.2024-02-01')} en février 2024, ${formatLigne('cpts-aci-signes.FR.2025-05.senat')} ou ${formatLigne('cpts-aci-signes.FR.2025-05.fcpts')} en mai 2025.`,
      series: [{ indicateur: 'cpts-aci-signes', nom: 'accords signés' }],
      objectifs: [],
      notes: ['Les CPTS en projet ne sont pas comptées. En mai 2025, deux sources donnent deux nombres voisins.'],
    }),
  'ipa-diplomes-par-an': () =>
    trajectoire({
      id: 'ipa-diplomes-par-an',
      theme: 'ipa',
      contexte: CONTEXTE,
      vedette: 'ipa-diplomes-annee.FR.2024',
      titre: `Infirmiers en pratique avancée : ${formatLigne('ipa-diplomes-annee.FR.2019')} diplômés en 2019, ${formatLigne('ipa-diplomes-annee.FR.2024')} en 2024`,
      sousTitre: 'Infirmiers en pratique avancée diplômés dans l’année, France, 2019 à 2024',
      constat: `${formatLigne('ipa-diplomes-annee.FR.2019')} infirmiers en pratique avancée sont diplômés en 2019, ${formatLigne('ipa-diplomes-annee.FR.2021')} en 2021, ${formatLigne('ipa-diplomes-annee.FR.2024')} en 2024 : le nombre plafonne depuis 2022.`,
      alternative: `Courbe des diplômés par an : ${formatLigne('ipa-diplomes-annee.FR.2019')} en 2019, ${formatLigne('ipa-diplomes-annee.FR.2020')} en 2020, ${formatLigne('ipa-diplomes-annee.FR.2021')} en 2021, ${formatLigne('ipa-diplomes-annee.FR.2022')} en 2022, ${formatLigne('ipa-diplomes-annee.FR.2023')} en 2023, ${formatLigne('ipa-diplomes-annee.FR.2024')} en 2024.`,
      series: [{ indicateur: 'ipa-diplomes-annee', nom: 'diplômés dans l’année' }],
      objectifs: [],
      notes: [
        'Un diplômé n’exerce pas toujours en pratique avancée : ces nombres ne sont pas ceux des infirmiers en activité.',
      ],
    }),
  'ophtalmologues-aides': () =>
    barres({
      id: 'ophtalmologues-aides',
      theme: 'equipes-soins',
      contexte: CONTEXTE,
      vedette: 'ophtalmo-travail-aide-2018',
      titre: `Ophtalmologues aidés par un autre soignant : ${formatLigne('ophtalmo-travail-aide-2000')} % en 2000, ${formatLigne('ophtalmo-travail-aide-2018')} % en 2018`,
      sousTitre: 'Part des ophtalmologues aidés par un autre soignant, en %, France, 2000 et 2018',
      constat: `En 2000, ${formatLigne('ophtalmo-travail-aide-2000')} % des ophtalmologues travaillaient avec un autre soignant ; en 2018, ${formatLigne('ophtalmo-travail-aide-2018')} %.`,
      alternative: `Deux barres : ${formatLigne('ophtalmo-travail-aide-2000')} % en 2000, ${formatLigne('ophtalmo-travail-aide-2018')} % en 2018.`,
      groupes: [
        {
          lignes: [
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
