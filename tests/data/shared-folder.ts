import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** The folder of the documents that the tables were read in. It is not part of the project and may not be there. */
const FOLDER = fileURLToPath(new URL('../../../shared', import.meta.url));

export const ABSENT_FOLDER = !existsSync(FOLDER);

/** The rows of one of its tables. */
export function readTable(nom: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(`${FOLDER}/figures/${nom}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** The extracted text of one document, by the beginning of its file’s name. */
export function seedText(start: string): string {
  const name = readdirSync(`${FOLDER}/seeds`).find((file) => file.startsWith(`${start}_`));
  if (name === undefined) throw new Error(`no document begins with ${start}`);
  return readFileSync(`${FOLDER}/seeds/${name}`, 'utf8');
}

/** The text of every document and working table that our own words must not copy. */
export function readTexts(): string[] {
  const read = (folder: string) => readdirSync(`${FOLDER}/${folder}`).map((nom) => readFileSync(`${FOLDER}/${folder}/${nom}`, 'utf8'));
  return [...read('seeds'), ...read('figures')];
}

/** Runs of so many words of our texts that are in a document, each said once with the text that holds it. */
export function copyWords(ours: readonly { id: string; text: string }[], their: readonly string[], length: number): string[] {
  const followers = (text: string): string[] => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, i) => words.slice(i, i + length).join(' '));
  };
  const read = new Set(their.flatMap(followers));
  return ours.flatMap(({ id, text }) => followers(text).filter((rest) => read.has(rest)).slice(0, 1).map((rest) => `${id}: ${rest}`));
}
