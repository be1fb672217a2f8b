import { type Fields, fieldsAt } from '../headers.ts';
import { mediaTypes } from '../media-types.ts';
import { addressExpression, decoded, type Host, type Hosted } from './host.ts';

/**
 * For Caddy 2.6 and later: what may stand beside other sites in the block of an address. A `route` is worked through in
 * its order, so that a header said of a kind of file goes before what is said of the ending of its name.
 * https://caddyserver.com/docs/caddyfile/directives/header
 */
export const caddy = {
  name: 'Caddy',
  file: 'on-record.caddy',
  goes: 'into the block of the site, by `import`',
  write,
} as const satisfies Host;

function write(site: Hosted): string {
  const { headers, paths } = site;
  const base = decoded(paths.base);
  const inside = quoted(`${base}*`);
  const types = Object.entries(mediaTypes).map(([type, endings], index) => [
    `@type${index} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
    `header @type${index} Content-Type ${quoted(type.startsWith('text/') ? `${type}; charset=utf-8` : type)}`,
  ]);
  const kinds = Object.entries(headers.kinds).map(([kind, { patterns, fields }]) => [
    `@${kind} path_regexp ${quoted(addressExpression(patterns))}`,
    ...sent(`@${kind}`, fields),
  ]);
  return `# ${site.title.replaceAll(/\s+/g, ' ')}, at ${paths.absolute(paths.home)}, whose files stand in ${site.root}${base}
# To be imported into the block of ${new URL(paths.absolute(paths.home)).host} in a Caddyfile.

${slashless(site)}handle ${inside} {
  root * ${quoted(site.root)}
  # A page is found by the name of its folder, a file by its own.
  @nothing {
    not file {path}index.html {path}/index.html
    not {
      file {path}
      path_regexp "[^/]$"
    }
  }
  handle @nothing {
    rewrite * ${quoted(decoded(paths.notFound))}
    route {
${indented([...sent('', fieldsAt(paths.notFound, headers)), 'header -Server'], 6)}
      file_server {
        status 404
        precompressed br gzip
      }
    }
  }
  route {
${indented([...types.flat(), ...sent('', headers.everywhere), 'header -Server', ...kinds.flat()], 4)}
    @other not method GET HEAD
    header @other Allow "GET, HEAD"
    respond @other 405
    encode zstd gzip
    # What hides, and notes to other hosts, are not there.
    file_server {
      hide .* _headers
      precompressed br gzip
    }
  }
}
`;
}

/** The way to a site below a path whose address was given without the slash at its end. */
function slashless({ headers, paths }: Hosted): string {
  if (paths.base === '/') return '';
  const address = quoted(decoded(paths.base).slice(0, -1));
  const lines = [...sent(address, headers.everywhere), `header ${address} -Server`];
  return `${lines.join('\n')}\nredir ${address} ${quoted(paths.base)} 301\n\n`;
}

function sent(matcher: string, fields: Fields): string[] {
  const to = matcher && `${matcher} `;
  return Object.entries(fields).map(([name, value]) => `header ${to}${name} ${quoted(value)}`);
}

const indented = (lines: readonly string[], by: number): string =>
  lines.map((line) => `${' '.repeat(by)}${line}`).join('\n');

/** A text as Caddy reads it between quotation marks: nothing but these is written otherwise. */
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
