import { spawn } from 'node:child_process';

/**
 * Takes a folder away without waiting for it: a process of its own does, which may outlive the tests. A hook that removes forty
 * thousand files lasts minutes on a busy machine, for nothing that a test says.
 */
export function discard(folder: string): void {
  const program = `process.getBuiltinModule('fs').rmSync(process.argv[1], { recursive: true, force: true })`;
  spawn(process.execPath, ['-e', program, folder], { detached: true, stdio: 'ignore' }).unref();
}
