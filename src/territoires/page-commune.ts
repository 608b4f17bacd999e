import type { AncienCode, Commune, Epci } from '../domain/commune.ts';
import { deCommune, nomEpci } from '../domain/nom-commune.ts';
import { de } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { anciensCodesDe, commune, epci } from '../communes.ts';
import { faits, objectifs, observations, territoire, type LigneCitable } from '../donnees.ts';
import { formatQuand } from '../format/date.ts';
import { toTypographieHtml } from '../format/typographie-html.ts';
import { chiffreHtml } from '../phrases/chiffre-html.ts';
import { chiffresDe, enHtml, enTexte, type Phrase } from '../phrases/phrase.ts';
import { escapeXml } from '../format/xml.ts';
import { formatLigne, libelleLigne, lienTerritoire } from '../lignes.ts';
import { actionsPartage, piedPartage } from '../partage/partage.ts';
import { adressePage } from '../partage/adresse-page.ts';
import { qrImage } from '../partage/qr.ts';
import { alleger, blocDepartement, chiffreDe, finDePage } from './bloc-departement.ts';
import { estConstruit } from './niveaux.ts';
import {
  phraseAncienCode,
  phraseCodesPostaux,
  phraseCommune,
  phraseEpci,
  phrasePopulation,
  phraseSituation,
  titreAncienCode,
  titreCommune,
  titreEpci,
} from './phrases-commune.ts';
import { phraseTerritoire } from './phrases.ts';

/** A page finer than the département, but for the frame that all pages share. French typography is done. */
export interface PageLieu {
  titre: string;
  description: string;
  html: string;
}

/** The address of a commune's page, whether this build makes it or not. */
export function adresseCommune({ slug }: Pick<Commune, 'slug'>): string {
  return `/territoires/communes/${slug}/`;
}

/** The address of an intercommunality's page, whether this build makes it or not. */
export function adresseEpci({ slug }: Pick<Epci, 'slug'>): string {
  return `/territoires/epci/${slug}/`;
}

/** The address of the list of a département's communes. */
export function adresseListeCommunes({ slug }: Pick<Territoire, 'slug'>): string {
  return `/territoires/departements/${slug}/communes/`;
}

/** A commune's name, as a link where its page is made. */
export function lienCommune(c: Commune): string {
  return lien(c.nom, estConstruit(c.code) ? adresseCommune(c) : null);
}

/** What holds the place of the sentence of the département until the rest of the headline is set. */
const PLACE_SUITE = '\uE000';

/** The page of a commune: where it sits, then what its département publishes, named as such. */
export function pageCommune(c: Commune): PageLieu {
  const departement = departementDe(c.departement);
  const groupe = c.epci ? epci(c.epci) : null;
  const bloc = blocDepartement(departement);
  const anciens = anciensCodesDe(c.code).filter(({ nom }) => nom !== '');
  const titre = titreCommune(c, departement);
  const adresse = adressePage(adresseCommune(c));
  const tete =
    fil([
      ['France', lienTerritoire('FR')],
      ...etapesDepartement(departement),
      ...(groupe ? [etapeEpci(groupe)] : []),
      [c.nom],
    ]) +
    `<div class="entete-territoire"><div><p class="surtitre">Commune ${c.code}</p><h1>${escapeXml(c.nom)}</h1>` +
    `<p class="chapo">${enHtml(phraseCommune(c, PLACE_SUITE))}</p>` +
    `<p class="situation-lieu">${escapeXml(phraseSituation(c, departement, groupe))}</p>` +
    `<p class="discret">${enHtml(phrasePopulation({ code: `COM-${c.code}`, population: c.population, populationAu: departement.populationAu }))} · ${phraseCodesPostaux(c.codesPostaux)}</p>` +
    (anciens.length > 0
      ? `<p class="discret">Dans la commune : ${anciens.map((a) => lien(a.nom, estConstruit(a.code) ? `/territoires/communes/${a.slug}/` : null)).join(', ')}.</p>`
      : '') +
    actionsPartage({ titre, adresse }) +
    `</div>`;
  const suite =
    lignesDuLieu(`COM-${c.code}`, `Ce qu’une source dit ${deCommune(c)}`) +
    `<section><h2>Autour</h2><ul>` +
    (groupe
      ? `<li>${lien('Toutes les communes de l’intercommunalité', estConstruit(groupe.siren) ? `${adresseEpci(groupe)}#communes` : null)}</li>`
      : '') +
    `<li><a href="${adresseListeCommunes(departement)}">Toutes les communes ${de(departement)}</a></li></ul></section>` +
    piedPartage(adresse, qrImage(adresse));
  return {
    titre,
    description: enTexte(phraseCommune(c, phraseDe(departement))),
    html: `<div class="page page-lieu">${alleger(toTypographieHtml(tete)).replace(PLACE_SUITE, () => htmlDe(departement))}${bloc.carte}</div>${bloc.html}${fin(departement)}${toTypographieHtml(suite)}</div>`,
  };
}

/** The page of an intercommunality: its communes, and what each of its départements publishes. */
export function pageEpci(e: Epci): PageLieu {
  const departements = e.departements.map(departementDe);
  const [premier] = departements;
  const phrase = phraseEpci(e, departements, premier ? phraseDe(premier) : '');
  const texte = enTexte(phrase);
  const titre = titreEpci(e);
  const adresse = adressePage(adresseEpci(e));
  const region = new Set(departements.map(({ parent }) => parent)).size === 1 ? premier?.parent : null;
  const etapes =
    premier && departements.length === 1
      ? etapesDepartement(premier)
      : region
        ? [[territoire(region).nom, lienTerritoire(region)] as const]
        : [];
  const membres = e.membres.map(commune);
  const tete =
    fil([['France', lienTerritoire('FR')], ...etapes, [nomEpci(e)]]) +
    `<div class="entete-territoire"><div><p class="surtitre">Intercommunalité ${e.siren}</p><h1>${escapeXml(nomEpci(e))}</h1>` +
    `<p class="chapo">${enHtml(phrase)}</p>` +
    `<p class="discret">${departements.length > 1 ? 'Départements' : 'Département'} : ${departements
      .map((d) => lien(d.nom, lienTerritoire(d.code)))
      .join(', ')}</p>${actionsPartage({ titre, phrase: texte, adresse })}</div>`;
  const blocs = departements.map(blocDepartement);
  const cartes = departements.length === 1 ? blocs.map(({ carte }) => carte).join('') : '';
  const suite =
    lignesDuLieu(`EPCI-${e.siren}`, 'Ce qu’une source dit d’ici') +
    `<section id="communes"><h2>Les communes, et leur population</h2><div id="populations" data-somme="li data">` +
    departements
      .map((d) => {
        const siennes = membres
          .filter((m) => m.departement === d.cog)
          .sort((a, b) => ORDRE.compare(a.nom, b.nom))
          .map((m) => `<li>${lienCommune(m)} <small>${peuple(m, d)}</small></li>`);
        const titre = departements.length > 1 ? `<h3>${escapeXml(d.nom)}</h3>` : '';
        return `${titre}<ul class="liste-nue colonnes liste-lieux">${siennes.join('')}</ul>`;
      })
      .join('') +
    `</div></section>`;
  return {
    titre,
    description: texte,
    html:
      `<div class="page page-lieu">${alleger(toTypographieHtml(tete))}${cartes}</div>` +
      `${blocs.map(({ html }) => html).join('')}${alleger(toTypographieHtml(suite))}${finDePage(blocs.flatMap(({ sources }) => sources))}</div>`,
  };
}

/** The population of a commune, which leads to its row. */
function peuple({ code, population }: Commune, { populationAu }: Territoire): string {
  const [nombre] = chiffresDe(phrasePopulation({ code: `COM-${code}`, population, populationAu }));
  return nombre ? chiffreHtml(nombre) : '';
}

/** The page of a code that is no commune's any more: it names the commune of today and leads there. */
export function pageAncienCode(a: AncienCode): PageLieu {
  const c = commune(a.commune);
  const departement = departementDe(c.departement);
  const phrase = phraseAncienCode(a, c, departement);
  const html =
    fil([['France', lienTerritoire('FR')], ...etapesDepartement(departement), [a.nom || a.code]]) +
    `<div class="titre-page"><p class="surtitre">${a.nom ? `${SURTITRE[a.nature]} ${a.code}` : 'Code de commune'}</p>` +
    `<h1>${escapeXml(a.nom || `Ancien code ${a.code}`)}</h1><p class="chapo">${escapeXml(phrase)}</p>` +
    `<p>${estConstruit(c.code) ? `<a class="bouton" href="${adresseCommune(c)}">Aller à la page ${escapeXml(deCommune(c))}</a>` : lien(departement.nom, lienTerritoire(departement.code))}</p></div>`;
  return {
    titre: titreAncienCode(a, c),
    description: enTexte(phrase),
    html: `<div class="page page-lieu">${toTypographieHtml(html)}</div>`,
  };
}

const SURTITRE: Record<AncienCode['nature'], string> = {
  'arrondissement-municipal': 'Arrondissement',
  'commune-deleguee': 'Commune déléguée',
  'commune-associee': 'Commune associée',
  'ancien-code': 'Ancien code',
};
const ORDRE = new Intl.Collator('fr');
const phrases = new Map<string, Phrase>();

const fins = new Map<string, string>();

/** What ends the pages of a département's communes, made once. */
function fin(t: Territoire): string {
  let html = fins.get(t.code);
  if (html === undefined) fins.set(t.code, (html = finDePage(blocDepartement(t).sources, { partie: t.cog !== '75' })));
  return html;
}

/** The sentence of a département, made once. */
function phraseDe(t: Territoire): Phrase {
  let phrase = phrases.get(t.code);
  if (phrase === undefined) phrases.set(t.code, (phrase = phraseTerritoire(t)));
  return phrase;
}

const html = new Map<string, string>();

/** The same as markup, set and made light. */
function htmlDe(t: Territoire): string {
  let texte = html.get(t.code);
  if (texte === undefined) html.set(t.code, (texte = alleger(toTypographieHtml(enHtml(phraseDe(t))))));
  return texte;
}

function departementDe(cog: string): Territoire {
  return territoire(`DEP-${cog}`);
}

type Etape = readonly [nom: string, adresse?: string | null];

function etapesDepartement(departement: Territoire): Etape[] {
  const { parent } = departement;
  return [
    ...(parent ? [[territoire(parent).nom, lienTerritoire(parent)] as const] : []),
    [departement.nom, lienTerritoire(departement.code)],
  ];
}

function etapeEpci(e: Epci): Etape {
  return [nomEpci(e), estConstruit(e.siren) ? adresseEpci(e) : null];
}

/** The way from France down to the page, which comes last. */
function fil(etapes: readonly Etape[]): string {
  const items = [['Accueil', '/'] as const, ...etapes].map(([nom, adresse], rang, { length }) =>
    rang === length - 1
      ? `<li><span aria-current="page">${escapeXml(nom)}</span></li>`
      : `<li>${lien(nom, adresse ?? null)}</li>`,
  );
  return `<nav class="fil" aria-label="Vous êtes ici"><ol>${items.join('')}</ol></nav>`;
}

function lien(nom: string, adresse: string | null): string {
  return adresse === null ? escapeXml(nom) : `<a href="${adresse}">${escapeXml(nom)}</a>`;
}

let parTerritoire: Map<string, LigneCitable[]> | undefined;

/** The rows that name the place itself, each with its date. Nothing when there is none. */
function lignesDuLieu(code: string, titre: string): string {
  parTerritoire ??= Map.groupBy<string, LigneCitable>(
    [...observations, ...objectifs, ...faits],
    (row) => row.territoire,
  );
  const lignes = parTerritoire.get(code) ?? [];
  if (lignes.length === 0) return '';
  const items = lignes.map((row) => {
    const date = 'echeance' in row ? row.echeance : row.date;
    const lieu = 'lieu' in row && row.lieu ? ` (${row.lieu})` : '';
    return `<li>${escapeXml(libelleLigne(row.id) + lieu)} : ${chiffreDe(row.id, formatLigne(row.id, { unite: true }))}, ${formatQuand(date)}.</li>`;
  });
  return alleger(`<section><h2>${escapeXml(titre)}</h2><ul>${items.join('')}</ul></section>`);
}
