import { isDateline } from '../find-day.ts';
import type { HtmlPage, Paragraph } from './html-page.ts';
import { mainBlock } from './main-block.ts';
import { isFurnitureLine } from './page-furniture.ts';
import { isLinks, isLong } from './prose-weight.ts';

export interface PageProse {
  /** Paragraphs separated by a blank line; empty for none. */
  readonly text: string;
  /** Number of the paragraph of the page that is its first of prose. */
  readonly start: number;
}

/**
 * The paragraphs of the main block without what pages put around a text. The page's own headline is its title, held
 * beside the text: it is no passage of it.
 */
export function pageProse({ paragraphs, containers }: HtmlPage, title: string | null): PageProse {
  const { from, to } = mainBlock(containers, paragraphs.length);
  const block = paragraphs.slice(from, to);
  const isProse = (paragraph: Paragraph) =>
    isLong(paragraph) && !paragraph.isHeading && !isHeadline(paragraph, title) && !isDropped(paragraph);
  const firstProse = block.findIndex(isProse);
  const isAbove = (paragraph: Paragraph, index: number) =>
    index < firstProse && (isDateline(paragraph.text) || isHeadline(paragraph, title));
  const heads = headsText(block);
  const kept = block.filter(
    (paragraph, index) =>
      !isDropped(paragraph) && !isAbove(paragraph, index) && (!paragraph.isHeading || heads[index] === true),
  );
  return { text: kept.map(({ text }) => text).join('\n\n'), start: from + Math.max(0, firstProse) };
}

/** Pages name themselves and lead elsewhere in lines that are none of the text. */
function isDropped(paragraph: Paragraph): boolean {
  return isLinks(paragraph) || isFurnitureLine(paragraph.text);
}

/** A post has its own words for a title, which end as a sentence does. */
function isHeadline({ text, isHeading }: Paragraph, title: string | null): boolean {
  return text === title && (isHeading || !/[.。!！?？]$/.test(text));
}

/**
 * For each paragraph whether text comes below it, other headings aside. A heading over nothing but links, or over
 * nothing at all, is the heading of a list of other pages.
 */
function headsText(block: readonly Paragraph[]): readonly boolean[] {
  let isText = false;
  const fromBelow = block.toReversed().map((paragraph) => {
    const below = isText;
    if (!paragraph.isHeading) isText = !isDropped(paragraph);
    return below;
  });
  return fromBelow.reverse();
}
