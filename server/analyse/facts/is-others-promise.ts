import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Actor } from '../voice/actors.ts';

/** A name behind one of these, or before one of those, is no subject: “同美方”, “英方关于加强对话的愿望”. */
const NO_SUBJECT_BEHIND = /[同与和跟对向给为由把将被受于以按在从]$/;
const NO_SUBJECT_BEFORE = /^(?:的|关于|在)/;

/** What somebody else said ends here: “中方重视加方愿……的表态，愿同加方一道努力” goes on with whom the sentence began with. */
const REPORT_ENDS = /的(?:表态|立场|承诺|愿望|意愿|声明|态度)|[;；。]/;

/** In English the subject stands right before its promise: a name further off may be anything. */
const RIGHT_BEFORE = /^(?: side)?(?: (?:has|have|had|also|again|repeatedly|always|further))* $/;

/** “Japan and China will continue to cooperate.” */
const JOINED = /\b(?:and|or|nor) (?:the )?$/;

/**
 * Tells whether what a sentence of one side's own words has as promised is a promise of the other side by the clause
 * that it stands in: “杨洁篪指出，美方多次表示不寻求‘新冷战’”, “… saying that the United States does not seek a Cold War”.
 *
 * @param actors of the sentence, sorted
 */
export function isOthersPromise(
  { text, language }: ReadText,
  sentence: Span,
  actors: readonly Actor[],
  cue: Span,
): boolean {
  if (language === 'en') {
    const before = actors.findLast(({ end }) => end <= cue.start);
    return (
      before?.side === 'other' &&
      RIGHT_BEFORE.test(text.slice(before.end, cue.start)) &&
      !JOINED.test(text.slice(sentence.start, before.start))
    );
  }
  const subject = actors.findLast(
    ({ start, end }) =>
      end <= cue.start &&
      !NO_SUBJECT_BEHIND.test(text.slice(sentence.start, start)) &&
      !NO_SUBJECT_BEFORE.test(text.slice(end, cue.start)),
  );
  return subject?.side === 'other' && !REPORT_ENDS.test(text.slice(subject.end, cue.start));
}
