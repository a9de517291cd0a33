const KEY = 'diptych-draft';

/** Keeps what is typed into the upload form over a reload, in this browser, until it is sent. */
export function improveDraft(root: HTMLElement): void {
  if (!(root instanceof HTMLFormElement)) return;
  const fields = [...root.elements].filter(
    (field): field is HTMLInputElement | HTMLTextAreaElement =>
      (field instanceof HTMLInputElement && !['file', 'password'].includes(field.type)) ||
      field instanceof HTMLTextAreaElement,
  );
  const kept = read();
  for (const field of fields) {
    const value = kept[field.name];
    if (field.value === '' && value !== undefined) {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }
  }
  root.addEventListener('input', () =>
    write(Object.fromEntries(fields.map(({ name, value }) => [name, value]))),
  );
  root.addEventListener('submit', () => write({}));
}

function read(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

function write(values: Record<string, string>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // Full or forbidden: the form works without a draft.
  }
}
