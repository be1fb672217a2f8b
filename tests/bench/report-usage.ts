/**
 * Loaded into every Node process of a measured build: when the process ends, it leaves what it has used in a file of its
 * own, as a line of JSON.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['BENCH_USAGE_REPORTS'];
if (folder) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { memory: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(join(folder, String(process.pid)), JSON.stringify(usage));
  });
}
