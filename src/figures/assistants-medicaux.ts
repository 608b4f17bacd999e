import { observationsDe } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatLigne } from '../lignes.ts';
import { auNiveau } from './cellules.ts';
import { carteDensite, carteNombre } from './carte-departements.ts';
import { extremes, nomsDesExtremes } from './extremes.ts';
import type { Figure } from './figure.ts';
import { tauxDepartement, tauxFrance } from './taux.ts';
import { trajectoire } from './trajectoire.ts';
import { classement } from './classement.ts';
import { parRegion } from './regions.ts';

const THEME = 'assistants-medicaux';
const INDICATEUR = 'assistants-medicaux-recrutes';
const DATE = '2023-12';
const NOTE_TAUX =
  'Calcul : nombre de décembre 2023 rapporté à la population municipale de 2023 (Mayotte : population de 2017, donc pas de taux).';

const rows = () => auNiveau(observationsDe(INDICATEUR), { date: DATE, niveau: 'DEP' });
const un = (n: number) => formatNombre(n, { decimales: 1, decimalesMin: 1 });

export const FIGURES_ASSISTANTS: Record<string, () => Figure> = {
  'trajectoire-assistants-medicaux': () =>
    trajectoire({
      id: 'trajectoire-assistants-medicaux',
      theme: THEME,
      titre: `${formatLigne('assistants-medicaux-contrats.FR.2024-10-31')} contrats signés à deux mois de l’échéance, pour ${formatLigne('am-objectif-fin-2024-dp')} promis`,
      sousTitre:
        'Contrats d’assistants médicaux signés depuis le début, et assistants recrutés selon le Baromètre, France',
      constat: `Les contrats signés sont passés de ${formatLigne('assistants-medicaux-contrats.FR.2019-12')} en décembre 2019 à ${formatLigne('assistants-medicaux-contrats.FR.2024-10-31')} au 31 octobre 2024. La promesse était de ${formatLigne('am-objectif-fin-2024-dp')} à la fin de 2024 ; aucun chiffre daté de l’échéance n’a été trouvé.`,
      alternative: `Courbe des contrats signés : ${formatLigne('assistants-medicaux-contrats.FR.2019-12')} en décembre 2019, ${formatLigne('am-contrats-2022-05')} fin mai 2022, ${formatLigne('am-contrats-signes-2023-06-dp')} en juin 2023, ${formatLigne('assistants-medicaux-contrats.FR.2024-10-31')} au 31 octobre 2024. Le Baromètre compte les assistants recrutés : ${formatLigne('assistants-medicaux-recrutes.FR.2023-12')} en décembre 2023. L’objectif de 10 000 a été annoncé pour 2025, puis fin 2024, fin 2025 et décembre 2026.`,
      series: [
        { indicateur: 'assistants-medicaux-contrats', nom: 'Contrats signés' },
        { indicateur: INDICATEUR, nom: 'recrutés (Baromètre)' },
      ],
      objectifs: [
        { id: 'am-cible-2022-10' },
        { id: 'am-objectif-fin-2024-dp', juge: true },
        { id: 'am-cible-2023-11' },
        { id: 'assistants-medicaux-ditp-2026-12.FR' },
      ],
      notes: [
        'Un contrat n’est pas un temps plein : fin mai 2022, quatre contrats sur cinq étaient à temps partiel.',
        'Un trait ne relie que des points de même définition.',
      ],
    }),
  'carte-assistants-medicaux-densite': () => {
    const valeurs = rows().map((o) => ({ code: o.territoire, valeur: tauxDepartement(o) }));
    const { bas, haut } = extremes(valeurs);
    const france = tauxFrance(INDICATEUR, DATE);
    return carteDensite({
      id: 'carte-assistants-medicaux-densite',
      theme: THEME,
      titre: 'L’Occitanie et la Corse en avance, la Normandie et les Hauts-de-France en retrait',
      sousTitre: 'Assistants médicaux recrutés pour 100 000 habitants, par département, décembre 2023',
      constat: `De ${un(bas.valeur)} assistant pour 100 000 habitants (${bas.nom}) à ${un(haut.valeur)} (${haut.nom})${france === null ? '' : `, pour ${un(france)} en France hors Mayotte`}, en décembre 2023.`,
      alternative: `Carte des départements en cinq classes, de moins de 6 à plus de 14 assistants médicaux pour 100 000 habitants. Les cinq plus fortes : ${nomsDesExtremes(valeurs, { nombre: 5, sens: 'haut' })} ; les cinq plus faibles : ${nomsDesExtremes(valeurs, { nombre: 5, sens: 'bas' })}. Minimum ${bas.nom}, ${un(bas.valeur)} ; maximum ${haut.nom}, ${un(haut.valeur)}.`,
      indicateur: INDICATEUR,
      date: DATE,
      breaks: [6, 8, 10, 14],
      notes: [NOTE_TAUX],
    });
  },
  'carte-assistants-medicaux-nombre': () => {
    const valeurs = rows().map((o) => ({ code: o.territoire, valeur: o.valeur }));
    const { bas, haut } = extremes(valeurs);
    return carteNombre({
      id: 'carte-assistants-medicaux-nombre',
      theme: THEME,
      titre: `${haut.nom} en compte le plus : ${formatNombre(haut.valeur)} assistants médicaux`,
      sousTitre: 'Nombre d’assistants médicaux recrutés, par département, décembre 2023',
      constat: `Le nombre va de ${formatNombre(bas.valeur)} (${bas.nom}) à ${formatNombre(haut.valeur)} (${haut.nom}) en décembre 2023.`,
      alternative: `Carte à cercles proportionnels au nombre d’assistants médicaux recrutés. Minimum ${bas.nom}, ${formatNombre(bas.valeur)} ; maximum ${haut.nom}, ${formatNombre(haut.valeur)}.`,
      indicateur: INDICATEUR,
      date: DATE,
      notes: [],
      prefixe: 'n-',
    });
  },
  'classement-assistants-medicaux-densite': () => {
    const valeurs = rows().map((o) => ({ code: o.territoire, valeur: tauxDepartement(o) }));
    const { bas, haut, nombre } = extremes(valeurs);
    const france = tauxFrance(INDICATEUR, DATE);
    return classement({
      id: 'classement-assistants-medicaux-densite',
      theme: THEME,
      titre: `${haut.nom} en tête, ${bas.nom} en queue`,
      sousTitre:
        'Assistants médicaux pour 100 000 habitants, les dix départements les mieux et les moins bien dotés, décembre 2023',
      constat: `Parmi les ${nombre} départements classés, ${haut.nom} arrive premier avec ${un(haut.valeur)} pour 100 000 habitants et ${bas.nom} dernier avec ${un(bas.valeur)}, en décembre 2023.`,
      alternative: `Barres horizontales des dix premiers et des dix derniers départements, de ${haut.nom} (${un(haut.valeur)}) à ${bas.nom} (${un(bas.valeur)}) ; tous sont dans le tableau.`,
      indicateur: INDICATEUR,
      date: DATE,
      pour100000: true,
      france: france === null ? null : { label: 'France hors Mayotte', valeur: Number(france.toFixed(1)) },
      notes: [NOTE_TAUX, 'Mayotte n’est pas classée : sa population connue est celle de 2017.'],
    });
  },

  'regions-assistants-medicaux': () =>
    parRegion({
      id: 'regions-assistants-medicaux',
      theme: THEME,
      titre: 'En un an, une hausse dans chaque région, et une cible encore loin',
      sousTitre:
        'Assistants médicaux recrutés par région, décembre 2022 à décembre 2023, et cible de chaque région pour décembre 2024',
      constat: `En décembre 2023, l’Île-de-France compte ${formatLigne('assistants-medicaux-recrutes.REG-11.2023-12')} assistants médicaux pour une cible de ${formatLigne('assistants-medicaux-ditp-2024-12.REG-11')} un an plus tard ; l’Occitanie ${formatLigne('assistants-medicaux-recrutes.REG-76.2023-12')} pour ${formatLigne('assistants-medicaux-ditp-2024-12.REG-76')}.`,
      alternative:
        'Dix-huit petites courbes à trois points, une par région, chacune à son échelle : toutes montent entre décembre 2022 et décembre 2023 et restent sous la ligne ambre de la cible de décembre 2024.',
      indicateur: INDICATEUR,
      jusqua: DATE,
      notes: [
        'Chaque région a sa propre échelle, qui part de zéro.',
        'Aucune valeur régionale n’est publiée après décembre 2023.',
      ],
    }),
};
