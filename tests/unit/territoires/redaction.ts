import { alternativeCarte } from '../../../src/territoires/carte.ts';
import { blocSemblables } from '../../../src/territoires/semblables.ts';
import { carteDuTerritoire } from '../../../src/images/carte-territoire.ts';
import { PART_COUVERTE } from '../../../src/calculs/non-couverts.ts';
import type { Territoire } from '../../../src/domain/territoire.ts';
import { observationsDe, territoire } from '../../../src/donnees.ts';
import { toTypographieFrancaise } from '../../../src/format/typographie.ts';
import { ficheTerritoireFigure } from '../../../src/figures/fiche-territoire.ts';
import { phraseTerritoire as phraseInitiatives } from '../../../src/initiatives/phrases.ts';
import { titreEntree } from '../../../src/nouvelles/nouvelles.ts';
import { fluxTerritoire } from '../../../src/nouvelles/sujets.ts';
import { enTexte, type Phrase } from '../../../src/phrases/phrase.ts';
import { motsTrajectoire } from '../../../src/territoires/blocs-dessines.ts';
import { mesuresPromesses } from '../../../src/territoires/blocs.ts';
import { phrasePopulation } from '../../../src/territoires/phrases-commune.ts';
import { inconnuesDe, nommer, phraseConnaissances } from '../../../src/territoires/phrases-connaissances.ts';
import {
  phraseCible,
  phraseMedicobus,
  phraseNonCouverts,
  phraseRang,
  phraseSansRang,
  phraseTerritoire,
  titreTerritoire,
} from '../../../src/territoires/phrases.ts';

/** All that the site writes of a territory by itself, one sentence a line, each after what it is for. */
export function rediger(t: Territoire): string {
  const fiche = ficheTerritoireFigure(t);
  const semblables = blocSemblables(t);
  const signales = observationsDe('medicobus-recenses').some(
    (o) => o.territoire === t.code || (o.territoire.startsWith('DEP-') && territoire(o.territoire).parent === t.code),
  );
  const lignes: [string, Phrase | string | null][] = [
    ['titre', titreTerritoire(t)],
    ['phrase, description', phraseTerritoire(t)],
    ['population', phrasePopulation(t)],
    ['image de partage', carteDuTerritoire(t).alternative],
    ['carte', alternativeCarte(t)],
    ...mesuresPromesses(t).flatMap((mesure): [string, Phrase | string | null][] => {
      const { promesse, ligne, derniere } = mesure;
      if (!derniere) return [];
      const mots = motsTrajectoire(t, ligne, derniere);
      return [
        [`${promesse}, titre`, mots.titre],
        [`${promesse}, constat`, mots.constat],
        [`${promesse}, alternative`, mots.alternative],
        [`${promesse}, rang`, ligne.rang ? phraseRang(ligne, mesure) : phraseSansRang(t, ligne)],
        ...ligne.objectifs.map((o): [string, Phrase] => [`${promesse}, fiche imprimée`, phraseCible(mesure, o)]),
        ...(ligne.indicateur === PART_COUVERTE
          ? [[`${promesse}, en habitants`, phraseNonCouverts(t, ligne)] as [string, Phrase | null]]
          : []),
        [`${promesse}, fil de nouvelles`, titreEntree(derniere.id)],
      ];
    }),
    ['médicobus', phraseMedicobus(t, { signales })],
    ['initiatives', phraseInitiatives(t)],
    ['semblables', semblables.phrase],
    ...semblables.constats.map((c): [string, Phrase] => ['semblables, constat', c]),
    ['ce qui est connu', phraseConnaissances(t)],
    ...inconnuesDe(t).map(({ indicateurs, manque, detenteurs }): [string, string] => [
      `${nommer(indicateurs)} (qui : ${detenteurs.map((d) => d.qui).join(' ; ')})`,
      manque,
    ]),
    ['carton, alternative', fiche.alternative],
    ['fil de nouvelles', fluxTerritoire(t).options.title],
  ];
  const dits = new Map<string, string[]>();
  for (const [quoi, texte] of lignes) {
    if (texte === null) continue;
    const dit = toTypographieFrancaise(enTexte(texte));
    dits.set(dit, [...(dits.get(dit) ?? []), quoi]);
  }
  return [...dits].map(([dit, quoi]) => `${[...new Set(quoi)].join(' = ')} : ${dit}\n`).join('');
}
