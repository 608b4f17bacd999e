import {
  CHOICES,
  ENCODINGS,
  EVERYWHERE,
  METHODS,
  NOT_FOUND,
  PAGE_OF_FOLDER,
  patternOf,
  TYPE,
  type Choice,
} from './declaration.ts';

/**
 * The `.htaccess` of Apache 2.4, to put at the root of the site. It needs `AllowOverride All`, and the modules headers, mime, dir and
 * rewrite, which shared hosts have.
 */
export function htaccess(): string {
  const chosen = CHOICES.filter((choice) => choice !== TYPE);
  return [
    'Options -Indexes -MultiViews +FollowSymLinks',
    `DirectoryIndex ${PAGE_OF_FOLDER}`,
    'DirectorySlash On',
    `ErrorDocument 403 ${NOT_FOUND}`,
    `ErrorDocument 404 ${NOT_FOUND}`,
    'AddDefaultCharset Off',
    'FileETag MTime Size',
    '',
    ...TYPE.rules.flatMap(({ where, value }) =>
      'extensions' in where ? [`AddType "${value}" ${where.extensions.map((e) => `.${e}`).join(' ')}`] : [],
    ),
    ...TYPE.rules.flatMap(({ where, value }) =>
      'name' in where
        ? // its smaller files too
          [`<FilesMatch "^${where.name.replaceAll('.', '[.]')}">`, `  ForceType "${value}"`, '</FilesMatch>']
        : [],
    ),
    '',
    ...Object.entries(EVERYWHERE).map(([name, value]) => `Header always set ${name} "${value}"`),
    ...chosen.flatMap(toHeaders),
    '',
    'RewriteEngine On',
    `RewriteCond %{REQUEST_METHOD} !^(${METHODS.join('|')})$`,
    'RewriteRule ^ - [R=405,L]',
    '# the smaller files of a build for publication, where there are',
    ...ENCODINGS.flatMap(({ encoding, extension }) => [
      `AddEncoding ${encoding} ${extension}`,
      `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
      `RewriteCond %{REQUEST_FILENAME}${extension} -f`,
      `RewriteRule ^(.+)$ $1${extension} [L,E=no-gzip:1,E=no-brotli:1]`,
    ]),
    'Header always merge Vary Accept-Encoding',
    '',
  ].join('\n');
}

/** The rules of a choice, from the last to the first, so that the first has the last word; smaller files are as those beside them. */
function toHeaders({ header, rules, otherwise }: Choice): string[] {
  const smaller = ENCODINGS.map(({ extension }) => extension.replaceAll('.', '[.]')).join('|');
  return [
    ...(otherwise === null ? [] : [`Header always set ${header} "${otherwise}"`]),
    ...rules.toReversed().map(({ where, value }) => {
      const pattern = patternOf(where).replace(/\$$/, `(${smaller})?$`);
      return `Header always set ${header} "${value}" "expr=%{REQUEST_URI} =~ m#${pattern}#"`;
    }),
  ];
}
