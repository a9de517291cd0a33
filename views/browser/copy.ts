/** A button that copies the field that it names, and says so: on itself, and to those who do not see it. */
export function improveCopy(button: HTMLElement): void {
  const field = document.getElementById(button.dataset.copies ?? '');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const label = button.textContent;
  const status = button.closest('.pop, main')?.querySelector('[data-copied]') ?? null;
  const say = (words: string, more: string) => {
    button.textContent = words;
    if (status !== null) status.textContent = `${words}${more}`;
  };
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      say('Copied', `: ${field.labels?.[0]?.textContent ?? ''}`);
    } catch {
      // Refused by the browser: the words are selected, so that the keyboard can copy them.
      field.select();
      say('Press Ctrl+C', '');
    }
    setTimeout(() => {
      button.textContent = label;
    }, 1600);
  });
}
