import type { CallFormat } from '../model/pair.ts';
import { isDateline } from './find-day.ts';

/** Paragraphs at the top of a text, and characters of each, in whose first sentence it tells how the two spoke. */
const PARAGRAPHS = 3;
const REACH = 300;

/** The end of a sentence, as far as an opening needs it: "U.S. Secretary" and "Jr. spoke" are none. */
const SENTENCE_END = /(?<=\p{Ll}{3}[.!?]["”’]?)\s|[。！？]/u;

/** What a talk is said to come after, or before: it is another one. */
const OF_ANOTHER = String.raw`(?<!\b(?:following|after|since|before|ahead of|building on|follow-up to) (?:[\w’']+ ){0,3})`;

const english = (words: string) => new RegExp(String.raw`${OF_ANOTHER}\b(?:${words})\b`, 'i');

/** Words by which a readout tells how the two spoke, in both languages. */
const WORDS: readonly (readonly [format: CallFormat, english: RegExp, chinese: RegExp])[] = [
  ['video', english('video|video-?conference|virtual|virtually'), /视频|視頻|視訊/],
  [
    'call',
    english('(?:tele)?phone|(?<!video )calls?(?! on\\b| for\\b)|called(?! on\\b| for\\b)'),
    /通电话|通電話|(?<!视频)通了?话|(?<!視頻|視訊)通了?話/,
  ],
  ['letter', english('(?:exchanged|sent) (?:\\w+ ){0,3}(?:letters|messages)'), /互致|致信|致贺电|致賀電/],
  [
    'meeting',
    english('met|meets?|meetings?|hosted|received|visited'),
    /会见|会晤|会谈|会面|會見|會晤|會談|會面/,
  ],
];

/**
 * Finds whether two spoke by telephone, over a screen, by letter or in person, by the first word for it in the first
 * sentence of a readout that has one; null where none does: most tell that the two "spoke" or "held talks".
 */
export function findCallFormat(text: string): CallFormat | null {
  for (const paragraph of text.split(/\n+/, PARAGRAPHS)) {
    if (isDateline(paragraph)) continue;
    const [sentence = ''] = paragraph.slice(0, REACH).split(SENTENCE_END);
    const found = WORDS.flatMap(([format, ...patterns]) =>
      patterns.flatMap((pattern) => {
        const at = sentence.search(pattern);
        return at < 0 ? [] : [{ format, at }];
      }),
    ).sort((one, other) => one.at - other.at);
    if (found[0] !== undefined) return found[0].format;
  }
  return null;
}
