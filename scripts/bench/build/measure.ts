import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { stepEnvironment } from '../../lib/step-environment.ts';

/** What a program cost, from its start to its end. */
export interface Measure {
  seconds: number;
  /** Time of all its processors together. */
  processor: number;
  /** Most memory that it held at once, in bytes; 0 where the machine does not tell. */
  memory: number;
}

/**
 * Runs a program whose output goes to a folder made empty for it, its modules compiled by the run before, as a build keeps them: those of
 * all the tools. Throws when it fails.
 */
export async function measure(
  [program = '', ...args]: readonly string[],
  {
    output,
    cwd,
    env = {},
    prepare,
  }: { output: string; cwd: string; env?: Record<string, string>; prepare?: () => void },
): Promise<Measure> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  prepare?.();
  const before = computationOfChildren();
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: stepEnvironment({ ...process.env, ...env }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let error = '';
  child.stderr.on('data', (text: Buffer) => (error += text.toString('utf8')));
  let memory = 0;
  const statement = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 20);
  const statut = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(statement);
  if (statut !== 0) throw new Error(`${program} ${args.join(' ')} ends with ${String(statut)}:\n${error}`);
  return { seconds, processor: computationOfChildren() - before, memory };
}

/** The memory of a process and of those that it started, at this moment, in bytes. */
function memoryOf(pid: number): number {
  try {
    const [, kilo = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return Number(kilo) * 1024 + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0; // it has ended, or the machine has no /proc
  }
}

/** Seconds of processor of the children that have ended; 0 where the machine does not tell. */
function computationOfChildren(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

/** The middle one of an odd number of measures, by their seconds. */
export function median(measures: readonly Measure[]): Measure {
  const sorted = measures.toSorted((a, b) => a.seconds - b.seconds);
  return sorted[sorted.length >> 1] as Measure;
}
