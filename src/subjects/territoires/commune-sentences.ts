import type { OldCode, Commune, EndOfCommune, Epci } from '../../domain/commune.ts';
import { aCommune, ofCommune, ofEpci, epciWithArticle, epciName } from '../../domain/commune-name.ts';
import { ofWords } from '../../domain/elision.ts';
import { inTerritoire, ofTerritoire } from '../../domain/territoire-name.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { DOCTORS, HOUSES } from '../../domain/commune-indicators.ts';
import { censusYears, populationLink } from '../../prose/computed/population.ts';
import { capital } from '../../format/letter-case.ts';
import { formatWhen } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { communeNumber, tally } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { items } from '../../format/list.ts';
import { peopleCell, totalCell } from '../../store/commune-facts.ts';

/** A population and the years of its census. */
type People = Pick<Territoire, 'code' | 'population' | 'populationAu'>;

/** The one commune that is a département too: the figures of one are those of the other. */
export const COMMUNE_DEPARTEMENT = '75056';

/** Where a commune sits: « Saint-Denis est une commune de la Seine-Saint-Denis, membre de la métropole du Grand Paris. » */
export function placeSentence(commune: Commune, departement: Territoire, epci: Epci | null): string {
  const group = epci ? `membre ${ofEpci(epci)}` : 'sans intercommunalité';
  return commune.code === COMMUNE_DEPARTEMENT
    ? `${commune.nom} est une commune et un département, ${group}.`
    : `${commune.nom} est une commune ${ofTerritoire(departement)}, ${group}.`;
}

/** The title of a commune's page, which no other has: « Saint-Denis (93066, Seine-Saint-Denis) ». */
export function communeTitle({ nom, code }: Commune, departement: Territoire): string {
  return `${nom} (${code}, ${departement.nom})`;
}

/** « 1 habitant en 2023 », « 150 483 habitants en 2023 », « 68 350 798 habitants en 2023 (Mayotte en 2017) ». */
export function populationSentence({ code, population, populationAu }: People): Sentence {
  const number = { text: formatNumber(population), valeur: population, link: populationLink(code) };
  return sentence`${number} habitant${population < 2 ? '' : 's'} en ${censusYears({ code, populationAu })}`;
}

/** « code postal 23000 », « codes postaux 72000 et 72100 », « codes postaux 69001 à 69009 »: what is between two is each of them. */
export function postalCodeSentence(codes: readonly string[]): string {
  return codes.length > 1 ? `codes postaux ${items(foldRuns(codes.toSorted()))}` : `code postal ${codes.join()}`;
}

/** Runs of three numbers or more that follow each other, by their ends, in the order of the numbers. */
function foldRuns(sorted: readonly string[]): string[] {
  const follows = (code: string, i: number): boolean => i > 0 && Number(code) === Number(sorted[i - 1]) + 1;
  const starts = sorted.flatMap((code, i) => (follows(code, i) ? [] : [i]));
  return starts.flatMap((start, i) => {
    const run = sorted.slice(start, starts[i + 1]);
    return run.length < 3 ? run : [`${run[0]} à ${run.at(-1)}`];
  });
}

/** The headline of an intercommunality: who lives in it, what is there, and how many are far from it. */
export function epciSentence(epci: Epci): Sentence {
  const code: CodeTerritoire = `EPCI-${epci.siren}`;
  const number = tally(epci.members.length, '#communes', '#communes tbody tr');
  const houses = communeNumber(totalCell(code, HOUSES), { unite: true });
  const without = communeNumber(peopleCell(code, DOCTORS, { of: 'sans', as: 'part' }));
  const far = communeNumber(peopleCell(code, HOUSES, { of: 10, as: 'part' }));
  return sentence`${capital(epciWithArticle(epci))} réunit ${number} commune${epci.members.length < 2 ? '' : 's'} et ${populationSentence({ ...epci, code })}. On y compte ${houses} ${formatWhen(totalCell(code, HOUSES).date)} ; ${without} % des habitants vivent dans une commune sans médecin généraliste, ${far} % à plus de 10 km d’une maison de santé.`;
}

/** The title of an intercommunality's page. */
export function epciTitle(epci: Epci): string {
  return `${epciName(epci)} (${epci.siren})`;
}

/**
 * What an old code was, what became of it and when: « Saint-Bois était une commune. Le 1er janvier 1974, elle… » A commune that only
 * changed code is not said to have been one: it may still be.
 */
export function oldCodeSentence(old: OldCode, successor: Commune, departement: Territoire): string {
  const { code, nom, nature } = old;
  const where = `${ofCommune(successor)} (${successor.code}), ${inTerritoire(departement)}`;
  switch (nature) {
    case 'arrondissement-municipal':
      return `${nom} (${code}) est une partie de la commune ${ofCommune(successor)} : les chiffres sont ceux de la page de la commune.`;
    case 'commune-deleguee':
      return `${nom} (${code}) est une commune déléguée, c’est-à-dire une partie de la commune nouvelle ${where}.${endSentence(old, successor)}`;
    case 'commune-associee':
      return `${nom} (${code}) est une commune associée, c’est-à-dire une partie de la commune ${where}.${endSentence(old, successor)}`;
    case 'ancien-code': {
      const leads = `mène aujourd’hui ${aCommune(successor)} (${successor.code}), ${inTerritoire(departement)}.`;
      if (!nom)
        return `Le code ${code} n’est plus en usage : il ${leads} C’était celui d’une commune réunie à celle-ci, ou l’ancien code de celle-ci : le registre que nous lisons ne dit pas lequel des deux.`;
      const newCode = newCodeSentence(old);
      return newCode === null
        ? `${nom} était une commune.${endSentence(old, successor)} Son code, ${code}, ${leads}`
        : `${newCode} L’ancien code ${leads}`;
    }
  }
}

/** How a commune took another code, and only that; null when it ended otherwise, or when no source tells it. */
function newCodeSentence({ code, nom, histoire }: OldCode): string | null {
  if (histoire?.fin !== 'departement' && histoire?.fin !== 'chef-lieu') return null;
  const { fin, le, vers, nomVers } = histoire;
  const change = fin === 'departement' ? 'département' : 'chef-lieu';
  const until = formatWhen(le).replace(/^le /, 'au ');
  const under = nomVers === nom ? '' : `, sous un autre nom, ${nomVers}`;
  return `${nom} a porté le code ${code} jusqu’${until} : la commune a alors changé de ${change} et pris le code ${vers}${under}.`;
}

/** What ended the commune, as its source tells it, with a space before; nothing when no source tells it. */
function endSentence(old: OldCode, successor: Commune): string {
  if (old.histoire === null) return '';
  const { fin, le, nomVers } = old.histoire;
  const when = capital(formatWhen(le));
  const inside = entered(old.histoire, successor);
  switch (fin) {
    case 'nom':
      return ` ${when}, elle a pris le nom ${ofWords(nomVers)}.`;
    case 'departement':
    case 'chef-lieu':
      return ` ${newCodeSentence(old) ?? ''}`;
    case 'fusion':
    case 'absorption':
      return ` ${when}, elle est entrée dans ${inside}.`;
    case 'association':
      return ` ${when}, elle est entrée, comme commune associée, dans ${inside}.`;
    case 'deleguee':
      return ` ${when}, elle est entrée, comme commune déléguée, dans ${inside}.`;
    case 'partage':
      return ` ${when}, elle a été partagée ou réunie autrement.`;
    case 'suppression':
      return ` ${when}, elle a été supprimée.`;
    case 'inconnue':
      return ' L’historique que nous lisons s’arrête avant la fin de celle-ci.';
  }
}

/** The commune that another entered: that of today where the name is the same, with its code of then where only that has changed. */
function entered({ vers, nomVers }: EndOfCommune, successor: Commune): string {
  if (nomVers !== successor.nom) return `une commune alors nommée ${nomVers} (${vers})`;
  const itsCode = vers === successor.code ? '' : `, dont le code était alors ${vers}`;
  return `la commune ${ofCommune(successor)}${itsCode}`;
}

/** The title of the page of an old code. */
export function oldCodeTitle({ code, nom }: OldCode, successor: Commune): string {
  return nom ? `${nom} (${code}) : voir ${successor.nom}` : `Ancien code ${code} : voir ${successor.nom}`;
}
