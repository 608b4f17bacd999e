import { observationsDe } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatLigne } from '../lignes.ts';
import { auNiveau } from './cellules.ts';
import { carteDensite, carteNombre } from './carte-departements.ts';
import { extremes } from './extremes.ts';
import type { Figure } from './figure.ts';
import { tauxDepartement, tauxFrance } from './taux.ts';
import { trajectoire } from './trajectoire.ts';

const THEME = 'msp';
const INDICATEUR = 'msp-nombre';
const DATE = '2023-12';
const NOTE_TAUX = 'Calcul : nombre de décembre 2023 rapporté à la population municipale de 2023 (Mayotte : population de 2017, donc pas de taux).';

const rows = () => auNiveau(observationsDe(INDICATEUR), { date: DATE, niveau: 'DEP' });
const un = (n: number) => formatNombre(n, { decimales: 1, decimalesMin: 1 });

export const FIGURES_MSP: Record<string, () => Figure> = {
  'trajectoire-msp': () =>
    trajectoire({
      id: 'trajectoire-msp',
      theme: THEME,
      titre: `${formatLigne('msp-nombre.FR.2023-12')} maisons de santé fin 2023, pour ${formatLigne('msp-objectif-2027-dp')} promises`,
      sousTitre: 'Nombre de maisons de santé pluriprofessionnelles en fonctionnement, France, juin 2017 à janvier 2025',
      constat: `De ${formatLigne('msp-nombre.FR.2017-06')} en juin 2017 à ${formatLigne('msp-nombre.FR.2023-12')} en décembre 2023 selon le Baromètre ; l’Assurance maladie en compte ${formatLigne('msp-nombre-cnam.FR.2025-01')} en janvier 2025. La promesse est de ${formatLigne('msp-objectif-2027-dp')}, en 2027 ou en décembre 2026 selon le document.`,
      alternative: `Courbe du Baromètre montant de ${formatLigne('msp-nombre.FR.2017-06')} maisons de santé en juin 2017 à ${formatLigne('msp-nombre.FR.2023-12')} en décembre 2023. Deux points du Hcaam, fin 2017 et fin 2021, et un de l’Assurance maladie, janvier 2025, sont à part. L’objectif de 4 000 est fixé à 2027, puis à décembre 2026.`,
      series: [
        { indicateur: INDICATEUR, nom: 'Baromètre' },
        { indicateur: 'msp-nombre-hcaam', nom: 'Hcaam' },
        { indicateur: 'msp-nombre-cnam', nom: 'Assurance maladie' },
      ],
      objectifs: [{ id: 'msp-ditp-2026-12.FR' }, { id: 'msp-objectif-2027-dp', juge: true }],
      notes: ['Les projets ne sont pas comptés.', 'Un trait ne relie que des points de même définition.'],
    }),
  'carte-msp-densite': () => {
    const valeurs = rows().map((o) => ({ code: o.territoire, valeur: tauxDepartement(o) }));
    const { bas, haut } = extremes(valeurs);
    const france = tauxFrance(INDICATEUR, DATE);
    return carteDensite({
      id: 'carte-msp-densite',
      theme: THEME,
      titre: 'Les maisons de santé sont d’abord rurales',
      sousTitre: 'Maisons de santé pour 100 000 habitants, par département, décembre 2023',
      constat: `De ${un(bas.valeur)} maison pour 100 000 habitants (${bas.nom}) à ${un(haut.valeur)} (${haut.nom})${france === null ? '' : `, pour ${un(france)} en France hors Mayotte`}, en décembre 2023.`,
      alternative: `Carte des départements en cinq classes, de moins de 2 à plus de 8 maisons de santé pour 100 000 habitants. Les plus fortes densités sont dans les départements ruraux du Massif central, des Pyrénées et de l’Est ; les plus faibles en Île-de-France, en Alsace et autour de la Méditerranée. Minimum ${bas.nom}, ${un(bas.valeur)} ; maximum ${haut.nom}, ${un(haut.valeur)}.`,
      indicateur: INDICATEUR,
      date: DATE,
      breaks: [2, 4, 6, 8],
      notes: [NOTE_TAUX, 'Une densité élevée peut tenir à de petites équipes : la taille des maisons n’est pas publiée par département.'],
    });
  },
  'carte-msp-nombre': () => {
    const valeurs = rows().map((o) => ({ code: o.territoire, valeur: o.valeur }));
    const { bas, haut } = extremes(valeurs);
    return carteNombre({
      id: 'carte-msp-nombre',
      theme: THEME,
      titre: `${haut.nom}, premier département par le nombre de maisons de santé`,
      sousTitre: 'Nombre de maisons de santé pluriprofessionnelles, par département, décembre 2023',
      constat: `Le nombre va de ${formatNombre(bas.valeur)} (${bas.nom}) à ${formatNombre(haut.valeur)} (${haut.nom}) en décembre 2023 ; il suit en partie la population.`,
      alternative: `Carte à cercles proportionnels au nombre de maisons de santé. Minimum ${bas.nom}, ${formatNombre(bas.valeur)} ; maximum ${haut.nom}, ${formatNombre(haut.valeur)}.`,
      indicateur: INDICATEUR,
      date: DATE,
      notes: [],
    });
  },
};
