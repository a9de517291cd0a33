import type { TopicMark } from '../../model/comparison.ts';
import type { Hit } from '../../model/hit.ts';
import type { Knowledge, TermSpec, Topic } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';

/** What the marks of a topic's term give way to, by topic and term. */
export type TopicRules = ReadonlyMap<string, ReadonlyMap<string, MarkRule>>;

interface MarkRule {
  /** Parties between whom it is no topic. */
  readonly notParty: readonly string[];
  /** Parties with one of whom alone it is a topic; empty for any. */
  readonly onlyParty: readonly string[];
  /** Topics that silence it in their sentence. */
  readonly yieldsTo: ReadonlySet<string>;
}

/** Gathers the rules of all topics; built once with the lexicon. */
export function topicRules({ topics }: Knowledge): TopicRules {
  return new Map(
    topics.map((topic) => [
      topic.id,
      new Map([...topic.terms.en, ...topic.terms.zh].map((spec) => [spec.term, ruleOf(topic, spec, topics)])),
    ]),
  );
}

function ruleOf(topic: Topic, spec: TermSpec, topics: readonly Topic[]): MarkRule {
  const named = [...topic.yieldsTo, ...spec.yieldsTo];
  const others = topics.filter(
    ({ id, theme }) =>
      id !== topic.id && (named.includes('*') || named.includes(id) || named.includes(theme)),
  );
  return {
    notParty: [...topic.notParty, ...spec.notParty],
    onlyParty: spec.onlyParty.length > 0 ? spec.onlyParty : topic.onlyParty,
    yieldsTo: named.length === 0 ? NOTHING : new Set(others.map(({ id }) => id)),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

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
    if (raised.length === 0) return NO_MARKS;
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

const NO_MARKS: readonly TopicMark[] = [];

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
  if (hits.length < 2) return hits;
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
  const { notParty, onlyParty } = ruleFor(hit, rules) ?? {};
  if (namesOne(notParty, parties)) return true;
  return (
    onlyParty !== undefined && onlyParty.length > 0 && parties.length > 0 && !namesOne(onlyParty, parties)
  );
}

/** Few terms name parties, and of those that name none this is asked for every hit of a text. */
function namesOne(named: readonly string[] | undefined, parties: readonly string[]): boolean {
  return named !== undefined && named.length > 0 && named.some((party) => parties.includes(party));
}

/**
 * The topics of a sentence that others may yield to. A topic that itself yields does not make another yield, or two
 * modest topics would silence each other.
 */
function firmTopics(raised: readonly Hit[], rules: TopicRules): ReadonlySet<string> {
  return new Set(raised.filter((hit) => !mayYield(hit, rules)).map(({ id }) => id));
}

function mayYield(hit: Hit, rules: TopicRules): boolean {
  return (ruleFor(hit, rules)?.yieldsTo.size ?? 0) > 0;
}

function yields(hit: Hit, firm: ReadonlySet<string>, rules: TopicRules): boolean {
  const silenced = ruleFor(hit, rules)?.yieldsTo ?? NOTHING;
  if (silenced.size === 0) return false;
  for (const topic of firm) if (silenced.has(topic)) return true;
  return false;
}

function ruleFor({ id, term }: Hit, rules: TopicRules): MarkRule | undefined {
  return rules.get(id)?.get(term);
}
