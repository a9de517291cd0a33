import type { Attribution, ComparedSide, Comparison, LedgerRow, Sentence } from '../model/comparison.ts';
import type { PlacedMatch } from '../model/matches-by-sentence.ts';
import { byNumber } from '../model/sentence-of.ts';
import { otherSide, type SideId } from '../model/side.ts';
import type { Wording } from '../model/wording.ts';
import { passageDecision } from './decision-phrases.ts';
import type { GlossLine } from './gloss-lines.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { inText, possessive } from './phrases.ts';
import { rowClasses } from './row-classes.ts';
import type { SideNames } from './side-names.ts';
import { hasTerms } from './terms-panel.ts';
import { cutAtMarks, showHidden, type TextPiece, textPieces } from './text-pieces.ts';

export interface PassageView extends PassageLink {
  readonly classes: string;
  readonly language: string;
  /** Labels of its topics. */
  readonly topics: readonly { readonly parts: readonly TextPiece[] }[];
  readonly topicIds: string;
  /** Ids of the passages that answer it, for the script; empty for none. */
  readonly partners: string;
  readonly answers: readonly { readonly id: string; readonly number: string; readonly label: string }[];
  /** The panel that sets it beside its counterpart: by wording, or by terms across languages. */
  readonly wording: { readonly id: string; readonly shown: string; readonly label: string } | null;
  /** Such as "Only China", "No counterpart" or "Words attributed to the United States"; null for an answered passage. */
  readonly status: string | null;
  readonly pieces: readonly MarkedPiece[];
  /** The passage in English, for a text in another language; null where there is none. */
  readonly gloss: GlossLine | null;
  /** What an editor decided about it, beside what the machine had. */
  readonly decisions: readonly string[];
  /** Notes by whoever published the comparison. */
  readonly notes: readonly string[];
  readonly flag: {
    readonly verdict: string;
    readonly echoes: readonly PassageLink[];
  } | null;
}

export interface MarkedPiece {
  readonly parts: readonly TextPiece[];
  /** Null for words under no mark. */
  readonly mark: { readonly classes: string; readonly topics: string; readonly title: string } | null;
}

/** What a passage is drawn with beside its own sentence. */
export interface PassageContext {
  readonly comparison: Comparison;
  /** The matches that hold each sentence of this side, by its id. */
  readonly matches: ReadonlyMap<string, readonly PlacedMatch[]>;
  /** The words that sentences of this side put in the other's mouth, by sentence id. */
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly wordings: readonly (Wording | null)[];
  readonly names: SideNames;
  /** The ledger's rows by their topics. */
  readonly rows: ReadonlyMap<string, LedgerRow>;
  /** Labels of all topics, of those too that the ledger no longer has. */
  readonly topicLabels: ReadonlyMap<string, string>;
  /** What `lang` says of the text. */
  readonly language: string;
  readonly glosses: ReadonlyMap<string, GlossLine>;
  readonly chosen: LedgerRow | null;
  readonly place: { readonly row: number; readonly span: number };
  readonly fresh: boolean;
}

/** A sentence as the page shows it: its marks, what answers it, whose words it reports. */
export function toPassageView(sentence: Sentence, side: SideId, context: PassageContext): PassageView {
  const { comparison, wordings, names, rows, language, chosen, place, fresh } = context;
  const other = otherSide(side);
  const matches = context.matches.get(sentence.id) ?? [];
  const answers = [...new Set(matches.flatMap(({ match }) => match[other]))].sort(byNumber);
  const attribution = context.attributions.get(sentence.id) ?? null;
  const decided = (comparison.corrections ?? []).filter(({ sentences }) => sentences.includes(sentence.id));
  const isOnly = answers.length === 0 && sentence.voice !== 'none';
  const isBilingual = comparison.a.language !== comparison.b.language;
  const worded = matches.find(
    ({ index }) => hasTerms(comparison, index) || (wordings[index] ?? null) !== null,
  );
  const topics = [...new Set(sentence.topics.map(({ id }) => id))];
  const classes = [
    'psg',
    rowClasses(place.row, place.span),
    answers.length > 0 ? 'm' : '',
    isOnly ? 'only' : '',
    attribution === null ? '' : 'att',
    fresh ? 'par' : '',
    chosen !== null && topics.includes(chosen.topic) ? 'hit' : '',
  ];
  return {
    ...passageLink(sentence.id),
    classes: classes.filter((name) => name !== '').join(' '),
    language,
    topics: topics.map((id) => ({ parts: textPieces(rows.get(id)?.label ?? id) })),
    topicIds: topics.join(' '),
    partners: answers.join(' '),
    answers: answers.map((id) => ({
      ...passageLink(id),
      label: `Answered by passage ${id.toUpperCase()} of ${possessive(names[other])} text`,
    })),
    wording:
      worded === undefined
        ? null
        : {
            id: `w${worded.index + 1}`,
            shown: isBilingual ? 'terms' : 'wording',
            label: isBilingual
              ? `Terms of ${sentence.id.toUpperCase()} and its counterpart, side by side`
              : `Wording of ${sentence.id.toUpperCase()} and its counterpart, compared`,
          },
    status:
      attribution !== null
        ? `Words attributed to ${inText(names[other])}`
        : isOnly
          ? onlyStatus(topics, side, rows, names)
          : null,
    pieces: toPieces(sentence, comparison[side], rows, isOnly, chosen),
    gloss: context.glosses.get(sentence.id) ?? null,
    decisions: decided
      .filter(({ kind }) => kind !== 'note')
      .map((correction) => passageDecision(correction, sentence.id, names, context.topicLabels)),
    notes: decided.flatMap(({ note }) => (note === null ? [] : [showHidden(note)])),
    flag: attribution === null ? null : toFlag(attribution, answers, names),
  };
}

/**
 * What is said of a passage that nothing answers: that only this side speaks of it where that holds of all its
 * topics, and otherwise no more than that it has no counterpart, since the other text names one of its topics too.
 */
function onlyStatus(
  topics: readonly string[],
  side: SideId,
  rows: ReadonlyMap<string, LedgerRow>,
  names: SideNames,
): string {
  const isAlone = topics.length > 0 && topics.every((topic) => rows.get(topic)?.standing === `only-${side}`);
  return isAlone ? `Only ${inText(names[side])}` : 'No counterpart';
}

function toPieces(
  sentence: Sentence,
  { text }: ComparedSide,
  rows: ReadonlyMap<string, LedgerRow>,
  isOnly: boolean,
  chosen: LedgerRow | null,
): readonly MarkedPiece[] {
  return cutAtMarks(sentence, sentence.topics).map(({ start, end, marks }) => {
    const parts = textPieces(text.slice(start, end));
    if (marks.length === 0) return { parts, mark: null };
    const oneSided = !isOnly && marks.some(({ id }) => rows.get(id)?.standing !== 'both');
    const isChosen = chosen !== null && marks.some(({ id }) => id === chosen.topic);
    return {
      parts,
      mark: {
        classes: [oneSided ? 'one' : '', isChosen ? 'hi' : ''].filter((name) => name !== '').join(' '),
        topics: marks.map(({ id }) => id).join(' '),
        title: marks
          .map(({ id, term, pattern, by }) => {
            const label = rows.get(id)?.label ?? id;
            return by === 'editor'
              ? `${label}: marked by an editor`
              : `${label}: matched “${pattern ?? term}”`;
          })
          .join('; '),
      },
    };
  });
}

/** Says where the other side’s own text has the words, or what there comes nearest to them. */
function toFlag({ to, echoed }: Attribution, answers: readonly string[], names: SideNames) {
  const text = `${possessive(names[to])} text`;
  if (echoed.length > 0)
    return { verdict: `On the same matter in ${text}:`, echoes: echoed.map(passageLink) };
  return answers.length === 0
    ? { verdict: `No clear echo in ${text}.`, echoes: [] }
    : { verdict: `No clear echo in ${text}; nearest:`, echoes: answers.map(passageLink) };
}
