import { couleur } from '../charts/palette.ts';
import { dans } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { indicateur, objectif, observation, territoire } from '../donnees.ts';
import { formatDate, formatPourQuand } from '../format/date.ts';
import { ESPACE_INSECABLE } from '../format/nombre.ts';
import { accorder } from '../format/unite.ts';
import { formatLigne } from '../lignes.ts';
import type { Fragment } from '../maps/svg.ts';
import { INDICATEURS_PROMESSES, ligneDe } from '../territoires/blocs.ts';
import { carteTerritoire } from '../territoires/carte.ts';
import { enTexte } from '../phrases/phrase.ts';
import { phraseTerritoire } from '../territoires/phrases.ts';
import { composeColonnes, composeNom, composeSurtitre, type CartePartage } from './carte-partage.ts';
import { empile, place } from './pile.ts';
import { mesurer } from './police.ts';
import { sourceCourte } from './source-courte.ts';
import { composeTexte } from './texte.ts';

/** One promise in the territory. */
interface LigneCarte {
  valeur: string;
  mots: string;
  date: string;
  cible: string;
  source: string;
}

const CHIFFRE = 62;
const TAILLES = [72, 66, 60, 56, 52, 48, 44, 40, 36];
/** Room between two lines. */
const ECART = { min: 14, max: 34 };

/** The share card of a région or a département: its name, the last published numbers and their targets, its place on the map of the région. */
export function carteDuTerritoire(t: Territoire): CartePartage {
  return {
    id: `territoire-${t.code.toLowerCase()}`,
    titre: t.nom,
    alternative: enTexte(phraseTerritoire(t)),
    compose: () => {
      const lignes = lignesDe(t);
      const sources = [...new Set(lignes.map(({ source }) => source))].map((source) => ({ source, lignes: [] }));
      return composeColonnes({
        dessin: carteTerritoire(t),
        largeurDessin: 500,
        hauteurDessin: 510,
        legende: `Population couverte par une CPTS, projets compris, ${t.niveau === 'REG' ? `${dans(t)}, ` : ''}par département, mai 2024`,
        source: `${sourceCourte(sources)}.`,
        colonne: ({ largeur, hauteur }) => {
          const surtitre = composeSurtitre(surtitreDe(t), largeur);
          const serre = composeLignes(lignes, { largeur, ecart: ECART.min });
          const libre = hauteur - surtitre.hauteur - serre.hauteur - 40;
          const nom = composeNom(t.nom, { largeur, hauteur: libre, tailles: TAILLES });
          const ecart = Math.min(ECART.max, ECART.min + (libre - nom.hauteur) / (lignes.length + 1));
          return empile([surtitre, 8, nom, 12 + ecart, composeLignes(lignes, { largeur, ecart })]);
        },
      });
    },
  };
}

function surtitreDe({ niveau, cog, nom, parent }: Territoire): string {
  if (niveau === 'REG' || parent === null) return 'Région';
  const region = territoire(parent).nom;
  return region === nom ? `Département ${cog}` : `Département ${cog} · ${region}`;
}

/** What is published of the promises in the territory; a promise without any value is not shown. */
function lignesDe(t: Territoire): LigneCarte[] {
  return INDICATEURS_PROMESSES.flatMap(({ indicateur: id }) => {
    const ligne = ligneDe(t.code, id);
    const derniere = ligne?.derniere ? observation(ligne.derniere) : null;
    if (!ligne || !derniere || !isNombre(derniere.valeur)) return [];
    const { type, unite: pluriel, unite_singulier: singulier } = indicateur(id);
    const suffixe = type === 'taux' ? `${ESPACE_INSECABLE}%` : '';
    const cible = ligne.objectifs.map((o) => objectif(o.objectif)).find((o) => isNombre(o.valeur));
    return [
      {
        valeur: formatLigne(derniere.id) + suffixe,
        mots:
          type === 'taux'
            ? 'de la population couverte par une CPTS, projets compris'
            : accorder(derniere.valeur, { singulier, pluriel }),
        date: formatDate(derniere.date).replaceAll(' ', ESPACE_INSECABLE),
        cible: cible ? `cible : ${formatLigne(cible.id)}${suffixe} ${formatPourQuand(cible.echeance)}` : '',
        source: derniere.source,
      },
    ];
  });
}

function composeLignes(
  lignes: readonly LigneCarte[],
  { largeur, ecart }: { largeur: number; ecart: number },
): Fragment {
  const colonne = Math.max(...lignes.map(({ valeur }) => mesurer(valeur, 'chiffre', CHIFFRE))) + 22;
  return empile(
    lignes.flatMap(({ valeur, mots, date, cible }, i) => {
      const texte = { police: 'texte', taille: 19, interligne: 1.26, largeur: largeur - colonne } as const;
      const droite = empile([
        composeTexte(`${mots}, ${date}`, texte),
        ...(cible ? [composeTexte(cible, { ...texte, teinte: couleur.promesse })] : []),
      ]);
      const nombre = composeTexte(valeur, {
        police: 'chiffre',
        taille: CHIFFRE,
        interligne: 1,
        teinte: couleur.observe,
      });
      const hauteur = Math.max(nombre.hauteur, droite.hauteur);
      const svg = place(nombre, 0, 0) + place(droite, colonne, Math.max(2, (nombre.hauteur - droite.hauteur) / 2 + 2));
      return [...(i > 0 ? [ecart] : []), { svg, largeur, hauteur }];
    }),
  );
}
