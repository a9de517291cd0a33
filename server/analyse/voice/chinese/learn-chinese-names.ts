import type { ReadText } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';
import type { WordLists } from '../../../model/word-lists.ts';
import { onceFor } from '../../once-for.ts';
import { pattern } from '../../pattern.ts';
import type { LearntPerson } from '../learn-names.ts';

/** Behind a Chinese office its holder, up to a word that goes on. */
const CHINESE_NAME =
  /^(\p{Script=Han}{1,6}?(?:·\p{Script=Han}{1,6}?)?)(?=应|同|与|非|抵|对|率|和|举|通|在|就|于|进|会|以|将|到|访|视|来|及|等|主|参|致|受|说|称|\d|，|,|。|、|表|一|分|共|（|\(|$)/u;

/** The country before a Chinese office, with whatever else stands there. */
const CHINESE_BEFORE = /\p{Script=Han}{2,6}$/u;

/** What stands before an office and is no country: 国家, 系列活动. */
const noCountry = onceFor(({ title }: WordLists) => pattern`出席|系列|部|^${title}`);

/**
 * Learns the officials that the opening of a Chinese text introduces, in order of mention.
 *
 * @param end where the opening ends
 * @param offices of the opening, by place
 */
export function learnChineseNames(
  { folded, lists }: ReadText,
  end: number,
  offices: readonly Span[],
): readonly LearntPerson[] {
  const opening = folded.slice(0, end);
  const learnt: LearntPerson[] = [];
  let behind = 0;
  for (const { start, end } of offices) {
    const name = start < behind ? undefined : CHINESE_NAME.exec(opening.slice(end))?.[1];
    if (name === undefined) continue;
    const [before = ''] = CHINESE_BEFORE.exec(opening.slice(behind, start)) ?? [];
    behind = end + name.length;
    if (name.length < 2 || /[会期间议]/.test(name)) continue;
    const country = before.replace(/^.*[同与和跟向对为约见晤兼员任委及]/, '').replace(/国$/, '');
    const surname = name.split('·').at(-1) ?? name;
    const real = country.length > 1 && !noCountry(lists).test(country);
    learnt.push({ names: [...new Set([name, surname])], country: real ? country : null });
  }
  return learnt;
}
