import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf, parseHeaders } from '../../../scripts/headers.ts';

const TEXT = `# comment
/*
  Content-Security-Policy: default-src 'none'
  X-A: 1

/donnees/*
  Access-Control-Allow-Origin: *
  X-A: 2
/embed/:id/
  ! Content-Security-Policy
  Content-Security-Policy: frame-ancestors *
`;

test.each([
  ['/', { 'content-security-policy': "default-src 'none'", 'x-a': '1' }],
  [
    '/donnees/a.csv',
    { 'content-security-policy': "default-src 'none'", 'x-a': '1, 2', 'access-control-allow-origin': '*' },
  ],
  ['/embed/msp/', { 'x-a': '1', 'content-security-policy': 'frame-ancestors *' }],
  ['/embed/msp/autre/', { 'content-security-policy': "default-src 'none'", 'x-a': '1' }],
])('%s receives the headers of the rules that match it', (path, expected) => {
  expect(Object.fromEntries(headersOf(path, parseHeaders(TEXT)))).toEqual(expected);
});

test('a pattern is no regular expression', () => {
  expect(headersOf('/axcsv', parseHeaders('/a.csv\n  X-A: 1\n')).size).toBe(0);
});

test.each(['  X-A: 1\n', '/*\nX-A: 1\n', '/*\n  X-A\n'])('%j is refused, with its line', (text) => {
  expect(() => parseHeaders(text)).toThrow(/_headers, line \d/);
});

const site = parseHeaders(readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8'));

test('every page of the site has one strict content security policy', () => {
  const policy = headersOf('/promesses/msp/', site).get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain(',');
});

test('only the downloads may be read from any other site', () => {
  expect(headersOf('/donnees/observations.csv', site).get('access-control-allow-origin')).toBe('*');
  expect(headersOf('/promesses/', site).has('access-control-allow-origin')).toBe(false);
});

test('a workbook is served as what it is: no list of types that servers have is sure to name it', () => {
  expect(headersOf('/graphiques/msp/donnees.xlsx', site).get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
});
