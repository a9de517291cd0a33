/**
 * Takes out of a template the line breaks that are there for whoever reads it, so that it can be written with an element
 * a line and looks in the browser as if it stood on one: a break with indentation or a closing tag behind it is nothing,
 * or a space within words, as in JSX. A break at the margin stays, and so does a space within a line. Linear.
 */
export function joinTemplateLines(template: string): string {
  return template
    .replace(/(?<=[^>}\s])\n[ \t]+(?=[^<{\s])/g, ' ')
    .replace(/\n(?:[ \t]+|(?=<\/|\{\{\/|\{\{else\b)|$)/g, '');
}
