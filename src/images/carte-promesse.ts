import { formatDate } from '../format/date.ts';
import { edition } from '../donnees.ts';
import type { ContextePromesse } from '../promesses/contexte.ts';
import { MOT_ISSUE } from '../promesses/mots.ts';
import { vignette } from '../promesses/vignette.ts';
import {
  composeChiffre,
  composeColonnes,
  composeNom,
  composeSurtitre,
  direChiffre,
  type CartePartage,
} from './carte-partage.ts';
import { chiffrePromesse } from './chiffres.ts';
import { empile } from './pile.ts';
import { sourceCourte } from './source-courte.ts';
import { composeVerdict } from './verdict.ts';

/** The share card of a promise: its name, the last known number, what was promised, the verdict, the trajectory. */
export function cartePromesse(contexte: ContextePromesse): CartePartage {
  const { promesse, etat, cible, derniere } = contexte;
  const chiffre = chiffrePromesse(contexte);
  const sources = [...(derniere ? [derniere.source] : []), cible.source].map((source) => ({ source, lignes: [] }));
  const verdict = MOT_ISSUE[etat.verdict.issue];
  return {
    id: `promesse-${promesse.id}`,
    titre: promesse.nom,
    alternative: `${promesse.nom} : ${direChiffre(chiffre)}. ${verdict} au ${formatDate(edition.date)}.`,
    compose: () =>
      composeColonnes({
        dessin: vignette(contexte),
        largeurDessin: 620,
        source: `${sourceCourte(sources)}. État au ${formatDate(edition.date)}.`,
        colonne: ({ largeur, hauteur }) => {
          const surtitre = composeSurtitre('Promesse de juillet 2023', largeur);
          const nombre = composeChiffre(chiffre, { largeur, taille: 100 });
          const mot = composeVerdict(etat.verdict.issue, { taille: 22, largeur });
          const reste = hauteur - surtitre.hauteur - nombre.hauteur - mot.hauteur - 60;
          const nom = composeNom(promesse.nom, { largeur, hauteur: reste });
          return empile([surtitre, 6, nom, 26, nombre, 24, mot]);
        },
      }),
  };
}
