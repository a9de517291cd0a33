/**
 * Makes a text canonical: NFC, line endings `\n`, no byte-order mark, lone surrogates and NUL as U+FFFD, since no
 * store keeps those. Nothing else is changed: the words stay as they were published. Doing it twice changes
 * nothing more.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .toWellFormed()
    .normalize('NFC');
}
