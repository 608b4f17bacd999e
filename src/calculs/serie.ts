import { serieComplete, type Serie } from '../chiffres/series.ts';
import type { Derive, IdFormule } from '../domain/derivations/index.ts';
import { isMesure } from '../domain/derivations/index.ts';
import type { LigneFiche } from '../domain/fiche-territoire.ts';
import { ficheTerritoire, ligne, observation, territoires } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';
import { adresseSerie } from '../lignes.ts';
import { formatDerive } from './format-derive.ts';
import type { Calcul } from './calcul.ts';
import { ensemble, lireEntree, type Entree } from './entrees.ts';
import { deriveNonCouverts, formatNonCouverts } from './non-couverts.ts';
import { deriveTaux } from './taux.ts';

/** A computed number and its anchor on the page of its series. */
export type CalculDeSerie = Calcul & { ancre: string };

const faits = new Map<string, readonly CalculDeSerie[]>();

/**
 * What the site computes from a series: its rates, and from its last value the change since the one before, the place in wider
 * territories, what is missing to each target, the rank. The page of the series shows them all.
 */
export function calculsDeSerie(serie: Serie): readonly CalculDeSerie[] {
  const cle = `${serie.indicateur.id} ${serie.code}`;
  let liste = faits.get(cle);
  if (!liste) faits.set(cle, (liste = calculer(serie)));
  return liste;
}

/** The address that shows a computed number on the page of the series of its first row; null when that page does not compute it. */
export function lienCalculDeSerie(formule: IdFormule, entrees: readonly Entree[]): string | null {
  const premiere = entrees.map(lireEntree).find((e) => e.genre === 'ligne');
  const l = premiere && ligne(premiere.id);
  if (!l || !('indicateur' in l)) return null;
  const ancre = ancreDe(formule, entrees, { indicateur: l.indicateur, code: l.territoire });
  const serie = serieComplete(l.indicateur, l.territoire);
  return calculsDeSerie(serie).some((c) => c.ancre === ancre)
    ? `${adresseSerie(l.indicateur, l.territoire)}#${ancre}`
    : null;
}

/** The formula, then its rows, each without what the address of the page says already: `variation.2022-12.2023-12`. */
function ancreDe(
  formule: IdFormule,
  entrees: readonly Entree[],
  { indicateur, code }: { indicateur: string; code: string },
): string {
  const bref = (id: string) =>
    [`${indicateur}.${code}.`, `${indicateur}.`].reduce(
      (reste, debut) => (reste.startsWith(debut) ? reste.slice(debut.length) : reste),
      id,
    );
  const lignes = entrees.map(lireEntree).flatMap((e) => (e.genre === 'ligne' ? [bref(e.id)] : []));
  return [formule, ...lignes].join('.');
}

const aFiche = new Set<string>(territoires.map(({ code }) => code));

function calculer({ indicateur: i, code, observations }: Serie): CalculDeSerie[] {
  if (!aFiche.has(code)) return [];
  const lignes = ficheTerritoire(code).lignes.filter((l) => l.indicateur === i.id);
  const unite = { unite: { singulier: i.unite_singulier, pluriel: i.unite }, taux: i.type === 'taux' };
  const derives = [
    ...(i.type === 'effectif' ? observations.map(deriveTaux) : []),
    ...observations.map(deriveNonCouverts),
    ...lignes.flatMap((l) => [
      l.variation,
      l.region?.ecart,
      l.region?.part,
      l.france?.ecart,
      l.france?.part,
      ...l.objectifs.flatMap((o) => [o.ecart, o.part]),
    ]),
  ];
  const calculs = [
    ...derives.flatMap((d) => (d && d.valeur !== null ? [deDerive(d, unite)] : [])),
    ...lignes.flatMap(rangsDe),
  ].map((c) => ({ ...c, ancre: ancreDe(c.formule, c.entrees, { indicateur: i.id, code }) }));
  return [...new Map(calculs.map((c) => [c.ancre, c])).values()];
}

function deDerive(d: Derive, unite: Parameters<typeof formatDerive>[1]): Calcul {
  return { formule: d.formule, entrees: d.entrees, valeur: d.valeur ?? 0, texte: texteDe(d, unite) };
}

function texteDe(d: Derive, unite: Parameters<typeof formatDerive>[1]): string {
  const valeur = d.valeur ?? 0;
  switch (d.formule) {
    case 'taux-pour-100000':
    case 'taux-hors-mayotte':
      return formatNombre(valeur, { decimales: 1, decimalesMin: 1 });
    case 'habitants-non-couverts':
      return formatNonCouverts(valeur, Number(observation(d.entrees[0] ?? '').valeur));
    default:
      return formatDerive(d, unite);
  }
}

/** The rank of the last value, how many are ranked and how many share it. */
function rangsDe({ derniere, rang }: LigneFiche): Calcul[] {
  const o = derniere ? observation(derniere) : null;
  if (!o || !rang || !isMesure(o)) return [];
  const entrees = [o.id, ensemble(o, 'DEP')];
  const nombre = (formule: IdFormule, valeur: number): Calcul => ({
    formule,
    entrees,
    valeur,
    texte: formatNombre(valeur),
  });
  return [
    { ...nombre('rang', rang.rang), texte: `${rang.rang}${rang.rang === 1 ? 'er' : 'e'}` },
    nombre('departements-classes', rang.sur),
    ...(rang.exAequo > 1 ? [nombre('ex-aequo', rang.exAequo - 1)] : []),
  ];
}
