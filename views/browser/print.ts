/** A button that prints the page. */
export function improvePrint(button: HTMLElement): void {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
