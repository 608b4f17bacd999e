import type { Desaccord, Engagement, Indicateur } from '../domain/tables/index.ts';
import { ligne } from '../donnees.ts';
import { adresseIndicateur, libelleLigne, lienDesaccord, lienLigne } from '../lignes.ts';
import { phraseDeTexte } from './texte-de-table.ts';
import type { Phrase } from './phrase.ts';

/** What a row measures, in our words, its numbers leading to it. */
export function phraseLibelle(id: string): Phrase {
  return phraseDeTexte(libelleLigne(id), { lignes: [id], lieu: lienLigne(id) });
}

/** The note of a row, its numbers leading to it. */
export function phraseNote(id: string): Phrase {
  return phraseDeTexte(ligne(id).note, { lignes: [id], lieu: lienLigne(id) });
}

/** A text of a disagreement: its title, what explains it, or why a value is kept. */
export function phraseDesaccord(d: Desaccord, champ: 'titre' | 'explication' | 'motif'): Phrase {
  return phraseDeTexte(d[champ], { lignes: d.lignes, lieu: lienDesaccord(d.id) });
}

/** What an indicator is, or what it must not be made to say. */
export function phraseIndicateur(i: Indicateur, champ: 'definition' | 'prudence'): Phrase {
  return phraseDeTexte(i[champ], { lignes: [], lieu: adresseIndicateur(i.id) });
}

/** What an engagement of the ledger says, in our words: its numbers lead to its wordings, else to its history. */
export function phraseEngagement(e: Engagement, champ: 'titre' | 'formulation' | 'note'): Phrase {
  return phraseDeTexte(e[champ], {
    lignes: [...e.objectifs, ...e.argent],
    lieu: `/promesses/registre/${e.id}/#histoire`,
  });
}
