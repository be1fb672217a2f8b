import { type Fields, fieldsAt } from '../headers.ts';
import { isTextType, mediaTypes } from '../media-types.ts';
import { addressExpression, decoded, escaped, type Host, type Hosted } from './host.ts';

/**
 * For nginx 1.20 and later: one location that may stand beside others in a server. In nginx, a location that adds a
 * header has none of those that are added around it, so each kind of file says all of its own.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export const nginx = {
  name: 'nginx',
  file: 'on-record.conf',
  goes: 'into the server block, by `include`',
  write,
} as const satisfies Host;

function write(site: Hosted): string {
  const { headers, paths } = site;
  const base = decoded(paths.base);
  const notFound = decoded(paths.notFound);
  const kinds = Object.entries(headers.kinds).map(([kind, { patterns, fields }]) =>
    block(
      `location ~ ${quoted(addressExpression(patterns))}`,
      [`# ${kind}`, ...served({ ...headers.everywhere, ...fields })],
      '  ',
    ),
  );
  return `# ${site.title.replaceAll(/\s+/g, ' ')}, at ${paths.absolute(paths.home)}, whose files stand in ${site.root}${base}
# To be included in nginx's server block for ${new URL(paths.absolute(paths.home)).host}.

${slashless(site)}location ^~ ${quoted(base)} {
  root ${quoted(site.root)};
  error_page 404 ${quoted(notFound)};
  # A folder without a page is nothing either.
  error_page 403 =404 ${quoted(notFound)};
  absolute_redirect off;
  server_tokens off;
  etag on;

  # The .gz beside a file, where there is one; otherwise it is compressed now. For the .br: brotli_static on, with the
  # module of Debian's libnginx-mod-http-brotli-static.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${listed(isTextType)};

  charset utf-8;
  charset_types ${listed((type) => type.startsWith('text/'))};
  types {
${Object.entries(mediaTypes)
  .map(([type, endings]) => `    ${type} ${endings.join(' ')};`)
  .join('\n')}
  }
  default_type application/octet-stream;

${served(headers.everywhere)
  .map((line) => `  ${line}`)
  .join('\n')}

  # What hides, and notes to other hosts.
  location ~ ${quoted(`/\\.(?!well-known/)|^${escaped(base)}_headers$`)} {
    return 404;
  }

${block(`location = ${quoted(notFound)}`, ['internal;', ...added(fieldsAt(paths.notFound, headers))], '  ')}

${kinds.join('\n\n')}
}
`;
}

/** The way to a site below a path whose address was given without the slash at its end. */
function slashless({ headers, paths }: Hosted): string {
  if (paths.base === '/') return '';
  const lines = ['absolute_redirect off;', ...added(headers.everywhere), `return 301 ${quoted(paths.base)};`];
  return `${block(`location = ${quoted(decoded(paths.base).slice(0, -1))}`, lines)}\n\n`;
}

/** A file is found by its name, a page by that of its folder; a folder's name without its slash leads to the one with it. */
function served({ 'Content-Type': type, ...fields }: Fields): string[] {
  return [
    ...(type ? ['types {}', `default_type ${quoted(type)};`] : []),
    'try_files $uri ${uri}index.html $uri/ =404;',
    ...added(fields),
  ];
}

function added(fields: Fields): string[] {
  return Object.entries(fields).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
}

function block(opening: string, lines: readonly string[], indent = ''): string {
  return [`${indent}${opening} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join('\n');
}

// nginx takes HTML to be in such lists and warns where it is named.
function listed(belongs: (type: string) => boolean): string {
  return Object.keys(mediaTypes)
    .filter((type) => type !== 'text/html' && belongs(type))
    .join(' ');
}

/** A text as nginx reads it between quotation marks: there, a backslash goes before these and is itself elsewhere. */
const quoted = (text: string): string => `"${text.replaceAll(/"|\\(?=["'\\nrt])/g, '\\$&')}"`;
