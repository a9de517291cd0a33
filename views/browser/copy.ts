/** A button that copies the field that it names, and says so. */
export function improveCopy(button: HTMLElement): void {
  const field = document.getElementById(button.dataset.copies ?? '');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = 'Copied';
    } catch {
      // Refused by the browser: the words are selected, so that the keyboard can copy them.
      field.select();
      button.textContent = 'Press Ctrl+C';
    }
    setTimeout(() => {
      button.textContent = label;
    }, 1600);
  });
}
