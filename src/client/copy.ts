import { copyText } from './copy-text.ts';

// Buttons with `data-copy` copy the text of the element whose id it names. What has happened is said in the element behind
// the button, in the words that the button brings along.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const { copy = '', copied = '', selected = '' } = button.dataset;
  const from = document.getElementById(copy);
  const status = button.nextElementSibling;
  if (!from || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = (await copyText(from)) ? copied : selected;
  });
}
