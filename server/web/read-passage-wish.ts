import type { PassageWish } from '../analyse/corrections/correct-passage.ts';
import { PublicError } from '../errors.ts';
import { VOICES } from '../model/corrections.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';

/**
 * What a form about one passage asks for: every box that is ticked stays, every other goes.
 *
 * @throws PublicError 422 where it says nothing of whose words the passage reports
 */
export function readPassageWish(passage: string, fields: Readonly<Record<string, string>>): PassageWish {
  const ticked = (prefix: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const voice = VOICES.find((known) => known === fields.voice);
  if (voice === undefined) {
    const message = 'Choose whose words the passage reports.';
    throw new PublicError(422, [{ field: 'voice', code: 'choice_unknown', message }]);
  }
  const topic = fields['topic.add'] ?? '';
  const answer = fields['answer.add'] ?? '';
  return {
    passage,
    voice,
    topics: ticked('keep.'),
    topic: topic === '' ? null : { id: topic, words: fields['topic.words'] ?? '' },
    answers: [...ticked('answers.'), ...(answer === '' ? [] : [answer])],
    note: fields.note ?? '',
    seen: seenIn(fields),
  };
}

function seenIn(fields: Readonly<Record<string, string>>): NonNullable<PassageWish['seen']> {
  const seen: Partial<Record<SideId, string>> = {};
  for (const side of SIDE_IDS) {
    const sha256 = fields[`${side}.sha256`];
    if (sha256 !== undefined) seen[side] = sha256;
  }
  return seen;
}
