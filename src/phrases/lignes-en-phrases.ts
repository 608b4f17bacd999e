import type { Desaccord, Engagement, Indicateur, Source } from '../domain/tables/index.ts';
import { desaccordsDe, ligne } from '../donnees.ts';
import { terminer } from '../format/typographie.ts';
import { adresseIndicateur, libelleLigne, lienDesaccord, lienLigne } from '../lignes.ts';
import { libelleDansGroupe } from '../sources/sujets.ts';
import { phraseDeTexte } from './texte-de-table.ts';
import type { Phrase } from './phrase.ts';

/** What a row measures, in our words, its numbers leading to it. */
export function phraseLibelle(id: string): Phrase {
  return phraseDeLigne(libelleLigne(id), id);
}

/** What an observation measures, where its indicator is named already. */
export function phraseLibelleDansGroupe(id: string): Phrase {
  return phraseDeLigne(libelleDansGroupe(ligne(id)), id);
}

/** The note of a row, its numbers leading to it. */
export function phraseNote(id: string): Phrase {
  return phraseDeLigne(ligne(id).note, id);
}

/** A text about a row: its other numbers are those of the rows that it is set against, or are said by the row alone. */
export function phraseDeLigne(texte: string, id: string): Phrase {
  const lignes = desaccordsDe(id).flatMap(({ lignes: siennes }) => siennes);
  return phraseDeTexte(texte, { premieres: [id], lignes, lieu: lienLigne(id) });
}

/**
 * A text of a disagreement: its title, what explains it, or why a value is kept. The title and the reason speak of the value that is kept; what explains
 * the gap speaks of them all.
 */
export function phraseDesaccord(d: Desaccord, champ: 'titre' | 'explication' | 'motif'): Phrase {
  const premieres = champ === 'explication' || !d.retenu ? [] : [d.retenu];
  return phraseDeTexte(d[champ], { premieres, lignes: d.lignes, lieu: lienDesaccord(d.id) });
}

/** What is to be known of a source before it is used. */
export function phraseLimites(s: Source): Phrase {
  return phraseDeTexte(s.limites, { lignes: [], lieu: `/sources/${s.id}/` });
}

/** What an indicator is, or what it must not be made to say. */
export function phraseIndicateur(i: Indicateur, champ: 'definition' | 'prudence'): Phrase {
  return phraseDeTexte(terminer(i[champ]), { lignes: [], lieu: adresseIndicateur(i.id) });
}

/** What an engagement of the ledger says, in our words: its numbers lead to its wordings, else to its history. */
export function phraseEngagement(e: Engagement, champ: 'titre' | 'formulation' | 'note'): Phrase {
  return phraseDeTexte(e[champ], {
    premieres: [e.juge],
    lignes: [...e.objectifs, ...e.argent],
    lieu: `/promesses/registre/${e.id}/#histoire`,
  });
}
