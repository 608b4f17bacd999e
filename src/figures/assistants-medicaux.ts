import { observationsDe } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatLigne } from '../lignes.ts';
import { auNiveau } from './cellules.ts';
import { carteDensite, carteNombre } from './carte-departements.ts';
import { extremes } from './extremes.ts';
import type { Figure } from './figure.ts';
import { tauxDepartement, tauxFrance } from './taux.ts';
import { trajectoire } from './trajectoire.ts';

const THEME = 'assistants-medicaux';
const INDICATEUR = 'assistants-medicaux-recrutes';
const DATE = '2023-12';
const NOTE_TAUX = 'Calcul : nombre de décembre 2023 rapporté à la population municipale de 2023 (Mayotte : population de 2017, donc pas de taux).';

const rows = () => auNiveau(observationsDe(INDICATEUR), { date: DATE, niveau: 'DEP' });
const un = (n: number) => formatNombre(n, { decimales: 1, decimalesMin: 1 });

export const FIGURES_ASSISTANTS: Record<string, () => Figure> = {
  'trajectoire-assistants-medicaux': () =>
    trajectoire({
      id: 'trajectoire-assistants-medicaux',
      theme: THEME,
      titre: `${formatLigne('assistants-medicaux-contrats.FR.2024-10-31')} contrats signés à deux mois de l’échéance, pour ${formatLigne('am-objectif-fin-2024-dp')} promis`,
      sousTitre: 'Contrats d’assistants médicaux signés depuis le début, et assistants recrutés selon le Baromètre, France',
      constat: `Les contrats signés sont passés de ${formatLigne('assistants-medicaux-contrats.FR.2019-12')} en décembre 2019 à ${formatLigne('assistants-medicaux-contrats.FR.2024-10-31')} au 31 octobre 2024. La promesse était de ${formatLigne('am-objectif-fin-2024-dp')} à la fin de 2024 ; aucun chiffre daté de l’échéance n’a été trouvé.`,
      alternative: `Courbe des contrats signés : ${formatLigne('assistants-medicaux-contrats.FR.2019-12')} en décembre 2019, ${formatLigne('am-contrats-2022-05')} fin mai 2022, ${formatLigne('am-contrats-signes-2023-06-dp')} en juin 2023, ${formatLigne('assistants-medicaux-contrats.FR.2024-10-31')} au 31 octobre 2024. Le Baromètre compte les assistants recrutés : ${formatLigne('assistants-medicaux-recrutes.FR.2023-12')} en décembre 2023. L’objectif de 10 000 a été annoncé pour 2025, puis fin 2024, fin 2025 et décembre 2026.`,
      series: [
        { indicateur: 'assistants-medicaux-contrats', nom: 'Contrats signés' },
        { indicateur: INDICATEUR, nom: 'recrutés (Baromètre)' },
      ],
      objectifs: [
        { id: 'am-cible-2022-10', remplace: true },
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
      titre: 'Trois fois plus d’assistants par habitant dans le Sud-Ouest que dans le Nord',
      sousTitre: 'Assistants médicaux recrutés pour 100 000 habitants, par département, décembre 2023',
      constat: `De ${un(bas.valeur)} assistant pour 100 000 habitants (${bas.nom}) à ${un(haut.valeur)} (${haut.nom})${france === null ? '' : `, pour ${un(france)} en France hors Mayotte`}, en décembre 2023.`,
      alternative: `Carte des départements en cinq classes, de moins de 6 à plus de 14 assistants médicaux pour 100 000 habitants. Minimum ${bas.nom}, ${un(bas.valeur)} ; maximum ${haut.nom}, ${un(haut.valeur)}.`,
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
    });
  },
};
