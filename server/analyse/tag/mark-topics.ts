import type { TopicMark } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { Knowledge, TermSpec, Topic } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';

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
    const raised = outsideMasks(hits).filter((hit) => !partiesExclude(hit, rules, parties));
    const firm = firmTopics(raised, rules);
    return keepLongest(raised.filter((hit) => !yields(hit, firm, rules))).map(({ start, end, id, term }) => ({
      start,
      end,
      id,
      term: text.slice(start, end),
      pattern: term,
    }));
  });
}

/** The hits of topics that no mask holds. Hits are sorted, so the masks that begin before one are known when it comes. */
function outsideMasks(hits: readonly Hit[]): readonly Hit[] {
  const masks = hits.filter(({ kind }) => kind === 'mask');
  let begun = 0;
  let maskedUntil = 0;
  return hits.filter(({ kind, start, end }) => {
    if (kind !== 'topic') return false;
    for (let mask = masks[begun]; mask !== undefined && mask.start <= start; mask = masks[begun]) {
      maskedUntil = Math.max(maskedUntil, mask.end);
      begun += 1;
    }
    return end > maskedUntil;
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

/**
 * The topics of a sentence that others may yield to, each once. A topic that itself yields does not make another
 * yield, or two modest topics would silence each other.
 */
function firmTopics(raised: readonly Hit[], rules: TopicRules): ReadonlySet<string> {
  const firm = new Set<string>();
  for (const hit of raised) if (!firm.has(hit.id) && yieldsTo(hit, rules).length === 0) firm.add(hit.id);
  return firm;
}

function yields(hit: Hit, firm: ReadonlySet<string>, rules: TopicRules): boolean {
  const givesWayTo = yieldsTo(hit, rules);
  if (givesWayTo.length === 0) return false;
  for (const topic of firm) {
    if (topic === hit.id) continue;
    const theme = rules.get(topic)?.theme ?? '';
    if (givesWayTo.includes('*') || givesWayTo.includes(topic) || givesWayTo.includes(theme)) return true;
  }
  return false;
}

function yieldsTo(hit: Hit, rules: TopicRules): readonly string[] {
  const rule = rules.get(hit.id);
  return [...(rule?.yieldsTo ?? []), ...(rule?.terms.get(hit.term)?.yieldsTo ?? [])];
}
