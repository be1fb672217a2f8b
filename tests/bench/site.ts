/** One way to build a documentary, as the bench runs it. */
export interface Site {
  name: string;
  /** The module that Node runs, and its arguments. */
  command: string[];
  /** Where it runs. */
  cwd: string;
  /** What is set or, where undefined, taken away in its environment. */
  env: Record<string, string | undefined>;
  /** Caches and outputs, taken away before each build. */
  leftovers: string[];
  /**
   * What is wrong with the pages of the last build, in words; nothing where it built what was asked for. A wrong site
   * built fast is no result.
   */
  faults(): Promise<string[]>;
}
