import { chiffre } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { observation, observationsDe } from '../donnees.ts';
import { isNombre } from '../domain/valeur.ts';
import { formatTaux } from '../format/unite.ts';
import { chiffreAtteignant, chiffreClasses, chiffreDuTerritoire } from './chiffres-figure.ts';
import { auNiveau } from './cellules.ts';
import { carteTaux } from './carte-departements.ts';
import { compteAtteignant, extremes, nomsDesExtremes } from './extremes.ts';
import type { Figure } from './figure.ts';
import { trajectoire } from './trajectoire.ts';
import { classement } from './classement.ts';
import { parRegion } from './regions.ts';

const THEME = 'cpts';
const INDICATEUR = 'cpts-population-couverte';
const NOTE_DEFINITION =
  'Définition large du Baromètre : une CPTS encore en projet suffit pour que son territoire soit compté.';

const lignesAu = (date: string) => auNiveau(observationsDe(INDICATEUR), { date, niveau: 'DEP' });
const toValeurs = (rows: ReturnType<typeof lignesAu>) => rows.map((o) => ({ code: o.territoire, valeur: o.valeur }));

function valeurNombre(id: string): number {
  const { valeur } = observation(id);
  if (!isNombre(valeur)) throw new Error(`no number: ${id}`);
  return valeur;
}

/** The whole population, which is what was promised. */
const tous = () => chiffre('cpts-objectif-couverture-fin-2023-dp', { texte: '100' });

/** « La Martinique et La Réunion à 100 %, Mayotte et la Corse à l’écart » */
function titreRegions(): Phrase {
  const valeurs = auNiveau(observationsDe(INDICATEUR), { date: '2023-12', niveau: 'REG' }).map((o) => ({
    code: o.territoire,
    valeur: o.valeur,
  }));
  const pleines = nomsDesExtremes(valeurs, { nombre: compteAtteignant(valeurs, 100), sens: 'haut' });
  return phrase`À ${tous()} % : ${pleines} ; sous 20 % : ${nomsDesExtremes(valeurs, { nombre: 2, sens: 'bas' })}`;
}

export const FIGURES_CPTS: Record<string, () => Figure> = {
  'trajectoire-cpts': () =>
    trajectoire({
      id: 'trajectoire-cpts',
      theme: THEME,
      titre: phrase`${chiffre('cpts-population-couverte.FR.2023-12')} % de la population couverte à l’échéance, projets compris`,
      sousTitre: 'Part de la population vivant dans le territoire d’une CPTS, en %, France, selon six définitions',
      constat: phrase`La promesse était de ${chiffre('cpts-objectif-couverture-fin-2023-dp')} % fin 2023. Le Baromètre, qui compte aussi les projets, donne ${chiffre('cpts-population-couverte.FR.2023-12')} % en décembre 2023 et ${chiffre('cpts-population-couverte.FR.2024-05')} % en mai 2024 ; l’atlas de la Fédération, au périmètre plus étroit, sans doute les contrats signés, donne ${chiffre('cpts-population-couverte-atlas.FR.2024-01')} % en janvier 2024.`,
      alternative: phrase`Courbe de la part de population couverte selon le Baromètre : ${chiffre('cpts-population-couverte.FR.2022-09')} % en septembre 2022, ${chiffre('cpts-population-couverte.FR.2023-10')} % en octobre 2023, ${chiffre('cpts-population-couverte.FR.2023-12')} % en décembre 2023, ${chiffre('cpts-population-couverte.FR.2024-05')} % en mai 2024, sous l’objectif de 100 % fixé à fin 2023 par le plan et, selon le Baromètre, à décembre 2026. D’autres définitions sont des points séparés.`,
      series: [
        { indicateur: INDICATEUR, nom: 'Baromètre, projets compris' },
        { indicateur: 'cpts-population-couverte-aci', nom: 'contrats signés' },
        { indicateur: 'cpts-population-couverte-atlas', nom: 'atlas de la fédération' },
        { indicateur: 'cpts-population-couverte-deployees', nom: 'CPTS « déployées »' },
        { indicateur: 'cpts-population-couverte-fcpts', nom: 'fédération', sansTrait: true },
        { indicateur: 'cpts-population-couverte-dgos', nom: 'ministère (DGOS), sans date' },
      ],
      objectifs: [
        { id: 'cpts-ditp-2026-12.FR' },
        { id: 'cpts-objectif-couverture-fin-2023-dp', juge: true },
        { id: 'cpts-objectif-couverture-2024-dp' },
      ],
      notes: [
        NOTE_DEFINITION,
        'Un trait ne relie que des points de même définition. Les deux valeurs de la fédération viennent de deux recensements : elles ne sont pas reliées.',
        'L’atlas de la fédération, lu chez un tiers, ne nomme pas le stade des CPTS comptées : périmètre étroit, sans doute les contrats signés.',
        'Le dossier de presse de juillet 2023 donne deux échéances : fin 2023 et « l’année prochaine ».',
      ],
    }),
  'carte-cpts-couverture': () => {
    const rows = lignesAu('2024-05');
    const valeurs = toValeurs(rows);
    const { bas, nombre } = extremes(valeurs);
    const derniers = nomsDesExtremes(valeurs, { nombre: 4, sens: 'bas' });
    const deuxDerniers = nomsDesExtremes(valeurs, { nombre: 2, sens: 'bas' });
    const pleins = chiffreAtteignant(rows, { nombre: compteAtteignant(valeurs, 100), seuil: 100 });
    return carteTaux({
      id: 'carte-cpts-couverture',
      theme: THEME,
      titre: phrase`${pleins} départements entièrement couverts ; ${deuxDerniers} très peu`,
      sousTitre:
        'Part de la population vivant dans le territoire d’une CPTS, projets compris, en %, par département, mai 2024',
      constat: phrase`En mai 2024, ${pleins} des ${chiffreClasses(rows, { nombre })} départements qui ont une valeur sont couverts à ${tous()} % ; la part la plus faible est celle ${bas.de}, ${chiffreDuTerritoire(rows, bas, { texte: formatTaux(bas.valeur) })}. La part pour la France est de ${chiffre('cpts-population-couverte.FR.2024-05')} %.`,
      alternative: phrase`Carte des départements en cinq classes, de moins de 50 % à 95 % et plus. ${pleins} départements sont à 100 % ; les plus faibles : ${derniers}. Le Territoire de Belfort n’a pas de valeur publiée.`,
      indicateur: INDICATEUR,
      date: '2024-05',
      breaks: [50, 70, 85, 95],
      notes: [NOTE_DEFINITION, 'Le Baromètre n’a pas de valeur pour le Territoire de Belfort à cette date : hachures.'],
    });
  },
  'classement-cpts-couverture': () => {
    const rows = lignesAu('2024-05');
    const valeurs = toValeurs(rows);
    const { bas } = extremes(valeurs);
    const pleins = chiffreAtteignant(rows, { nombre: compteAtteignant(valeurs, 100), seuil: 100 });
    return classement({
      id: 'classement-cpts-couverture',
      theme: THEME,
      titre: phrase`${pleins} départements à ${tous()} % ; en queue : ${bas.nom}, ${chiffreDuTerritoire(rows, bas, { texte: formatTaux(bas.valeur) })}`,
      sousTitre:
        'Part de la population couverte par une CPTS, projets compris, en %, les deux bouts du classement, mai 2024',
      constat: phrase`${pleins} départements partagent la première place, à ${tous()} %, en mai 2024. En queue : ${bas.nom}, ${chiffreDuTerritoire(rows, bas, { texte: formatTaux(bas.valeur) })}.`,
      alternative: phrase`Barres horizontales de dix des ${pleins} départements à 100 % et des dix derniers, jusqu’à ${bas.nom} (${chiffreDuTerritoire(rows, bas, { texte: formatTaux(bas.valeur) })}) ; tous sont dans le tableau.`,
      indicateur: INDICATEUR,
      date: '2024-05',
      france: { label: 'France', valeur: valeurNombre('cpts-population-couverte.FR.2024-05') },
      notes: [NOTE_DEFINITION, 'Les départements ex æquo sont rangés par ordre alphabétique.'],
    });
  },
  'regions-cpts-couverture': () =>
    parRegion({
      id: 'regions-cpts-couverture',
      theme: THEME,
      titre: titreRegions(),
      sousTitre:
        'Part de la population couverte par une CPTS, projets compris, en %, par région, de la valeur de départ à décembre 2023, et cible de décembre 2026',
      constat: phrase`En décembre 2023, deux régions sont entièrement couvertes, la Martinique et La Réunion ; Mayotte est à ${chiffre('cpts-population-couverte.REG-06.2023-12')} % et la Corse à ${chiffre('cpts-population-couverte.REG-94.2023-12')} %.`,
      alternative:
        'Dix-huit petites courbes à la même échelle, de 0 à 100 %, avec la France en gris : la plupart des régions montent vers 80 ou 90 % ; Mayotte et la Corse restent sous 20 %.',
      indicateur: INDICATEUR,
      jusqua: '2023-12',
      notes: [
        NOTE_DEFINITION,
        'Le premier point de chaque région est la valeur de départ que le Baromètre place en décembre 2022.',
        'Le Baromètre n’a pas de valeur régionale pour mai 2024.',
      ],
    }),
};
