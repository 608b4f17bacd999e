import { FORMULES, type IdFormule } from '../domain/derivations/index.ts';
import { ligne, territoire } from '../donnees.ts';
import { formatDate, formatEcheance } from '../format/date.ts';
import { formatNombre } from '../format/nombre.ts';
import { escapeXml } from '../format/xml.ts';
import { adresseIndicateur, lieuLigne } from '../lignes.ts';
import { indicateur } from '../donnees.ts';
import { chiffre, chiffrePopulation } from '../phrases/chiffre.ts';
import { chiffreSansLien } from '../phrases/chiffre-html.ts';
import { phraseLibelle } from '../phrases/lignes-en-phrases.ts';
import { enHtml, phrase, type Phrase } from '../phrases/phrase.ts';
import { ancreColonne } from '../sources/grille.ts';
import { libelleVentilation } from '../sources/ventilations.ts';
import type { Calcul } from './calcul.ts';
import { lireEntree, type Entree, type EntreeLue } from './entrees.ts';
import { operation } from './operation.ts';
import { PAGE_POPULATION } from './population.ts';

/** The formulas that rank: they compare the rates of a count, not its numbers. */
const RANGS: readonly IdFormule[] = ['rang', 'ex-aequo', 'departements-classes'];

/** How many inputs are shown before the others are folded. */
const VISIBLES = 12;

/**
 * What the place of a computed number says, as the `<div>` of a list of definitions: the number, its formula, the operation with
 * its numbers, and its inputs, each with its own way on. Programs read the formula, the inputs and the value in its attributes.
 */
export function explicationHtml(calcul: Calcul & { ancre: string }): string {
  return enDiv(calcul);
}

/** The same of all that is computed from a series, under the name of each formula, said once as all that the page says already. */
export function explicationsDeSerie(calculs: readonly (Calcul & { ancre: string })[], indicateur: string): string {
  return [...Map.groupBy(calculs, ({ formule }) => formule)]
    .map(
      ([formule, siens]) =>
        `<h3>${escapeXml(formuleDe(formule).nom)}</h3>${formuleHtml(formule)}` +
        `<dl class="formules">${siens.map((calcul) => enDiv(calcul, indicateur)).join('')}</dl>`,
    )
    .join('');
}

/** `serie`: the indicator of the page, when formulas and inputs are read on its page. */
function enDiv({ ancre, formule, entrees, valeur, texte, nom }: Calcul & { ancre: string }, serie?: string): string {
  const ecrite = operation(formule, entrees);
  const resultat =
    typeof valeur === 'number' ? ` = <data value="${valeur}">${formatNombre(valeur, { decimales: 4 })}</data>` : '';
  return (
    `<div id="${escapeXml(ancre)}" class="calcul" data-formule="${formule}" data-valeur="${escapeXml(String(valeur))}" data-entrees="${escapeXml(entrees.join(' '))}">` +
    `<dt>${serie === undefined ? `${escapeXml(nom ?? formuleDe(formule).nom)} : ` : ''}<strong><data value="${escapeXml(String(valeur))}">${escapeXml(texte)}</data></strong></dt>` +
    `<dd>${ecrite ? `<p class="operation">${enHtml(ecrite, { liens: serie === undefined })}<span class="formule">${resultat}</span></p>` : ''}` +
    `${serie === undefined ? formuleHtml(formule) : ''}${entreesHtml(formule, entrees, serie)}</dd></div>`
  );
}

function formuleHtml(id: IdFormule): string {
  return `<p class="discret"><a href="/methode/#${id}">Formule</a> : <span class="formule">${escapeXml(formuleDe(id).formule)}</span></p>`;
}

function formuleDe(id: IdFormule): { nom: string; formule: string; entrees: readonly string[] } {
  const formule = FORMULES.find((f) => f.id === id);
  if (!formule) throw new Error(`unknown formula: ${id}`);
  return formule;
}

function entreesHtml(formule: IdFormule, entrees: readonly Entree[], serie?: string): string {
  const noms = formuleDe(formule).entrees;
  const nommees = noms.length === entrees.length;
  const contexte = { rang: RANGS.includes(formule), serie };
  const items = entrees.map(
    (entree, i) => `<li>${nommees ? `${escapeXml(noms[i] ?? '')} : ` : ''}${entreeHtml(entree, contexte)}</li>`,
  );
  if (items.length === 0) return '';
  if (items.length <= VISIBLES) return `<ul>${items.join('')}</ul>`;
  return `<details><summary>Toutes les entrées</summary><ul>${items.join('')}</ul></details>`;
}

/** What an input need not say: `serie` is the indicator of the page, `rang` whether it enters a rank. */
interface Contexte {
  rang: boolean;
  serie: string | undefined;
}

/** An input, its number leading to where it comes from; the choice of an editor comes from nowhere else. */
function entreeHtml(entree: Entree, contexte: Contexte): string {
  const lue = lireEntree(entree);
  return lue.genre === 'parametre'
    ? `${escapeXml(lue.nom)} : ${chiffreSansLien({ texte: formatNombre(lue.valeur), valeur: lue.valeur, lien: '' })}`
    : enHtml(phraseEntree(lue, contexte));
}

function phraseEntree(lue: Exclude<EntreeLue, { genre: 'parametre' }>, { rang, serie }: Contexte): Phrase {
  switch (lue.genre) {
    case 'ligne': {
      const l = ligne(lue.id);
      const promis = 'echeance' in l;
      const quand = promis ? `échéance ${formatEcheance(l.echeance)}` : formatDate(l.date);
      if ('indicateur' in l && l.indicateur === serie)
        return phrase`${chiffre(l.id, { promis })}, ${'ventilation' in l ? modalite(l) : ''}${lieuLigne(l.id)}, ${quand}`;
      const quoi = promis ? indicateur(l.indicateur).nom : phraseLibelle(l.id);
      return phrase`${chiffre(l.id, { unite: true, promis })}, ${quoi}, ${lieuLigne(l.id)}, ${quand}`;
    }
    case 'population': {
      const { nom, populationAu } = territoire(lue.territoire);
      return phrase`${chiffrePopulation(lue.territoire as Parameters<typeof chiffrePopulation>[0])} habitants, ${nom}, population municipale de ${populationAu}`;
    }
    case 'ensemble': {
      const { nom, type } = indicateur(lue.indicateur);
      const niveau = lue.niveau === 'DEP' ? 'département' : 'région';
      const quoi = lue.ventilation ? `${nom} (${libelleVentilation(lue.ventilation)})` : nom;
      const lien = `${adresseIndicateur(lue.indicateur)}#${ancreColonne(lue)}`;
      const mesure = lue.indicateur === serie ? modalite(lue) : `${quoi}, `;
      const valeurs = phrase`${{ lien, mots: `la valeur de chaque ${niveau}` }}, ${mesure}${formatDate(lue.date)}`;
      return rang && type === 'effectif'
        ? phrase`${valeurs}, et ${{ lien: PAGE_POPULATION, mots: 'sa population' }} pour en faire un taux`
        : valeurs;
    }
    case 'table':
      return phrase`${{ lien: lienTable(lue), mots: `les lignes de ${lue.table}.csv` }}${lue.colonne ? ` dont la colonne « ${lue.colonne} » dit « ${lue.mot} »` : ''}`;
    case 'liste':
      return phrase`${{ lien: lue.adresse, mots: 'les éléments de cette liste' }}`;
  }
}

/** The modality, before what follows it; nothing when there is none. */
function modalite(l: { ventilation: string }): string {
  return l.ventilation ? `${libelleVentilation(l.ventilation)}, ` : '';
}

function lienTable({ table, mot }: { table: string; mot: string }): string {
  if (table === 'desaccords') return mot ? `/desaccords/#theme-${mot}` : '/desaccords/';
  if (table === 'sources') return '/sources/';
  if (table === 'instantanes') return `/mises-a-jour/#edition-${mot}`;
  return `/donnees/#table-${table}`;
}
