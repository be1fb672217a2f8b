import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build.ts';

/** A snippet of VS Code. */
export interface Snippet {
  scope: string;
  prefix: string | string[];
  description: string;
  body: string | string[];
}

/** The snippets of a file in .vscode, by name. */
export async function snippetsIn(file: string): Promise<Record<string, Snippet>> {
  return JSON.parse(await readFile(join(root, '.vscode', file), 'utf8')) as Record<string, Snippet>;
}

const variables: Record<string, string> = { CURRENT_YEAR: '2021', CURRENT_MONTH: '07', CURRENT_DATE: '18' };

/** What a snippet puts into a file where every placeholder is taken as it is offered, and of a choice the first. */
export function inserted({ body }: Snippet): string {
  const text = [body].flat().join('\n');
  return text
    .replaceAll(/\$([A-Z_]+)/g, (_, name: string) => variables[name] ?? `unknown variable ${name}`)
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$0/g, '');
}
