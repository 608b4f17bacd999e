import { escapeXml } from '../format/xml.ts';
import { isObjectif, lienLigne } from '../lignes.ts';
import { chiffre, chiffreCalcule } from '../phrases/chiffre.ts';
import { chiffreHtml } from '../phrases/chiffre-html.ts';
import { enHtml, joindre, type Phrase } from '../phrases/phrase.ts';
import { lierNombres, phraseDeTexte, seule } from '../phrases/texte-de-table.ts';
import type { Cellule, Colonne, Figure } from './figure.ts';
import type { Mots } from './typographie-figure.ts';

/** What a figure says, as a page prints it: each number leads to its row or to its computation. */
export interface PhrasesFigure {
  titre: Phrase;
  sousTitre: Phrase;
  constat: Phrase;
  notes: readonly Phrase[];
}

/**
 * The words of a figure with the ways of their numbers. A number that was typed leads to the row of the figure that gives it, when one alone does;
 * it stays plain otherwise, and a page may not print it so.
 */
export function phrasesFigure(f: Figure): PhrasesFigure {
  const { titre, sousTitre, constat, notes = f.notes } = f.phrases ?? f;
  const ids = [...new Set(f.tableau.lignes.flatMap((cellules) => cellules.flatMap(({ ligne: id }) => id ?? [])))];
  const dire = (mots: Mots) => lier(mots, ids);
  return { titre: dire(titre), sousTitre: dire(sousTitre), constat: dire(constat), notes: notes.map(dire) };
}

function lier(mots: Mots, ids: readonly string[]): Phrase {
  if (typeof mots !== 'string')
    return joindre(mots.morceaux.map((m) => (typeof m === 'string' ? lier(m, ids) : { morceaux: [enCouleur(m)] })));
  return lierNombres(mots, (nombre) => {
    const id = seule(ids, nombre);
    return id === undefined ? null : chiffre(id, { texte: nombre.texte, promis: isObjectif(id) });
  });
}

/** A target takes the colour of promises. */
function enCouleur<T extends Exclude<Phrase['morceaux'][number], string>>(m: T): T {
  const [id, ...autres] = 'lignes' in m ? (m.lignes ?? []) : [];
  return id === undefined || autres.length > 0 ? m : { ...m, promis: isObjectif(id) };
}

/** A cell of the table of a figure: its number leads to its row or to its computation; those in its words, to the row beside them. */
export function celluleHtml(
  { texte, valeur, ligne: id, derivation, entrees = [], lien }: Cellule,
  { colonne, rangee }: { colonne: Colonne | undefined; rangee: readonly Cellule[] },
): string {
  if (derivation !== undefined)
    return chiffreHtml(chiffreCalcule({ texte, valeur: valeur ?? texte, formule: derivation, entrees }));
  if (id !== undefined) return chiffreHtml(chiffre(id, { texte, promis: isObjectif(id) }));
  if (lien !== undefined) return `<a href="${escapeXml(lien)}">${escapeXml(texte)}</a>`;
  if (colonne?.cle === 'source') return `<cite>${escapeXml(texte)}</cite>`;
  if (colonne?.cle === 'code') return escapeXml(texte);
  const lignes = rangee.flatMap(({ ligne: autre }) => autre ?? []);
  const [premiere] = lignes;
  return premiere === undefined
    ? escapeXml(texte)
    : enHtml(phraseDeTexte(texte, { lignes, lieu: lienLigne(premiere) }));
}
