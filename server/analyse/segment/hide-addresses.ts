import type { Span } from '../../model/span.ts';

/** What stands for a letter or a figure of an address: no rule and no term knows it. */
export const HIDDEN_LETTER = '\ue000';

/**
 * Hides the letters and figures of web and e-mail addresses, which are nobody's words: “https://…/tariffs-should-end”
 * asks for nothing and is about nothing. Length, marks and all else stay, so that offsets hold. The same string where
 * there is no address. Linear.
 */
export function hideAddresses(text: string): string {
  let hidden = '';
  let done = 0;
  for (const { start, end } of findAddresses(text)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    hidden += text.slice(done, from) + text.slice(from, end).replace(/[a-z0-9]/gi, HIDDEN_LETTER);
    done = end;
  }
  return done === 0 ? text : hidden + text.slice(done);
}

/** Where an address of the web begins. */
const BEGINS = /\bhttps?:\/\/|\bwww\./gi;

/** What an address of the web goes on with; Chinese prose may follow it without a space. */
const GOES_ON = /[!#-;=?-~]*/y;

/** What ends a sentence or a bracket behind an address. */
const ENDS = ".,:;!?)]}'*";

const LOCAL = /[\w.+-]/;
const HOST = /[\w-]+(?:\.[\w-]+)+/y;

/** Web and e-mail addresses by their beginnings. They may overlap: “a@www.norvane.example” holds one of either. */
function findAddresses(text: string): readonly Span[] {
  const pages = findPages(text);
  const mails = text.includes('@') ? findMails(text) : [];
  return mails.length === 0
    ? pages
    : [...pages, ...mails].sort((one, other) => one.start - other.start || one.end - other.end);
}

function findPages(text: string): readonly Span[] {
  let behind = 0;
  return [...text.matchAll(BEGINS)].flatMap(({ index, 0: begin }) => {
    // One that stands inside another is hidden with it.
    if (index < behind) return [];
    GOES_ON.lastIndex = index + begin.length;
    GOES_ON.test(text);
    behind = GOES_ON.lastIndex;
    let end = behind;
    while (ENDS.includes(text.charAt(end - 1))) end -= 1;
    return [{ start: index, end }];
  });
}

function findMails(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && LOCAL.test(text.charAt(start - 1))) start -= 1;
    HOST.lastIndex = at + 1;
    if (start < at && HOST.test(text)) found.push({ start, end: HOST.lastIndex });
  }
  return found;
}
