import type { History, RevisionRecord } from '../model/revision.ts';
import { changePhrases } from './change-phrases.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { counted, longDay, moment } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { sideNames } from './side-names.ts';

export interface HistoryView {
  readonly layout: LayoutView;
  readonly kick: string;
  readonly heading: string;
  readonly statement: string;
  readonly backHref: string;
  readonly editHref: string;
  readonly records: readonly RecordView[];
  readonly olderHref: string | null;
}

export interface RecordView {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly href: string;
  readonly isNewest: boolean;
  readonly changes: readonly string[];
  readonly changesHref: string | null;
}

/** Every revision of a pair, newest first, with what each changed. */
export function toHistoryView(history: History, context: LayoutContext): HistoryView {
  const pair = shownPair(history.pair);
  const home = `/c/${pair.code}`;
  const title = `Revisions: ${pair.call.title}`;
  return {
    layout: toLayoutView(context, {
      title,
      description: 'Every revision of this comparison and what it changed.',
      canonical: `${context.baseUrl}${home}/history`,
      isUnlisted: pair.visibility === 'unlisted',
      isIllustrative: pair.call.illustrative,
    }),
    kick: `${pair.call.title}, ${longDay(pair.call.date)}`,
    heading: 'Revisions',
    statement: `${counted(pair.latestRevision, 'revision')}. Each stays at its own address and never changes; nothing is corrected silently.`,
    backHref: home,
    editHref: `${home}/edit`,
    records: history.records.map((record) => toRecord(record, history, home)),
    olderHref: history.before === null ? null : `${home}/history?before=${history.before}`,
  };
}

function toRecord(
  { revision, revisedAt, changes }: RevisionRecord,
  history: History,
  home: string,
): RecordView {
  const pair = shownPair(history.pair);
  const phrases = changes === null ? ['First stored.'] : changePhrases(changes, sideNames(pair), pair);
  return {
    id: `r${revision}`,
    title: `Revision ${revision}`,
    when: moment(revisedAt),
    href: `${home}/r/${revision}`,
    isNewest: revision === pair.latestRevision,
    changes: phrases.length === 0 ? ['Nothing differs from the revision before.'] : phrases,
    changesHref: changes === null ? null : `${home}/changes/${revision - 1}/${revision}`,
  };
}
