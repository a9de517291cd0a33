/** Offers the device's own share sheet where there is one; the panel's links work without it. */
export function improveShare(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-share]');
  const link = root.querySelector<HTMLInputElement>('#sh-l');
  if (button === null || link === null || typeof navigator.share !== 'function') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Closing the sheet without sharing rejects too, and is no failure.
    navigator.share({ title: document.title, url: link.value }).catch(() => undefined);
  });
}
