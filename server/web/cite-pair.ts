import { notFound } from '../errors.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Knowledge, Topic } from '../model/knowledge.ts';
import type { Pair } from '../model/pair.ts';
import type { SharePanel } from '../model/share-panel.ts';
import { toFinding } from '../present/finding.ts';
import { shownPair } from '../present/shown-pair.ts';
import { sideNames } from '../present/side-names.ts';
import { toTopicStatement } from '../present/topic-statement.ts';
import { toComparisonJsonLd } from '../share/json-ld.ts';
import { type CitedProvenance, provenanceOf, topicAddress } from '../share/provenance.ts';
import { toSharePanel } from '../share/share-panel.ts';
import type { TopicShown } from '../share/topic-excerpt.ts';
import type { Site } from './site.ts';

/** What citing needs to know of the site. */
type CitingSite = Pick<Site, 'config' | 'proper'>;

/** Where a comparison comes from, with its finding, as pages show its labels. */
export function citePair(given: Pair, comparison: Comparison, site: CitingSite): CitedProvenance {
  const pair = shownPair(given);
  return provenanceOf(
    pair,
    comparison,
    toFinding(comparison, sideNames(pair), site.proper),
    site.config.baseUrl,
  );
}

/** One topic of a comparison as it is cited: what is said of it, and where it comes from. */
export interface CitedTopic {
  readonly shown: TopicShown;
  /** That of the comparison, with the address of the topic's page at this revision. */
  readonly provenance: CitedProvenance;
}

/** Takes one topic to be cited out of a comparison. */
export function citeTopic(pair: Pair, comparison: Comparison, topic: Topic, site: CitingSite): CitedTopic {
  const provenance = citePair(pair, comparison, site);
  const { id, label } = topic;
  const address = `${site.config.baseUrl}/c/${pair.code}/t/${id}${provenance.query}`;
  const statement = toTopicStatement(topic, comparison, sideNames(shownPair(pair)));
  return {
    shown: { id, label, statement, address },
    provenance: { ...provenance, address: topicAddress(provenance, id) ?? address },
  };
}

/** The share panel of a comparison. */
export function sharePair(pair: Pair, comparison: Comparison, site: CitingSite): SharePanel {
  const provenance = citePair(pair, comparison, site);
  return toSharePanel(provenance, `${site.config.baseUrl}/c/${pair.code}${provenance.query}`);
}

/** A comparison as data for programs that read pages. */
export function describePair(pair: Pair, comparison: Comparison, site: CitingSite): string {
  const provenance = citePair(pair, comparison, site);
  return toComparisonJsonLd(
    comparison,
    provenance,
    `${site.config.baseUrl}/c/${pair.code}${provenance.query}`,
  );
}

/** The share panel of one topic: its statement in place of the finding. */
export function shareTopic({ shown, provenance }: CitedTopic): SharePanel {
  const title = `${shown.label}, in ${provenance.title}`;
  return toSharePanel({ ...provenance, title, finding: shown.statement }, shown.address, 'topic');
}

/** The topic with this id. @throws PublicError 404 for none */
export function findTopic({ topics }: Pick<Knowledge, 'topics'>, id: string): Topic {
  const topic = topics.find((known) => known.id === id);
  if (topic === undefined) throw notFound('There is no topic of this name.');
  return topic;
}
