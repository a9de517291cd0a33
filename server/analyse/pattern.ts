/**
 * A part of a pattern that stands as one, whatever is written behind it: part`said|added` is `(?:said|added)`. As in
 * `pattern`, a line may be broken anywhere but at a space that counts.
 */
export function part(lines: TemplateStringsArray, ...parts: readonly string[]): string {
  return `(?:${onOneLine(lines, parts)})`;
}

/**
 * A pattern (with the flag `u`) that is written over several lines and put together from named parts. Line breaks and
 * the spaces around them are layout; a space that counts stands within a line. Costs as much as compiling: patterns are
 * made once, as a module is loaded.
 *
 * @throws SyntaxError for what is no regular expression
 */
export function pattern(lines: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(onOneLine(lines, parts), 'u');
}

/** As written, with no escape read; what is put in is no layout, so its spaces stay. */
function onOneLine({ raw }: TemplateStringsArray, parts: readonly string[]): string {
  return raw.map((text, index) => text.replace(/\s*\n\s*/g, '') + (parts[index] ?? '')).join('');
}
