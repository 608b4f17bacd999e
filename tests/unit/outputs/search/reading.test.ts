import { describe, expect, test } from 'vitest';
import { readersOf } from '../../../../src/outputs/search/reading.ts';

/** An index whose files come when the test says so, and what it was asked for. */
function slowIndex() {
  const asked: { name: string; come: () => void; fail: () => void; signal: AbortSignal }[] = [];
  const readers = readersOf((name, signal) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    signal.addEventListener('abort', () => reject(signal.reason));
    asked.push({ name, come: () => resolve(`rows of ${name}`), fail: () => reject(new Error('offline')), signal });
    return promise;
  });
  const latest = (name: string) => asked.findLast((one) => one.name === name)!;
  return { ...readers, latest, names: () => asked.map(({ name }) => name) };
}

test('a file is had once, whoever asks', async () => {
  const { read, searches, latest, names } = slowIndex();
  const answers = [read('fi'), searches()()('fi'), read('fi')];
  latest('fi').come();
  expect(await Promise.all([...answers, read('fi')])).toEqual(Array(4).fill('rows of fi'));
  expect(names()).toEqual(['fi']);
});

test('a failure is forgotten', async () => {
  const { read, latest } = slowIndex();
  const first = read('fi');
  latest('fi').fail();
  await expect(first).rejects.toThrow('offline');
  const second = read('fi');
  latest('fi').come();
  expect(await second).toBe('rows of fi');
});

describe('a search', () => {
  test('gives up what only the one before it in the same place was waiting for, once it asks for its own', async () => {
    const { searches, latest } = slowIndex();
    const next = searches();
    const former = next()('fi');
    const load = next();
    void load('carte');
    expect(latest('fi').signal.aborted).toBe(false);
    const own = load('ca');
    await expect(former).rejects.toThrow();
    latest('ca').come();
    expect(await own).toBe('rows of ca');
    expect(latest('carte').signal.aborted).toBe(false);
  });

  test('keeps what it needs of the one before', async () => {
    const { searches, latest, names } = slowIndex();
    const next = searches();
    const former = next()('to');
    const own = next()('to');
    latest('to').come();
    expect(await Promise.all([former, own])).toEqual(['rows of to', 'rows of to']);
    expect(names()).toEqual(['to']);
  });

  test('has again what was given up', async () => {
    const { searches, latest, names } = slowIndex();
    const next = searches();
    const former = next()('fi');
    void next()('ca').catch(() => undefined);
    const again = next()('fi');
    latest('fi').come();
    await expect(former).rejects.toThrow();
    expect(await again).toBe('rows of fi');
    expect(names()).toEqual(['fi', 'ca', 'fi']);
  });

  test('asks for nothing more, and takes nothing from the next, once that one has begun', async () => {
    const { searches, latest, names } = slowIndex();
    const next = searches();
    const former = next();
    const load = next();
    const own = load('ca');
    await expect(former('fi')).rejects.toThrow();
    latest('ca').come();
    expect(await own).toBe('rows of ca');
    expect(names()).toEqual(['ca']);
  });

  test('takes nothing from another place, nor from a page that reads', async () => {
    const { read, searches, latest } = slowIndex();
    const [header, main] = [searches(), searches()];
    const others = [read('fi'), header()('fi'), header()('to')];
    void main()('fi').catch(() => undefined);
    void main()('ca').catch(() => undefined);
    for (const name of ['fi', 'to', 'ca']) latest(name).come();
    expect(await Promise.all([others[0], others[2]])).toEqual(['rows of fi', 'rows of to']);
  });
});
