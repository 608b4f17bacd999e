import type { Load } from './rank.ts';

/** Gets a file of the index by its name, unless the signal gives it up before it has come. */
type Get = (name: string, signal: AbortSignal) => Promise<unknown>;

/** The file that every search begins with: it is never given up. */
const FIRST = 'carte';

/**
 * Readers of one index, which gets each file once, whoever asks: `read`, of which all that is asked is waited for, and
 * `searches`, for a place where each search puts an end to the one before. A file is given up when neither wants it any
 * more, so that no place takes from another what it asked for.
 */
export function readersOf(get: Get): { read: Load; searches: () => () => Load } {
  const readings = new Map<string, readonly [content: Promise<unknown>, controller: AbortController]>();
  /** What is not given up: what has come, and what `read` asked for. */
  const kept = new Set([FIRST]);
  /** What is wanted: that, and what the last search of each place asked for. */
  const wants = new Map<unknown, ReadonlySet<string>>([[get, kept]]);

  const start: Load = (name) => {
    const controller = new AbortController();
    const content = get(name, controller.signal);
    readings.set(name, [content, controller]);
    content.then(
      () => kept.add(name),
      // a failure is forgotten; what was given up is already, and may have been asked for again
      () => controller.signal.aborted || readings.delete(name),
    );
    return content;
  };
  const ask: Load = (name) => readings.get(name)?.[0] ?? start(name);
  const giveUp = (): void => {
    for (const [name, [, controller]] of readings) {
      if ([...wants.values()].some((names) => names.has(name))) continue;
      readings.delete(name);
      controller.abort();
    }
  };

  return {
    read: (name) => {
      kept.add(name);
      return ask(name);
    },
    searches: () =>
      function search() {
        const own = new Set<string>();
        wants.set(search, own);
        return (name) => {
          // another search has begun
          if (wants.get(search) !== own) return Promise.reject(new Error(name));
          own.add(name);
          const content = ask(name);
          // what the search before waits for may be what this one needs: that is known once it has asked
          if (name !== FIRST) giveUp();
          return content;
        };
      },
  };
}
