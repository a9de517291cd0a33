/** One side of the upload form: says what has been pasted so far, and takes a dropped text file. */
export function improvePane(pane: HTMLElement): void {
  const text = pane.querySelector('textarea');
  const live = pane.querySelector<HTMLElement>('.live');
  if (!text || !live) return;
  const show = () => {
    live.hidden = text.value.trim() === '';
    live.replaceChildren(...describe(text.value.trim()).map(toSpan));
  };
  text.addEventListener('input', show);
  pane.addEventListener('dragover', (event) => event.preventDefault());
  pane.addEventListener('drop', (event) => {
    const input = pane.querySelector<HTMLInputElement>('input[type=file]');
    if (!input || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
  });
  show();
}

function describe(text: string): readonly { readonly words: string; readonly warns: boolean }[] {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isChinese = han > text.length / 4;
  const count = isChinese ? han : (text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0);
  const notes = [{ words: `${count} ${isChinese ? 'characters, Chinese' : 'words, English'}`, warns: false }];
  if (count < 80) notes.push({ words: 'Short text: its shares will rest on few words', warns: true });
  return notes;
}

function toSpan({ words, warns }: { readonly words: string; readonly warns: boolean }): HTMLElement {
  const span = document.createElement('span');
  span.className = warns ? 'wn' : 'ok';
  span.textContent = words;
  return span;
}
