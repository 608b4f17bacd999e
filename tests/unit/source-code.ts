import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a folder whose names end as asked, but those that a build makes: paths from the root, in their order. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => ending.test(path) && !path.startsWith('src/generated/'))
    .sort();
}

/** What a file says. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A file of code, parsed. Of a component: its script, its template, read as JSX, and the scripts that it sends. */
export function parseCode(path: string): ts.SourceFile {
  const [code, kind] = path.endsWith('.astro')
    ? ([componentCode(textOf(path)), ts.ScriptKind.TSX] as const)
    : ([textOf(path), path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS] as const);
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
}

function componentCode(text: string): string {
  const [, script = '', template = ''] = /^(?:---\n([^]*?)\n---)?([^]*)$/.exec(text) ?? [];
  const markup = template.replace(/<!doctype[^>]*>|<!--[^]*?-->|<(style|script)\b[^]*?(?:<\/\1>|\/>)/gi, '');
  const sent = [...template.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code);
  return [script, `(<>${markup}</>);`, ...sent].join('\n');
}
