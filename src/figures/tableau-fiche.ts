import type { Territoire } from '../domain/territoire.ts';
import { indicateur, objectif, observation } from '../donnees.ts';
import type { MesurePromesse } from '../territoires/blocs.ts';
import { celluleLigne, celluleMots } from './cellules.ts';
import type { Cellule, Tableau } from './figure.ts';

/** The promises of one territory, as a card's table holds them. */
export interface MesuresTerritoire {
  t: Territoire;
  mesures: readonly Pick<MesurePromesse, 'ligne' | 'derniere' | 'unite' | 'taux'>[];
}

/** The table of a mini-card: one row a promise and a territory, with the date of the value and the target. */
export function tableauFiche(legende: string, territoires: readonly MesuresTerritoire[]): Tableau {
  return {
    legende,
    colonnes: [
      { titre: 'Mesure', cle: 'mesure' },
      { titre: 'Territoire', cle: 'territoire' },
      { titre: 'Valeur', nombre: true, cle: 'valeur' },
      { titre: 'Unité', cle: 'unite' },
      { titre: 'Date', cle: 'date' },
      { titre: 'Cible', nombre: true, cle: 'cible' },
      { titre: 'Échéance', cle: 'echeance' },
    ],
    lignes: territoires.flatMap(({ t, mesures }) => mesures.map((mesure) => rangee(t, mesure))),
  };
}

/** The ids of the rows that a table cites: values, absences that a source states, targets. */
export function lignesFiche(territoires: readonly MesuresTerritoire[]): string[] {
  return territoires.flatMap(({ mesures }) =>
    mesures.flatMap(({ derniere, ligne }) => [
      ...(derniere ? [derniere.id] : ligne.absence ? [ligne.absence] : []),
      ...ligne.objectifs.map((o) => o.objectif),
    ]),
  );
}

function rangee(t: Territoire, { ligne, derniere, unite }: MesuresTerritoire['mesures'][number]): Cellule[] {
  const cible = ligne.objectifs[0]?.objectif;
  const valeur = derniere?.id ?? ligne.absence;
  return [
    celluleMots(indicateur(ligne.indicateur).nom),
    celluleMots(t.nom),
    valeur ? celluleLigne(valeur) : celluleMots('nd'),
    celluleMots(unite.pluriel),
    celluleMots(valeur ? observation(valeur).date : ''),
    cible ? celluleLigne(cible) : celluleMots('so'),
    celluleMots(cible ? objectif(cible).echeance : ''),
  ];
}
