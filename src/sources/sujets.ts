import { NOM_THEME, THEMES } from '../figures/themes.ts';
import { indicateur, type LigneCitable } from '../donnees.ts';
import { libelleVentilation } from './ventilations.ts';

/** The rows of one subject. */
export interface Sujet {
  theme: string;
  nom: string;
  lignes: readonly LigneCitable[];
}

/** Rows of any table under their subjects, in the order of the themes; each subject keeps the order of its rows. */
export function toSujets(lignes: readonly LigneCitable[]): Sujet[] {
  const parTheme = Map.groupBy(lignes, (l) => ('theme' in l ? l.theme : indicateur(l.indicateur).theme));
  return [...parTheme]
    .map(([theme, siennes]) => ({ theme, nom: NOM_THEME[theme], lignes: siennes }))
    .sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
}

/** Rows that one heading may stand over: the observations of one indicator. `indicateur` is null for a row alone. */
export interface GroupeLignes {
  indicateur: string | null;
  lignes: readonly LigneCitable[];
}

/** The rows in their order, those of one indicator that follow one another together. */
export function toGroupes(lignes: readonly LigneCitable[]): GroupeLignes[] {
  const suites: LigneCitable[][] = [];
  for (const ligne of lignes) {
    const suite = suites.at(-1);
    if (suite && memeIndicateur(suite[0], ligne)) suite.push(ligne);
    else suites.push([ligne]);
  }
  return suites.map((suite) => ({ indicateur: suite.length > 1 ? indicateurDe(suite[0]) : null, lignes: suite }));
}

/** What an observation measures, where its indicator is named already: its modality, or the short name of the indicator. */
export function libelleDansGroupe(l: LigneCitable): string {
  if (!('ventilation' in l)) throw new Error(`no observation: ${l.id}`);
  return l.ventilation ? libelleVentilation(l.ventilation) : indicateur(l.indicateur).nom_court;
}

function memeIndicateur(a: LigneCitable | undefined, b: LigneCitable): boolean {
  return indicateurDe(a) !== null && indicateurDe(a) === indicateurDe(b);
}

function indicateurDe(l: LigneCitable | undefined): string | null {
  return l && 'ventilation' in l ? l.indicateur : null;
}
