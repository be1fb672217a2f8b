/**
 * Copies the text of an element. Where a page may not write to the clipboard (over plain http, on an onion service, or
 * because the reader has said no) the text is selected instead.
 *
 * @returns whether it was copied
 */
export async function copyText(from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(from instanceof HTMLTextAreaElement ? from.value : from.innerText);
    return true;
  } catch {
    select(from);
    return false;
  }
}

function select(from: HTMLElement): void {
  if (from instanceof HTMLTextAreaElement) {
    // The keys that copy act on what has the focus.
    from.focus();
    from.select();
  } else getSelection()?.selectAllChildren(from);
}
