import { type Analyst, createAnalyst } from '../../server/analyse/analyst.ts';
import type { Knowledge, LexiconEntry, NamedEntity, TermSpec, Topic } from '../../server/model/knowledge.ts';

/** A term with conditions, or one in words alone. */
export type GivenTerm = string | (Partial<TermSpec> & { readonly term: string });

/** Builds the terms of an entry. */
export function buildTerms(terms: readonly GivenTerm[]): readonly TermSpec[] {
  return terms.map((given) => ({
    near: [],
    notNear: [],
    notParty: [],
    onlyParty: [],
    yieldsTo: [],
    at: 'test.yaml:1',
    ...(typeof given === 'string' ? { term: given } : given),
  }));
}

/** Builds an entry with terms in English, Chinese or both. */
export function buildEntry(
  id: string,
  { en = [], zh = [] }: { readonly en?: readonly GivenTerm[]; readonly zh?: readonly GivenTerm[] },
): LexiconEntry {
  return { id, label: id, terms: { en: buildTerms(en), zh: buildTerms(zh) }, at: 'test.yaml:1' };
}

/** Builds a topic of the theme `matters`, with whatever else a test cares about. */
export function buildTopic(
  id: string,
  terms: Parameters<typeof buildEntry>[1],
  changes: Partial<Topic> = {},
): Topic {
  return {
    ...buildEntry(id, terms),
    theme: 'matters',
    labelZh: id,
    isProper: false,
    scope: '',
    yieldsTo: [],
    notParty: [],
    onlyParty: [],
    frame: null,
    isOneMatter: false,
    answeredBy: [],
    watchedBetween: [],
    isCourtesy: false,
    ...changes,
  };
}

/** Builds a name; by itself one of a party. */
export function buildName(
  id: string,
  terms: Parameters<typeof buildEntry>[1],
  changes: Partial<NamedEntity> = {},
): NamedEntity {
  return {
    ...buildEntry(id, terms),
    kind: 'party',
    party: id,
    isSurnameFirst: false,
    writes: null,
    ...changes,
  };
}

/** Builds an analyst that knows only what it is given. */
export function buildAnalyst(known: Partial<Knowledge>): Analyst {
  return createAnalyst({
    version: { version: 'test', sha256: '' },
    topics: [],
    masks: [],
    acts: [],
    tone: [],
    formulas: [],
    terminology: [],
    names: [],
    offices: [],
    cues: [],
    words: [],
    concepts: [],
    issuers: [],
    ...known,
  });
}
