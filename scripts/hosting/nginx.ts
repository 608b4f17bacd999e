import {
  CHOICES,
  ENCODINGS,
  EVERYWHERE,
  NOT_FOUND,
  PAGE_OF_FOLDER,
  patternOf,
  TYPE,
  type Choice,
} from './declaration.ts';

/** Where a server finds the site, and where it listens. */
export interface Place {
  /** The folder of the site. */
  root: string;
  /** Its name for readers: `exemple.fr`. */
  host: string;
  /** Where it listens, in the words of the server; what the server does by itself when absent. */
  listen?: string;
  /** Whether the server has a module for brotli, which no server has by itself but Caddy. */
  brotli?: boolean;
}

/**
 * What nginx reads within its `http { }`. The headers are chosen by the path of the file that answers, once: one `map` for each
 * choice of the declaration, and `add_header` says nothing where the map gives nothing.
 */
export function nginxConf({ root, host, listen = '80', brotli = true }: Place): string {
  const chosen = CHOICES.filter((choice) => choice !== TYPE);
  const named = TYPE.rules.flatMap(({ where, value }) => ('name' in where ? [{ where, value }] : []));
  const types = TYPE.rules.flatMap(({ where, value }) =>
    'extensions' in where ? [`    "${value}" ${where.extensions.join(' ')};`] : [],
  );
  const headers = [
    ...Object.entries(EVERYWHERE).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    ...chosen.map(({ header }) => `  add_header ${header} ${variableOf(header)} always;`),
  ];
  return [
    ...chosen.flatMap(toMap),
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    `  root ${root};`,
    `  index ${PAGE_OF_FOLDER};`,
    '  server_tokens off;',
    '  # a folder without its last slash is sent to its page whatever is before this server: a name, a port, https',
    '  absolute_redirect off;',
    '',
    '  types {',
    ...types,
    '  }',
    '  default_type application/octet-stream;',
    '',
    ...headers,
    '',
    '  # the smaller files of a build for publication, where there are',
    ...ENCODINGS.map(({ encoding }) => {
      const name = encoding === 'br' ? 'brotli' : encoding;
      return `  ${name === 'brotli' && !brotli ? '# ' : ''}${name}_static on;`;
    }),
    '  gzip_vary on;',
    '',
    `  error_page 403 404 =404 ${NOT_FOUND};`,
    ...named.map(({ where, value }) => `  location ~ "${patternOf(where)}" { types { } default_type "${value}"; }`),
    '}',
    '',
  ].join('\n');
}

function variableOf(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function toMap({ header, rules, otherwise }: Choice): string[] {
  return [
    `map $uri ${variableOf(header)} {`,
    `  default "${otherwise ?? ''}";`,
    ...rules.map(({ where, value }) => `  "~${patternOf(where)}" "${value}";`),
    '}',
  ];
}
