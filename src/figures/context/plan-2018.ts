import { number } from '../../prose/printed-number.ts';
import { sentence } from '../../prose/sentence.ts';
import { bars } from '../kinds/bars.ts';
import type { Figure } from '../figure.ts';

/** The figures of the article on the plan of October 2017 and its report of July 2018. */
export const FIGURES_PLAN_2018: Record<string, () => Figure> = {
  'plan-2018-zones-aidees': () =>
    bars({
      id: 'plan-2018-zones-aidees',
      theme: 'zonage',
      context: 'plan-2018',
      titre: sentence`De ${number('zonage-population-aides-conventionnelles-avant')} % à ${number('zonage-population-aides-conventionnelles-2018')} % de la population en zone aidée, bilan de 2018`,
      subtitle:
        'Part de la population dans un territoire qui ouvre droit à des aides à l’installation, en %, France, 2018',
      takeaway: sentence`Avec le nouveau zonage, ${number('zonage-population-aides-conventionnelles-2018')} % de la population vivent dans un territoire qui ouvre droit aux aides de l’Assurance maladie, contre ${number('zonage-population-aides-conventionnelles-avant')} % auparavant. Les aides de l’État en couvrent ${number('zonage-population-aides-etat-2018')} %.`,
      alternative: sentence`Trois barres : aides de l’Assurance maladie, ${number('zonage-population-aides-conventionnelles-avant')} % de la population avant la révision et ${number('zonage-population-aides-conventionnelles-2018')} % après ; aides de l’État, ${number('zonage-population-aides-etat-2018')} %.`,
      groups: [
        {
          nom: 'Aides de l’Assurance maladie',
          rows: [
            { id: 'zonage-population-aides-conventionnelles-avant', libelle: 'Avant la révision', pale: true },
            { id: 'zonage-population-aides-conventionnelles-2018', libelle: 'Bilan de juillet 2018' },
          ],
        },
        {
          nom: 'Aides de l’État',
          rows: [{ id: 'zonage-population-aides-etat-2018', libelle: 'Bilan de juillet 2018' }],
        },
      ],
      notes: [
        sentence`Le bilan ne date pas la part d’« auparavant ». ${number('ars-zonage-revise-2018', { text: 'Dix' })} agences régionales de santé seulement avaient publié leur nouveau zonage.`,
        'Un zonage plus large peut suivre une règle plus large ou un manque plus grand : ces parts ne disent pas lequel.',
      ],
    }),
  'plan-2018-maisons-sous-contrat': () =>
    bars({
      id: 'plan-2018-maisons-sous-contrat',
      theme: 'msp',
      context: 'plan-2018',
      titre: sentence`Maisons de santé sous contrat : ${number('aci-msp-signataires-evolution-2017', { text: 'un quart de plus' })} en un an, des sommes ${number('aci-msp-montant-evolution-2017', { text: 'doublées' })}`,
      subtitle:
        'Évolution en un an des maisons de santé sous contrat avec l’Assurance maladie, en %, France, 2017 par rapport à 2016',
      takeaway: sentence`En un an, le nombre de maisons de santé sous contrat augmente de ${number('aci-msp-signataires-evolution-2017')} %, celui de leurs patients de ${number('aci-msp-patients-evolution-2017')} %, celui de leurs professionnels de ${number('aci-msp-professionnels-evolution-2017')} % ; la somme versée ${number('aci-msp-montant-evolution-2017', { text: 'double' })}.`,
      alternative: sentence`Quatre barres : maisons ${number('aci-msp-signataires-evolution-2017')} %, patients ${number('aci-msp-patients-evolution-2017')} %, professionnels ${number('aci-msp-professionnels-evolution-2017')} %, somme versée ${number('aci-msp-montant-evolution-2017')} %.`,
      groups: [
        {
          rows: [
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
    bars({
      id: 'plan-2018-tarifs-telemedecine',
      theme: 'telemedecine',
      context: 'plan-2018',
      titre: 'Une téléconsultation payée comme au cabinet, un avis à distance deux fois moins',
      subtitle: 'Tarifs prévus par l’avenant de juin 2018 à la convention médicale, en euros',
      takeaway: sentence`L’avenant de juin 2018 prévoit ${number('teleconsultation-tarif')} euros pour une téléconsultation, comme au cabinet, ${number('tele-expertise-tarif-simple')} euros pour un avis demandé à un confrère et ${number('tele-expertise-tarif-complexe')} pour un avis complexe.`,
      alternative: sentence`Trois barres : téléconsultation de ${number('teleconsultation-tarif')} euros ; télé-expertise, ${number('tele-expertise-tarif-simple')} euros, ou ${number('tele-expertise-tarif-complexe')} si elle est complexe.`,
      groups: [
        {
          rows: [
            { id: 'teleconsultation-tarif', libelle: 'Téléconsultation, septembre 2018' },
            { id: 'tele-expertise-tarif-complexe', libelle: 'Télé-expertise complexe, février 2019' },
            { id: 'tele-expertise-tarif-simple', libelle: 'Télé-expertise, février 2019' },
          ],
        },
      ],
      notes: ['Le tarif de la téléconsultation est une fourchette : de 25 à 30 euros « selon les cas ».'],
    }),
  'plan-2018-intercommunalites': () =>
    bars({
      id: 'plan-2018-intercommunalites',
      theme: 'zonage',
      context: 'plan-2018',
      titre: sentence`${number('interco-en-difficulte-2018-06', { text: 'Un millier' })} d’intercommunalités en difficulté, dont ${number('interco-dynamique-reelle-2018-06', { text: '400' })} proches d’une réponse`,
      subtitle: 'Intercommunalités en difficulté d’accès aux soins selon les agences régionales de santé, juin 2018',
      takeaway: sentence`Les agences régionales de santé repèrent ${number('interco-en-difficulte-2018-06')} intercommunalités en difficulté en juin 2018. Elles voient une dynamique qui commence dans ${number('interco-dynamique-emergente-2018-06')} d’entre elles, et près d’aboutir dans ${number('interco-dynamique-reelle-2018-06')} autres.`,
      alternative: sentence`Trois barres : ${number('interco-en-difficulte-2018-06')} intercommunalités en difficulté ; ${number('interco-dynamique-emergente-2018-06')} où une dynamique commence ; ${number('interco-dynamique-reelle-2018-06')} où elle est près d’aboutir.`,
      groups: [
        {
          rows: [
            { id: 'interco-en-difficulte-2018-06', libelle: 'En difficulté d’accès aux soins', pale: true },
            { id: 'interco-dynamique-emergente-2018-06', libelle: 'dont : une dynamique commence' },
            { id: 'interco-dynamique-reelle-2018-06', libelle: 'dont : une dynamique est près d’aboutir' },
          ],
        },
      ],
      notes: [
        sentence`Hors Guadeloupe et Guyane. « ${number('interco-en-difficulte-2018-06', { text: 'Un millier' })} », « ${number('interco-dynamique-reelle-2018-06', { text: '400' })} » : des nombres ronds, dont le bilan ne donne pas la liste.`,
        sentence`Une « dynamique » est l’appréciation des agences. Dans des territoires que le bilan donne en exemple, des maisons de santé sont déjà ouvertes : ${number('carte2018-lorient-msp', { text: 'quatre' })} autour de Lorient, ${number('carte2018-angouleme-msp', { text: 'quatre' })} autour d’Angoulême. Rien ne dit si ces territoires sont parmi les ${number('interco-dynamique-reelle-2018-06')}.`,
      ],
    }),
};
