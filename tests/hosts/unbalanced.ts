/**
 * What is open at the end of a configuration, or closed without having been opened: nothing, where it is whole. What
 * stands between quotation marks or in a remark opens nothing.
 */
export function unbalanced(configuration: string): string[] {
  const open: string[] = [];
  for (const [sign] of configuration.matchAll(/^\s*#.*$|"(?:[^"\\]|\\[^])*"|\$?\{[^\s{}]+\}|["{}]/gm)) {
    if (sign === '{' || sign === '"') open.push(sign);
    else if (sign === '}' && open.pop() !== '{') return ['}'];
  }
  return open;
}
