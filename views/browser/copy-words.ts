/** Copies words and says so on the button for a moment; where the browser refuses, says what to do instead. */
export async function copyWords(
  words: string,
  button: HTMLElement,
  refused = 'Not copied',
): Promise<boolean> {
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  const copied = await navigator.clipboard?.writeText(words).then(
    () => true,
    () => false,
  );
  button.textContent = copied ? 'Copied' : refused;
  setTimeout(() => {
    button.textContent = label;
  }, 4000);
  return copied === true;
}
