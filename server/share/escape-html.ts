const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes words for an HTML or XML text or quoted attribute; characters that XML 1.0 forbids become U+FFFD. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark).replace(FORBIDDEN, '\ufffd');
}

/** Controls other than tab and line ends, half characters, and what is no character at all. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
