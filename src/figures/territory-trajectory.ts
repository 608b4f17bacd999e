import type { RecordRow } from '../domain/territoire-record.ts';
import type { Observation } from '../domain/tables/index.ts';
import { inTerritoire, ofTerritoire } from '../domain/territoire-name.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNumber, type Valeur } from '../domain/valeur.ts';
import { indicateur, objectif, observation } from '../store/rows.ts';
import type { Figure } from './figure.ts';
import { trajectoryFigure } from './kinds/trajectory.ts';
import { capital } from '../format/letter-case.ts';
import { formatForWhen, formatWhen } from '../format/date.ts';
import { agree, formatQuantity, type Unite } from '../format/unite.ts';
import { formatRow } from '../store/row-words.ts';
import { number } from '../prose/printed-number.ts';
import { sentence } from '../prose/sentence.ts';

/** « visé » in the number and the gender of what each indicator counts. */
const AIMED: Unite = { singular: 'visé', plural: 'visés' };
const TARGETED: Readonly<Record<string, Unite>> = { 'msp-nombre': { singular: 'visée', plural: 'visées' } };

/** What the trajectory of a promise in a territory says: its title, its subtitle, its takeaway, what is drawn. */
export function trajectoryWords(t: Territoire, row: RecordRow, last: Observation) {
  const ind = indicateur(row.indicateur);
  const percent = ind.type === 'taux';
  const unite = { singular: ind.unite_singulier, plural: ind.unite };
  const write = (id: string, valeur: Valeur) =>
    number(id, {
      text: percent ? `${formatRow(id)} %` : isNumber(valeur) ? formatQuantity(valeur, unite) : formatRow(id),
    });
  const short = (id: string) => formatRow(id) + (percent ? ' %' : '');
  const what = percent ? ' de la population couverte par une CPTS (définition non publiée)' : '';
  const aimed = (id: string) => number(id, { promis: true });
  const target = targetOf(row);
  const first = row.earlier[0] ? observation(row.earlier[0]) : last;
  const rest = target
    ? sentence`, pour une cible de ${aimed(target.id)}${percent ? ' %' : ''} ${formatForWhen(target.echeance)}`
    : '';
  return {
    titre: target
      ? sentence`${write(last.id, last.valeur)} au dernier chiffre, ${aimed(target.id)} ${percent ? '% visés' : agree(target.valeur as number, TARGETED[row.indicateur] ?? AIMED)}`
      : sentence`${write(last.id, last.valeur)} au dernier chiffre`,
    subtitle: (period: string) => `${ind.nom}, ${t.nom}, ${period}`,
    takeaway: sentence`${capital(inTerritoire(t))}, ${write(last.id, last.valeur)}${what} ${formatWhen(last.date)}${rest}.`,
    alternative: sentence`Trajectoire ${ofTerritoire(t)} : ${short(first.id)} ${formatWhen(first.date)}, ${short(last.id)} ${formatWhen(last.date)}${rest}.`,
  };
}

function targetOf({ objectifs }: RecordRow) {
  return objectifs.map((o) => objectif(o.objectif)).find((o) => isNumber(o.valeur));
}

/** The trajectory of a promise in a territory, from its row and its last value. */
export function figureTerritoire(t: Territoire, row: RecordRow, last: Observation): Figure {
  const target = targetOf(row);
  return trajectoryFigure({
    id: `evolution-${row.indicateur}`,
    theme: indicateur(row.indicateur).theme,
    ...trajectoryWords(t, row, last),
    series: [{ indicateur: row.indicateur, nom: 'Baromètre' }],
    objectifs: target ? [{ id: target.id, juge: true }] : [],
    notes: [],
    territoire: t.code,
    widths: { ample: 520, narrow: 344, height: 190 },
  });
}
