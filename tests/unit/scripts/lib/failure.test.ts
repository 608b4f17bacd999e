import { describe, expect, it } from 'vitest';
import { printFailure, sortFailures, toReport, type Failure } from '../../../../scripts/lib/failure.ts';

const failure = (part: Partial<Failure>): Failure => ({
  file: 'a.csv',
  line: 1,
  column: 1,
  name: 'valeur',
  found: 'x',
  expected: 'un nombre',
  ...part,
});

describe('printFailure', () => {
  it('says file, line, column, what was found and what was expected', () => {
    expect(
      printFailure(failure({ file: 'observations/msp-nombre.csv', line: 12, column: 6, found: '12,5' }), 'data'),
    ).toBe('data/observations/msp-nombre.csv:12:6: found « 12,5 » in valeur, expected un nombre');
  });

  it('stays on one line, and short, whatever the cell holds', () => {
    const message = printFailure(failure({ name: '', found: `a\nb\r\t${'c'.repeat(500)}` }), 'data');
    expect(message).toContain('found « a\\nb\\r\\tccc');
    expect(message).toContain('c… », expected');
    expect(message.length).toBeLessThan(150);
  });
});

describe('toReport', () => {
  it('says each failure on its line, then how many and what is as it was', () =>
    expect(toReport([failure({}), failure({ line: 2 })], { folder: 'data', kept: 'out' })).toEqual([
      'data/a.csv:1:1: found « x » in valeur, expected un nombre',
      'data/a.csv:2:1: found « x » in valeur, expected un nombre',
      '2 failures in data: nothing written, out is as it was',
    ]));
});

describe('sortFailures', () => {
  it('follows file, line, column and message, and leaves its argument alone', () => {
    const given = [
      failure({ file: 'b.csv' }),
      failure({ line: 10 }),
      failure({ line: 9, column: 2 }),
      failure({ line: 9, column: 1, expected: 'z' }),
      failure({ line: 9, column: 1, expected: 'a' }),
    ];
    expect(
      sortFailures(given).map(({ file, line, column, expected }) => `${file}:${line}:${column} ${expected}`),
    ).toEqual(['a.csv:9:1 a', 'a.csv:9:1 z', 'a.csv:9:2 un nombre', 'a.csv:10:1 un nombre', 'b.csv:1:1 un nombre']);
    expect(given[0]?.file).toBe('b.csv');
  });
});
