import { stringify } from 'yaml';
import type { ChartEntry } from '../../documentary/index.ts';

/**
 * A chart as the text of its file, in the order in which the files of charts are written.
 *
 * @returns YAML that the desk reads as the same entry; the usual scale is left out
 */
export function chartYaml(entry: ChartEntry): string {
  const { scale, ...rest } = { scale: undefined, ...entry };
  const written = { ...rest, ...(scale !== undefined && scale !== 'linear' && { scale }) };
  return stringify(written, { lineWidth: 0, schema: 'core' });
}
