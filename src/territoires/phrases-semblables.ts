import { SEUIL_RESSEMBLANCE, type Semblable } from '../domain/derivations/index.ts';
import { dans, de, nomAvecArticle } from '../domain/nom-territoire.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { Territoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { territoire } from '../donnees.ts';
import { majuscule } from '../format/casse.ts';
import { formatDate } from '../format/date.ts';
import { arrondir } from '../format/nombre.ts';
import { formatLigne } from '../lignes.ts';
import { chiffre } from '../phrases/chiffre.ts';
import type { ChiffreImprime } from '../phrases/chiffre-html.ts';
import { chiffreTaux } from '../phrases/chiffre-taux.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';
import { tauxDe } from './blocs.ts';
import { enumerer } from './phrases-commune.ts';

/**
 * « Par leur population…, les départements les plus proches de la Creuse sont le Lot… ». From `SEUIL_RESSEMBLANCE` on, a neighbour is
 * not called near; the distance is taken as it is printed.
 */
export function phraseSemblables(t: Territoire, semblables: readonly Semblable[]): string {
  const surQuoi = 'par la population, la taille des communes et les densités de généralistes et d’infirmiers libéraux';
  const noms = (liste: readonly Semblable[]) => enumerer(liste.map(({ code }) => nomAvecArticle(territoire(code))));
  const pluriels = (liste: readonly Semblable[]) => liste.length > 1 || noms(liste).startsWith('les ');
  const proches = semblables.filter(({ distance }) => arrondir(distance.valeur ?? 0, 2) < SEUIL_RESSEMBLANCE);
  const autres = semblables.slice(proches.length);
  const [pluriel, aucun] =
    t.niveau === 'DEP' ? ['départements', 'Aucun autre département'] : ['régions', 'Aucune autre région'];
  const article = t.niveau === 'DEP' ? 'le' : 'la';
  if (semblables.length === 0) return `Il manque trop de valeurs pour comparer ${nomAvecArticle(t)}.`;
  if (proches.length === 0) {
    const moins = t.niveau === 'DEP' ? 'Les moins éloignés' : 'Les moins éloignées';
    return `${aucun} n’est vraiment proche ${de(t)} ${surQuoi}. ${moins} sont ${noms(autres)}.`;
  }
  const [premier] = proches;
  const debut =
    proches.length === 1 && premier
      ? `${article} ${pluriel.slice(0, -1)} ${article} plus proche ${de(t)}${pluriels(proches) ? ', ce' : ''} ${pluriels(proches) ? 'sont' : 'est'} ${noms(proches)}`
      : `les ${pluriel} les plus proches ${de(t)} sont ${noms(proches)}`;
  const suite = autres.length > 0 ? ` Plus loin ${pluriels(autres) ? 'viennent' : 'vient'} ${noms(autres)}.` : '';
  return `${majuscule(surQuoi)}, ${debut}.${suite}`;
}

/** « Maisons de santé, décembre 2023 : 11,3 pour 100 000 habitants dans la Creuse, de 5,2 à 12,1… » Null with too few values. */
export function constatSemblables(
  t: Territoire,
  {
    nom,
    derniere,
    taux,
    observees,
  }: { nom: string; derniere: Observation; taux: boolean; observees: readonly (Observation | undefined)[] },
): Phrase | null {
  for (const o of observees) {
    if (o && serieEtDate(o) !== serieEtDate(derniere)) throw new Error(`${o.id} and ${derniere.id} cannot be compared`);
  }
  const lus = observees.map((o) => ({ o, n: nombreDe(o, taux) }));
  const [ici, ...ailleurs] = lus;
  const presents = ailleurs.flatMap(({ o, n }) => (o && n !== null ? [{ o, n }] : [])).sort((a, b) => a.n - b.n);
  const [bas, haut] = [presents[0], presents.at(-1)];
  if (!ici?.o || ici.n === null || !bas || !haut || presents.length < 2) return null;
  const ecrire = (o: Observation) => (taux ? pourcent(o) : tauxImprime(o));
  const quoi = taux ? ' de la population couverte, projets compris,' : ' pour 100 000 habitants';
  const [compares, chacun] =
    t.niveau === 'DEP'
      ? ['dans les départements comparés', 'dans chacun des départements comparés']
      : ['dans les régions comparées', 'dans chacune des régions comparées'];
  const entre = bas.n === haut.n ? phrase`${ecrire(bas.o)}` : phrase`de ${ecrire(bas.o)} à ${ecrire(haut.o)}`;
  const eux =
    ici.n > haut.n
      ? phrase`plus que ${chacun}, ${entre}`
      : ici.n < bas.n
        ? phrase`moins que ${chacun}, ${entre}`
        : phrase`${entre} ${compares}`;
  return phrase`${nom}, ${formatDate(derniere.date)} : ${ecrire(ici.o)}${quoi} ${dans(t)}, ${eux}.`;
}

/** What is compared of a promise: the share, or the rate as it is printed. */
export function nombreDe(o: Observation | undefined, taux: boolean): number | null {
  if (!o) return null;
  const valeur = taux ? o.valeur : tauxDe(o);
  return isNombre(valeur) ? (taux ? valeur : arrondir(valeur, 1)) : null;
}

/** A published share. */
export function pourcent(o: Observation) {
  return chiffre(o.id, { texte: `${formatLigne(o.id)} %` });
}

/** A rate for 100 000 inhabitants, to the decimal that is printed. */
export function tauxImprime(o: Observation): ChiffreImprime {
  const taux = chiffreTaux(o);
  if (taux === null) throw new Error(`no rate: ${o.id}`);
  return taux;
}

function serieEtDate({ indicateur, ventilation, date }: Observation): string {
  return [indicateur, ventilation, date].join(' ');
}
