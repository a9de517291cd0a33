/** Words in class names and ids of what surrounds a text on a page and belongs to no readout. */
const FURNITURE = new Set(
  `share sharing sharebar shareline sharedaddy social socials addthis addtoany breadcrumb breadcrumbs crumb crumbs
  related relatedlinks seealso recommended recommendations tags taglist pagination pager paging cookie cookies
  newsletter subscribe subscription menu submenu nav navbar navigation sidebar footer toolbar feedback comments
  skiplink skiplinks skip print printer fontsize screenreader tooltip advert ads promo popup modal hidden`.split(
    /\s+/,
  ),
);

/** Elements that hold the page, whatever their classes say of its layout. */
const FRAME = new Set(['html', 'body', 'main', 'article', 'form']);

/**
 * Tells from an element's name, class, id and role whether it holds page furniture: links to share, trails of
 * links, related items. Class names are an author's whim, so whoever asks must be able to do without the answer.
 */
export function isFurniture(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (FRAME.has(name)) return false;
  const role = attributes.role ?? '';
  if (role === 'navigation' || role === 'complementary' || role === 'contentinfo' || role === 'search')
    return true;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  const words = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 300);
  return words
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => FURNITURE.has(word));
}

const LINES: readonly RegExp[] = [
  /^(?:share|print|e-?mail|tweet|facebook|twitter|x|whatsapp|linkedin|copy link|link copied|tags?|top)[:.]?$/i,
  /^(?:share|print|e-?mail|save|follow|download|read|listen to|subscribe to) (?:this|the) (?:page|article|text|release|story)\b.{0,30}$/i,
  /^(?:back to (?:the )?top|skip to .{1,30}|read more|more|see also|related (?:links?|items?|articles?|content|topics?|information))[:.]?$/i,
  /^[【[（(]?\s*(?:字体|字号|字體)\s*[:：].{0,20}$/,
  /^(?:打印(?:本页)?|分享(?:到|至)?|关闭(?:窗口)?|返回顶部|相关(?:链接|新闻|阅读)|推荐(?:给朋友)?|扫一扫.{0,20}|责任编辑.{0,20})[:：]?.{0,8}$/,
];

/** Tells whether a line is something that pages say about themselves: "Print this page", "【字体：大 中 小】". */
export function isFurnitureLine(line: string): boolean {
  return line.length <= 60 && LINES.some((pattern) => pattern.test(line));
}
