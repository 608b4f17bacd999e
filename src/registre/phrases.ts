import { accorder } from '../format/unite.ts';
import { formatNombre } from '../format/nombre.ts';
import { chiffreCalcule } from '../phrases/chiffre.ts';
import { joindre, phrase, type Phrase } from '../phrases/phrase.ts';
import { issueDe, type ContexteEngagement } from './contexte.ts';
import type { Issue } from '../domain/derivations/index.ts';

const MOTS: readonly [Issue, { singulier: string; pluriel: string }][] = [
  ['tenue', { singulier: 'tenu', pluriel: 'tenus' }],
  ['manquee', { singulier: 'manqué', pluriel: 'manqués' }],
  [
    'non-atteinte-au-dernier-chiffre',
    { singulier: 'non atteint au dernier chiffre connu', pluriel: 'non atteints au dernier chiffre connu' },
  ],
  ['en-cours', { singulier: 'en cours', pluriel: 'en cours' }],
  ['abandonnee', { singulier: 'abandonné', pluriel: 'abandonnés' }],
  ['inverifiable', { singulier: 'invérifiable', pluriel: 'invérifiables' }],
];

/** « Sur huit engagements nationaux, 1 est manqué, 4 sont en cours… » from the ledger itself. */
export function phraseRegistre(contextes: readonly ContexteEngagement[]): Phrase {
  const nombre = (liste: readonly ContexteEngagement[]) =>
    chiffreCalcule({
      texte: formatNombre(liste.length),
      valeur: liste.length,
      formule: 'nombre-de-lignes',
      entrees: liste.map(({ juge }) => juge.objectif.id),
    });
  const parIssue = Map.groupBy(contextes, issueDe);
  const parts = MOTS.flatMap(([issue, mots]) => {
    const siens = parIssue.get(issue) ?? [];
    return siens.length === 0 ? [] : [phrase`${nombre(siens)} ${accorder(siens.length, mots)}`];
  });
  return phrase`${nombre(contextes)} engagements nationaux, de 2017 à 2027 : ${joindre(parts, ', ')}.`;
}
