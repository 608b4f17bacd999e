import { precisionMedicobus } from './medicobus.ts';
import { chiffreTaux } from '../phrases/chiffre-taux.ts';
import { citationsLiees } from '../partage/citations-groupees.ts';
import { chiffreHtml } from '../phrases/chiffre-html.ts';
import { dans, de } from '../domain/nom-territoire.ts';
import type { CodeTerritoire, Territoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import {
  departementsDe,
  ligne,
  objectif,
  observation,
  observationsDe,
  promesse,
  source,
  territoire,
} from '../donnees.ts';
import { majuscule } from '../format/casse.ts';
import { formatDate, formatEcheance } from '../format/date.ts';
import { arrondir, formatValeur } from '../format/nombre.ts';
import { toTypographieHtml } from '../format/typographie-html.ts';
import { escapeXml } from '../format/xml.ts';
import { formatLigne, lienLigne, lienTerritoire, valeurDe } from '../lignes.ts';
import { mesuresPromesses, type LigneComparaison } from './blocs.ts';
import { carteTerritoire } from './carte.ts';

/** What a page finer than the département says of it: made once, the same in each of its communes. */
export interface BlocDepartement {
  /** The promises, in a section whose French typography is done. */
  html: string;
  /** Ids of the sources of its numbers. */
  sources: readonly string[];
  /** The map, as an image. */
  carte: string;
}

const blocs = new Map<string, BlocDepartement>();

/** The block of a département, computed at the first question. */
export function blocDepartement(t: Territoire): BlocDepartement {
  let bloc = blocs.get(t.code);
  if (!bloc) blocs.set(t.code, (bloc = composer(t)));
  return bloc;
}

/** A row's value and the way to its source. */
export function chiffreDe(id: string, texte = formatLigne(id)): string {
  return chiffreHtml({ texte, valeur: valeurDe(id), lien: lienLigne(id), lignes: [id] });
}

/** The address of the map of a département. */
export function adresseCarte({ slug }: Territoire): string {
  return `/territoires/departements/${slug}/carte.svg`;
}

function composer(t: Territoire): BlocDepartement {
  const mesures = mesuresPromesses(t);
  const lignes = new Set(
    mesures.flatMap(({ comparaison, ligne: { absence, objectifs } }) => [
      ...comparaison.flatMap(({ observation: o }) => (o ? [o.id] : [])),
      ...(absence ? [absence] : []),
      ...objectifs.map((o) => o.objectif),
    ]),
  );
  const medicobus = observationsDe('medicobus-recenses').filter((o) => o.territoire === t.code);
  const sources = [...new Set([...[...lignes].map((id) => ligne(id).source), ...medicobus.map((o) => o.source)])];
  const html =
    `<section><h2>Les promesses ${dans(t)}</h2>` +
    `<p class="niveau-publie"><strong>Chiffres du département</strong> : rien n’est publié plus finement. ${colonnes(t).length > 2 ? 'Région et France' : 'France'} à la même date.</p>` +
    `<div class="tableau bloc"><table class="table-promesses"><caption>Les promesses ${dans(t)}</caption>` +
    `<thead><tr><th scope="col">Promesse</th>${entetes(t)}</tr></thead>` +
    `<tbody>${mesures.map((mesure) => rangee(t, mesure)).join('')}</tbody></table></div>` +
    (mesures.some(({ taux, comparaison }) => !taux && comparaison.some((c) => c.observation?.territoire === 'FR'))
      ? `<p class="figure-source">Entre parenthèses : pour 100 000 habitants. Taux de la France hors Mayotte, dont la population connue est de 2017.</p>`
      : '') +
    `<p><strong>Médicobus</strong> : nous n’avons trouvé aucun compte par territoire. ${
      medicobus.length > 0
        ? `${majuscule(dans(t))}, une publication signale : ${medicobus.map((o) => `${chiffreDe(o.id, formatLigne(o.id, { unite: true }))} (${precisionMedicobus(o)})`).join(', ')} ; la liste n’est pas complète.`
        : `Nos lectures n’en signalent pas ${dans(t)} : cela ne veut pas dire qu’il n’y en a pas.`
    }</p>` +
    `<p><a href="${lienTerritoire(t.code)}">Trajectoires, départements semblables, ce qui est connu ${de(t)}</a> · <a href="${lienTerritoire(t.code)}#partager">Reprendre la fiche ${de(t)}</a></p></section>`;
  return { html: alleger(toTypographieHtml(html)), carte: alleger(image(t)), sources };
}

/** What the published counts do not say of a commune, and who could. */
const INCONNUS_COMMUNE =
  `<li>Dans quelles communes sont les <strong>maisons de santé</strong> : le répertoire national Finess, à leur adresse.</li>` +
  `<li>Où exercent les <strong>assistants médicaux</strong> : l’Assurance maladie, qui signe leurs contrats.</li>` +
  `<li>Quelles communes une <strong>CPTS</strong> couvre : l’agence régionale de santé et l’Assurance maladie.</li>`;

/**
 * What no publication says at this level, and who could; then the sources of the blocks above. Once in a page. A place that is
 * its département whole lacks less.
 */
export function finDePage(sources: Iterable<string>, { partie = true }: { partie?: boolean } = {}): string {
  const citees = [...new Set(sources)].map((id) => ({ citation: source(id).citation, adresse: `/sources/${id}/` }));
  const listees = citationsLiees(citees)
    .map((citation) => `<li>${citation}</li>`)
    .join('');
  return toTypographieHtml(
    `<section><h2>Ce qui n’est pas connu ici, et qui peut le dire</h2><ul>${partie ? INCONNUS_COMMUNE : ''}` +
      `<li>S’il y passe un <strong>médicobus</strong> : l’agence régionale de santé.</li></ul></section>` +
      `<section><h2>Sources</h2><ul>${listees}</ul></section>`,
  );
}

/**
 * The numbers of a page made thirty-five thousand times, without what says nothing more: the id of the row that its link
 * names already, in that link what the address of a series says of its rows, and the class that their element stands for.
 */
export function alleger(html: string): string {
  return html
    .replace(/<data class="chiffre(?: (promis))?"/g, (_, promis?: string) =>
      promis ? `<data class="${promis}"` : '<data',
    )
    .replace(/(\/chiffres\/([\w-]+)\/[\w-]+\/#)(\2\.[\w-]+\.([\w.-]+))" data-ligne="\3"/g, '$1$4"')
    .replace(/([#/]([\w.-]+)\/?") data-ligne="\2"/g, '$1');
}

function entetes(t: Territoire): string {
  return colonnes(t)
    .map((code) => `<th scope="col">${escapeXml(territoire(code).nom)}</th>`)
    .join('');
}

/** The territories compared: a région that is one département would be compared with itself. */
function colonnes({ code, parent }: Territoire): CodeTerritoire[] {
  return [code, ...(parent && departementsDe(parent).length > 1 ? [parent] : []), 'FR'];
}

type Mesure = ReturnType<typeof mesuresPromesses>[number];

function rangee(t: Territoire, { promesse: id, ligne: suivi, derniere, unite, taux, comparaison }: Mesure): string {
  const suffixe = taux ? ' %' : '';
  const absence = suivi.absence ? observation(suivi.absence) : null;
  const date = derniere ? `, ${formatDate(derniere.date)}` : '';
  const mesure = `${taux ? 'part de la population couverte, projets compris' : unite.pluriel}${date}`;
  const cibles = suivi.objectifs
    .map(
      (o) =>
        `<small>Cible du Baromètre, ${formatEcheance(objectif(o.objectif).echeance)} : ${chiffreHtml({
          texte: formatLigne(o.objectif) + suffixe,
          valeur: valeurDe(o.objectif),
          lien: lienLigne(o.objectif),
          lignes: [o.objectif],
          promis: true,
        })}</small>`,
    )
    .join('');
  const suite = absence ? `<small>${formatDate(absence.date)} : ${chiffreDe(absence.id)}</small>` : '';
  const comparees = colonnes(t).length < comparaison.length ? comparaison.toSpliced(1, 1) : comparaison;
  const cellules = derniere
    ? comparees.map((c) => `<td>${cellule(c, suffixe)}</td>`).join('')
    : `<td colspan="${colonnes(t).length}"><span class="absence">aucune valeur publiée</span></td>`;
  return `<tr><th scope="row"><a href="/promesses/${id}/">${escapeXml(cesurer(promesse(id).nom))}</a><small>${mesure}</small>${cibles}${suite}</th>${cellules}</tr>`;
}

/** Long words may be cut in the narrow column of a phone. */
function cesurer(nom: string): string {
  return nom.replace('pluriprof', 'pluri\u00ADprof').replace('professionnelles', 'profes\u00ADsionnelles');
}

function cellule({ observation: o, taux }: LigneComparaison, suffixe: string): string {
  if (!o) return '<span class="absence">non publié</span>';
  const nombre = chiffreDe(o.id, formatLigne(o.id) + (isNombre(o.valeur) ? suffixe : ''));
  if (taux === null) return nombre;
  const calcule = chiffreTaux(o);
  const pour = calcule
    ? chiffreHtml({ ...calcule, valeur: arrondir(Number(calcule.valeur), 1) })
    : taux === 'so'
      ? 'non calculé'
      : formatValeur(taux);
  return `${nombre} <small>(${pour})</small>`;
}

function image(t: Territoire): string {
  const [, largeur = '', hauteur = ''] =
    /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(carteTerritoire(t, { liens: false })) ?? [];
  return (
    `<div class="carte-lieu"><img src="${adresseCarte(t)}" width="${Math.round(Number(largeur))}" height="${Math.round(Number(hauteur))}" ` +
    `alt="${escapeXml(alternative(t))}"><p class="figure-source">Population couverte par une CPTS, projets compris, mai 2024. Source` +
    `\u202F: <a href="/sources/ditp-ind-589/">DITP, IND-589</a>. Contours\u202F: Natural Earth.</p></div>`
  );
}

/** What the map shows; its legend below says the rest. */
function alternative(t: Territoire): string {
  const region = territoire(t.parent ?? t.code);
  return departementsDe(region.code).length > 1
    ? `Carte des départements de la région ${region.nom}\u202F; contour épais autour ${de(t)}.`
    : `Carte de la région ${region.nom}, d’un seul département.`;
}
