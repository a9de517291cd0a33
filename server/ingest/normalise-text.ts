/** Characters that may become one when a text is made canonical: what is longer by more than that need not be. */
const COMPOSING = 4;

/**
 * Tells of a text as it was sent whether it is too long in any form, so that nothing need be done with it.
 *
 * @param limit characters of a canonical text
 */
export function isFarTooLong(text: string, limit: number): boolean {
  return text.length > limit * COMPOSING;
}

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
