import type { TerminologyRow } from '../../model/comparison.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { ReadText } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ReadSide } from '../read-side.ts';

/**
 * Finds the matters that both sides name and name differently: rows in the order of the taxonomy, each with the
 * names as the texts spell them, in order of first use, and the sentences that use each. A difference it is only where
 * each side has a name that the other does without; a matter that only one side names is one for the ledger. What a
 * text has the other side say, or holds up to it as what it has promised, is no name of its own.
 */
export function findTerminology(a: ReadSide, b: ReadSide, knowledge: Knowledge): readonly TerminologyRow[] {
  const namesA = namesByMatter(a);
  const namesB = namesByMatter(b);
  return knowledge.terminology.flatMap(({ id, label }) => {
    const ofA = namesA.get(id);
    const ofB = namesB.get(id);
    if (!ofA || !ofB || isWithin(ofA, ofB) || isWithin(ofB, ofA)) return [];
    const [usedInA, usedInB] = [[...ofA.values()], [...ofB.values()]];
    return [
      {
        matter: id,
        label,
        a: usedInA.map(({ words }) => words),
        b: usedInB.map(({ words }) => words),
        sentences: { a: usedInA.map(({ ids }) => [...ids]), b: usedInB.map(({ ids }) => [...ids]) },
      },
    ];
  });
}

/** 美方作出坚持一个中国政策的承诺, 就一个中国政策作出承诺, 歪曲一个中国政策: the other's own word, held up to it. */
const PROMISED_BEFORE = /(?:作出|做出)[^，。；]{0,20}$/;
const PROMISED_BEHIND = /^[^。；]{0,24}(?:承诺|表态)/;
const HELD_UP_BEFORE = /(?:歪曲|掏空|虚化|背弃|真正的|假的)[^，。；]{0,2}$/;
const HELD_UP_BEHIND = /^[^，。；]{0,2}(?:作出|做出)[^，。；]{0,6}承诺/;

/** Characters on either side that tell. */
const REACH = 32;

function isHeldUp({ folded, language }: ReadText, { start, end }: Span, sentence: Span): boolean {
  if (language !== 'zh') return false;
  const before = folded.slice(Math.max(sentence.start, start - REACH), start);
  const behind = folded.slice(end, Math.min(sentence.end, end + REACH));
  return (
    HELD_UP_BEFORE.test(before) ||
    HELD_UP_BEHIND.test(behind) ||
    (PROMISED_BEFORE.test(before) && PROMISED_BEHIND.test(behind))
  );
}

/** A name as it stands in a text may end in it: “the DPRK’s”. */
const POSSESSIVE = /['’]s?$/;

/** A name of a matter: the words first used for it, and the sentences that use it in whatever spelling. */
interface Naming {
  readonly words: string;
  readonly ids: Set<string>;
}

/** Matter → variant → how it is used, in text order. */
function namesByMatter({ read, sentences }: ReadSide): ReadonlyMap<string, ReadonlyMap<string, Naming>> {
  const matters = new Map<string, Map<string, Naming>>();
  for (const [index, { hits }] of read.sentences.entries()) {
    const sentence = sentences[index];
    for (const { kind, id, start, end } of hits) {
      if (kind !== 'variant' || !sentence || sentence.voice === 'other') continue;
      if (isHeldUp(read, { start, end }, sentence)) continue;
      const [matter = '', variant = ''] = id.split('/');
      const names = matters.get(matter) ?? new Map<string, Naming>();
      const naming = names.get(variant) ?? {
        words: read.text.slice(start, end).replace(POSSESSIVE, ''),
        ids: new Set(),
      };
      naming.ids.add(sentence.id);
      matters.set(matter, names.set(variant, naming));
    }
  }
  return matters;
}

function isWithin(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return [...one.keys()].every((key) => other.has(key));
}
