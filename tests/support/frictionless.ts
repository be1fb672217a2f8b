import { createRequire } from 'node:module';

/** The reader of data packages that Frictionless keeps; it has no types. */
export const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: {
    load(
      descriptor: object,
      options: object,
    ): Promise<{
      valid: boolean;
      errors: Error[];
      resources: { name: string; read(options: { keyed: true }): Promise<Record<string, unknown>[]> }[];
    }>;
  };
};
