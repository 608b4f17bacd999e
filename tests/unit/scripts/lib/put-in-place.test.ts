import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putInPlace, recoverPlace, type Place } from '../../../../scripts/lib/put-in-place.ts';

let parent: string;
let place: Place;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'put-in-place-'));
  place = { current: join(parent, 'current'), next: join(parent, 'next'), previous: join(parent, 'previous') };
});
afterEach(() => rmSync(parent, { recursive: true }));

function make(folder: string, text: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'file'), text);
}

/** What each folder that is there holds. */
const state = () =>
  Object.fromEntries(readdirSync(parent).map((name) => [name, readFileSync(join(parent, name, 'file'), 'utf8')]));

describe('a folder that is put in place', () => {
  it('takes the place of the current one, of which nothing is left', () => {
    make(place.current, 'old');
    make(place.next, 'new');
    putInPlace(place);
    expect(state()).toEqual({ current: 'new' });
  });

  it('may be the first one', () => {
    make(place.next, 'new');
    putInPlace(place);
    expect(state()).toEqual({ current: 'new' });
  });

  it('leaves the current one as it was where it cannot be put there', () => {
    make(place.current, 'old');
    expect(() => putInPlace(place)).toThrow('ENOENT');
    expect(state()).toEqual({ current: 'old' });
  });
});

describe('what a kill leaves', () => {
  it('before the two renames, is removed', () => {
    make(place.current, 'old');
    make(place.next, 'half');
    recoverPlace(place);
    expect(state()).toEqual({ current: 'old' });
  });

  it('between the two renames, is put back: what was set aside is the only good one', () => {
    make(place.current, 'old');
    make(place.next, 'new');
    renameSync(place.current, place.previous);
    recoverPlace(place);
    expect(state()).toEqual({ current: 'old' });
  });

  it('after the two renames, is removed', () => {
    make(place.current, 'new');
    make(place.previous, 'old');
    recoverPlace(place);
    expect(state()).toEqual({ current: 'new' });
  });

  it('may be nothing', () => {
    recoverPlace(place);
    expect(existsSync(place.current)).toBe(false);
  });
});
