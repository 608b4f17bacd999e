import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/.cache/dernier-kilometre/modules', import.meta.url));

/**
 * Room for what has just been made, in megabytes: Node gives a machine of much memory more, where it costs more to sweep than is saved.
 * What a step makes is written at once or kept until its end.
 */
const YOUNG = '--max-semi-space-size=16';

/**
 * The environment of a program of the project, unless whoever runs it has said otherwise. What Node compiles of its modules, and of those
 * of its threads, is kept from one run to the next: reading five hundred modules takes a quarter of a second less. A program that writes
 * others to run them (`bundles`) keeps nothing, which would pile up.
 */
export function stepEnvironment(env: NodeJS.ProcessEnv, { bundles = false } = {}): NodeJS.ProcessEnv {
  return {
    ...(bundles ? {} : { NODE_COMPILE_CACHE: folder }),
    ...env,
    NODE_OPTIONS: [YOUNG, env['NODE_OPTIONS'] ?? ''].join(' ').trim(),
  };
}
