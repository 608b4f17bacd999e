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

const THEME = 'msp';
const INDICATEUR = 'msp-nombre';
const DATE = '2023-12';
const NOTE_TAUX =
  'Calcul : nombre de décembre 2023 rapporté à la population municipale de 2023 (Mayotte : population de 2017, donc pas de taux).';

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
      titre: `Les plus fortes densités : ${nomsDesExtremes(valeurs, { nombre: 3, sens: 'haut' })}`,
      sousTitre: 'Maisons de santé pour 100 000 habitants, par département, décembre 2023',
      constat: `De ${un(bas.valeur)} maison pour 100 000 habitants (${bas.nom}) à ${un(haut.valeur)} (${haut.nom})${france === null ? '' : `, pour ${un(france)} en France hors Mayotte`}, en décembre 2023.`,
      alternative: `Carte des départements en cinq classes, de moins de 2 à plus de 8 maisons de santé pour 100 000 habitants. Les cinq plus fortes : ${nomsDesExtremes(valeurs, { nombre: 5, sens: 'haut' })} ; les cinq plus faibles : ${nomsDesExtremes(valeurs, { nombre: 5, sens: 'bas' })}. Minimum ${bas.nom}, ${un(bas.valeur)} ; maximum ${haut.nom}, ${un(haut.valeur)}.`,
      indicateur: INDICATEUR,
      date: DATE,
      breaks: [2, 4, 6, 8],
      notes: [
        NOTE_TAUX,
        'Une densité élevée peut tenir à de petites équipes : la taille des maisons n’est pas publiée par département.',
      ],
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
      prefixe: 'n-',
    });
  },
  'classement-msp-densite': () => {
    const valeurs = rows().map((o) => ({ code: o.territoire, valeur: tauxDepartement(o) }));
    const { bas, haut, nombre } = extremes(valeurs);
    const france = tauxFrance(INDICATEUR, DATE);
    return classement({
      id: 'classement-msp-densite',
      theme: THEME,
      titre: `${haut.nom} en tête, ${bas.nom} en queue`,
      sousTitre:
        'Maisons de santé pour 100 000 habitants, les dix départements les mieux et les moins bien dotés, décembre 2023',
      constat: `Parmi les ${nombre} départements classés, ${haut.nom} arrive premier avec ${un(haut.valeur)} pour 100 000 habitants et ${bas.nom} dernier avec ${un(bas.valeur)}, en décembre 2023.`,
      alternative: `Barres horizontales des dix premiers et des dix derniers départements, de ${haut.nom} (${un(haut.valeur)}) à ${bas.nom} (${un(bas.valeur)}) ; tous sont dans le tableau.`,
      indicateur: INDICATEUR,
      date: DATE,
      pour100000: true,
      france: france === null ? null : { label: 'France hors Mayotte', valeur: Number(france.toFixed(1)) },
      notes: [NOTE_TAUX, 'Mayotte n’est pas classée : sa population connue est celle de 2017.'],
    });
  },

  'regions-msp': () =>
    parRegion({
      id: 'regions-msp',
      theme: THEME,
      titre: 'Partout en hausse, loin encore de la cible de 2026',
      sousTitre:
        'Nombre de maisons de santé par région, juin 2017 à décembre 2023, et cible de chaque région pour décembre 2026',
      constat: `Le nombre de maisons de santé a augmenté dans les dix-huit régions depuis juin 2017 ; la Corse est la seule à avoir déjà dépassé sa cible, avec ${formatLigne('msp-nombre.REG-94.2023-12')} maisons pour ${formatLigne('msp-ditp-2026-12.REG-94')} visées.`,
      alternative:
        'Dix-huit petites courbes, une par région, chacune à son échelle : toutes montent entre juin 2017 et décembre 2023 ; une ligne ambre donne la cible de décembre 2026. Seule la Corse est au-dessus de la sienne.',
      indicateur: INDICATEUR,
      jusqua: DATE,
      notes: ['Chaque région a sa propre échelle, qui part de zéro : on compare des trajectoires, pas des niveaux.'],
    }),
};
