import type { AncienCode, Commune, Epci } from '../domain/commune.ts';
import { aCommune, deCommune, deEpci, epciAvecArticle, nomEpci } from '../domain/nom-commune.ts';
import { dans, de, nomAvecArticle } from '../domain/nom-territoire.ts';
import type { Territoire } from '../domain/territoire.ts';
import { formatNombre } from '../format/nombre.ts';

/** The one commune that is a département too: the figures of one are those of the other. */
export const COMMUNE_DEPARTEMENT = '75056';

/**
 * The headline of a commune: that nothing is followed at its level, then the sentence of its département, named as such. `phrase` is
 * that of the département, which begins by naming it.
 */
export function phraseCommune(commune: Commune, phrase: string): string {
  return commune.code === COMMUNE_DEPARTEMENT
    ? `${phrase} La commune et le département ont le même territoire : ces chiffres du département sont les siens.`
    : `${majuscule(aCommune(commune))}, les promesses ne sont pas suivies à l’échelle de la commune. ${phrase}`;
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
export function phrasePopulation(population: number, populationAu: string): string {
  return `${formatNombre(population)} habitant${population < 2 ? '' : 's'} en ${populationAu.replace(', ', ' et ')}`;
}

/** « code postal 23000 », « codes postaux 72000 et 72100 ». */
export function phraseCodesPostaux(codes: readonly string[]): string {
  return codes.length > 1 ? `codes postaux ${enumerer(codes)}` : `code postal ${codes.join()}`;
}

/** The headline of an intercommunality. `phrase` is that of its département, when it lies in one only. */
export function phraseEpci(epci: Epci, departements: readonly Territoire[], phrase: string): string {
  const debut = `${majuscule(epciAvecArticle(epci))} réunit ${formatNombre(epci.membres.length)} commune${epci.membres.length < 2 ? '' : 's'} et ${phrasePopulation(epci.population, epci.populationAu)}.`;
  return departements.length === 1
    ? `${debut} Les promesses n’y sont pas suivies à cette échelle. ${phrase}`
    : `${debut} Les promesses n’y sont pas suivies à cette échelle, mais par département : ${enumerer(departements.map(nomAvecArticle))}.`;
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
      return `Le code ${code} n’est plus en usage : il mène aujourd’hui ${aCommune(successeur)} (${successeur.code}), ${dans(departement)}.`;
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

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
