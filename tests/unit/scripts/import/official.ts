import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Faults } from '../../../../scripts/import/faults.ts';
import type { Cells, Context } from '../../../../scripts/import/importer.ts';
import { officialFile, type OfficialFile } from '../../../../scripts/import/official-file.ts';
import { printFailure } from '../../../../scripts/lib/failure.ts';
import type { CommuneCog, Decoupage } from '../../../../scripts/lib/read-decoupage.ts';

/** The folder of the producers' own files. It is not part of the project and may not be there. */
export const SAMPLES = fileURLToPath(new URL('../../../../../shared/samples/', import.meta.url));
export const WITHOUT_SAMPLES = !existsSync(SAMPLES);
/** Why a test of these files is left out. */
export const SAMPLES_REASON = 'needs the producers’ files, which are no part of the project';

/** A folder for the files that a test makes up. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'official-'));
  return {
    folder,
    file(name: string, content: string | Uint8Array): OfficialFile {
      writeFileSync(join(folder, name), content);
      return officialFile(join(folder, name));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const commune = (code: string, more: Partial<CommuneCog> = {}): CommuneCog => ({
  code,
  nom: `Essai ${code}`,
  type: 'commune-actuelle',
  zone: 'metro',
  departement: code.slice(0, 2),
  population: 1_000,
  ...more,
});

/** A country of six communes, none of which is on any map: two in the 01, one in Corsica, one in the 974, a city of two arrondissements. */
export const COUNTRY: Decoupage = {
  regions: [],
  departements: ['01', '2A', '75', '974'].map((code) => ({
    code,
    nom: `Essai ${code}`,
    region: '99',
    typeLiaison: 0,
    zone: code === '974' ? 'drom' : 'metro',
  })),
  communes: [
    commune('01998', { anciensCodes: ['01998', '01997'] }),
    commune('01999'),
    commune('2A998'),
    commune('97499', { zone: 'drom', departement: '974' }),
    commune('75056'),
    commune('75101', { type: 'arrondissement-municipal', commune: '75056' }),
    commune('75102', { type: 'arrondissement-municipal', commune: '75056' }),
  ],
  epci: [],
};

/** What an importer asks of the project: tables as they are given, empty otherwise. */
export function contextOf(
  tables: Readonly<Record<string, readonly Cells[]>> = {},
  decoupage: Decoupage = COUNTRY,
): Context {
  return {
    date: '2026-11',
    decoupage,
    current: (file) => {
      const rows = tables[file] ?? [];
      return { columns: Object.keys(rows[0] ?? {}), rows };
    },
  };
}

/** What reading a file says of it, one line a fault, beside what it gave. */
export async function hear<T>(read: (faults: Faults) => T | Promise<T>): Promise<{ given: T; said: string[] }> {
  const faults = new Faults('essai');
  const given = await read(faults);
  return { given, said: faults.list().map((failure) => printFailure(failure, '.')) };
}
