import { chiffre } from '../../phrases/chiffre.ts';
import { phrase } from '../../phrases/phrase.ts';
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
      constat: phrase`Une maison de santé sous contrat a en moyenne ${chiffre('msp-patientele-moyenne-2020')} patients inscrits et en suit ${chiffre('msp-file-active-moyenne-2020')} ; un centre de santé pluriprofessionnel en a ${chiffre('cds-patientele-moyenne-annexe3')} et en suit ${chiffre('cds-file-active-moyenne')}.`,
      alternative: phrase`Quatre barres. Maison de santé : ${chiffre('msp-patientele-moyenne-2020')} patients inscrits, ${chiffre('msp-file-active-moyenne-2020')} suivis. Centre de santé : ${chiffre('cds-patientele-moyenne-annexe3')} inscrits, ${chiffre('cds-file-active-moyenne')} suivis.`,
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
        phrase`Part des patients à la complémentaire santé solidaire ou à l’aide médicale de l’État : ${chiffre('msp-patients-c2s-ame')} % dans les maisons, ${chiffre('cds-patients-c2s-ame')} % dans les centres.`,
      ],
    }),
  'cpts-accords-signes': () =>
    trajectoire({
      id: 'cpts-accords-signes',
      theme: 'cpts',
      contexte: CONTEXTE,
      vedette: 'cpts-aci-signes.FR.2025-05.senat',
      titre: phrase`De ${chiffre('cpts-aci-2021-11')} CPTS sous contrat fin 2021 à ${chiffre('cpts-aci-signes.FR.2025-05.senat')} en 2025`,
      sousTitre: 'Nombre de CPTS qui ont signé leur contrat avec l’Assurance maladie, France, novembre 2021 à mai 2025',
      constat: phrase`Elles étaient ${chiffre('cpts-aci-2021-11')} en novembre 2021, ${chiffre('cpts-aci-2022-02')} en février 2022, ${chiffre('cpts-aci-signes.FR.2024-02-01')} en février 2024 ; en mai 2025, ${chiffre('cpts-aci-signes.FR.2025-05.senat')} selon le Sénat, ${chiffre('cpts-aci-signes.FR.2025-05.fcpts')} selon leur fédération.`,
      alternative: phrase`Points qui montent : ${chiffre('cpts-aci-2021-11')} en novembre 2021, ${chiffre('cpts-aci-2022-02')} en février 2022, ${chiffre('cpts-aci-signes.FR.2024-02-01')} en février 2024, ${chiffre('cpts-aci-signes.FR.2025-05.senat')} ou ${chiffre('cpts-aci-signes.FR.2025-05.fcpts')} en mai 2025.`,
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
      titre: phrase`Infirmiers en pratique avancée : ${chiffre('ipa-diplomes-annee.FR.2019')} diplômés en 2019, ${chiffre('ipa-diplomes-annee.FR.2024')} en 2024`,
      sousTitre: 'Infirmiers en pratique avancée diplômés dans l’année, France, 2019 à 2024',
      constat: phrase`${chiffre('ipa-diplomes-annee.FR.2019')} infirmiers en pratique avancée sont diplômés en 2019, ${chiffre('ipa-diplomes-annee.FR.2021')} en 2021, ${chiffre('ipa-diplomes-annee.FR.2024')} en 2024 : le nombre plafonne depuis 2022.`,
      alternative: phrase`Courbe des diplômés par an : ${chiffre('ipa-diplomes-annee.FR.2019')} en 2019, ${chiffre('ipa-diplomes-annee.FR.2020')} en 2020, ${chiffre('ipa-diplomes-annee.FR.2021')} en 2021, ${chiffre('ipa-diplomes-annee.FR.2022')} en 2022, ${chiffre('ipa-diplomes-annee.FR.2023')} en 2023, ${chiffre('ipa-diplomes-annee.FR.2024')} en 2024.`,
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
      titre: phrase`Ophtalmologues aidés par un autre soignant : ${chiffre('ophtalmo-travail-aide-2000')} % en 2000, ${chiffre('ophtalmo-travail-aide-2018')} % en 2018`,
      sousTitre: 'Part des ophtalmologues aidés par un autre soignant, en %, France, 2000 et 2018',
      constat: phrase`En 2000, ${chiffre('ophtalmo-travail-aide-2000')} % des ophtalmologues travaillaient avec un autre soignant ; en 2018, ${chiffre('ophtalmo-travail-aide-2018')} %.`,
      alternative: phrase`Deux barres : ${chiffre('ophtalmo-travail-aide-2000')} % en 2000, ${chiffre('ophtalmo-travail-aide-2018')} % en 2018.`,
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
