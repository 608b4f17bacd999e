import { formatWhen } from '../../format/date.ts';
import { escapeXml } from '../../format/xml.ts';
import { numberHtml } from '../../prose/number-html.ts';
import { number } from '../../prose/printed-number.ts';
import { once } from '../../store/once.ts';
import { rowLibelle } from '../../store/row-words.ts';
import { faits, objectifs, observations, type CitableRow } from '../../store/rows.ts';

const byTerritoire = once(() =>
  Map.groupBy<string, CitableRow>([...observations, ...objectifs, ...faits], (row) => row.territoire),
);

/** The rows that name the place itself, each with its date, under a title. Nothing when there is none. */
export function ownRowsHtml(code: string, titre: string): string {
  const rows = byTerritoire().get(code) ?? [];
  if (rows.length === 0) return '';
  const items = rows.map((row) => {
    const date = 'echeance' in row ? row.echeance : row.date;
    const lieu = 'lieu' in row && row.lieu ? ` (${row.lieu})` : '';
    const amount = numberHtml(number(row.id, { unite: true }), { light: true });
    return `<li>${escapeXml(rowLibelle(row.id) + lieu)} : ${amount}, ${formatWhen(date)}.`;
  });
  return `<section><h2>${escapeXml(titre)}</h2><ul>${items.join('')}</ul></section>`;
}
