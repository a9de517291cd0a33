import { createHash } from 'node:crypto';
import type { PairDraft, ReadoutText, Side } from '../../server/model/pair.ts';

const A = 'Secretary Ellery spoke with Minister Dovic today. He raised fentanyl and the war in Ukraine.';
const B =
  'Dovic said that Norvane should respect core interests. The two sides exchanged views on Taiwan 台湾问题.';

/** A finished draft; what a test cares about is passed in, everything else is plausible. */
export function buildDraft(
  changes: Partial<PairDraft> & { readonly a?: Side; readonly b?: Side } = {},
): PairDraft {
  return {
    call: {
      title: 'Ellery–Dovic call',
      date: '2026-03-12',
      timeZone: null,
      place: null,
      format: 'call',
      participants: [],
      notes: [],
      illustrative: false,
    },
    a: buildSide('a', A, 'Norvane'),
    b: buildSide('b', B, 'Sarune'),
    visibility: 'public',
    corrections: [],
    ...changes,
  };
}

export function buildSide(side: 'a' | 'b', text: string, name: string): Side {
  return { issuer: { id: null, name, body: null }, participants: [], texts: [buildText(`${side}1`, text)] };
}

export function buildText(id: string, text: string): ReadoutText {
  return {
    id,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    language: 'en',
    kind: 'original',
    title: null,
    channel: null,
    sourceUrl: null,
    sourceNote: null,
    published: null,
    captured: '2026-03-13T08:00:00Z',
    editNote: null,
  };
}
