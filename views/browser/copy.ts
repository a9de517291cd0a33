import { copyWords } from './copy-words.ts';

/** A button that copies the field that it names, and says so: on itself, and to those who do not see it. */
export function improveCopy(button: HTMLElement): void {
  const field = document.getElementById(button.dataset.copies ?? '');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const status = button.closest('.pop, main')?.querySelector('[data-copied]') ?? null;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const copied = await copyWords(field.value, button, 'Press Ctrl+C');
    // Refused by the browser: the words are selected, so that the keyboard can copy them.
    if (!copied) field.select();
    if (status !== null)
      status.textContent = copied ? `Copied: ${field.labels?.[0]?.textContent ?? ''}` : 'Press Ctrl+C';
  });
}
