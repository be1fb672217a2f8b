// Buttons with `data-copy` copy the text of the element whose id it names. Where a page may not write to the clipboard
// (over plain http, on an onion service, or because the reader has said no) the text is selected instead. What has
// happened is said in the element behind the button, in the words that the button brings along.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const { copy = '', copied = '', selected = '' } = button.dataset;
  const from = document.getElementById(copy);
  const status = button.nextElementSibling;
  if (!from || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    const done = await written(from);
    if (!done) select(from);
    status.textContent = done ? copied : selected;
  });
}

async function written(from: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(from instanceof HTMLTextAreaElement ? from.value : from.innerText);
    return true;
  } catch {
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
