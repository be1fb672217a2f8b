import { isDeepStrictEqual } from 'node:util';

/**
 * Whether a file says what it was to say, but for spaces at the end of texts.
 *
 * @param after what it says
 * @param wanted what it was to say; where it is undefined, anything may stand
 */
export function isGrown(after: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return after !== undefined;
  if (typeof after === 'string' && typeof wanted === 'string') return after.trimEnd() === wanted.trimEnd();
  if (typeof after !== 'object' || after === null || typeof wanted !== 'object' || wanted === null)
    return isDeepStrictEqual(after, wanted);
  const keys = Object.keys(after);
  return (
    Array.isArray(after) === Array.isArray(wanted) &&
    isDeepStrictEqual(keys, Object.keys(wanted)) &&
    keys.every((key) => isGrown((after as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key]))
  );
}
