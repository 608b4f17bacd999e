import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';

/** What a program cost, from its start to its end. */
export interface Mesure {
  secondes: number;
  /** Time of all its processors together. */
  calcul: number;
  /** Most memory that it held at once, in bytes; 0 where the machine does not tell. */
  memoire: number;
}

/** Runs a program whose output goes to a folder made empty for it. Throws when it fails. */
export async function mesurer(
  [programme = '', ...args]: readonly string[],
  {
    sortie,
    cwd,
    env = {},
    preparer,
  }: { sortie: string; cwd: string; env?: Record<string, string>; preparer?: () => void },
): Promise<Mesure> {
  rmSync(sortie, { recursive: true, force: true });
  mkdirSync(sortie, { recursive: true });
  preparer?.();
  const avant = calculDesEnfants();
  const debut = performance.now();
  const enfant = spawn(programme, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let erreur = '';
  enfant.stderr.on('data', (texte: Buffer) => (erreur += texte.toString('utf8')));
  let memoire = 0;
  const releve = setInterval(() => (memoire = Math.max(memoire, memoireDe(enfant.pid ?? 0))), 20);
  const statut = await new Promise((resolve, reject) => enfant.on('error', reject).on('close', resolve));
  const secondes = (performance.now() - debut) / 1000;
  clearInterval(releve);
  if (statut !== 0) throw new Error(`${programme} ${args.join(' ')} ends with ${String(statut)}:\n${erreur}`);
  return { secondes, calcul: calculDesEnfants() - avant, memoire };
}

/** The memory of a process and of those that it started, at this moment, in bytes. */
function memoireDe(pid: number): number {
  try {
    const [, kilo = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const enfants = readdirSync(`/proc/${pid}/task`).flatMap((fil) =>
      readFileSync(`/proc/${pid}/task/${fil}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return Number(kilo) * 1024 + enfants.reduce((somme, enfant) => somme + memoireDe(enfant), 0);
  } catch {
    return 0; // it has ended, or the machine has no /proc
  }
}

/** Seconds of processor of the children that have ended; 0 where the machine does not tell. */
function calculDesEnfants(): number {
  try {
    const champs = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(champs[13]) + Number(champs[14])) / 100;
  } catch {
    return 0;
  }
}

/** The middle one of an odd number of measures, by their seconds. */
export function mediane(mesures: readonly Mesure[]): Mesure {
  const triees = mesures.toSorted((a, b) => a.secondes - b.secondes);
  return triees[triees.length >> 1] as Mesure;
}
