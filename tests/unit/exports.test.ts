import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * What a file of `src` exports has a user outside of it and of the tests. What its own code uses may be exported for a test alone to read
 * it: it lives without that test. Anything else that tests alone read is dead, and they would hide it.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The name under which a file exports what has none: a component, a default. */
const DEFAULT = 'default';
/** Stands for each export of a file, when it is read whole. */
const ALL = '*';

/** What no import shows, with the one who reads it. */
const READ_OTHERWISE = new Map([['src/middleware.ts: onRequest', 'Astro, by its name']]);

interface SourceFile {
  path: string;
  exported: string[];
  /** What it imports or names again, by path from the root and name there. */
  uses: (readonly [path: string, name: string])[];
  /** The files of which it exports everything. */
  wholes: string[];
  /** The names written in it, but where they are imported, and by the statement that declares and exports them. */
  own: ReadonlySet<string>;
}

const codeIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(?:ts|astro|m?js)$/.test(path) && !path.startsWith('src/generated/'));

/** What a file says in TypeScript; of a component, its script and those that it sends to browsers, which end in what they import. */
function codeOf(path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  if (!path.endsWith('.astro')) return text;
  const [, script = ''] = /^---\n([^]*?)\n---/.exec(text) ?? [];
  return [script, ...[...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code)].join('\n');
}

/** The names that a pattern binds. */
const boundBy = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(element.name) : []));

/** The files that `import.meta.glob` reads, whose patterns here end in `*` and a kind of file. */
function globbed(pattern: string): string[] {
  const [folder = '', ending = ''] = pattern.split('*');
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** The text of the path of an import that is written in the code and leads to a file of ours, from the root. */
const toOurs = (path: string, specifier: ts.Node | undefined): string | null =>
  specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
    ? join(dirname(path), specifier.text)
    : null;

const isImported = (node: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

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

function read(path: string): SourceFile {
  const source = ts.createSourceFile(path, codeOf(path), ts.ScriptTarget.Latest, true);
  const file = { path, exported: [] as string[], uses: [] as [string, string][], wholes: [] as string[] };
  const own = new Set<string>();
  /** Files that are imported whole, by the name given to them. */
  const named = new Map<string, string>();
  const use = (from: string | null, names: readonly string[]) => {
    if (from !== null) file.uses.push(...names.map((name): [string, string] => [from, name]));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const from = toOurs(path, node.moduleSpecifier);
      const bindings = node.importClause?.namedBindings;
      if (node.importClause?.name) use(from, [DEFAULT]);
      if (bindings && ts.isNamedImports(bindings))
        use(
          from,
          bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text),
        );
      if (bindings && ts.isNamespaceImport(bindings) && from !== null) named.set(bindings.name.text, from);
      return;
    }
    if (ts.isExportDeclaration(node)) {
      const from = toOurs(path, node.moduleSpecifier);
      if (node.exportClause && ts.isNamedExports(node.exportClause))
        use(
          from,
          node.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text),
        );
      else if (from !== null) file.wholes.push(from);
      return;
    }
    if (ts.isIdentifier(node) && named.has(node.text)) {
      const { parent } = node;
      if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
        use(named.get(node.text) ?? null, [parent.name.text]);
      else if (ts.isQualifiedName(parent) && parent.left === node)
        use(named.get(node.text) ?? null, [parent.right.text]);
      else use(named.get(node.text) ?? null, [ALL]);
    }
    if (ts.isCallExpression(node) && isImported(node)) {
      const binding = ts.isAwaitExpression(node.parent) && node.parent.parent;
      use(
        toOurs(path, node.arguments[0]),
        binding && ts.isVariableDeclaration(binding) && ts.isObjectBindingPattern(binding.name)
          ? binding.name.elements.map(({ name, propertyName }) => (propertyName ?? name).getText())
          : [ALL],
      );
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob')
      globbed(toOurs(path, node.arguments[0]) ?? '').forEach((from) => use(from, [DEFAULT]));
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) {
    const declared = exportedBy(statement);
    file.exported.push(...declared);
    writtenIn(statement, declared).forEach((name) => own.add(name));
  }
  if (path.endsWith('.astro')) file.exported = [DEFAULT];
  return { ...file, own };
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
  it('is read in files of code, in components and in the scripts that these send', () => {
    const exported = (path: string) => files.find((file) => file.path === path)?.exported;
    expect(exported('src/format/list.ts')).toContain('items');
    expect(exported('src/ui/components/Cite.astro')).toEqual([DEFAULT]);
    expect(bySite.get('src/outputs/search/rank.ts')).toBeDefined();
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
