/** The generators that are measured, by the names under which `--only` asks for them. */
export const generators = { ours: 'On Record', bare: 'bare Astro', eleventy: 'Eleventy', hugo: 'Hugo' } as const;
export type Generator = keyof typeof generators;

/** A documentary as one generator builds it. */
export interface Site {
  generator: Generator;
  /** The program that builds it, and its arguments. */
  command: [program: string, ...args: string[]];
  /** Where the program runs. */
  cwd: string;
  /** What is set or, where undefined, taken away in its environment. */
  env: Record<string, string | undefined>;
  /** Where the built site stands. */
  output: string;
  /** Outputs and caches: without them a build is cold. */
  leftovers: string[];
  /** Brings the content as it now stands into the form that the generator reads. It is not part of a build. */
  take(): Promise<void>;
}
