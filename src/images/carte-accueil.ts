import { couleur } from '../charts/palette.ts';
import { edition, promesses } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import type { Fragment } from '../maps/svg.ts';
import { contextePromesse, type ContextePromesse } from '../promesses/contexte.ts';
import { SITE } from '../site.ts';
import { CARTE, composeNom, composePromis, composeValeur, type CartePartage } from './carte-partage.ts';
import { chiffrePromesse } from './chiffres.ts';
import { composeMarque } from './marque.ts';
import { empile, place } from './pile.ts';
import { sourceCourte } from './source-courte.ts';
import { composeTexte } from './texte.ts';
import { composeVerdict } from './verdict.ts';

const TITRE = 'Quatre promesses pour l’accès aux soins. Où en sont-elles ?';
const GOUTTIERE = 28;

/** The share card of the home page: the four promises, their numbers and their verdicts. */
export function carteAccueil(): CartePartage {
  const contextes = promesses.map(({ id }) => contextePromesse(id));
  const phrases = contextes.map((c) => {
    const { valeur, promis } = chiffrePromesse(c);
    const mots = promis ? `, pour ${promis.valeur} ${promis.quand}` : '';
    return `${c.promesse.nom_court} : ${valeur}${c.derniere ? ` (${formatDate(c.derniere.date)})` : ''}${mots}`;
  });
  return {
    id: 'accueil',
    titre: SITE.nom,
    alternative: `${TITRE} ${phrases.join(' ; ')}.`,
    compose: () => composeAccueil(contextes),
  };
}

function composeAccueil(contextes: readonly ContextePromesse[]): string {
  const { largeur, hauteur, marge } = CARTE;
  const interieur = largeur - 2 * marge;
  const titre = composeNom(TITRE, { largeur: interieur, hauteur: 130, tailles: [56, 52, 48, 44] });
  const colonne = (interieur - GOUTTIERE * (contextes.length - 1)) / contextes.length;
  const rangs = contextes.map((c) => composeRangs(c, colonne));
  // each row begins at one height, whatever its columns hold
  const hauteurs = rangs[0]?.map((_, i) => Math.max(...rangs.map((r) => r[i]?.hauteur ?? 0))) ?? [];
  const colonnes = rangs.map((parts) =>
    empile(
      parts.flatMap((part, i) => [...(i > 0 ? [ECARTS[i - 1] ?? 0] : []), { ...part, hauteur: hauteurs[i] ?? 0 }]),
    ),
  );
  const source = composeTexte(`${sourceCourte(sourcesDe(contextes))}. État au ${formatDate(edition.date)}.`, {
    police: 'texte',
    taille: 17,
    teinte: couleur.discret,
  });
  const marque = composeMarque(30);
  const yPied = hauteur - marge - marque.hauteur + 10;
  const haut = marge + titre.hauteur;
  const y = haut + (yPied - haut - (colonnes[0]?.hauteur ?? 0)) / 2;
  return (
    place(titre, marge, marge - 6) +
    colonnes.map((c, i) => place(c, marge + i * (colonne + GOUTTIERE), y)).join('') +
    place(marque, marge, yPied) +
    `<g text-anchor="end">${place(source, largeur - marge, yPied + (marque.hauteur - source.hauteur) / 2)}</g>`
  );
}

/** Room between the rows of `composeRangs`. */
const ECARTS = [14, 16, 8, 10, 18];

/** From top to bottom: a line, the name, the number, its words, what was promised, the verdict. */
function composeRangs(contexte: ContextePromesse, largeur: number): Fragment[] {
  const { promesse, etat } = contexte;
  const chiffre = chiffrePromesse(contexte);
  const filet = { svg: `<path d="M0 1H${largeur}" stroke="${couleur.encre}" stroke-width="2"/>`, largeur, hauteur: 2 };
  return [
    filet,
    composeTexte(promesse.nom_court, { police: 'fort', taille: 22, largeur }),
    composeValeur(chiffre, { largeur, taille: 76 }),
    composeTexte(chiffre.legende, { police: 'texte', taille: 19, largeur, interligne: 1.28 }),
    ...(chiffre.promis ? [composePromis(chiffre.promis, 18)] : []),
    composeVerdict(etat.verdict.issue, { taille: 18, largeur }),
  ];
}

function sourcesDe(contextes: readonly ContextePromesse[]) {
  const ids = contextes.flatMap(({ derniere, cible }) => [...(derniere ? [derniere.source] : []), cible.source]);
  return [...Map.groupBy(ids, (id) => id)].map(([source, lignes]) => ({ source, lignes }));
}
