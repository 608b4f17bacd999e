import type { Issue } from '../domain/derivations/index.ts';
import type { Objectif } from '../domain/tables/index.ts';
import { couperTexte, idsCites, type Evenement } from '../domain/evenement.ts';
import { isNombre } from '../domain/valeur.ts';
import { edition, engagement, evenements, indicateur, ligneChronologie, objectif, objectifs } from '../donnees.ts';
import { minuscule } from '../format/casse.ts';
import { formatPourQuand } from '../format/date.ts';
import { terminer } from '../format/typographie.ts';
import { lienLigne } from '../lignes.ts';
import { chiffre } from '../phrases/chiffre.ts';
import { chiffresDe, enTexte, joindre, majuscule, phrase, type Phrase } from '../phrases/phrase.ts';
import { phraseEngagement } from '../phrases/lignes-en-phrases.ts';
import { phraseFormulation, adresseEngagement } from '../registre/contexte.ts';
import { valeurPromise } from '../registre/frise.ts';
import { voieDe, type Voie } from './voies.ts';

/** Where an event is read: a source, a place in it, and the way there. */
export interface LieuDeLecture {
  source: string;
  localisation: string;
  lien: string;
}

/** An event with the words its page needs. */
export interface ContexteEvenement {
  evenement: Evenement;
  voie: Voie;
  annee: string;
  /** Without final stop. */
  titre: Phrase;
  /** The page that says more, or null. */
  lien: string | null;
  detail: Phrase | null;
  lieux: readonly LieuDeLecture[];
  note: string;
  /** Ids of the rows that it is linked to without saying their figures. */
  liees: readonly string[];
}

const promis = new Set(objectifs.map(({ id }) => id));

/** A text of the chronology with each of its figures, those of the promises in their colour. */
export function toPhrase(texte: string): Phrase {
  return joindre(
    couperTexte(texte).map((part, i) => (i % 2 === 0 ? part : chiffre(part, { promis: promis.has(part) }))),
  );
}

export function contexteEvenement(e: Evenement): ContexteEvenement {
  const commun = { evenement: e, voie: voieDe(e.theme), annee: e.date.slice(0, 4) };
  return { ...commun, ...(e.engagement === null ? depuisLaTable(e) : depuisLeRegistre(e, e.engagement)) };
}

function depuisLaTable({ ligne }: Evenement): Omit<ContexteEvenement, 'evenement' | 'voie' | 'annee'> {
  const { titre, detail, source, localisation, lignes, note } = ligneChronologie(ligne ?? '');
  return {
    titre: majuscule(toPhrase(titre)),
    lien: null,
    detail: detail === '' ? null : toPhrase(detail),
    lieux: [{ source, localisation, lien: `/sources/${source}/` }],
    note,
    liees: lignes.filter((id) => !idsCites(titre + detail).includes(id)),
  };
}

function depuisLeRegistre(
  { nature, objectifs: ids, verdict }: Evenement,
  id: string,
): Omit<ContexteEvenement, 'evenement' | 'voie' | 'annee'> {
  const cibles = ids.map(objectif);
  const [premiere] = cibles;
  if (!premiere) throw new Error(`an event of ${id} without target`);
  const echeance = nature === 'echeance';
  const promesse =
    isNombre(premiere.valeur) && indicateur(premiere.indicateur).type !== 'indice'
      ? phrase`Promis : ${chiffre(premiere.id, { texte: valeurPromise({ objectif: premiere }), promis: true })}${
          echeance
            ? ''
            : premiere.echeance === 'inconnue'
              ? ', sans échéance'
              : `, ${formatPourQuand(premiere.echeance)}`
        }.`
      : phrase`Promis : ${minuscule(terminer(premiere.libelle))}`;
  const suite = echeance
    ? phraseFormulation(premiere, verdict)
    : terminer(premiere.annonce_par === 'inconnu' ? 'Auteur inconnu' : premiere.annonce_par);
  const detail = phrase`${promesse} ${suite}`;
  return {
    titre: phraseEngagement(engagement(id), 'titre'),
    lien: `${adresseEngagement(id)}#histoire`,
    detail,
    lieux: unParSource(cibles),
    note: '',
    liees: [],
  };
}

/** The first of the targets read in each source. */
function unParSource(cibles: readonly Objectif[]): LieuDeLecture[] {
  return [...Map.groupBy(cibles, ({ source }) => source).values()].map(([premier]) => {
    const { id, source, localisation } = premier!;
    return { source, localisation, lien: lienLigne(id) };
  });
}

/** Every event of the chronology, in the order of dates. */
export const contextesChronologie: readonly ContexteEvenement[] = evenements.map(contexteEvenement);

/** The events by year. */
export const anneesChronologie = [...Map.groupBy(contextesChronologie, ({ annee }) => annee)];

/** The title as plain text. */
export function titreTexte({ titre }: Pick<ContexteEvenement, 'titre'>): string {
  return enTexte(titre);
}

/** Ids of the rows whose figures its words hold. */
export function citees({ titre, detail }: Pick<ContexteEvenement, 'titre' | 'detail'>): readonly string[] {
  const chiffres = [titre, ...(detail ? [detail] : [])].flatMap(chiffresDe);
  return [...new Set(chiffres.flatMap(({ lignes = [] }) => lignes))];
}

/** What became of a deadline of the ledger: a target without number cannot be checked. Null for anything else. */
export function verdictDe({ engagement: e, nature, verdict }: Evenement): Issue | null {
  return e === null || nature !== 'echeance' ? null : (verdict?.issue ?? 'inverifiable');
}

/** What is to be said of a date that was only announced; nothing of a fact, nor of a promise, whose verdict says it. */
export function suspensDe({ engagement: e, etat, nature, date }: Evenement): string | null {
  if (etat === 'advenu' || nature === 'echeance' || e !== null) return null;
  return date.slice(0, 4) > edition.date.slice(0, 4) ? 'À venir.' : 'Annoncé ; suite inconnue.';
}
