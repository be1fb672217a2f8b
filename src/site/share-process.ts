/** The process that makes a share of a large site: it is told which, and ends with the one that told it. */
import { buildShare, type Order } from './build-site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
process.once('disconnect', () => process.exit(1));
process.once('message', (order: Order) => {
  buildShare(order).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
