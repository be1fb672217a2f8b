import scripts from 'virtual:on-record/scripts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { digest } from './kept-file.ts';
import { paths } from './record.ts';

type ScriptName = keyof typeof scripts;

// Every page asks for some of them, and their codes are long.
const versions = new Map(
  Object.values(scripts)
    .flatMap((codes) => Object.values(codes))
    .map((code) => [code, digest([code]).slice(0, 8)]),
);

/**
 * The address of a script that pages load when a reader asks for what it does.
 *
 * @param language the tag of the page's language
 */
export function scriptAddress(name: ScriptName, language: string): string {
  return paths.script(name, versions.get(codeOf(name, language))!);
}

function codeOf(name: ScriptName, language: string): string {
  const code = scripts[name][language];
  if (code === undefined) throw new Error(`no scripts in the language: ${language}`);
  return code;
}

/** The routes that serve them. Languages that share their words share a script. */
export const scriptPaths = (() =>
  Object.entries(scripts).flatMap(([name, codes]) =>
    [...new Set(Object.values(codes))].map((code) => ({
      params: { script: `${name}.${versions.get(code)}` },
      props: { code },
    })),
  )) satisfies GetStaticPaths;

export const versionedScript: APIRoute<{ code: string }> = ({ props }) => served(props.code);

/** The route that serves one under a name that stays. */
export const scriptFile =
  (name: ScriptName, language: string): APIRoute =>
  () =>
    served(codeOf(name, language));

function served(code: string): Response {
  return new Response(`${code}\n`, { headers: { 'content-type': 'text/javascript' } });
}
