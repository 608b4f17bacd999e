import {
  CHOICES,
  ENCODINGS,
  EVERYWHERE,
  METHODS,
  NOT_FOUND,
  PAGE_OF_FOLDER,
  patternOf,
  valueOf,
  type Choice,
} from './declaration.ts';
import type { Place } from './nginx.ts';

/**
 * What Caddy reads. The rules of a choice are written from the last to the first, so that the first has the last word. The type of a
 * page is left to Caddy, which knows it: the address of a page names no file.
 */
export function caddyfile({ root, host, listen }: Place): string {
  return [
    `${listen ?? host} {`,
    `  root * ${root}`,
    '  route {',
    ...everywhere('    '),
    '    header Vary Accept-Encoding',
    ...CHOICES.flatMap((choice) => toMatchers(choice)),
    '    # a folder without its last slash is sent to its page',
    '    @folder {',
    `      not path */`,
    `      file {path}/${PAGE_OF_FOLDER}`,
    '    }',
    '    redir @folder {path}/ 301',
    `    @other not method ${METHODS.join(' ')}`,
    '    handle @other {',
    `      header Allow "${METHODS.join(', ')}"`,
    '      respond 405',
    '    }',
    '    file_server {',
    `      index ${PAGE_OF_FOLDER}`,
    `      precompressed ${ENCODINGS.map(({ encoding }) => encoding).join(' ')}`,
    '    }',
    '  }',
    '  handle_errors {',
    '    @absent expression `{err.status_code} in [403, 404]`',
    '    handle @absent {',
    `      rewrite * ${NOT_FOUND}`,
    ...[...CHOICES].map(({ header, rules, otherwise }) => {
      const value = valueOf({ header, rules, otherwise }, NOT_FOUND);
      return value === null ? `      header -${header}` : `      header ${header} "${value}"`;
    }),
    '      file_server {',
    '        status 404',
    '      }',
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

function everywhere(margin: string): string[] {
  return Object.entries(EVERYWHERE).map(([name, value]) => `${margin}header ${name} "${value}"`);
}

function toMatchers({ header, rules, otherwise }: Choice): string[] {
  const name = header.toLowerCase();
  return [
    ...(otherwise === null ? [] : [`    header ${header} "${otherwise}"`]),
    ...rules
      .toReversed()
      .flatMap(({ where, value }, i) => [
        `    @${name}-${i} path_regexp "${patternOf(where)}"`,
        `    header @${name}-${i} ${header} "${value}"`,
      ]),
  ];
}
