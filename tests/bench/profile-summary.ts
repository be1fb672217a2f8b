/** What is read of a profile as V8 writes it: the format `Profiler.Profile` of Chrome's DevTools protocol. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[];
  /** The ids of the nodes that were at work, one sample after the other. */
  samples: number[];
  /** The microseconds before each sample. */
  timeDeltas: number[];
}

/** The source of a bundle, by the end of its address; nothing where the address is none of a bundle. */
export type BundleSource = (url: string) => string | undefined;

const states: Record<string, string> = {
  '(idle)': 'waiting for other threads and disks',
  '(program)': 'native code and starting',
  '(garbage collector)': 'collecting garbage',
};

/**
 * Sums the time of a profile by the part of the project or the package whose code was at work. What has no module of its
 * own, native functions and WebAssembly, goes to the code that called it.
 *
 * @returns milliseconds by part, the heaviest first
 */
export function timeByPart(
  { nodes, samples, timeDeltas }: CpuProfile,
  bundleSource: BundleSource,
): Map<string, number> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const modules = new Map<string, readonly string[]>();
  const partOf = new Map<number, string>();
  const part = (id: number): string => {
    const known = partOf.get(id);
    if (known !== undefined) return known;
    const { functionName, url, lineNumber } = nodeOf.get(id)!.callFrame;
    const parent = parentOf.get(id);
    const own = states[functionName] ?? partAt(moduleAt(url, lineNumber));
    const found = own ?? (parent === undefined ? 'the rest' : part(parent));
    partOf.set(id, found);
    return found;
  };

  /** The module that a line is from, which in a bundle is named before its code. */
  function moduleAt(url: string, line: number): string {
    if (!modules.has(url)) {
      let last = url;
      const lines = bundleSource(url)?.split('\n') ?? [];
      modules.set(
        url,
        lines.map((text) => (last = /^\/\/(?:#region)? (\S+\.\w+)$/.exec(text)?.[1] ?? last)),
      );
    }
    return modules.get(url)?.[line] ?? url;
  }

  const times = new Map<string, number>();
  for (const [n, id] of samples.entries()) {
    times.set(part(id), (times.get(part(id)) ?? 0) + (timeDeltas[n] ?? 0) / 1000);
  }
  return new Map([...times].sort(([, a], [, b]) => b - a));
}

/** The part that a module belongs to: a package, a folder of src, or Node; nothing where it has no address. */
function partAt(module: string): string | undefined {
  if (module === '' || module.startsWith('wasm:')) return undefined;
  if (module.startsWith('node:')) return 'Node itself';
  if (module.includes('/.prerender/')) return 'bundles without a module';
  const name = module.split('node_modules/').at(-1)!;
  if (name !== module) return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  return /(?:^|\/)src\/([\w-]+)/.exec(module)?.[1]?.replace(/^/, 'our src/') ?? 'the rest';
}
