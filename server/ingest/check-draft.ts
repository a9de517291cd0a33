import { anchorsOf } from '../model/corrections.ts';
import type { PairDraft } from '../model/pair.ts';
import type { Problem } from '../model/problem.ts';
import { sha256Of } from '../model/sha256-of.ts';
import { SIDE_IDS } from '../model/side.ts';
import { isMoment } from './is-day.ts';
import { isTimeZone } from './is-time-zone.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * What no schema sees of a pair that comes from a file: every part by itself is well formed, but do they belong
 * together? Names of texts differ, each text is canonical and has its hash, days and instants are some, and a decision
 * is about words that stand where it says. Empty for a pair that can be stored. Linear in texts and decisions.
 */
export function checkDraft(draft: PairDraft): readonly Problem[] {
  const problems: Problem[] = [];
  const complain = (field: string, message: string) =>
    problems.push({ field, code: 'pair_inconsistent', message });
  const { timeZone } = draft.call;
  if (timeZone !== null && !isTimeZone(timeZone))
    complain('call.timeZone', 'should be a name such as Asia/Shanghai');

  const ids = new Set<string>();
  for (const side of SIDE_IDS) {
    for (const [index, { id, text, sha256, published, captured }] of draft[side].texts.entries()) {
      const field = `${side}.texts.${index}`;
      if (ids.has(id)) complain(`${field}.id`, `the name ${id} is that of another text`);
      ids.add(id);
      if (normaliseText(text) !== text)
        complain(`${field}.text`, 'should be canonical: NFC, lines ended by a line feed');
      else if (sha256Of(text) !== sha256)
        complain(`${field}.sha256`, `The text ${id} does not have the hash that is stated.`);
      if (published !== null && !isMoment(published))
        complain(`${field}.published`, 'should be a day, or a time with its zone');
      if (!isMoment(captured)) complain(`${field}.captured`, 'should be a day, or a time with its zone');
    }
  }

  const decided = new Set<string>();
  for (const [index, correction] of draft.corrections.entries()) {
    const field = `corrections.${index}`;
    if (decided.has(correction.id)) complain(`${field}.id`, `${correction.id} is another decision`);
    decided.add(correction.id);
    if (!isMoment(correction.decided)) complain(`${field}.decided`, 'should be a time with its zone');
    if (!('at' in correction) && (correction.a.side !== 'a' || correction.b.side !== 'b'))
      complain(field, 'should be about one passage of each side');
    for (const { side, text, sha256, start, end, quote } of anchorsOf(correction)) {
      const held = draft[side].texts.find(({ id }) => id === text);
      if (held === undefined) complain(field, `side ${side.toUpperCase()} has no text ${text}`);
      else if (held.sha256 === sha256 && held.text.slice(start, end) !== quote)
        complain(field, `the words “${quote.slice(0, 60)}” do not stand where it says`);
    }
  }
  return problems;
}
