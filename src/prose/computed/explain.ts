import { FORMULAS, type FormulaId } from '../../domain/derivations/index.ts';
import { ofWords } from '../../domain/elision.ts';
import { entry, territoire } from '../../store/rows.ts';
import { formatDate, formatEcheance } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { escapeXml } from '../../format/xml.ts';
import { rowPlace } from '../../store/row-words.ts';
import { indicateur } from '../../store/rows.ts';
import { number, populationNumber } from '../printed-number.ts';
import { numberWithoutLink } from '../number-html.ts';
import { libelleSentence } from '../row-sentences.ts';
import { asHtml, sentence, type Sentence } from '../sentence.ts';
import { libelleVentilation } from '../../store/modalities.ts';
import type { Computation } from './computation.ts';
import { readEntry, type Input, type ReadEntry } from './inputs.ts';
import { operation } from './operation.ts';
import { censusYears } from './population.ts';
import { columnAnchor, indicateurAddress, PAGES, themeDesaccordsAddress } from '../../store/routes.ts';

/** The formulas that rank: they compare the rates of a count, not its numbers. */
const RANKS: readonly FormulaId[] = ['rang', 'ex-aequo', 'departements-classes'];

/** How many inputs are shown before the others are folded. */
const VISIBLE = 12;

/**
 * What the place of a computed number says, as the `<div>` of a list of definitions: the number, its formula, the operation with
 * its numbers, and its inputs, each with its own way on. Programs read the formula, the inputs and the value in its attributes.
 */
export function explanationHtml(computation: Computation & { anchor: string }): string {
  return inDiv(computation);
}

/** The same of all that is computed from a series, under the name of each formula, said once as all that the page says already. */
export function seriesExplanations(
  computations: readonly (Computation & { anchor: string })[],
  indicateur: string,
): string {
  return [...Map.groupBy(computations, ({ formula }) => formula)]
    .map(
      ([formula, own]) =>
        `<h3>${escapeXml(formulaOf(formula).nom)}</h3>${formulaHtml(formula)}` +
        `<dl class="formules">${own.map((computation) => inDiv(computation, indicateur)).join('')}</dl>`,
    )
    .join('');
}

/** `series`: the indicator of the page, when formulas and inputs are read on its page. */
function inDiv(
  { anchor, formula, inputs, valeur, text, nom }: Computation & { anchor: string },
  series?: string,
): string {
  const written = operation(formula, inputs);
  const result =
    typeof valeur === 'number' ? ` = <data value="${valeur}">${formatNumber(valeur, { decimales: 4 })}</data>` : '';
  return (
    `<div id="${escapeXml(anchor)}" class="calcul" data-formule="${formula}" data-valeur="${escapeXml(String(valeur))}" data-entrees="${escapeXml(inputs.join(' '))}">` +
    `<dt>${series === undefined ? `${escapeXml(nom ?? formulaOf(formula).nom)} : ` : ''}<strong><data value="${escapeXml(String(valeur))}">${escapeXml(text)}</data></strong></dt>` +
    `<dd>${written ? `<p class="operation">${asHtml(written, { links: series === undefined })}<span class="formule">${result}</span></p>` : ''}` +
    `${series === undefined ? formulaHtml(formula) : ''}${entriesHtml(formula, inputs, series)}</dd></div>`
  );
}

function formulaHtml(id: FormulaId): string {
  return `<p class="discret"><a href="${PAGES.methode}#${id}">Formule</a> : <span class="formule">${escapeXml(formulaOf(id).formula)}</span></p>`;
}

function formulaOf(id: FormulaId): { nom: string; formula: string; inputs: readonly string[] } {
  const formula = FORMULAS.find((f) => f.id === id);
  if (!formula) throw new Error(`unknown formula: ${id}`);
  return formula;
}

function entriesHtml(formula: FormulaId, inputs: readonly Input[], series?: string): string {
  const noms = formulaOf(formula).inputs;
  const named = noms.length === inputs.length;
  const context = { rank: RANKS.includes(formula), series };
  const items = inputs.map(
    (input, i) => `<li>${named ? `${escapeXml(noms[i] ?? '')} : ` : ''}${entryHtml(input, context)}</li>`,
  );
  if (items.length === 0) return '';
  if (items.length <= VISIBLE) return `<ul>${items.join('')}</ul>`;
  return `<details><summary>Toutes les entrées</summary><ul>${items.join('')}</ul></details>`;
}

/** What an input need not say: `series` is the indicator of the page, `rank` whether it enters a rank. */
interface Context {
  rank: boolean;
  series: string | undefined;
}

/** An input, its number leading to where it comes from; the choice of an editor comes from nowhere else. */
function entryHtml(input: Input, context: Context): string {
  const read = readEntry(input);
  return read.kind === 'parametre'
    ? `${escapeXml(read.nom)} : ${numberWithoutLink({ text: formatNumber(read.valeur), valeur: read.valeur, link: '' })}`
    : asHtml(entrySentence(read, context));
}

function entrySentence(read: Exclude<ReadEntry, { kind: 'parametre' }>, { rank, series }: Context): Sentence {
  switch (read.kind) {
    case 'ligne': {
      const l = entry(read.id);
      const promis = 'echeance' in l;
      const when = promis ? `échéance ${formatEcheance(l.echeance)}` : formatDate(l.date);
      if ('indicateur' in l && l.indicateur === series)
        return sentence`${number(l.id, { promis })}, ${'ventilation' in l ? modalite(l) : ''}${rowPlace(l.id)}, ${when}`;
      const what = promis ? indicateur(l.indicateur).nom : libelleSentence(l.id);
      return sentence`${number(l.id, { unite: true, promis })}, ${what}, ${rowPlace(l.id)}, ${when}`;
    }
    case 'population': {
      const place = territoire(read.territoire);
      return sentence`${populationNumber(read.territoire as Parameters<typeof populationNumber>[0])} habitants, ${place.nom}, population municipale de ${censusYears(place)}`;
    }
    case 'ensemble': {
      const { nom, type } = indicateur(read.indicateur);
      const niveau = read.niveau === 'DEP' ? 'département' : 'région';
      const what = read.ventilation ? `${nom} (${libelleVentilation(read.ventilation)})` : nom;
      const link = `${indicateurAddress(read.indicateur)}#${columnAnchor(read)}`;
      const measure = read.indicateur === series ? modalite(read) : `${what}, `;
      const valeurs = sentence`${{ link, words: `la valeur de chaque ${niveau}` }}, ${measure}${formatDate(read.date)}`;
      return rank && type === 'effectif'
        ? sentence`${valeurs}, et ${{ link: PAGES.population, words: 'sa population' }} pour en faire un taux`
        : valeurs;
    }
    case 'table':
      return sentence`${{ link: tableLink(read), words: `les lignes ${ofWords(`${read.table}.csv`)}` }}${read.column ? ` dont la colonne « ${read.column} » dit « ${read.word} »` : ''}`;
    case 'liste':
      return sentence`${{ link: read.address, words: 'les éléments de cette liste' }}`;
  }
}

/** The modality, before what follows it; nothing when there is none. */
function modalite(l: { ventilation: string }): string {
  return l.ventilation ? `${libelleVentilation(l.ventilation)}, ` : '';
}

function tableLink({ table, word }: { table: string; word: string }): string {
  if (table === 'desaccords') return word ? themeDesaccordsAddress(word) : PAGES.desaccords;
  if (table === 'sources') return PAGES.sources;
  if (table === 'instantanes') return `${PAGES.misesAJour}#edition-${word}`;
  return `${PAGES.donnees}#table-${table}`;
}
