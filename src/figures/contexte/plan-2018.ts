import { chiffre } from '../../phrases/chiffre.ts';
import { phrase } from '../../phrases/phrase.ts';
import { barres } from '../barres.ts';
import type { Figure } from '../figure.ts';

/** The figures of the article on the plan of October 2017 and its report of July 2018. */
export const FIGURES_PLAN_2018: Record<string, () => Figure> = {
  'plan-2018-zones-aidees': () =>
    barres({
      id: 'plan-2018-zones-aidees',
      theme: 'zonage',
      contexte: 'plan-2018',
      titre: phrase`De ${chiffre('zonage-population-aides-conventionnelles-avant')} % à ${chiffre('zonage-population-aides-conventionnelles-2018')} % de la population en zone aidée`,
      sousTitre:
        'Part de la population dans un territoire qui ouvre droit à des aides à l’installation, en %, France, 2018',
      constat: phrase`Avec le nouveau zonage, ${chiffre('zonage-population-aides-conventionnelles-2018')} % de la population vivent dans un territoire qui ouvre droit aux aides de l’Assurance maladie, contre ${chiffre('zonage-population-aides-conventionnelles-avant')} % auparavant. Les aides de l’État en couvrent ${chiffre('zonage-population-aides-etat-2018')} %.`,
      alternative: phrase`Trois barres : aides de l’Assurance maladie, ${chiffre('zonage-population-aides-conventionnelles-avant')} % de la population avant la révision et ${chiffre('zonage-population-aides-conventionnelles-2018')} % après ; aides de l’État, ${chiffre('zonage-population-aides-etat-2018')} %.`,
      groupes: [
        {
          nom: 'Aides de l’Assurance maladie',
          lignes: [
            { id: 'zonage-population-aides-conventionnelles-avant', libelle: 'Avant la révision', pale: true },
            { id: 'zonage-population-aides-conventionnelles-2018', libelle: 'Bilan de juillet 2018' },
          ],
        },
        {
          nom: 'Aides de l’État',
          lignes: [{ id: 'zonage-population-aides-etat-2018', libelle: 'Bilan de juillet 2018' }],
        },
      ],
      notes: [
        phrase`Le bilan ne date pas la part d’« auparavant ». ${chiffre('ars-zonage-revise-2018', { texte: 'Dix' })} agences régionales de santé seulement avaient publié leur nouveau zonage.`,
        'Un zonage plus large peut suivre une règle plus large ou un manque plus grand : ces parts ne disent pas lequel.',
      ],
    }),
  'plan-2018-maisons-sous-contrat': () =>
    barres({
      id: 'plan-2018-maisons-sous-contrat',
      theme: 'msp',
      contexte: 'plan-2018',
      titre: phrase`Maisons de santé sous contrat : ${chiffre('aci-msp-signataires-evolution-2017', { texte: 'un quart de plus' })} en un an, des sommes ${chiffre('aci-msp-montant-evolution-2017', { texte: 'doublées' })}`,
      sousTitre:
        'Évolution en un an des maisons de santé sous contrat avec l’Assurance maladie, en %, France, 2017 par rapport à 2016',
      constat: phrase`En un an, le nombre de maisons de santé sous contrat augmente de ${chiffre('aci-msp-signataires-evolution-2017')} %, celui de leurs patients de ${chiffre('aci-msp-patients-evolution-2017')} %, celui de leurs professionnels de ${chiffre('aci-msp-professionnels-evolution-2017')} % ; la somme versée ${chiffre('aci-msp-montant-evolution-2017', { texte: 'double' })}.`,
      alternative: phrase`Quatre barres : maisons ${chiffre('aci-msp-signataires-evolution-2017')} %, patients ${chiffre('aci-msp-patients-evolution-2017')} %, professionnels ${chiffre('aci-msp-professionnels-evolution-2017')} %, somme versée ${chiffre('aci-msp-montant-evolution-2017')} %.`,
      groupes: [
        {
          lignes: [
            { id: 'aci-msp-signataires-evolution-2017', libelle: 'Maisons de santé sous contrat' },
            { id: 'aci-msp-patients-evolution-2017', libelle: 'Patients concernés' },
            { id: 'aci-msp-professionnels-evolution-2017', libelle: 'Professionnels' },
            { id: 'aci-msp-montant-evolution-2017', libelle: 'Somme versée' },
          ],
        },
      ],
      notes: [
        '« A doublé » est écrit 100 %. Le contrat, l’ACI, remplace en 2017 un financement fixé en 2015 : une part de la hausse vient de la règle.',
        'Les maisons de santé qui n’ont pas signé ne sont pas comptées.',
      ],
    }),
  'plan-2018-tarifs-telemedecine': () =>
    barres({
      id: 'plan-2018-tarifs-telemedecine',
      theme: 'telemedecine',
      contexte: 'plan-2018',
      titre: 'Une téléconsultation payée comme au cabinet, un avis à distance deux fois moins',
      sousTitre: 'Tarifs prévus par l’avenant de juin 2018 à la convention médicale, en euros',
      constat: phrase`L’avenant de juin 2018 prévoit ${chiffre('teleconsultation-tarif')} euros pour une téléconsultation, comme au cabinet, ${chiffre('tele-expertise-tarif-simple')} euros pour un avis demandé à un confrère et ${chiffre('tele-expertise-tarif-complexe')} pour un avis complexe.`,
      alternative: phrase`Trois barres : téléconsultation de ${chiffre('teleconsultation-tarif')} euros ; télé-expertise, ${chiffre('tele-expertise-tarif-simple')} euros, ou ${chiffre('tele-expertise-tarif-complexe')} si elle est complexe.`,
      groupes: [
        {
          lignes: [
            { id: 'teleconsultation-tarif', libelle: 'Téléconsultation, septembre 2018' },
            { id: 'tele-expertise-tarif-complexe', libelle: 'Télé-expertise complexe, février 2019' },
            { id: 'tele-expertise-tarif-simple', libelle: 'Télé-expertise, février 2019' },
          ],
        },
      ],
      notes: ['Le tarif de la téléconsultation est une fourchette : de 25 à 30 euros « selon les cas ».'],
    }),
  'plan-2018-intercommunalites': () =>
    barres({
      id: 'plan-2018-intercommunalites',
      theme: 'zonage',
      contexte: 'plan-2018',
      titre: phrase`${chiffre('interco-en-difficulte-2018-06', { texte: 'Un millier' })} d’intercommunalités en difficulté, dont ${chiffre('interco-dynamique-reelle-2018-06', { texte: '400' })} proches d’une réponse`,
      sousTitre: 'Intercommunalités en difficulté d’accès aux soins selon les agences régionales de santé, juin 2018',
      constat: phrase`Les agences régionales de santé repèrent ${chiffre('interco-en-difficulte-2018-06')} intercommunalités en difficulté en juin 2018. Elles voient une dynamique qui commence dans ${chiffre('interco-dynamique-emergente-2018-06')} d’entre elles, et près d’aboutir dans ${chiffre('interco-dynamique-reelle-2018-06')} autres.`,
      alternative: phrase`Trois barres : ${chiffre('interco-en-difficulte-2018-06')} intercommunalités en difficulté ; ${chiffre('interco-dynamique-emergente-2018-06')} où une dynamique commence ; ${chiffre('interco-dynamique-reelle-2018-06')} où elle est près d’aboutir.`,
      groupes: [
        {
          lignes: [
            { id: 'interco-en-difficulte-2018-06', libelle: 'En difficulté d’accès aux soins', pale: true },
            { id: 'interco-dynamique-emergente-2018-06', libelle: 'dont : une dynamique commence' },
            { id: 'interco-dynamique-reelle-2018-06', libelle: 'dont : une dynamique est près d’aboutir' },
          ],
        },
      ],
      notes: [
        phrase`Hors Guadeloupe et Guyane. « ${chiffre('interco-en-difficulte-2018-06', { texte: 'Un millier' })} », « ${chiffre('interco-dynamique-reelle-2018-06', { texte: '400' })} » : des nombres ronds, dont le bilan ne donne pas la liste.`,
        'Une « dynamique » est l’appréciation des agences : rien n’y est encore ouvert.',
      ],
    }),
};
