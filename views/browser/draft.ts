const KEY = 'diptych-draft';

interface Draft {
  /** True once the form was sent: unless it comes back, its pair is stored and the draft has served. */
  readonly sent: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Keeps what is typed into the upload form over reloads and crashes, in this browser, until its pair is stored. */
export function improveDraft(root: HTMLElement): void {
  if (!(root instanceof HTMLFormElement)) return;
  const fields = [...root.elements].filter(isKept);
  const draft = read();
  const typed = fields.filter((field) => !(field instanceof HTMLSelectElement) && !isChoice(field));
  const isFresh = typed.every(({ value, name }) => value === '' || name === 'proposed');
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const save = () => write({ sent: false, fields: valuesOf(fields) });
  const forget = () => write({ sent: false, fields: {} });
  const restored = root.querySelector<HTMLElement>('[data-restored]');
  if (!isFresh) save();
  else if (draft.sent && visit?.type === 'navigate') forget();
  else if (restore(root, fields, draft.fields) && restored) restored.hidden = false;
  // The link leads to a form that nobody typed into, where there would be nothing to keep but for the draft.
  root.querySelector('[data-empty]')?.addEventListener('click', forget);

  root.addEventListener('input', save);
  root.addEventListener('change', save);
  let isSent = false;
  root.addEventListener('submit', (event) => {
    const isLast = (event.submitter as HTMLButtonElement | null)?.value === 'compare';
    if (isSent) event.preventDefault();
    if (!isLast || isSent) return;
    isSent = true;
    write({ sent: true, fields: valuesOf(fields) });
    const progress = root.querySelector<HTMLElement>('[data-progress]');
    if (progress) progress.hidden = false;
  });
  // A page that comes back from the browser's memory is as it was left: it can be sent again.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    isSent = false;
    const progress = root.querySelector<HTMLElement>('[data-progress]');
    if (progress) progress.hidden = true;
  });
}

function isKept(field: Element): field is Field {
  if (field instanceof HTMLInputElement)
    return field.name !== '' && field.name !== 'seen' && !['file', 'password'].includes(field.type);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}

function isChoice(field: Field): boolean {
  return field instanceof HTMLInputElement && field.type === 'radio';
}

function valuesOf(fields: readonly Field[]): Record<string, string> {
  const chosen = fields.filter((field) => !isChoice(field) || (field as HTMLInputElement).checked);
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

/** Puts back what was kept; false where that changes nothing that a person sees. */
function restore(form: HTMLFormElement, fields: readonly Field[], kept: Draft['fields']): boolean {
  const known = new Set(fields.map(({ name }) => name));
  const missing = Object.entries(kept).filter(([name]) => !known.has(name));
  const before = valuesOf(fields);
  for (const field of fields) {
    const value = kept[field.name];
    if (value === undefined) continue;
    if (isChoice(field)) (field as HTMLInputElement).checked = field.value === value;
    else field.value = value;
    field.dispatchEvent(new Event('input'));
  }
  // Further texts have no fields on a fresh form; the server makes a form that has them.
  const isBack = Object.entries(valuesOf(fields)).some(
    ([name, value]) => name !== 'proposed' && value !== before[name],
  );
  if (missing.length === 0) return isBack;
  for (const [name, value] of [...missing, ['do', 'resume'] as const]) {
    const hidden = document.createElement('input');
    hidden.type = 'hidden';
    hidden.name = name;
    hidden.value = value;
    form.append(hidden);
  }
  form.submit();
  return isBack;
}

function read(): Draft {
  try {
    const { sent = false, fields = {} } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { sent, fields };
  } catch {
    return { sent: false, fields: {} };
  }
}

function write(draft: Draft): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Full or forbidden: the form works without a draft.
  }
}
