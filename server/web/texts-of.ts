/** The fields of a form that are texts, whatever they are called: what was read into it may have added others. */
export function textsOf(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') texts[name] = value;
  return texts;
}
