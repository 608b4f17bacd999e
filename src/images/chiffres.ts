import { compareDates } from '../domain/date-source.ts';
import type { Observation } from '../domain/tables/index.ts';
import { isNombre } from '../domain/valeur.ts';
import { indicateur, ligne, observations, observationsDe } from '../donnees.ts';
import type { Figure } from '../figures/figure.ts';
import { tauxFrance } from '../figures/taux.ts';
import { minuscule } from '../format/casse.ts';
import { formatDate, formatPourQuand } from '../format/date.ts';
import { ESPACE_INSECABLE, formatNombre } from '../format/nombre.ts';
import { accorder } from '../format/unite.ts';
import { formatLigne, libelleLigne, uniteDe } from '../lignes.ts';
import { contextePromesse, type ContextePromesse } from '../promesses/contexte.ts';
import type { ChiffreCarte } from './carte-partage.ts';

/** The last known number of a promise, and what was promised. Grey when it judges nothing. */
export function chiffrePromesse({
  etat,
  cible,
  derniere,
  unite,
  taux,
  indicateur: ind,
}: ContextePromesse): ChiffreCarte {
  const suffixe = taux ? ' %' : '';
  const promis = { valeur: formatLigne(cible.id) + suffixe, quand: `promis ${formatPourQuand(cible.echeance)}` };
  if (!derniere || !isNombre(derniere.valeur))
    return { valeur: '?', legende: 'aucun chiffre trouvé', nature: 'absent', promis };
  const mots = taux ? minuscule(ind.nom_court) : accorder(derniere.valeur, unite);
  const inverifiable = etat.verdict.issue === 'inverifiable';
  return {
    valeur: formatLigne(derniere.id) + suffixe,
    legende: `${mots}, ${date(derniere)}${inverifiable ? ', dernier compte trouvé' : ''}`,
    nature: inverifiable ? 'absent' : 'observe',
    promis,
  };
}

/**
 * The number of a figure's card. A figure that draws the target of its promise has the number of the promise; the others that of France, for what
 * they measure and at their date; without one, how many départements have a value. A figure that counts rows says what it counts.
 */
export function chiffreFigure(figure: Figure): ChiffreCarte {
  if (figure.compte !== undefined) return figure.compte;
  if (figure.contexte !== undefined) return chiffreVedette(figure);
  const contexte = contextePromesse(figure.theme);
  const ids = new Set(figure.sources.flatMap(({ lignes }) => lignes));
  if (ids.has(contexte.cible.id)) return chiffrePromesse(contexte);
  const rows = observations.filter(({ id }) => ids.has(id));
  const derniere = rows
    .filter(({ valeur }) => isNombre(valeur))
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
  if (!derniere) throw new Error(`no number in the figure ${figure.id}`);
  return chiffreFrance(figure, derniere) ?? compteDepartements(figure, rows);
}

/** The number of a figure of the context: that of the row chosen to stand for it. */
function chiffreVedette({ id, vedette }: Figure): ChiffreCarte {
  if (vedette === undefined) throw new Error(`no row stands for the figure ${id}`);
  const row = ligne(vedette);
  const { singulier, pluriel } = uniteDe(vedette);
  const taux = pluriel.startsWith('%');
  const quand = formatDate('echeance' in row ? row.echeance : row.date).replaceAll(' ', ESPACE_INSECABLE);
  return {
    valeur: formatLigne(vedette) + (taux ? `${ESPACE_INSECABLE}%` : ''),
    legende: taux
      ? `${minuscule(libelleLigne(vedette))}, ${quand}`
      : `${isNombre(row.valeur) ? accorder(row.valeur, { singulier, pluriel }) : pluriel}, ${quand}`,
    ...('echeance' in row && { nature: 'promis' as const }),
  };
}

function chiffreFrance({ unite }: Figure, row: Observation): ChiffreCarte | null {
  const { indicateur: id, date: le, ventilation } = row;
  if (unite.includes('pour 100')) {
    const taux = tauxFrance(id, le);
    if (taux === null) return null;
    const valeur = formatNombre(taux, { decimales: 1, decimalesMin: 1 });
    return { valeur, legende: `${unite}, France hors Mayotte, ${date(row)}` };
  }
  const france = observationsDe(id).find(
    (o) => o.territoire === 'FR' && o.date === le && o.ventilation === ventilation,
  );
  if (!france || !isNombre(france.valeur)) return null;
  const { type, nom_court, unite: pluriel, unite_singulier: singulier } = indicateur(id);
  return type === 'taux'
    ? { valeur: `${formatLigne(france.id)} %`, legende: `${minuscule(nom_court)}, France, ${date(row)}` }
    : {
        valeur: formatLigne(france.id),
        legende: `${accorder(france.valeur, { singulier, pluriel })}, France, ${date(row)}`,
      };
}

function compteDepartements({ dateDonnees }: Figure, rows: readonly Observation[]): ChiffreCarte {
  const codes = new Set(
    rows.filter((o) => o.territoire.startsWith('DEP-') && isNombre(o.valeur)).map((o) => o.territoire),
  );
  return {
    valeur: formatNombre(codes.size),
    legende: `${codes.size > 1 ? 'départements' : 'département'} où une publication en signale, ${dateDonnees}`,
  };
}

/** A date that stays on one line. */
function date({ date: le }: Pick<Observation, 'date'>): string {
  return formatDate(le).replaceAll(' ', ESPACE_INSECABLE);
}
