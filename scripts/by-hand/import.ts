/**
 * Reads an official file into the tables of `data/` (npm run importer): holds it against what is declared of it and the tables
 * against all that a build asks, writes them with the row of their source, and prints what changed. One fault and nothing is
 * written. A build never runs it, and it fetches nothing unless it is told to.
 *
 *     npm run importer -- <source> <fichier> [--date AAAA-MM] [--telecharger] [--data DIR]
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { printChanges } from '../import/changes.ts';
import { download } from '../import/download.ts';
import { importFile } from '../import/import-file.ts';
import { IMPORTERS } from '../import/index.ts';
import { officialFile } from '../import/official-file.ts';
import { formatNumber } from '../../src/format/number.ts';
import { printFailure } from '../lib/failure.ts';

const USE = `npm run importer -- <source> <fichier> [--date AAAA-MM] [--telecharger]

sources :
${IMPORTERS.map(({ name, reads }) => `  ${name.padEnd(10)} ${reads}`).join('\n')}`;

interface Wanted {
  source: string;
  path: string;
  date: string | undefined;
  fetchIt: boolean;
  dataDir: string;
}

/** Runs one import, and says in the lines of a terminal what it did or refused. */
export async function run({ source, path, date, fetchIt, dataDir }: Wanted): Promise<{ ok: boolean; lines: string[] }> {
  const refuse = (...lines: string[]) => ({ ok: false, lines });
  const importer = IMPORTERS.find(({ name }) => name === source);
  if (importer === undefined) return refuse(`source inconnue : ${source}`, USE);
  if (date !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date)) return refuse(`--date ${date} : AAAA-MM attendu`);
  if (fetchIt && importer.address === null)
    return refuse(`${source} n’a pas d’adresse qui dure : prendre le fichier à la main`);
  try {
    if (fetchIt) await download(importer.address ?? '', path);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  if (!existsSync(path)) return refuse(`${path} n’est pas là`);

  const file = officialFile(path, fetchIt ? (importer.address ?? undefined) : undefined);
  const { faults, failures, changes, notes, identity } = await importFile({ importer, file, dataDir, date });
  const told = notes.map((note) => `${source} : ${note}`);
  const wrong = [
    ...faults.map((failure) => printFailure(failure, dirname(path))),
    ...failures.map((failure) => printFailure(failure, dataDir)),
  ];
  if (identity === null) {
    const count = `${formatNumber(wrong.length)} ${wrong.length < 2 ? 'faute' : 'fautes'}`;
    return refuse(...told, ...wrong, `${count} : rien n’est écrit, ${dataDir} est comme avant`);
  }
  const read = `${file.name} : ${formatNumber(identity.bytes)} octets, SHA-256 ${identity.sha256}`;
  return { ok: true, lines: [read, ...told, ...changes.flatMap(printChanges)] };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      telecharger: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
    },
  });
  const [source, path] = positionals;
  if (source === undefined || path === undefined || positionals.length > 2) {
    console.error(USE);
    process.exitCode = 1;
    return;
  }
  const { ok, lines } = await run({
    source,
    path,
    date: values.date,
    fetchIt: values.telecharger,
    dataDir: values.data,
  });
  for (const line of lines) (ok ? console.log : console.error)(line);
  if (!ok) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main();
