import { z } from 'zod';

/**
 * What chapters may hold beyond prose where documentary.yaml allows it. Such chapters are code, and are reviewed as
 * code: they run when the site is built, and nothing holds what they compute against the record. The policy of every
 * page goes on to block scripts, handlers and styles that stand in the page itself; a component that is imported brings
 * them as files.
 */
export const allowances = {
  imports: 'import and export: components and data from files of the content folder',
  expressions: 'expressions in braces, and attributes that they compute',
  html: 'any tag and attribute but those that run, frame, send or restyle something',
} as const;

/** One of {@link allowances}. */
export type Allowance = keyof typeof allowances;

/** The key `allow` of documentary.yaml. */
export const allow = z
  .array(z.enum(Object.keys(allowances) as [Allowance, ...Allowance[]]))
  .describe('What chapters may hold beyond prose: imports, expressions, html; they are then to be reviewed as code')
  .optional();
