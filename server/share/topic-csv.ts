import { SIDE_IDS, type SideId } from '../model/side.ts';
import { toCsv } from './comparison-csv.ts';
import { NOT_IN_TEXT } from './ledger-phrases.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';

/** The topic's sentences as CSV, one a row with its sources; a side without any has one row that says so. */
export function toTopicCsv(excerpt: TopicExcerpt): string {
  return toCsv(SIDE_IDS.flatMap((side) => rowsOf(excerpt, side)));
}

function rowsOf(excerpt: TopicExcerpt, side: SideId) {
  const { topic, label, taxonomy, call } = excerpt;
  const { sentences, issuer, share, rank, words, source, note, published, captured, sha256 } = excerpt[side];
  const said = sentences.length === 0 ? [{ id: '', text: NOT_IN_TEXT }] : sentences;
  return said.map(({ id, text }) => ({
    topic,
    label,
    side,
    issuer,
    sentence: id.toUpperCase(),
    text,
    share,
    rank,
    words,
    call: call.title,
    date: call.date,
    address: excerpt.permalink,
    newest: excerpt.address,
    revision: excerpt.revision,
    source,
    source_note: note,
    published,
    captured,
    sha256,
    taxonomy: taxonomy.version,
    taxonomy_sha256: taxonomy.sha256,
  }));
}
