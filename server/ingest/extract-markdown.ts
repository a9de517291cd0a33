import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { type Extracted, presence, tooDeep } from './extracted.ts';

/**
 * Takes the prose of a Markdown file (CommonMark): headings, paragraphs and list items, separated by a blank
 * line, without the marks. Raw HTML stays as the letters it is written with; front matter, diagrams and
 * formulas are no part of CommonMark and stay text.
 *
 * @throws UnreadableDocument for marks within marks that no real document has
 */
export function extractMarkdown(markdown: string): Extracted {
  try {
    return readMarkdown(markdown);
  } catch (cause) {
    // The parser calls itself for every quotation within another, and so do we.
    throw cause instanceof RangeError ? tooDeep() : cause;
  }
}

function readMarkdown(markdown: string): Extracted {
  const tree = fromMarkdown(markdown);
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  return {
    text: tree.children.flatMap(blocksOf).join('\n\n'),
    title: heading === undefined ? null : presence(wordsOf(heading)),
    published: null,
    language: null,
    publisher: null,
  };
}

/** Blocks that hold blocks are opened. */
function blocksOf(node: RootContent): readonly string[] {
  if (
    'children' in node &&
    (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
  ) {
    return (node.children as readonly RootContent[]).flatMap(blocksOf);
  }
  const text = presence(wordsOf(node));
  return text === null ? [] : [text];
}

/** The words of a node; a line end, hard or soft, parts two of them. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : textOf(node);
}
