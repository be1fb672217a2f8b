/**
 * A tool of which nothing is fetched before it is used.
 *
 * @param button has the address of its script as `data-script`, and what is said where that cannot be had as `data-failed`
 * @param begin makes the tool with what its script exports, once
 * @returns fetches the tool and shows it, by what `begin` returns
 */
export function toolBehind<Script>(
  button: HTMLButtonElement,
  begin: (script: Script, address: URL) => () => void,
): () => Promise<void> {
  const { script = '', failed = '' } = button.dataset;
  let failures = 0;
  let show: (() => void) | undefined;
  return async () => {
    button.nextElementSibling?.remove();
    try {
      // Browsers remember under its address that a module has failed; asked for by another one it is fetched again.
      const address = `${script}${failures > 0 ? `#${failures}` : ''}`;
      const exported = (await import(/* @vite-ignore */ address)) as Script;
      show ??= begin(exported, new URL(script, location.href));
      show();
    } catch {
      failures += 1;
      const said = document.createElement('span');
      said.role = 'alert';
      said.textContent = ` ${failed}`;
      button.after(said);
    }
  };
}
