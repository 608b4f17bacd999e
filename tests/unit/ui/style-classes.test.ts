import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, parseCode, textOf } from '../source-code.ts';

/**
 * Each class that a style sheet names is given to something: by a template, by markup that code writes, or by a script of
 * the site. Only what stands where classes are written counts: « mesures » is a word of many sentences.
 */
const STYLES = 'src/ui/styles';

/** The classes of the selectors of a style sheet. */
function classesOf(css: string): string[] {
  const code = css.replace(/\/\*[^]*?\*\/|'[^']*'|"[^"]*"/g, '');
  return [...code.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => [...selector.matchAll(/\.([\p{L}_][\p{L}\d_-]*)/gu)].map(([, name = '']) => name));
}

/** Whether the texts in a node are classes: an attribute, a variable, a field, a function named so, a call. */
function givesClasses(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node)) return node.name.getText().startsWith('class');
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    // `element` and `make` are those of our scripts: a tag, its classes
    if (/\.classList\.|^(?:element|make)$/.test(called)) return true;
    return called.endsWith('.setAttribute') && /^['"]class['"]$/.test(node.arguments[0]?.getText() ?? '');
  }
  if (ts.isBinaryExpression(node)) return node.left.getText().endsWith('.className');
  const named =
    ts.isPropertyAssignment(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node);
  return named && /class/i.test(node.name?.getText() ?? '');
}

/** The classes that a text gives: all its words, or those of the attributes that it writes. */
const inText = (text: string, areClasses: boolean): string[] => {
  const written = [...text.matchAll(/\bclass="?([^">]*)/g)].map(([, list = '']) => list);
  return (written.length === 0 && areClasses ? [text] : written).flatMap((list) => list.split(/\s+/));
};

/** What some code gives: whole classes, and the beginnings of those whose end is computed, `evenement--${kind}`. */
function given(source: ts.SourceFile): { classes: string[]; beginnings: string[] } {
  const classes: string[] = [];
  const beginnings: string[] = [];
  const visit = (node: ts.Node, areClasses: boolean): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateTail(node)) classes.push(...inText(node.text, areClasses));
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) {
      const words = inText(node.text, areClasses);
      const last = words.at(-1) ?? '';
      classes.push(...words);
      if (last.endsWith('--')) beginnings.push(last);
    }
    ts.forEachChild(node, (child) => visit(child, areClasses || givesClasses(child)));
  };
  visit(source, false);
  return { classes, beginnings };
}

const code = ['src', 'public/scripts'].flatMap((folder) => filesIn(folder, /\.(?:ts|astro|js)$/));
const all = code.map((path) => given(parseCode(path)));
const classes = new Set(all.flatMap((found) => found.classes));
const beginnings = [...new Set(all.flatMap((found) => found.beginnings))];
const isGiven = (name: string): boolean => classes.has(name) || beginnings.some((start) => name.startsWith(start));

describe('the classes of the style sheets', () => {
  it('are read in selectors alone', () => {
    expect(
      classesOf('/* .a */ .b:is(.c, .d-e)::after { content: ".f"; margin: 0.5rem } @media (width > 1.5rem) { .g {} }'),
    ).toEqual(['b', 'c', 'd-e', 'g']);
    expect(['evenement--promise', 'recherche-nom', 'mesures'].map(isGiven)).toEqual([true, true, false]);
  });

  it('are given to something', () => {
    const dead = filesIn(STYLES, /\.css$/).flatMap((path) =>
      classesOf(textOf(path))
        .filter((name) => !isGiven(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(dead).toEqual([]);
  });

  it('and their variables are read', () => {
    const sheets = filesIn(STYLES, /\.css$/).map(textOf);
    const readers = [...sheets, ...code.map(textOf)].join('\n');
    const variables = sheets.flatMap((css) => [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name));
    expect([...new Set(variables)].filter((name) => !readers.includes(`var(${name})`))).toEqual([]);
  });
});
