import type { Comparison, LedgerCell, Standing } from '../model/comparison.ts';
import type { SideId } from '../model/side.ts';
import { sentenceText } from './ledger-phrases.ts';
import type { CitedProvenance } from './provenance.ts';

/** One topic of a comparison, as other programs read it: a silence is an empty list and a null rank. */
export interface TopicExcerpt {
  readonly format: 'diptych.topic/1';
  readonly topic: string;
  readonly label: string;
  /** Null where neither text has the topic. */
  readonly standing: Standing | null;
  /** Who speaks of it and in whose text it is not, in words. */
  readonly statement: string;
  /** Page of the topic at the newest revision. */
  readonly address: string;
  /** Page of the topic at the revision that this is taken from, which never changes. */
  readonly permalink: string;
  readonly revision: number;
  readonly call: { readonly title: string; readonly date: string | null; readonly illustrative: boolean };
  readonly taxonomy: Comparison['taxonomy'];
  readonly a: TopicSide;
  readonly b: TopicSide;
}

export interface TopicSide {
  readonly issuer: string;
  readonly sha256: string;
  readonly source: string | null;
  readonly note: string | null;
  readonly published: string | null;
  readonly captured: string | null;
  /** Words of the whole text: shares of a short one rest on little. */
  readonly words: number;
  readonly share: number;
  readonly rank: number | null;
  readonly mentions: number;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

/** The topic that is taken out, with what is said of it. */
export interface TopicShown {
  readonly id: string;
  readonly label: string;
  readonly statement: string;
  /** Where the topic's own page is published, at the newest revision. */
  readonly address: string;
}

/** Takes one topic out of a comparison. @param provenance its address is the topic's at this revision */
export function toTopicExcerpt(
  { id, label, statement, address }: TopicShown,
  comparison: Comparison,
  provenance: CitedProvenance,
): TopicExcerpt {
  const row = comparison.ledger.find(({ topic }) => topic === id);
  const side = (of: SideId): TopicSide => {
    const cell: LedgerCell = row?.[of] ?? { sentences: [], mentions: 0, share: 0, rank: null };
    const { issuer, sha256, sourceUrl, sourceNote, published, captured } = provenance.sides[of];
    return {
      issuer,
      sha256,
      source: sourceUrl,
      note: sourceNote,
      published,
      captured,
      words: comparison[of].words,
      share: cell.share,
      rank: cell.rank,
      mentions: cell.mentions,
      sentences: cell.sentences.map((sentence) => ({
        id: sentence,
        text: sentenceText(comparison[of], sentence),
      })),
    };
  };
  return {
    format: 'diptych.topic/1',
    topic: id,
    label,
    standing: row?.standing ?? null,
    statement,
    address,
    permalink: provenance.address,
    revision: provenance.revision,
    call: { title: provenance.title, date: provenance.date, illustrative: provenance.illustrative },
    taxonomy: comparison.taxonomy,
    a: side('a'),
    b: side('b'),
  };
}
