import { isDateSource } from '../../domain/date-source.ts';
import { isNumber } from '../../domain/valeur.ts';
import { desaccordsOf, source, type CitableRow } from '../../store/rows.ts';
import { formatDate } from '../../format/date.ts';
import { escapeXml } from '../../format/xml.ts';
import { isObjectif, territoireName } from '../../store/row-words.ts';
import { number } from '../../prose/printed-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { sentenceOfRow, desaccordSentence, libelleSentence } from '../../prose/row-sentences.ts';
import { searchKeyHtml } from '../../prose/reading-place.ts';
import { asHtml, sentence, type Sentence } from '../../prose/sentence.ts';
import { pageAddress } from '../../store/full-address.ts';
import { reportLink } from '../../store/report-link.ts';
import { ABSENCE_SENTENCE, PRECISION_SENTENCE, STATUT_SENTENCE } from '../../subjects/sources/words.ts';
import { revise, revisedBy } from '../../subjects/series/revisions.ts';
import { readingPlaceOf } from '../../store/reading-places.ts';
import { desaccordAddress, placeAddress, rowAddress, rowInSourceAddress, sourceAddress } from '../../store/routes.ts';

/** One thing said of a row: what it is, and the words, as markup. */
export interface Mention {
  terme: string;
  html: string;
}

/** What is said of rows shown together: what holds for all of them once, then what each has of its own. */
interface Mentions {
  communes: readonly Mention[];
  own: ReadonlyMap<CitableRow, readonly Mention[]>;
}

/** What is said of each row. A row alone has all its mentions to itself. */
export function mentionsOf(rows: readonly CitableRow[]): Mentions {
  const all = new Map(rows.map((l) => [l, rowMentions(l)] as const));
  const [first = [], ...others] = all.values();
  const communes = rows.length > 1 ? first.filter((m) => others.every((list) => contains(list, m))) : [];
  return {
    communes,
    own: new Map([...all].map(([l, list]) => [l, list.filter((m) => !contains(communes, m))])),
  };
}

function contains(list: readonly Mention[], { terme, html }: Mention): boolean {
  return list.some((m) => m.terme === terme && m.html === html);
}

/** Source and place in it, precision, who vouches, what revises it, its id: in reading order. */
function rowMentions(l: CitableRow): Mention[] {
  const s = source(l.source);
  const promis = 'echeance' in l;
  const old = revise(l);
  const news = revisedBy(l);
  const divergences = desaccordsOf(l.id);
  const lieu = placeAddress(l.id);
  const place = readingPlaceOf(l);
  return [
    ...('libelle' in l ? [write('En nos mots', libelleSentence(l.id))] : []),
    ...('lieu' in l && l.lieu ? [link('Territoire', territoireName(l.territoire), lieu)] : []),
    ...(promis ? [toMention('Annoncé', `${formatDate(l.annonce_le)}, ${l.annonce_par}`)] : []),
    toMention('Précision', isNumber(l.valeur) ? PRECISION_SENTENCE[l.precision] : ABSENCE_SENTENCE[l.valeur]),
    ...('statut' in l ? [toMention('Statut', STATUT_SENTENCE[l.statut])] : []),
    link('Source', s.citation, sourceAddress(s.id)),
    link('Place dans la source', place.words, rowInSourceAddress(l.id)),
    ...(place.key ? [{ terme: 'À y chercher', html: searchKeyHtml(place) }] : []),
    toMention('Lu par nous', isDateSource(s.consulte_le) ? formatDate(s.consulte_le) : 'date de lecture inconnue'),
    ...(l.note ? [write('Remarque', sentenceOfRow(l.note, l.id))] : []),
    ...(old ? [write(promis ? 'Remplace' : 'Révise', sentence`${said(old)}`)] : []),
    news
      ? write(promis ? 'Remplacé par' : 'Révisé par', sentence`${said(news)}`)
      : promis
        ? toMention('Remplacé par', 'aucun objectif, à notre connaissance')
        : toMention('Révisé par', 'aucune valeur, à notre connaissance'),
    ...(divergences.length > 0
      ? [
          {
            terme: 'Désaccords',
            html: divergences
              .map(
                (d) =>
                  `<span class="element"><a href="${desaccordAddress(d.id)}">${asHtml(desaccordSentence(d, 'titre'), { links: false })}</a></span>`,
              )
              .join(''),
          },
        ]
      : []),
    {
      terme: 'Identifiant',
      html: `<a class="identifiant" href="#${l.id}"><code>${l.id}</code></a> · ${inLink('Signaler une erreur', reportLink(l.id, pageAddress(rowAddress(l.id))))}`,
    },
  ];
}

const said = (id: string): PrintedNumber => number(id, { unite: true, promis: isObjectif(id) });

function write(terme: string, p: Sentence): Mention {
  return { terme, html: asHtml(p) };
}

function toMention(terme: string, text: string): Mention {
  return { terme, html: escapeXml(text) };
}

function link(terme: string, text: string, address: string | null): Mention {
  return { terme, html: address === null ? escapeXml(text) : inLink(text, address) };
}

function inLink(text: string, address: string): string {
  return `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
}
