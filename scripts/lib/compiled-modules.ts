import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/.cache/dernier-kilometre/modules', import.meta.url));

/**
 * The environment of a program of the project: what Node compiles of its modules, and of those of its threads, is kept from one run to
 * the next, unless whoever runs it has said otherwise. Reading five hundred modules takes a quarter of a second less.
 */
export function withCompiledModules(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { NODE_COMPILE_CACHE: folder, ...env };
}
