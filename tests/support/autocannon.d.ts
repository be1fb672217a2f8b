declare module 'autocannon' {
  /** What the tests read of a run: https://github.com/mcollina/autocannon#api */
  interface Result {
    errors: number;
    timeouts: number;
    non2xx: number;
    '2xx': number;
  }
  interface Options {
    url: string;
    connections: number;
    /** How many requests are made before it ends. */
    amount: number;
    /** How long an answer may take, in seconds. */
    timeout: number;
    requests: readonly { path: string; headers: Record<string, string> }[];
  }
  export default function autocannon(options: Options): Promise<Result>;
}
