import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { toFrenchTypography } from '../../../src/format/typography.ts';

/**
 * A search begins at each character. An expression that begins with a repetition without bound reads a long run again from each character of
 * it, and a cell of 100 kB takes a minute: such a repetition must begin where its run does, which a look behind, `^` or the flag « y » says.
 */
const FOLDER = new URL('../../../src/format/', import.meta.url);
const CLASS = String.raw`(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[dwsDWS]|\.)`;
/** A repetition at the start of an expression, after what stands before it: its class, and what precedes. */
const LEADING = new RegExp(
  String.raw`^(?<before>\(\?<!(?<behind>.*?)\))?(?<repeated>${CLASS}|\(\?:.*?\))(?:[*+]|\{\d+,\})`,
);

/** The regular expressions of a file, by their source and flags. */
function expressionsOf(name: string): { source: string; flags: string }[] {
  const file = ts.createSourceFile(name, readFileSync(new URL(name, FOLDER), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The branches of an expression, cut at the bars that stand in no group nor class. */
function branchesOf(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/g)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** Whether a branch reads a run again from each of its characters. */
function isQuadratic(branch: string, flags: string): boolean {
  const leading = LEADING.exec(branch);
  const { behind, repeated } = leading?.groups ?? {};
  // what nothing follows never fails, and is read once
  if (repeated === undefined || flags.includes('y') || leading?.[0] === branch) return false;
  return behind !== repeated && `(?:${behind})` !== repeated;
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
const expressions = files.flatMap((name) => expressionsOf(name).map((expression) => ({ name, ...expression })));

describe('the expressions of src/format', () => {
  it('are found, in files of every kind', () => {
    expect(expressions.length).toBeGreaterThan(30);
    expect(expressions.map(({ name }) => name)).toContain('typography.ts');
  });

  it.each(['[\\w.+-]+@', ' *»', '[ \\n]*»', '\\d+%', '(?:a;)+$', 'x|\\s+y', '(?<!b)[ab]+c'])(
    'would be refused: %s',
    (source) => {
      expect(branchesOf(source).some((branch) => isQuadratic(branch.replace(/^ \*/, '[ ]*'), ''))).toBe(true);
    },
  );

  it.each(['(?<![ab])[ab]+c', '^[ab]+c', 'a[ab]+c', '(?<!a;)(?:a;)+$', '[ab]c', '\\s+'])(
    'would be taken: %s',
    (source) => {
      expect(branchesOf(source).some((branch) => isQuadratic(branch, ''))).toBe(false);
    },
  );

  it('begin a repetition without bound where its run begins', () => {
    const refused = expressions.filter(({ source, flags }) =>
      branchesOf(source).some((branch) => isQuadratic(branch, flags)),
    );
    expect(refused).toEqual([]);
  });
});

describe('French typography', () => {
  it('leaves addresses of mail as before, after any sign', () => {
    expect(toFrenchTypography('(a.b+c@d-e.fr) ; x@y.z : @seul !')).toBe(
      '(a.b+c@d-e.fr)\u202f; x@y.z\u202f: @seul\u202f!',
    );
  });

  it('writes a cell of 100 kB', () => {
    for (const run of ['a', ' ', 'a.', '1 000 ', '« ', ';'])
      expect(toFrenchTypography(`@${run.repeat(100_000 / run.length)}`).length).toBeGreaterThan(1000);
  });
});
