import { noteText, type TextNote } from '../../server/present/text-counts.ts';
import { readSource, type Source } from './read-source.ts';

/**
 * The fields of one text in the upload form: says what has been pasted so far, and reads a chosen or dropped file
 * or an address in place, so that its text is seen before anything is sent.
 */
export function improveText(root: HTMLElement): void {
  const prefix = root.dataset.prefix ?? '';
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[name="${prefix}.${name}"]`);
  const text = find<HTMLTextAreaElement>('text');
  const file = find<HTMLInputElement>('file');
  const url = find<HTMLInputElement>('url');
  const live = root.querySelector<HTMLElement>('.live');
  const form = text?.form;
  if (!text || !file || !url || !live || !form) return;

  const showNotes = () => {
    live.hidden = text.value.trim() === '';
    live.replaceChildren(...describe(text, form).map(toSpan));
  };
  // What is under way: nothing that was asked for earlier may take the place of what is typed or read later.
  let reading: AbortController | null = null;
  text.addEventListener('input', () => {
    if (reading !== null) {
      reading.abort();
      reading = null;
      // Left in the form, the file would be sent, and would take the place of what is typed.
      file.value = '';
    }
    showNotes();
  });
  showNotes();
  for (const element of root.querySelectorAll<HTMLElement>('[data-script]')) element.hidden = false;

  const take = async (input: HTMLInputElement, what: Parameters<typeof readSource>[0]) => {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    showProblem(input, null);
    const progress = startProgress(live, 'file' in what ? 'Sending the file' : 'Fetching the page');
    const key = form.querySelector<HTMLInputElement>('[name="upload.key"]')?.value ?? '';
    const source = await readSource(what, key, progress.report, mine.signal);
    progress.end();
    if (mine.signal.aborted) return;
    reading = null;
    if (typeof source === 'string') {
      showProblem(input, source);
      return;
    }
    file.value = '';
    fillIn(root, form, prefix, source);
    text.focus();
  };
  const takeFile = () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    if (chosen.size <= Number(file.dataset.most)) {
      void take(file, { file: chosen });
      return;
    }
    // Taken out of the form, which would be refused whole for it.
    file.value = '';
    showProblem(file, 'That file is too large. Choose a smaller one, or paste its text.');
  };
  const takeUrl = (event: Event) => {
    event.preventDefault();
    if (url.value.trim() === '') showProblem(url, 'Put the address of the page here.');
    else void take(url, { url: url.value.trim() });
  };
  file.addEventListener('change', takeFile);
  root.querySelector('[data-read]')?.addEventListener('click', takeUrl);
  url.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') takeUrl(event);
  });
  for (const kind of ['dragenter', 'dragover']) root.addEventListener(kind, () => root.classList.add('over'));
  for (const kind of ['dragleave', 'drop']) root.addEventListener(kind, () => root.classList.remove('over'));
  root.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    choose(root, 'file');
    file.files = event.dataTransfer.files;
    takeFile();
  });
}

/** Puts what was read into the form; facts only where nobody has written, and marked as found. */
function fillIn(root: HTMLElement, form: HTMLFormElement, prefix: string, source: Source): void {
  const set = (name: string, value: string | null, isFound: boolean) => {
    const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
    if (!field || value === null || (isFound && field.value !== '')) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (isFound) markFound(form, field as HTMLInputElement);
  };
  const side = prefix.charAt(0);
  if (source.from === 'url') set(`${prefix}.url`, source.name, false);
  set(`${prefix}.read`, `${source.from} ${source.name}`, false);
  set(`${prefix}.title`, source.title, true);
  set(`${prefix}.published`, source.published, true);
  if (prefix === side) {
    set(`${side}.issuer`, source.issuer, true);
    set('call.date', source.callDay, true);
  }
  const origin = root.querySelector<HTMLElement>('.origin');
  if (origin) {
    origin.hidden = false;
    origin.textContent = `Read from ${source.from === 'file' ? 'the file ' : ''}${source.name}`;
  }
  choose(root, 'paste');
  set(`${prefix}.text`, source.text, false);
}

/** Says beside a field that its value was found, until somebody changes it; the server is told the same. */
function markFound(form: HTMLFormElement, field: HTMLInputElement): void {
  const kept = form.querySelector<HTMLInputElement>('[name="proposed"]');
  if (kept) kept.value = JSON.stringify({ ...JSON.parse(kept.value || '{}'), [field.name]: field.value });
  field.closest('details')?.setAttribute('open', '');
  const [label] = field.labels ?? [];
  let mark = label?.querySelector<HTMLElement>('.auto');
  if (!mark) {
    mark = document.createElement('span');
    label?.append(mark);
  }
  mark.className = 'auto found';
  mark.textContent = 'found, please check';
  field.addEventListener('input', () => mark?.remove(), { once: true });
}

/** Turns to one of the three ways of giving a text, where the text has them. */
function choose(root: HTMLElement, way: string): void {
  const radio = root.querySelector<HTMLInputElement>(`input[type=radio][value=${way}]`);
  if (radio) radio.checked = true;
}

function showProblem(input: HTMLInputElement, words: string | null): void {
  const id = `${input.id}-error`;
  const box = input.closest('.fld');
  box?.classList.toggle('bad', words !== null);
  document.getElementById(id)?.remove();
  input.toggleAttribute('aria-invalid', false);
  input.setAttribute('aria-describedby', `${input.id}-hint`);
  if (words === null) return;
  const message = document.createElement('p');
  message.className = 'msg';
  message.id = id;
  message.textContent = words;
  message.setAttribute('role', 'alert');
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', `${input.id}-hint ${id}`);
  (input.closest('.go') ?? input).after(message);
}

function startProgress(before: HTMLElement, words: string) {
  const box = document.createElement('div');
  box.className = 'prog';
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = `${words} …`;
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', words);
  box.append(line, bar);
  before.before(box);
  return {
    report(part: number | null) {
      if (part === null) {
        bar.removeAttribute('value');
        line.textContent = 'Reading its text …';
      } else bar.value = part;
    },
    end: () => box.remove(),
  };
}

/** As the server says it of a text, and whether another text of the form is the same. */
function describe(area: HTMLTextAreaElement, form: HTMLFormElement): readonly TextNote[] {
  const text = area.value.trim();
  const others = [...form.querySelectorAll('textarea')].filter((other) => other.name.endsWith('.text'));
  const isTwice = text !== '' && others.some((other) => other !== area && other.value.trim() === text);
  const twice = { words: 'The same text stands elsewhere in this form', warns: true };
  return isTwice ? [...noteText(text), twice] : noteText(text);
}

function toSpan({ words, warns }: TextNote): HTMLElement {
  const span = document.createElement('span');
  span.className = warns ? 'wn' : 'ok';
  span.textContent = words;
  return span;
}
