import type { LigneFiche } from '../domain/fiche-territoire.ts';
import type { Observation } from '../domain/tables/index.ts';
import { dans, de } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre, type Valeur } from '../domain/valeur.ts';
import { indicateur, objectif, observation } from '../donnees.ts';
import type { Figure } from '../figures/figure.ts';
import { trajectoire } from '../figures/trajectoire.ts';
import { majuscule } from '../format/casse.ts';
import { formatDate, formatPourQuand, formatQuand } from '../format/date.ts';
import { accorder, formatQuantite, type Unite } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';
import { chiffre } from '../phrases/chiffre.ts';
import { phrase } from '../phrases/phrase.ts';
import { mesuresPromesses, type MesurePromesse } from './blocs.ts';

/** « visé » in the number and the gender of what each indicator counts. */
const VISES: Unite = { singulier: 'visé', pluriel: 'visés' };
const VISE: Readonly<Record<string, Unite>> = { 'msp-nombre': { singulier: 'visée', pluriel: 'visées' } };

/** One promise in one territory, ready for its page. */
export interface BlocPromesse extends MesurePromesse {
  figure: Figure | null;
}

/** The promises published for this territory, each with its trajectory. */
export function blocsPromesses(t: Territoire): BlocPromesse[] {
  return mesuresPromesses(t).map((mesure) => ({
    ...mesure,
    figure: mesure.derniere ? figureTerritoire(t, mesure.ligne, mesure.derniere) : null,
  }));
}

/** What the trajectory of a promise in a territory says: its title, its subtitle, its takeaway, what is drawn. */
export function motsTrajectoire(t: Territoire, ligne: LigneFiche, derniere: Observation) {
  const ind = indicateur(ligne.indicateur);
  const pourcent = ind.type === 'taux';
  const unite = { singulier: ind.unite_singulier, pluriel: ind.unite };
  const ecrire = (id: string, valeur: Valeur) =>
    chiffre(id, {
      texte: pourcent ? `${formatLigne(id)} %` : isNombre(valeur) ? formatQuantite(valeur, unite) : formatLigne(id),
    });
  const bref = (id: string) => formatLigne(id) + (pourcent ? ' %' : '');
  const quoi = pourcent ? ' de la population couverte par une CPTS, projets compris,' : '';
  const visee = (id: string) => chiffre(id, { promis: true });
  const cible = cibleDe(ligne);
  const premiere = ligne.precedentes[0] ? observation(ligne.precedentes[0]) : derniere;
  const suite = cible
    ? phrase`, pour une cible de ${visee(cible.id)}${pourcent ? ' %' : ''} ${formatPourQuand(cible.echeance)}`
    : '';
  return {
    titre: cible
      ? phrase`${ecrire(derniere.id, derniere.valeur)} au dernier chiffre, ${visee(cible.id)} ${pourcent ? '% visés' : accorder(cible.valeur as number, VISE[ligne.indicateur] ?? VISES)}`
      : phrase`${ecrire(derniere.id, derniere.valeur)} au dernier chiffre`,
    sousTitre: `${ind.nom}, ${t.nom}, ${formatDate(premiere.date)} à ${formatDate(derniere.date)}`,
    constat: phrase`${majuscule(dans(t))}, ${ecrire(derniere.id, derniere.valeur)}${quoi} ${formatQuand(derniere.date)}${suite}.`,
    alternative: phrase`Trajectoire ${de(t)} : ${bref(premiere.id)} ${formatQuand(premiere.date)}, ${bref(derniere.id)} ${formatQuand(derniere.date)}${suite}.`,
  };
}

function cibleDe({ objectifs }: LigneFiche) {
  return objectifs.map((o) => objectif(o.objectif)).find((o) => isNombre(o.valeur));
}

function figureTerritoire(t: Territoire, ligne: LigneFiche, derniere: Observation): Figure {
  const cible = cibleDe(ligne);
  return trajectoire({
    id: `evolution-${ligne.indicateur}`,
    theme: indicateur(ligne.indicateur).theme,
    ...motsTrajectoire(t, ligne, derniere),
    series: [{ indicateur: ligne.indicateur, nom: 'Baromètre' }],
    objectifs: cible ? [{ id: cible.id, juge: true }] : [],
    notes: [],
    territoire: t.code,
    largeurs: { ample: 520, etroite: 344, hauteur: 240 },
  });
}
