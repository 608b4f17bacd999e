import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** The folder of the documents that the tables were read in. It is not part of the project and may not be there. */
const DOSSIER = fileURLToPath(new URL('../../../shared', import.meta.url));

export const DOSSIER_ABSENT = !existsSync(DOSSIER);

/** The rows of one of its tables. */
export function tableLue(nom: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(`${DOSSIER}/figures/${nom}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** The text of every document and working table that our own words must not copy. */
export function textesLus(): string[] {
  const lire = (dossier: string) => readdirSync(`${DOSSIER}/${dossier}`).map((nom) => readFileSync(`${DOSSIER}/${dossier}/${nom}`, 'utf8'));
  return [...lire('seeds'), ...lire('figures')];
}

/** Runs of so many words of our texts that are in a document, each said once with the text that holds it. */
export function motsCopies(notres: readonly { id: string; texte: string }[], leurs: readonly string[], longueur: number): string[] {
  const suites = (texte: string): string[] => {
    const mots = texte.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return Array.from({ length: Math.max(0, mots.length - longueur + 1) }, (_, i) => mots.slice(i, i + longueur).join(' '));
  };
  const lues = new Set(leurs.flatMap(suites));
  return notres.flatMap(({ id, texte }) => suites(texte).filter((suite) => lues.has(suite)).slice(0, 1).map((suite) => `${id}: ${suite}`));
}
