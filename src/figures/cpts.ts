import { observation, observationsDe } from '../donnees.ts';
import { formatTaux } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';
import { auNiveau } from './cellules.ts';
import { carteTaux } from './carte-departements.ts';
import { compteAtteignant, extremes } from './extremes.ts';
import type { Figure } from './figure.ts';
import { trajectoire } from './trajectoire.ts';

const THEME = 'cpts';
const INDICATEUR = 'cpts-population-couverte';
const NOTE_DEFINITION = 'Définition large du Baromètre : une CPTS encore en projet suffit pour que son territoire soit compté.';

const couverture = (date: string) => auNiveau(observationsDe(INDICATEUR), { date, niveau: 'DEP' }).map((o) => ({ code: o.territoire, valeur: o.valeur }));

export const FIGURES_CPTS: Record<string, () => Figure> = {
  'trajectoire-cpts': () =>
    trajectoire({
      id: 'trajectoire-cpts',
      theme: THEME,
      titre: `${formatLigne('cpts-population-couverte.FR.2023-12')} % de la population couverte à l’échéance, projets compris`,
      sousTitre: 'Part de la population vivant dans le territoire d’une CPTS, en %, France, selon cinq définitions',
      constat: `La promesse était de ${formatLigne('cpts-objectif-couverture-fin-2023-dp')} % fin 2023. Le Baromètre, qui compte aussi les projets, donne ${formatLigne('cpts-population-couverte.FR.2023-12')} % en décembre 2023 et ${formatLigne('cpts-population-couverte.FR.2024-05')} % en mai 2024 ; les seuls contrats signés couvraient ${formatLigne('cpts-population-couverte-aci.FR.2024-01')} % en janvier 2024.`,
      alternative: `Courbe de la part de population couverte selon le Baromètre : ${formatLigne('cpts-population-couverte.FR.2022-09')} % en septembre 2022, ${formatLigne('cpts-population-couverte.FR.2023-10')} % en octobre 2023, ${formatLigne('cpts-population-couverte.FR.2023-12')} % en décembre 2023, ${formatLigne('cpts-population-couverte.FR.2024-05')} % en mai 2024, sous l’objectif de 100 % fixé à fin 2023 puis à décembre 2026. D’autres définitions sont des points séparés.`,
      series: [
        { indicateur: INDICATEUR, nom: 'Baromètre, projets compris' },
        { indicateur: 'cpts-population-couverte-aci', nom: 'contrats signés' },
        { indicateur: 'cpts-population-couverte-deployees', nom: 'CPTS « déployées »' },
        { indicateur: 'cpts-population-couverte-fcpts', nom: 'fédération' },
        { indicateur: 'cpts-population-couverte-dgos', nom: 'ministère (DGOS), sans date' },
      ],
      objectifs: [
        { id: 'cpts-ditp-2026-12.FR' },
        { id: 'cpts-objectif-couverture-fin-2023-dp', juge: true },
        { id: 'cpts-objectif-couverture-2024-dp' },
      ],
      notes: [
        NOTE_DEFINITION,
        'Un trait ne relie que des points de même définition.',
        'Le dossier de presse de juillet 2023 donne deux échéances : fin 2023 et « l’année prochaine ».',
      ],
    }),
  'carte-cpts-couverture': () => {
    const valeurs = couverture('2024-05');
    const { bas, nombre } = extremes(valeurs);
    const pleins = compteAtteignant(valeurs, 100);
    return carteTaux({
      id: 'carte-cpts-couverture',
      theme: THEME,
      titre: `${pleins} départements entièrement couverts, et des blancs de Mayotte au Cantal`,
      sousTitre: 'Part de la population vivant dans le territoire d’une CPTS, projets compris, en %, par département, mai 2024',
      constat: `En mai 2024, ${pleins} des ${nombre} départements qui ont une valeur sont couverts à 100 % ; la plus faible est celle de ${bas.nom}, ${formatTaux(bas.valeur)}. La moyenne de la France est de ${formatLigne('cpts-population-couverte.FR.2024-05')} %.`,
      alternative: `Carte des départements en cinq classes, de moins de 50 % à 95 % et plus. ${pleins} départements sont à 100 % ; les plus faibles sont Mayotte, la Haute-Corse, la Corse-du-Sud et le Cantal. Le Territoire de Belfort n’a pas de valeur publiée.`,
      indicateur: INDICATEUR,
      date: '2024-05',
      breaks: [50, 70, 85, 95],
      notes: [NOTE_DEFINITION, 'Aucune valeur n’est publiée pour le Territoire de Belfort à cette date : hachures.'],
    });
  },
};

/** The last date at which every région has a value. */
export const DATE_REGIONS_CPTS = observation('cpts-population-couverte.REG-11.2023-12').date;
