/**
 * Loaded into a profiled build: keeps the source of each bundle that it runs, which is gone when it ends, so that the
 * profile's lines can be traced to the modules that went into the bundle.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

const folder = process.env['BENCH_BUNDLES'];
if (folder) {
  mkdirSync(folder, { recursive: true });
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (url.includes('/.prerender/') && loaded.source) {
        writeFileSync(join(folder, encodeURIComponent(url.split('/.prerender/')[1]!)), String(loaded.source));
      }
      return loaded;
    },
  });
}
