import { isDateSource } from '../domain/date-source.ts';
import { isNombre } from '../domain/valeur.ts';
import { desaccordsDe, source, type LigneCitable } from '../donnees.ts';
import { formatDate } from '../format/date.ts';
import { escapeXml } from '../format/xml.ts';
import { isObjectif, lienDansSource, lienDesaccord, lienLieu, lienLigne, nomTerritoire } from '../lignes.ts';
import { chiffre } from '../phrases/chiffre.ts';
import type { ChiffreImprime } from '../phrases/chiffre-html.ts';
import { phraseDeLigne, phraseDesaccord, phraseLibelle } from '../phrases/lignes-en-phrases.ts';
import { enHtml, phrase, type Phrase } from '../phrases/phrase.ts';
import { adressePage } from '../partage/adresse-page.ts';
import { lienSignaler } from '../signaler.ts';
import { PHRASE_ABSENCE, PHRASE_PRECISION, PHRASE_STATUT } from '../sources/mots.ts';
import { revise, reviseePar } from './revisions.ts';

/** One thing said of a row: what it is, and the words, as markup. */
export interface Mention {
  terme: string;
  html: string;
}

/** What is said of rows shown together: what holds for all of them once, then what each has of its own. */
export interface Mentions {
  communes: readonly Mention[];
  propres: ReadonlyMap<LigneCitable, readonly Mention[]>;
}

/** What is said of each row. A row alone has all its mentions to itself. */
export function mentionsDe(lignes: readonly LigneCitable[]): Mentions {
  const toutes = new Map(lignes.map((l) => [l, mentionsLigne(l)] as const));
  const [premieres = [], ...autres] = toutes.values();
  const communes = lignes.length > 1 ? premieres.filter((m) => autres.every((liste) => contient(liste, m))) : [];
  return {
    communes,
    propres: new Map([...toutes].map(([l, liste]) => [l, liste.filter((m) => !contient(communes, m))])),
  };
}

function contient(liste: readonly Mention[], { terme, html }: Mention): boolean {
  return liste.some((m) => m.terme === terme && m.html === html);
}

/** Source and place in it, precision, who vouches, what revises it, its id: in reading order. */
function mentionsLigne(l: LigneCitable): Mention[] {
  const s = source(l.source);
  const promis = 'echeance' in l;
  const ancienne = revise(l);
  const nouvelle = reviseePar(l);
  const divergences = desaccordsDe(l.id);
  const lieu = lienLieu(l.id);
  return [
    ...('libelle' in l ? [ecrire('En nos mots', phraseLibelle(l.id))] : []),
    ...('lieu' in l && l.lieu ? [lier('Territoire', nomTerritoire(l.territoire), lieu)] : []),
    ...(promis ? [dire('Annoncé', `${formatDate(l.annonce_le)}, ${l.annonce_par}`)] : []),
    dire('Précision', isNombre(l.valeur) ? PHRASE_PRECISION[l.precision] : PHRASE_ABSENCE[l.valeur]),
    ...('statut' in l ? [dire('Statut', PHRASE_STATUT[l.statut])] : []),
    lier('Source', s.citation, `/sources/${s.id}/`),
    lier('Place dans la source', l.localisation, lienDansSource(l.id)),
    dire('Lu par nous', isDateSource(s.consulte_le) ? formatDate(s.consulte_le) : 'date de lecture inconnue'),
    ...(l.note ? [ecrire('Remarque', phraseDeLigne(l.note, l.id))] : []),
    ...(ancienne ? [ecrire(promis ? 'Remplace' : 'Révise', phrase`${dite(ancienne)}`)] : []),
    nouvelle
      ? ecrire(promis ? 'Remplacé par' : 'Révisé par', phrase`${dite(nouvelle)}`)
      : promis
        ? dire('Remplacé par', 'aucun objectif, à notre connaissance')
        : dire('Révisé par', 'aucune valeur, à notre connaissance'),
    ...(divergences.length > 0
      ? [
          {
            terme: 'Désaccords',
            html: divergences
              .map(
                (d) =>
                  `<span class="element"><a href="${lienDesaccord(d.id)}">${enHtml(phraseDesaccord(d, 'titre'), { liens: false })}</a></span>`,
              )
              .join(''),
          },
        ]
      : []),
    {
      terme: 'Identifiant',
      html: `<a class="identifiant" href="#${l.id}"><code>${l.id}</code></a> · ${enLien('Signaler une erreur', lienSignaler(l.id, adressePage(lienLigne(l.id))))}`,
    },
  ];
}

const dite = (id: string): ChiffreImprime => chiffre(id, { unite: true, promis: isObjectif(id) });

function ecrire(terme: string, p: Phrase): Mention {
  return { terme, html: enHtml(p) };
}

function dire(terme: string, texte: string): Mention {
  return { terme, html: escapeXml(texte) };
}

function lier(terme: string, texte: string, adresse: string | null): Mention {
  return { terme, html: adresse === null ? escapeXml(texte) : enLien(texte, adresse) };
}

function enLien(texte: string, adresse: string): string {
  return `<a href="${escapeXml(adresse)}">${escapeXml(texte)}</a>`;
}
