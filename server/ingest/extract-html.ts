import { Parser } from 'htmlparser2';
import { type Extracted, presence, refuseDepth } from './extracted.ts';
import { findDay, isDateline } from './find-day.ts';
import { isFurniture, isFurnitureLine } from './page-furniture.ts';

/** Elements whose contents are no prose, whatever they hold. */
const SKIPPED = new Set(
  'script style template noscript svg math iframe xmp textarea select option button nav footer aside dialog head figure canvas video audio object embed'.split(
    ' ',
  ),
);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt figcaption form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Blocks that may be the whole of a text; the others are parts of one, such as a list between its paragraphs. */
const CONTAINERS = new Set('article body center div form main section td'.split(' '));

/** A paragraph counts towards the main block only from this many characters on: menus and bylines are shorter. */
const PROSE_LENGTH = 40;

/** A Chinese character says about as much as this many letters. */
const HAN_WEIGHT = 2.5;

/** Paragraphs that are mostly links are lists of other pages. */
const LINK_SHARE = 0.5;

/** Line breaks that begin a paragraph: two in a row, or one before the indent of a Chinese paragraph. */
const BREAKS = /\n[^\S\n]*\n|\n(?=[\u3000\u00a0]{2})/;

/** Characters that show nothing and only say where a line may be broken: within a word they would hide it. */
const MAY_BREAK = /[\u00ad\u200b]/g;

/** The marks that browsers set around a `q`, and around one within it. */
const QUOTES = ['“”', '‘’'] as const;

/** How much more an element counts that the page declares as its text: enough to gather its sections, not to outweigh one. */
const DECLARED = 1.4;

/** Deeper nesting than any page needs; below it, elements no longer open containers of their own. */
const MAX_DEPTH = 256;

/** Part of the text below which what class names told is not believed. */
const LEAST_LEFT = 0.3;

interface Paragraph {
  readonly text: string;
  readonly linked: number;
  readonly isHeading: boolean;
}

interface Container {
  readonly from: number;
  to: number;
  score: number;
  readonly declared: boolean;
}

/** A page as one pass over it found it. */
interface Read {
  readonly paragraphs: readonly Paragraph[];
  readonly containers: readonly Container[];
  readonly meta: ReadonlyMap<string, string>;
  /** Machine-readable times with the number of the paragraph that they stand before. */
  readonly times: readonly { readonly at: number; readonly value: string }[];
  readonly title: string;
  readonly heading: string;
  readonly language: string | null;
}

/**
 * Takes the prose of a web page, in reading order, paragraphs separated by a blank line, and what the page says
 * of itself: title, day of publication, publisher.
 *
 * The main block is chosen as Readability does (Arc90, 2009): each paragraph of prose adds its length to the
 * element that holds it and half of it to the element around that; the best element wins, and an element that
 * the page itself declares as `main` or `article` counts for more. We depart from Readability in never
 * building a tree: one pass over the parser's events keeps the cost linear, where 2,000 nested elements cost
 * the original nine seconds. Where no element stands out, the whole body is taken. Parts that are furniture by
 * their class names are left out, unless little would be left: then the page is read again without that.
 *
 * Only text leaves this function: no markup, address or script of the page is kept.
 *
 * @throws UnreadableDocument for a page that is nested deeper than any real one
 */
export function extractHtml(html: string): Extracted {
  const plain = readPage(html, true);
  const whole = readPage(html, false);
  const title = titleOf(whole);
  const [plainProse, wholeProse] = [proseOf(plain, title), proseOf(whole, title)];
  const isPlain = plainProse.text.length >= wholeProse.text.length * LEAST_LEFT;
  const { text, start } = isPlain ? plainProse : wholeProse;
  const { meta, language } = whole;
  return {
    text,
    title,
    published: publishedOf(isPlain ? plain : whole, start),
    language: presence(language),
    publisher: presence(meta.get('og:site_name') ?? meta.get('sitename') ?? meta.get('dc.publisher')),
  };
}

function readPage(html: string, leaveFurniture: boolean): Read {
  const paragraphs: Paragraph[] = [];
  const containers: Container[] = [];
  const stack: Container[] = [];
  const meta = new Map<string, string>();
  const times: { at: number; value: string }[] = [];
  let open = '';
  let linked = 0;
  let inLink = 0;
  let quoted = 0;
  let inPre = 0;
  let skipping = 0;
  let depth = 0;
  let furnitureFrom = 0;
  let inHead = false;
  let inTitle = false;
  let title = '';
  let heading = '';
  let inHeading = false;
  let headingLevel = 0;
  let language: string | null = null;
  let unopened = 0;

  const flush = () => {
    const share = linked / Math.max(1, open.length);
    const parts = open.split(BREAKS);
    open = '';
    linked = 0;
    for (const part of parts) {
      const text = presence(part);
      if (text === null) continue;
      paragraphs.push({ text, linked: text.length * share, isHeading: headingLevel > 0 });
      const weight = weigh(text);
      if (weight < PROSE_LENGTH || share > LINK_SHARE) continue;
      const inner = stack.at(-1);
      const outer = stack.at(-2);
      if (inner) inner.score += weight;
      if (outer) outer.score += weight / 2;
    }
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        refuseDepth(depth);
        if (name === 'html') language = attributes.lang ?? null;
        if (name === 'meta') {
          const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
          if (key !== '' && attributes.content !== undefined && !meta.has(key))
            meta.set(key, attributes.content);
        }
        if (name === 'head') inHead = true;
        // A page may leave out the tags of its head. What an icon or a form calls a title is none of the page.
        if (name === 'title') inTitle = title === '' && skipping === (inHead ? 1 : 0);
        if (SKIPPED.has(name)) skipping += 1;
        if (leaveFurniture && furnitureFrom === 0 && isFurniture(name, attributes)) furnitureFrom = depth;
        if (skipping > 0 || furnitureFrom > 0) return;
        if (name === 'time' && attributes.datetime !== undefined)
          times.push({ at: paragraphs.length, value: attributes.datetime });
        if (name === 'a') inLink += 1;
        if (name === 'br') open += '\n';
        if (name === 'q') open += QUOTES[quoted++ % 2]?.[0] ?? '';
        if (name === 'pre') inPre += 1;
        if (!BLOCKS.has(name)) return;
        flush();
        if (/^h[1-6]$/.test(name)) headingLevel = Number(name.charAt(1));
        if (name === 'h1') inHeading = heading === '';
        if (!CONTAINERS.has(name)) return;
        if (stack.length >= MAX_DEPTH) {
          unopened += 1;
          return;
        }
        const declared = name === 'main' || name === 'article' || attributes.role === 'main';
        const container = { from: paragraphs.length, to: paragraphs.length, score: 0, declared };
        containers.push(container);
        stack.push(container);
      },
      ontext(given) {
        const text = given.replace(MAY_BREAK, '');
        if (inTitle) title += text;
        if (skipping > 0 || furnitureFrom > 0) return;
        // Line ends of the source are white space, unless the page says that they are set as written.
        open += inPre > 0 ? text : text.replaceAll('\n', ' ');
        if (inLink > 0) linked += text.length;
        if (inHeading) heading += text;
      },
      onclosetag(name) {
        const inFurniture = furnitureFrom > 0;
        if (furnitureFrom === depth) furnitureFrom = 0;
        depth -= 1;
        if (name === 'title') inTitle = false;
        if (name === 'head') inHead = false;
        if (SKIPPED.has(name)) {
          skipping = Math.max(0, skipping - 1);
          return;
        }
        if (skipping > 0 || inFurniture) return;
        if (name === 'a') inLink = Math.max(0, inLink - 1);
        if (name === 'q' && quoted > 0) open += QUOTES[--quoted % 2]?.[1] ?? '';
        if (name === 'pre') inPre = Math.max(0, inPre - 1);
        if (!BLOCKS.has(name)) return;
        flush();
        if (/^h[1-6]$/.test(name)) headingLevel = 0;
        if (name === 'h1') inHeading = false;
        if (!CONTAINERS.has(name)) return;
        if (unopened > 0) {
          unopened -= 1;
          return;
        }
        const container = stack.pop();
        if (container) container.to = paragraphs.length;
      },
    },
    { lowerCaseTags: true, decodeEntities: true, recognizeSelfClosing: false },
  );

  parser.write(html);
  parser.end();
  flush();
  for (const container of stack) container.to = paragraphs.length;
  return { paragraphs, containers, meta, times, title, heading, language };
}

/** Length in letters; Chinese says as much in fewer characters. */
function weigh(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + han * (HAN_WEIGHT - 1);
}

/**
 * The paragraphs of the main block without what pages put around a text, and the number of the first of prose. The page's
 * own headline is its title, held beside the text: it is no passage of it.
 */
function proseOf(
  { paragraphs, containers }: Read,
  title: string | null,
): { readonly text: string; readonly start: number } {
  const { from, to } = mainBlock(containers, paragraphs.length);
  const block = paragraphs.slice(from, to);
  const isLinks = ({ text, linked }: Paragraph) => linked > text.length * LINK_SHARE;
  const isDropped = (paragraph: Paragraph) => isLinks(paragraph) || isFurnitureLine(paragraph.text);
  // A post has its own words for a title, which end as a sentence does.
  const isHeadline = ({ text, isHeading }: Paragraph) =>
    text === title && (isHeading || !/[.。!！?？]$/.test(text));
  const isProse = (paragraph: Paragraph) =>
    weigh(paragraph.text) >= PROSE_LENGTH && !paragraph.isHeading && !isHeadline(paragraph);
  const firstProse = block.findIndex((paragraph) => isProse(paragraph) && !isDropped(paragraph));
  const isAbove = (paragraph: Paragraph, index: number) =>
    index < firstProse && (isDateline(paragraph.text) || isHeadline(paragraph));
  const kept: Paragraph[] = [];
  let followed = false;
  for (const [back, paragraph] of block.toReversed().entries()) {
    const index = block.length - 1 - back;
    const isLeft = isDropped(paragraph) || isAbove(paragraph, index) || (paragraph.isHeading && !followed);
    if (!isLeft) kept.push(paragraph);
    // A heading over nothing but links, or over nothing at all, is the heading of a list of other pages.
    if (!paragraph.isHeading) followed = !isDropped(paragraph);
  }
  return {
    text: kept
      .reverse()
      .map(({ text }) => text)
      .join('\n\n'),
    start: from + Math.max(0, firstProse),
  };
}

/** Returns the paragraphs of the best container, `[from, to)`; everything when no container holds prose. */
function mainBlock(containers: readonly Container[], count: number): { from: number; to: number } {
  let best: Container | null = null;
  let bestScore = 0;
  for (const container of containers) {
    const score = container.declared ? container.score * DECLARED : container.score;
    if (score > bestScore) {
      best = container;
      bestScore = score;
    }
  }
  return best === null ? { from: 0, to: count } : { from: best.from, to: Math.max(best.to, best.from + 1) };
}

/** What the page declares, or its first heading where that is not merely the site's name; without the site's name. */
function titleOf({ meta, heading, title }: Read): string | null {
  const declared = presence(meta.get('articletitle')) ?? presence(meta.get('og:title'));
  const inHead = presence(title);
  const headed = presence(heading);
  if (headed !== null && (declared ?? headed).toLowerCase().startsWith(headed.toLowerCase())) {
    const isSite = inHead !== null && inHead !== headed && inHead.endsWith(headed);
    if (!isSite) return headed;
  }
  const words = declared ?? inHead;
  return words === null ? null : presence(words.split(/\s+[|–—-]\s+|[_|]/)[0]);
}

const PUBLISHED = [
  'article:published_time',
  'govuk:first-published-at',
  'datepublished',
  'pubdate',
  'publishdate',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'date',
];

/** What the page declares; else the time or the dateline that stands nearest above its first paragraph of prose. */
function publishedOf({ meta, times, paragraphs }: Read, start: number): string | null {
  const declared = PUBLISHED.flatMap((key) => instantOf(meta.get(key)) ?? [])[0];
  if (declared !== undefined) return declared;
  const time = times.filter(({ at }) => at <= start).at(-1) ?? times[0];
  const timed = instantOf(time?.value);
  if (timed !== null) return timed;
  const above = paragraphs.slice(Math.max(0, start - DATELINE_REACH), start).toReversed();
  const line = above.find(({ text, linked }) => text.length <= 60 && linked === 0 && findDay(text) !== null);
  return line === undefined ? null : findDay(line.text);
}

/** Paragraphs above the text among which its dateline is looked for. */
const DATELINE_REACH = 12;

/** Keeps an instant with its zone as it is, and of anything else the day: a time without a zone is no instant. */
function instantOf(value: string | null | undefined): string | null {
  const words = (value ?? '').trim();
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})/.exec(
    words,
  )?.[0];
  if (instant !== undefined && !Number.isNaN(Date.parse(instant)))
    return instant.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return findDay(words);
}
