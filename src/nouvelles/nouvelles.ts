import type { MiseAJour, NatureChangement } from '../domain/changements.ts';
import type { Theme } from '../domain/tables/colonnes.ts';
import { indicateur, ligne, misesAJour } from '../donnees.ts';
import { NOM_THEME } from '../figures/themes.ts';
import { accorder } from '../format/unite.ts';
import { isObjectif, lienLigne, lieuLigne } from '../lignes.ts';
import { chiffre, compte } from '../phrases/chiffre.ts';
import { phraseLibelle } from '../phrases/lignes-en-phrases.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';

/** How many entries of one nature and subject are listed one by one; over that, a line stands for them. */
export const LISTE_MAX = 30;

/** What a change is called, one and several. */
export const MOT_NATURE: Record<NatureChangement, { singulier: string; pluriel: string }> = {
  nouveau: { singulier: 'chiffre nouveau', pluriel: 'chiffres nouveaux' },
  revision: { singulier: 'révision par la source', pluriel: 'révisions par la source' },
  methode: { singulier: 'changement de méthode', pluriel: 'changements de méthode' },
  correction: { singulier: 'correction de notre part', pluriel: 'corrections de notre part' },
  retrait: { singulier: 'retrait', pluriel: 'retraits' },
};

/** A change as a reader sees it. */
export interface Entree {
  id: string;
  nature: NatureChangement;
  theme: Theme;
  titre: Phrase;
  /** Null for what was withdrawn, which has no page. */
  adresse: string | null;
  territoire: string | null;
}

/** The changes of one nature and subject in an edition. */
export interface GroupeNouvelles {
  ancre: string;
  nature: NatureChangement;
  theme: Theme;
  entrees: readonly Entree[];
}

const NATURES = Object.keys(MOT_NATURE) as NatureChangement[];

/** The entries of an edition, in the order of its changes. New series are told by their figures, not on their own. */
export function entreesDe({ changements }: MiseAJour): Entree[] {
  return changements
    .filter(({ nature, table }) => !(nature === 'nouveau' && table === 'indicateurs'))
    .map(({ nature, table, id }): Entree => {
      if (nature === 'retrait')
        return { id, nature, theme: 'autre', titre: phrase`${id}`, adresse: null, territoire: null };
      if (table === 'indicateurs') {
        const { theme, nom } = indicateur(id);
        return { id, nature, theme, titre: phrase`${nom}`, adresse: `/chiffres/${id}/`, territoire: null };
      }
      const l = ligne(id);
      const theme = 'theme' in l ? l.theme : indicateur(l.indicateur).theme;
      return {
        id,
        nature,
        theme,
        titre: titreEntree(id),
        adresse: lienLigne(id),
        territoire: l.territoire,
      };
    });
}

/** A row as the feeds and the list of changes name it: what it counts, where, its value. */
export function titreEntree(id: string): Phrase {
  return phrase`${phraseLibelle(id)}, ${lieuLigne(id)} : ${chiffre(id, { unite: true, promis: isObjectif(id) })}`;
}

/** The entries by nature, then by subject in the order of the ledger. */
export function groupesDe(edition: MiseAJour): GroupeNouvelles[] {
  const entrees = entreesDe(edition);
  return NATURES.flatMap((nature) =>
    (Object.keys(NOM_THEME) as Theme[]).flatMap((theme) => {
      const siennes = entrees.filter((e) => e.nature === nature && e.theme === theme);
      return siennes.length === 0
        ? []
        : [{ ancre: `${edition.edition}-${nature}-${theme}`, nature, theme, entrees: siennes }];
    }),
  );
}

/** « 27 chiffres nouveaux », the number leading to them; without selector where they are not all listed. */
export function phraseNature(
  nature: NatureChangement,
  { nombre, adresse, selecteur = '' }: { nombre: number; adresse: string; selecteur?: string },
): Phrase {
  return phrase`${compte(nombre, adresse, selecteur)} ${accorder(nombre, MOT_NATURE[nature])}`;
}

/** The editions with their groups, from the newest. */
export const editionsNouvelles = misesAJour.map((edition) => ({ edition, groupes: groupesDe(edition) }));
