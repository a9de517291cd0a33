import { type Correction, carryCorrections, decisionKey } from '../../model/corrections.ts';
import type { Call, PairDraft, ReadoutText, Side } from '../../model/pair.ts';
import type { CorrectionChanges, RevisionChanges, TextChange } from '../../model/revision.ts';
import { SIDE_IDS, type SideId } from '../../model/side.ts';
import { sameWords } from '../wording/same-words.ts';

/** Says what differs between two revisions of a pair; everything empty where nothing does. Linear in the texts. */
export function compareRevisions(before: PairDraft, after: PairDraft): RevisionChanges {
  return {
    texts: SIDE_IDS.flatMap((side) => compareSides(side, before[side], after[side])),
    facts: changedFacts(before, after),
    corrections: compareCorrections(before.corrections, after),
  };
}

function compareSides(side: SideId, before: Side, after: Side): readonly TextChange[] {
  const ids = new Set([...before.texts, ...after.texts].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const old = before.texts.find((text) => text.id === id) ?? null;
    const next = after.texts.find((text) => text.id === id) ?? null;
    const kind = changeOf(old, next);
    return kind === null ? [] : [{ side, id, kind, before: old, after: next }];
  });
}

function changeOf(old: ReadoutText | null, next: ReadoutText | null): TextChange['kind'] | null {
  if (old === null) return 'added';
  if (next === null) return 'removed';
  if (old.sha256 !== next.sha256) return sameWords(old.text, next.text) ? 'marks' : 'words';
  const facts = ({ text: _text, captured: _captured, ...rest }: ReadoutText) => JSON.stringify(rest);
  return facts(old) === facts(next) ? null : 'facts';
}

const CALL_FACTS = {
  title: 'title',
  date: 'date',
  timeZone: 'time zone',
  place: 'place',
  format: 'format',
  participants: 'participants',
  notes: 'context notes',
  illustrative: 'what is said of its being invented',
} as const satisfies Record<keyof Call, string>;

function changedFacts(before: PairDraft, after: PairDraft): readonly string[] {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const names = Object.keys(CALL_FACTS) as (keyof typeof CALL_FACTS)[];
  return [
    ...names.flatMap((name) => (differs(before.call[name], after.call[name]) ? [CALL_FACTS[name]] : [])),
    ...SIDE_IDS.flatMap((side) => {
      const [old, next] = [before[side], after[side]];
      const letter = side.toUpperCase();
      return [
        ...(old.texts[0]?.id === next.texts[0]?.id ? [] : [`compared text of side ${letter}`]),
        ...(differs(old.issuer, next.issuer) ? [`issuer of side ${letter}`] : []),
        ...(differs(old.participants, next.participants)
          ? [`participants as side ${letter} names them`]
          : []),
      ];
    }),
    ...(before.visibility === after.visibility ? [] : ['visibility']),
  ];
}

function compareCorrections(before: readonly Correction[], after: PairDraft): CorrectionChanges {
  const now = new Set(after.corrections.map(decisionKey));
  const gone = before.filter((correction) => !now.has(decisionKey(correction)));
  const { fallen } = carryCorrections(gone, [...after.a.texts, ...after.b.texts]);
  const known = new Set(before.map(decisionKey));
  return {
    added: after.corrections.filter((correction) => !known.has(decisionKey(correction))),
    takenBack: gone.filter((correction) => !fallen.includes(correction)),
    fallen,
  };
}
