import type { AncienCode, Commune, Epci } from '../domain/commune.ts';
import { aCommune, deCommune, deEpci, epciAvecArticle, nomEpci } from '../domain/nom-commune.ts';
import { dans, de, nomAvecArticle } from '../domain/nom-territoire.ts';
import type { CodeTerritoire, Territoire } from '../domain/territoire.ts';
import { lienPopulation } from '../calculs/population.ts';
import { majuscule } from '../format/casse.ts';
import { formatNombre } from '../format/nombre.ts';
import { compte } from '../phrases/chiffre.ts';
import { phrase, type Phrase } from '../phrases/phrase.ts';

/** A population and the years of its census. */
type Peuple = Pick<Territoire, 'code' | 'population' | 'populationAu'>;

/** The one commune that is a département too: the figures of one are those of the other. */
export const COMMUNE_DEPARTEMENT = '75056';

/**
 * The headline of a commune: that nothing is followed at its level, then the sentence of its département, named as such. `suite` is
 * that of the département, which begins by naming it.
 */
export function phraseCommune(commune: Commune, suite: Phrase | string): Phrase {
  return commune.code === COMMUNE_DEPARTEMENT
    ? phrase`${suite} La commune et le département ont le même territoire : ces chiffres du département sont les siens.`
    : phrase`${majuscule(aCommune(commune))}, les promesses ne sont pas suivies à l’échelle de la commune. ${suite}`;
}

/** Where a commune sits: « Saint-Denis est une commune de la Seine-Saint-Denis, membre de la métropole du Grand Paris. » */
export function phraseSituation(commune: Commune, departement: Territoire, epci: Epci | null): string {
  const groupe = epci ? `membre ${deEpci(epci)}` : 'sans intercommunalité';
  return commune.code === COMMUNE_DEPARTEMENT
    ? `${commune.nom} est une commune et un département, ${groupe}.`
    : `${commune.nom} est une commune ${de(departement)}, ${groupe}.`;
}

/** The title of a commune's page, which no other has: « Saint-Denis (93066, Seine-Saint-Denis) ». */
export function titreCommune({ nom, code }: Commune, departement: Territoire): string {
  return `${nom} (${code}, ${departement.nom})`;
}

/** « 1 habitant en 2023 », « 150 483 habitants en 2023 ». */
export function phrasePopulation({ code, population, populationAu }: Peuple): Phrase {
  const nombre = { texte: formatNombre(population), valeur: population, lien: lienPopulation(code) };
  return phrase`${nombre} habitant${population < 2 ? '' : 's'} en ${populationAu.replace(', ', ' et ')}`;
}

/** « code postal 23000 », « codes postaux 72000 et 72100 ». */
export function phraseCodesPostaux(codes: readonly string[]): string {
  return codes.length > 1 ? `codes postaux ${enumerer(codes)}` : `code postal ${codes.join()}`;
}

/** The headline of an intercommunality. `suite` is that of its département, when it lies in one only. */
export function phraseEpci(epci: Epci, departements: readonly Territoire[], suite: Phrase | string): Phrase {
  const code: CodeTerritoire = `EPCI-${epci.siren}`;
  const nombre = compte(epci.membres.length, '#communes', '#communes li');
  const debut = phrase`${majuscule(epciAvecArticle(epci))} réunit ${nombre} commune${epci.membres.length < 2 ? '' : 's'} et ${phrasePopulation({ ...epci, code })}.`;
  return departements.length === 1
    ? phrase`${debut} Les promesses n’y sont pas suivies à cette échelle. ${suite}`
    : phrase`${debut} Les promesses n’y sont pas suivies à cette échelle, mais par département : ${enumerer(departements.map(nomAvecArticle))}.`;
}

/** The title of an intercommunality's page. */
export function titreEpci(epci: Epci): string {
  return `${nomEpci(epci)} (${epci.siren})`;
}

/** What an old code was: « Saint-Bois était une commune. Son code, 01340, mène à Arboys en Bugey… » */
export function phraseAncienCode(ancien: AncienCode, successeur: Commune, departement: Territoire): string {
  const { code, nom, nature } = ancien;
  const ou = `${successeur.nom} (${successeur.code}), ${dans(departement)}`;
  switch (nature) {
    case 'arrondissement-municipal':
      return `${nom} (${code}) est une partie de la commune ${deCommune(successeur)} : les chiffres sont ceux de la page de la commune.`;
    case 'commune-deleguee':
      return `${nom} (${code}) est une commune déléguée, c’est-à-dire une partie de la commune nouvelle ${ou}.`;
    case 'commune-associee':
      return `${nom} (${code}) est une commune associée, c’est-à-dire une partie de la commune ${ou}.`;
    case 'ancien-code':
      return `Le code ${code} n’est plus en usage : il mène aujourd’hui ${aCommune(successeur)} (${successeur.code}), ${dans(departement)}. C’était celui d’une commune réunie à celle-ci, ou l’ancien code de celle-ci : le registre que nous lisons ne dit pas lequel des deux.`;
  }
}

/** The title of the page of an old code. */
export function titreAncienCode({ code, nom }: AncienCode, successeur: Commune): string {
  return nom ? `${nom} (${code}) : voir ${successeur.nom}` : `Ancien code ${code} : voir ${successeur.nom}`;
}

/** « l’Ain, le Rhône et Paris ». */
export function enumerer(mots: readonly string[]): string {
  return mots.length < 2 ? mots.join() : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;
}
