import { issuerWithBody } from '../model/issuer-with-body.ts';
import type { PairDraft } from '../model/pair.ts';
import { SIDE_IDS } from '../model/side.ts';
import type { PairSummary } from '../model/summary.ts';
import { searchWords } from './search-words.ts';

/** One thing that a list can be filtered by. */
export interface Facet {
  readonly kind: 'topic' | 'party' | 'issuer';
  readonly value: string;
}

/** What a pair is found by in lists and searches. */
export interface Listing {
  /** Each once. */
  readonly facets: readonly Facet[];
  /** As the texts have them, some several times. */
  readonly words: readonly string[];
}

/** What a public pair is found by; nothing for an unlisted one. */
export function listingOf(draft: PairDraft, summary: PairSummary): Listing {
  if (draft.visibility !== 'public') return { facets: [], words: [] };
  const facets: readonly Facet[] = [
    ...summary.topics.map(({ id }): Facet => ({ kind: 'topic', value: id })),
    ...SIDE_IDS.flatMap((side): readonly Facet[] => {
      const { party, issuer, name } = summary[side];
      return [
        { kind: 'party', value: name },
        ...(party === null ? [] : [{ kind: 'party', value: party } as const]),
        // By every name that our answers give it: as data has it, as a citation has it, as lists do.
        ...[issuer ?? name, issuerWithBody(draft[side].issuer), name].map(
          (value): Facet => ({ kind: 'issuer', value }),
        ),
      ];
    }),
  ];
  const distinct = new Map(facets.map((facet) => [`${facet.kind} ${facet.value}`, facet]));
  return { facets: [...distinct.values()], words: searchWords(searchable(draft, summary)) };
}

function searchable({ call, a, b }: PairDraft, summary: PairSummary): string {
  const texts = [...a.texts, ...b.texts].flatMap(({ title, text }) => [title ?? '', text]);
  const issuers = [a.issuer, b.issuer].flatMap(({ name, body }) => [name, body ?? '']);
  return [
    call.title,
    ...[call, a, b].flatMap(({ participants }) => participants),
    ...issuers,
    ...summary.topics.map(({ label }) => label),
    ...texts,
  ].join('\n');
}
