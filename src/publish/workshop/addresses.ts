import type { Paths } from '../paths.ts';

/** Where the dev server has what the workshop of charts needs; no built site has any of it. */
export function workshopPaths({ base }: Pick<Paths, 'base'>) {
  const at = (name: string) => `${base}@on-record/${name}`;
  return { script: at('workshop.js'), material: at('material.json'), problems: at('problems.json') };
}
