import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One thing that a page says of itself, with its type. */
export type Structured = Record<string, unknown> & { '@type': string };

const FILE = fileURLToPath(new URL('structured-data.ts', import.meta.url));

/**
 * What the published vocabulary of schema.org, as the types of `schema-dts`, refuses in each of the things: a type or a property that it
 * has not, a value out of the range of its property. The inputs of an action (`query-input`) are its only properties beyond the
 * vocabulary. The compiler reads the vocabulary at each call, which costs more than what it says of a thing.
 */
export function vocabularyFaults(things: readonly Structured[]): string[][] {
  const types = [...new Set(things.map((thing) => thing['@type']))];
  const lines = things.map((thing) => {
    const text = JSON.stringify(thing, (key, value: unknown) => (key.endsWith('-input') ? undefined : value));
    return `export const _: WithContext<${thing['@type']}> = ${text};`.replace(' _:', ` t${things.indexOf(thing)}:`);
  });
  const source = [`import type { WithContext, ${types.join(', ')} } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, target, ...rest) =>
    name === FILE ? ts.createSourceFile(name, source, target) : getSourceFile.call(host, name, target, ...rest);
  host.fileExists = (name) => name === FILE || fileExists.call(host, name);
  host.readFile = (name) => (name === FILE ? source : readFile.call(host, name));
  const program = ts.createProgram([FILE], options, host);
  const faults = lines.map((): string[] => []);
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const rank = (file?.getLineAndCharacterOfPosition(start).line ?? 0) - 1;
    const said = ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400);
    const own = faults[rank];
    if (own === undefined) throw new Error(`the vocabulary could not be read: ${said}`);
    own.push(`${lines[rank]?.slice(0, 160)}: ${said}`);
  }
  return faults;
}

/** The dates of a thing, whatever their property, by its path. */
export function datesOf(value: unknown, path = ''): [path: string, date: unknown][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, own]) =>
    /^(?:date|temporal)|Date$/.test(key)
      ? [[`${path}.${key}`, own] as [string, unknown]]
      : datesOf(own, `${path}.${key}`),
  );
}

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** Whether a text is a date or an interval of ISO 8601. */
export function isIso(text: unknown): boolean {
  return typeof text === 'string' && new RegExp(`^${DATE}(?:/${DATE})?$`).test(text);
}
