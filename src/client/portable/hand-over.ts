// Comes with a script of every page of a site that needs no server. From a disk a browser takes neither modules nor data,
// only classic scripts, so what is asked for later is one: it hands over what it has as `onRecord`.

// Where scripts need leave to load others (https://w3c.github.io/trusted-types/dist/spec/), these have it.
const policy = globalThis.trustedTypes?.createPolicy('on-record', { createScriptURL: (url) => url });

globalThis.handOver = <Value>(address: string) =>
  new Promise<Value>((resolve, reject) => {
    const script = document.createElement('script');
    // It has only just run: nothing else has handed anything over in between.
    script.addEventListener('load', () => resolve(globalThis.onRecord as Value));
    script.addEventListener('error', () => reject(new Error(`there is no ${address}`)));
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
  });

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

declare global {
  /** What a classic script of a site without a server hands over. */
  var handOver: <Value>(address: string) => Promise<Value>;
  var onRecord: unknown;
  var trustedTypes: Policies | undefined;
}

export {};
