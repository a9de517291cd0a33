import type { TopicMark } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { Knowledge, TermSpec, Topic } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';
import { spanContains } from '../../model/span.ts';

/** What a mark of a topic gives way to, looked up by topic and term. */
export type TopicRules = ReadonlyMap<string, TopicRule>;

interface TopicRule {
  readonly theme: string;
  readonly notParty: readonly string[];
  readonly yieldsTo: readonly string[];
  readonly terms: ReadonlyMap<string, TermSpec>;
}

/** Gathers the rules of all topics; built once with the lexicon. */
export function topicRules(knowledge: Knowledge): TopicRules {
  return new Map(knowledge.topics.map((topic) => [topic.id, ruleOf(topic)]));
}

function ruleOf({ theme, notParty, yieldsTo, terms }: Topic): TopicRule {
  return {
    theme,
    notParty,
    yieldsTo,
    terms: new Map([...terms.en, ...terms.zh].map((spec) => [spec.term, spec])),
  };
}

/**
 * Turns the topic hits of a text into the marks of its sentences, sentence by sentence in text order. A hit is
 * dropped when a mask (a title, a venue) covers it, when its topic or term is not raised between these parties,
 * and when its sentence carries a topic that it yields to. Where two of one topic
 * overlap ("keep communication", "communication channels") the longer one stays: one mention is one mark.
 *
 * @param parties ids of the two parties, as far as they are known
 */
export function markTopics(
  { text, sentences }: ReadText,
  rules: TopicRules,
  parties: readonly string[],
): readonly (readonly TopicMark[])[] {
  return sentences.map(({ hits }) => {
    const masks = hits.filter(({ kind }) => kind === 'mask');
    const raised = hits.filter(
      (hit) =>
        hit.kind === 'topic' &&
        !masks.some((mask) => spanContains(mask, hit)) &&
        !partiesExclude(hit, rules, parties),
    );
    return keepLongest(raised.filter((hit) => !yields(hit, raised, rules))).map(
      ({ start, end, id, term }) => ({ start, end, id, term: text.slice(start, end), pattern: term }),
    );
  });
}

/**
 * Sorted hits without those that share a character with a longer neighbour of their topic; of equal ones the first
 * stays. One walk, since a hostile sentence may hold a hundred thousand.
 */
function keepLongest(hits: readonly Hit[]): readonly Hit[] {
  const lastOfTopic = new Map<string, Hit>();
  const dropped = new Set<Hit>();
  for (const hit of hits) {
    const last = lastOfTopic.get(hit.id);
    const overlaps = last !== undefined && last.end > hit.start;
    const isShorter = overlaps && hit.end - hit.start <= last.end - last.start;
    if (overlaps) dropped.add(isShorter ? hit : last);
    if (!isShorter) lastOfTopic.set(hit.id, hit);
  }
  return hits.filter((hit) => !dropped.has(hit));
}

function partiesExclude(hit: Hit, rules: TopicRules, parties: readonly string[]): boolean {
  const rule = rules.get(hit.id);
  const excluded = [...(rule?.notParty ?? []), ...(rule?.terms.get(hit.term)?.notParty ?? [])];
  return excluded.some((party) => parties.includes(party));
}

/** A topic that itself yields does not make another yield, or two modest topics would silence each other. */
function yields(hit: Hit, raised: readonly Hit[], rules: TopicRules): boolean {
  const givesWayTo = yieldsTo(hit, rules);
  if (givesWayTo.length === 0) return false;
  return raised.some((other) => {
    if (other.id === hit.id || yieldsTo(other, rules).length > 0) return false;
    const theme = rules.get(other.id)?.theme ?? '';
    return givesWayTo.includes('*') || givesWayTo.includes(other.id) || givesWayTo.includes(theme);
  });
}

function yieldsTo(hit: Hit, rules: TopicRules): readonly string[] {
  const rule = rules.get(hit.id);
  return [...(rule?.yieldsTo ?? []), ...(rule?.terms.get(hit.term)?.yieldsTo ?? [])];
}
