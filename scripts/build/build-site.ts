import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, join } from 'node:path';
import { stepEnvironment } from '../lib/step-environment.ts';
import { openNext, recover, switchSites, type BuildFolders } from './folders.ts';
import { atWork, underLock, type Lock } from './lock.ts';
import { inputsOf, outputsOf, readStamp, writeStamp } from './stamp.ts';

/** A program of the project, which works on its own. */
export interface Step {
  program: string;
  args?: readonly string[];
  /** Whether it writes programs that it runs: kept, what Node compiles of them would pile up from one version to the next. */
  bundles?: boolean;
}

/** How a site is made. */
export interface BuildPlan {
  /** Where the steps run, and where their inputs are. */
  root: string;
  folders: BuildFolders;
  /** The steps that make the next site, in order, none of which may write in the site. */
  steps: readonly Step[];
  /** What is wrong with the next site, once every step has ended well. */
  prove: (folder: string) => readonly string[];
  /** What is made of the site once it is in its place, or kept there: no other build changes it meanwhile. */
  after?: () => void | Promise<void>;
}

/** What a build came to, with the status that its command ends with. */
export type BuildEnd =
  | { end: 'built' | 'unchanged'; status: 0 }
  | { end: 'refused' | 'stopped'; status: number; reasons: readonly string[] };

/** What a step took, by the name of its program, in seconds to the tenth. */
export interface StepDuration {
  step: string;
  seconds: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const WATCH = new URL('./end-with-parent.ts', import.meta.url).href;

/**
 * Makes the next site beside the site, proves it, then puts it in its place: whatever stops a build, a fault, a signal, a full disk,
 * the last good site stays whole and where it is. One build at a time; where nothing has changed since the last one, the site is kept.
 */
export async function buildSite(plan: BuildPlan): Promise<BuildEnd> {
  const { folders, after } = plan;
  const ran = await underLock(folders.lock, async (lock) => {
    try {
      const ended = await makeSite(plan, lock);
      if (ended.status === 0) await after?.();
      return ended;
    } finally {
      for (const left of [folders.next, folders.share, folders.publication.next])
        rmSync(left, { recursive: true, force: true });
    }
  });
  return 'done' in ran ? ran.done : refused([atWork(ran.holder)]);
}

async function makeSite(plan: BuildPlan, lock: Lock): Promise<BuildEnd> {
  const { root, folders } = plan;
  recover(folders);
  const inputs = inputsOf(root);
  const stamp = readStamp(folders.stamp);
  if (stamp?.inputs === inputs && stamp.outputs === outputsOf(root, folders.site))
    return { end: 'unchanged', status: 0 };
  openNext(folders);
  const ran = await runSteps(plan, lock);
  if ('end' in ran) return ran;
  const faults = plan.prove(folders.next);
  if (faults.length > 0) return refused(faults);
  switchSites(folders);
  writeFileSync(folders.durations, JSON.stringify(ran));
  // inputs changed while the site was made are those of no site: the next build makes it again
  if (inputsOf(root) === inputs) writeStamp(folders.stamp, { inputs, outputs: outputsOf(root, folders.site) });
  return { end: 'built', status: 0 };
}

function refused(reasons: readonly string[], status = 1): BuildEnd {
  return { end: 'refused', status, reasons };
}

/**
 * Runs the steps one after the other, and gives what each took once all of them have ended well. A signal to the build is one to its
 * step.
 */
async function runSteps({ root, steps }: BuildPlan, lock: Lock): Promise<BuildEnd | StepDuration[]> {
  const durations: StepDuration[] = [];
  let signal: NodeJS.Signals | null = null;
  let child: ChildProcess | null = null;
  const stop = (received: NodeJS.Signals): void => {
    signal = received;
    child?.kill(received);
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    for (const { program, args = [], bundles = false } of steps) {
      const begun = performance.now();
      child = spawn(process.execPath, ['--import', WATCH, join(root, program), ...args], {
        cwd: root,
        env: stepEnvironment(process.env, { bundles }),
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      });
      lock.hold(child.pid ?? null);
      const status = await endOf(child);
      child = null;
      lock.hold(null);
      if (signal !== null) return { end: 'stopped', status: 128 + constants.signals[signal], reasons: [signal] };
      if (status !== 0) return refused([`${program} ended with ${status}`], typeof status === 'number' ? status : 1);
      const seconds = Math.round((performance.now() - begun) / 100) / 10;
      durations.push({ step: basename(program, '.ts'), seconds });
    }
    return durations;
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}

/** How a process ended: its status, or the signal that ended it. */
function endOf(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => resolve(status ?? signal ?? 1));
  });
}
