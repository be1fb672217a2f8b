import explore from 'virtual:on-record/script/explore';
import search from 'virtual:on-record/script/search';
import settings from 'virtual:on-record/script/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { digest } from './kept-file.ts';
import { original } from './record.ts';

/** The scripts that pages load when a reader asks for what they do. */
const scripts = { explore, search, settings };
type ScriptName = keyof typeof scripts;

/** The addresses of these scripts, by their names. */
export const scriptAddresses = Object.fromEntries(
  Object.entries(scripts).map(([name, code]) => [name, original.paths.script(name, versionOf(code))]),
) as Record<ScriptName, string>;

function versionOf(code: string): string {
  return digest([code]).slice(0, 8);
}

/** The routes that serve them. */
export const scriptPaths = (() =>
  Object.entries(scripts).map(([name, code]) => ({
    params: { script: `${name}.${versionOf(code)}` },
    props: { code },
  }))) satisfies GetStaticPaths;

export const versionedScript: APIRoute<{ code: string }> = ({ props }) => served(props.code);

/** The route that serves one under a name that stays. */
export const scriptFile =
  (code: string): APIRoute =>
  () =>
    served(code);

function served(code: string): Response {
  return new Response(`${code}\n`, { headers: { 'content-type': 'text/javascript' } });
}
