import { copyWords } from './copy-words.ts';
import type { Passage } from './reading.ts';

/** Characters before and behind the chosen words that tell them from the same words elsewhere. */
const CONTEXT = 24;

/** Chosen words longer than this are named by their beginning and end. */
const LONG = 120;

/**
 * Links to passages and to words in them, to copy: a button in each passage's margin, and one that appears while
 * words are selected. Returns what copies the link to the selection, or else to the passage given.
 */
export function improveLinks(
  root: HTMLElement,
  passages: readonly Passage[],
): (here: Passage | null) => void {
  for (const { element, id } of passages) {
    const button = element.querySelector<HTMLElement>('.cl');
    if (!button) continue;
    button.hidden = false;
    button.addEventListener('click', () => copyWords(addressOf(id), button));
  }
  const chosen = makeButton('Copy link to these words', 'btn pri sel');
  chosen.hidden = true;
  chosen.setAttribute('aria-live', 'polite');
  root.append(chosen);
  const selected = () => selectionAddress(passages);
  document.addEventListener('selectionchange', () => {
    chosen.hidden = selected() === null;
  });
  // Pressing the button would drop the selection before it is read.
  chosen.addEventListener('mousedown', (event) => event.preventDefault());
  chosen.addEventListener('click', () => copyWords(selected() ?? '', chosen));
  return (here) => {
    const address = selected();
    if (address !== null) void copyWords(address, chosen);
    else here?.element.querySelector<HTMLElement>('.cl')?.click();
  };
}

function makeButton(words: string, classes: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = classes;
  button.textContent = words;
  return button;
}

function addressOf(fragment: string): string {
  const url = new URL(location.href);
  url.hash = '';
  return `${url}#${fragment}`;
}

/**
 * The address of the selected words: the passage, then a text directive (WICG, URL Fragment Text Directives) that
 * browsers highlight by themselves, without script. Null where nothing in the texts is selected.
 */
function selectionAddress(passages: readonly Passage[]): string | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const passage = passages.find(({ element }) => element.contains(range.startContainer));
  const text = passage?.element.querySelector('.tx > p');
  if (!passage || !text?.contains(range.startContainer)) return null;
  const content = text.textContent ?? '';
  const place = (container: Node, offset: number) => {
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(container, offset);
    return before.toString().length;
  };
  let start = place(range.startContainer, range.startOffset);
  let end = text.contains(range.endContainer) ? place(range.endContainer, range.endOffset) : content.length;
  if (content.slice(start, end).trim() === '') return null;
  // Browsers look for whole words.
  while (start > 0 && IN_WORD.test(content.slice(start - 1, start + 1))) start -= 1;
  while (end < content.length && IN_WORD.test(content.slice(end - 1, end + 1))) end += 1;
  const words = tidy(content.slice(start, end));
  const prefix = lastWords(tidy(content.slice(0, start)));
  const suffix = firstWords(tidy(content.slice(end)));
  const quoted =
    words.length > LONG ? `${encode(firstWords(words))},${encode(lastWords(words))}` : encode(words);
  const directive = [prefix && `${encode(prefix)}-`, quoted, suffix && `-${encode(suffix)}`].filter(Boolean);
  return addressOf(`${passage.id}:~:text=${directive.join(',')}`);
}

/** Two characters of one word; Chinese words are not parted by spaces and need no such care. */
const IN_WORD = /^[\p{Script=Latin}\p{N}’'-]{2}$/u;

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Directives end at whole words; Chinese has no spaces to cut at, and browsers find its words themselves. */
function firstWords(words: string): string {
  return words.length <= CONTEXT ? words : words.slice(0, CONTEXT).replace(/ \S*$/, '');
}

function lastWords(words: string): string {
  return words.length <= CONTEXT ? words : words.slice(-CONTEXT).replace(/^\S* /, '');
}

/** The dash, the comma and the ampersand mean something in a directive. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
