import { compareDates } from '../../domain/date-source.ts';
import type { Observation } from '../../domain/tables/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import { indicateur, entry, observationAt, observations } from '../../store/rows.ts';
import type { Figure } from '../../figures/figure.ts';
import { franceRate } from '../../store/rates.ts';
import { lower } from '../../format/letter-case.ts';
import { formatDate, formatForWhen } from '../../format/date.ts';
import { UNBREAKABLE_SPACE, formatNumber } from '../../format/number.ts';
import { agree } from '../../format/unite.ts';
import { formatRow, rowLibelle, unitOfRow } from '../../store/row-words.ts';
import { promesseView, type PromesseView } from '../../subjects/promesses/view.ts';
import type { CardNumber } from './share-card.ts';

/** The newest number of a promise, and what was promised. Grey when it judges nothing. */
export function promesseNumber({ issue, target, lead, unite, rate }: PromesseView): CardNumber {
  const suffix = rate ? ' %' : '';
  const promis = { valeur: formatRow(target.id) + suffix, when: `promis ${formatForWhen(target.echeance)}` };
  if (!lead || !isNumber(lead.valeur))
    return { valeur: '?', caption: 'aucun chiffre trouvé', nature: 'absent', promis };
  const words = rate ? 'de la population couverte (définition non publiée)' : agree(lead.valeur, unite);
  const uncheckable = issue === 'inverifiable';
  return {
    valeur: formatRow(lead.id) + suffix,
    caption: `${words}, ${date(lead)}${uncheckable ? ', dernier compte trouvé' : ''}`,
    nature: uncheckable ? 'absent' : 'observe',
    promis,
  };
}

/**
 * The number of a figure's card. A figure that draws the target of its promise has the number of the promise; the others that of France, for what
 * they measure and at their date; without one, how many départements have a value. A figure that counts rows says what it counts.
 */
export function figureNumber(figure: Figure): CardNumber {
  if (figure.count !== undefined) return figure.count;
  if (figure.context !== undefined) return headlineNumber(figure);
  const ids = new Set(figure.sources.flatMap(({ rows }) => rows));
  const view = figure.page === undefined ? promesseView(figure.theme) : null;
  if (view && ids.has(view.target.id)) return promesseNumber(view);
  const rows = observations.filter(({ id }) => ids.has(id));
  const last = rows
    .filter(({ valeur }) => isNumber(valeur))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
  if (!last) throw new Error(`no number in the figure ${figure.id}`);
  return franceNumber(figure, last) ?? departementCount(figure, rows);
}

/** The number of a figure of the context: that of the row chosen to stand for it. */
function headlineNumber({ id, headline }: Figure): CardNumber {
  if (headline === undefined) throw new Error(`no row stands for the figure ${id}`);
  const row = entry(headline);
  const { singular, plural } = unitOfRow(headline);
  const rate = plural.startsWith('%');
  const when = formatDate('echeance' in row ? row.echeance : row.date).replaceAll(' ', UNBREAKABLE_SPACE);
  return {
    valeur: formatRow(headline) + (rate ? `${UNBREAKABLE_SPACE}%` : ''),
    caption: rate
      ? `${lower(rowLibelle(headline))}, ${when}`
      : `${isNumber(row.valeur) ? agree(row.valeur, { singular, plural }) : plural}, ${when}`,
    ...('echeance' in row && { nature: 'promis' as const }),
  };
}

function franceNumber({ unite }: Figure, row: Observation): CardNumber | null {
  const { indicateur: id, date: day } = row;
  if (unite.includes('pour 100')) {
    const rate = franceRate(id, day);
    if (rate === null) return null;
    const valeur = formatNumber(rate, { decimales: 1, decimalesMin: 1 });
    return { valeur, caption: `${unite}, France hors Mayotte, ${date(row)}` };
  }
  const france = observationAt('FR', row);
  if (!france || !isNumber(france.valeur)) return null;
  const { type, nom_court, unite: plural, unite_singulier: singular } = indicateur(id);
  return type === 'taux'
    ? { valeur: `${formatRow(france.id)} %`, caption: `${lower(nom_court)}, France, ${date(row)}` }
    : {
        valeur: formatRow(france.id),
        caption: `${agree(france.valeur, { singular, plural })}, France, ${date(row)}`,
      };
}

function departementCount({ dataDate, page }: Figure, rows: readonly Observation[]): CardNumber {
  const codes = new Set(
    rows.filter((o) => o.territoire.startsWith('DEP-') && isNumber(o.valeur)).map((o) => o.territoire),
  );
  return {
    valeur: formatNumber(codes.size),
    caption: `${codes.size > 1 ? 'départements' : 'département'} ${page === undefined ? 'où une publication en signale' : 'où une valeur est publiée'}, ${dataDate}`,
  };
}

/** A date that stays on one line. */
function date({ date: day }: Pick<Observation, 'date'>): string {
  return formatDate(day).replaceAll(' ', UNBREAKABLE_SPACE);
}
