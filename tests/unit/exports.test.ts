import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, parseCode, ROOT } from './source-code.ts';

/**
 * What a file of `src` exports has a user outside of it and of the tests. What its own code uses may be exported for a
 * test alone to read it: it lives without that test. Anything else that tests alone read is dead, and they would hide it.
 */

/** The name under which a file exports what has none: a component, a default. */
const DEFAULT = 'default';
/** Stands for each export of a file, when it is read whole. */
const ALL = '*';

/** What no import shows, with the one who reads it. */
const READ_OTHERWISE = new Map([['src/middleware.ts: onRequest', 'Astro, by its name']]);

interface SourceFile {
  path: string;
  exported: readonly string[];
  /** What it imports or names again, by path from the root and name there. */
  uses: readonly (readonly [path: string, name: string])[];
  /** The files of which it exports everything. */
  wholes: readonly string[];
  /** The names written in it, but where they are imported, and by the statement that declares and exports them. */
  own: ReadonlySet<string>;
}

const codeIn = (folder: string): string[] => filesIn(folder, /\.(?:ts|astro|m?js)$/);

/** The names that a pattern binds. */
const boundBy = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []));

/** The files that `import.meta.glob` reads, whose patterns here end in `*` and a kind of file. */
function globbed(pattern: string): string[] {
  const [folder = '', ending = ''] = pattern.split('*');
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** The file of ours that an import leads to, from the root; null for a package and for what is not written in full. */
const toOurs = (path: string, specifier: ts.Node | undefined): string | null =>
  specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
    ? join(dirname(path), specifier.text)
    : null;

const nameThere = ({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier | ts.BindingElement): string =>
  (propertyName ?? name).getText();

/** The names that a declaration takes of another file, one by one. */
function namesTaken(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
  const named =
    clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause)) ? clause.elements.map(nameThere) : [];
  return ts.isImportDeclaration(node) && node.importClause?.name ? [DEFAULT, ...named] : named;
}

/** What is taken where the name of a file that is imported whole is written: `file.one`. */
function takenBy(name: ts.Identifier): string {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === name) return parent.name.text;
  return ts.isQualifiedName(parent) && parent.left === name ? parent.right.text : ALL;
}

/** What is taken of a file that is imported while the code runs: `const { one } = await import(…)`. */
function takenLater(call: ts.CallExpression): string[] {
  const variable = ts.isAwaitExpression(call.parent) ? call.parent.parent : undefined;
  return variable && ts.isVariableDeclaration(variable) && ts.isObjectBindingPattern(variable.name)
    ? variable.name.elements.map(nameThere)
    : [ALL];
}

/** What a statement declares and exports. */
function exportedBy(node: ts.Statement): string[] {
  if (ts.isExportAssignment(node)) return [DEFAULT];
  if (ts.isExportDeclaration(node))
    return node.exportClause && ts.isNamedExports(node.exportClause)
      ? node.exportClause.elements.map(({ name }) => name.text)
      : [];
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind);
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (has(ts.SyntaxKind.DefaultKeyword)) return [DEFAULT];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  const { name } = node as ts.NamedDeclaration & ts.Statement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

/** The names that a statement writes, but as its own, as what it exports again, and as the fields of something. */
function writtenIn(statement: ts.Statement, declared: readonly string[]): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isField =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);
    if (ts.isIdentifier(node) && !isField && !declared.includes(node.text)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) ts.forEachChild(statement, visit);
  return names;
}

/** What a file takes of others, and the files of which it exports everything. */
function takenIn(source: ts.SourceFile): Pick<SourceFile, 'uses' | 'wholes'> {
  const path = source.fileName;
  const uses: (readonly [path: string, name: string])[] = [];
  const wholes: string[] = [];
  /** Files that are imported whole, by the name given to them. */
  const named = new Map<string, string>();
  const use = (from: string | null | undefined, names: readonly string[]) => {
    if (from) uses.push(...names.map((name) => [from, name] as const));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = toOurs(path, node.moduleSpecifier);
      use(from, namesTaken(node));
      if (from === null) return;
      if (ts.isExportDeclaration(node)) {
        if (!node.exportClause) wholes.push(from);
        return;
      }
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamespaceImport(bindings)) named.set(bindings.name.text, from);
      return;
    }
    if (ts.isIdentifier(node)) use(named.get(node.text), [takenBy(node)]);
    if (ts.isCallExpression(node)) {
      const from = toOurs(path, node.arguments[0]);
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) use(from, takenLater(node));
      if (from !== null && node.expression.getText() === 'import.meta.glob')
        globbed(from).forEach((one) => use(one, [DEFAULT]));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { uses, wholes };
}

function read(path: string): SourceFile {
  const source = parseCode(path);
  const statements = source.statements.map((statement) => ({ statement, declared: exportedBy(statement) }));
  return {
    path,
    ...takenIn(source),
    exported: path.endsWith('.astro') ? [DEFAULT] : statements.flatMap(({ declared }) => declared),
    own: new Set(statements.flatMap(({ statement, declared }) => writtenIn(statement, declared))),
  };
}

const makers = ['src', 'scripts'].flatMap(codeIn).concat('astro.config.mjs', 'eslint.config.js', 'vitest.config.ts');
const files = makers.map(read);
const tests = codeIn('tests').map(read);

/** What some files use of each file, what another exports again being that other's. */
function usesOf(some: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  const add = (path: string, name: string) => uses.set(path, (uses.get(path) ?? new Set()).add(name));
  for (const file of some) for (const [path, name] of file.uses) if (path !== file.path) add(path, name);
  for (const { path, wholes } of files)
    for (const whole of wholes) for (const name of uses.get(path) ?? []) add(whole, name);
  return uses;
}
const bySite = usesOf(files);
const byTests = usesOf(tests);
const isUsed = (uses: typeof bySite, path: string, name: string): boolean =>
  uses.get(path)?.has(name) === true || uses.get(path)?.has(ALL) === true;

describe('what the files of src export', () => {
  it('is read in files of code and in components', () => {
    const exported = (path: string) => files.find((file) => file.path === path)?.exported;
    expect(exported('src/format/list.ts')).toContain('items');
    expect(exported('src/ui/components/Cite.astro')).toEqual([DEFAULT]);
    expect(bySite.get('src/domain/tables/columns.ts')).toContain('codeCommune');
    expect(bySite.get('src/store/page-addresses.ts')).toContain('PAGES');
    expect(byTests.get('src/format/unite.ts')).toContain('formatRate');
  });

  // pages are read by Astro
  it('is used by another file than its tests', () => {
    const dead = files
      .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/pages/'))
      .flatMap(({ path, exported, own }) =>
        exported
          .filter((name) => !isUsed(bySite, path, name) && !(own.has(name) && isUsed(byTests, path, name)))
          .map((name) => `${path}: ${name}`),
      )
      .filter((found) => !READ_OTHERWISE.has(found));
    expect(dead).toEqual([]);
  });
});
