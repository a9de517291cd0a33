import { CALL_NAMES } from '../model/call-names.ts';
import { textQuery } from '../model/text-query.ts';
import { changePhrases, isEdited } from './change-phrases.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { type FindingSentence, findingSentences, toFinding } from './finding.ts';
import { longDay, moment } from './phrases.ts';
import type { SideNames } from './side-names.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

/** What stands above everything on the reading page: which call, what was found, which revision this is. */
export interface ComparisonHead {
  readonly kick: string;
  readonly heading: string;
  readonly finding: readonly FindingView[];
  /** The finding as one paragraph, for copying. */
  readonly findingText: string;
  readonly editKey: string | null;
  /** Who can find the pair, for whoever has just stored it. */
  readonly found: string;
  readonly editHref: string;
  /** What was edited since the reader's link was made; null where nothing was. */
  readonly edited: EditedView | null;
  /** Where the page with editors' decisions is, on the page without them; null elsewhere. */
  readonly correctedHref: string | null;
  readonly olderThan: string | null;
}

/** A sentence of the finding with its rest as a page draws it. */
export interface FindingView extends Omit<FindingSentence, 'rest'> {
  readonly parts: readonly TextPiece[];
}

export interface EditedView {
  readonly when: string;
  readonly changes: readonly string[];
  readonly changesHref: string;
  readonly olderHref: string;
  readonly olderLabel: string;
}

export function toComparisonHead(page: ComparisonPage, names: SideNames): ComparisonHead {
  const { pair, comparison, proper, query, editKey } = page;
  const home = `/c/${pair.code}`;
  return {
    kick: [CALL_NAMES[pair.call.format], longDay(pair.call.date), pair.call.place]
      .filter((part) => part !== null)
      .join(', '),
    heading: pair.call.title,
    finding: findingSentences(comparison, names, proper).map(({ side, lead, rest }) => ({
      side,
      lead,
      parts: textPieces(rest),
    })),
    findingText: toFinding(comparison, names, proper),
    editKey,
    found:
      pair.visibility === 'unlisted'
        ? 'It is unlisted: only those who have the link can find it. You can make it public.'
        : 'It is public: it stands in the list, in search and in the feed.',
    editHref: `${home}/edit`,
    edited: toEdited(page, names),
    correctedHref: query.machine
      ? `${home}/r/${pair.revision}${textQuery({ ...query, machine: false })}`
      : null,
    olderThan: pair.revision < pair.latestRevision ? home : null,
  };
}

function toEdited({ pair, since }: ComparisonPage, names: SideNames): EditedView | null {
  if (since === null || !isEdited(since.changes)) return null;
  const home = `/c/${pair.code}`;
  return {
    when: moment(pair.revisedAt),
    changes: changePhrases(since.changes, names, pair),
    changesHref: `${home}/changes/${since.revision}/${pair.revision}`,
    olderHref: `${home}/r/${since.revision}`,
    olderLabel: `Read revision ${since.revision}, as it was`,
  };
}
