import type { Comparison, Sentence, Voice } from '../model/comparison.ts';
import { VOICES } from '../model/corrections.ts';
import type { Topic } from '../model/knowledge.ts';
import { languageTag } from '../model/language-tags.ts';
import { noteOf } from '../model/note-of.ts';
import type { Pair } from '../model/pair.ts';
import { sideOfSentence } from '../model/sentence-of.ts';
import { otherSide, type SideId } from '../model/side.ts';
import { quoted, voicePhrase } from './decision-phrases.ts';
import { type ErrorSummaryView, toErrorSummary } from './error-summary.ts';
import { type FieldView, type FormState, toField } from './form-field.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { capital, possessive } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { sideNames } from './side-names.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

export interface EditPassageView {
  readonly layout: LayoutView;
  readonly side: SideId;
  readonly heading: string;
  readonly language: string;
  readonly pieces: readonly TextPiece[];
  readonly backHref: string;
  readonly pageHref: string;
  readonly action: string;
  readonly summary: ErrorSummaryView | null;
  /** The texts in which the passage is read, sent along. */
  readonly seen: Readonly<Record<SideId, string>>;
  readonly voices: readonly BoxView[];
  readonly topics: readonly BoxView[];
  readonly addTopic: FieldView;
  readonly themes: readonly {
    readonly name: string;
    readonly topics: readonly { readonly id: string; readonly label: string; readonly isChosen: boolean }[];
  }[];
  readonly words: FieldView;
  readonly answersLegend: string;
  readonly answers: readonly BoxView[];
  readonly addAnswer: FieldView;
  readonly others: readonly { readonly id: string; readonly label: string; readonly isChosen: boolean }[];
  readonly note: FieldView;
}

export interface BoxView {
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** Who decided it so, and by what. */
  readonly by: string;
  readonly isChecked: boolean;
}

/** What the page of one passage is made from. */
export interface EditPassagePage {
  readonly pair: Pair;
  /** With what editors decided, and without. */
  readonly comparison: Comparison;
  readonly machine: Comparison;
  readonly passage: string;
  readonly topics: readonly Topic[];
  /** Topic id → label, of every topic there is. */
  readonly labels: ReadonlyMap<string, string>;
  /** `?a=TEXT&b=TEXT` of the texts that are compared; empty for the first of each. */
  readonly query: string;
  /** What was sent and refused; null for a page that was only opened. */
  readonly sent: FormState | null;
}

/** The form in which an editor decides about one passage; null where there is no such passage. */
export function toEditPassageView(page: EditPassagePage, context: LayoutContext): EditPassageView | null {
  const { comparison, machine, passage, topics, labels, query, sent } = page;
  const pair = shownPair(page.pair);
  const names = sideNames(pair);
  const side = sideOfSentence(passage);
  const sentence = comparison[side].sentences.find(({ id }) => id === passage);
  const found = machine[side].sentences.find(({ id }) => id === passage);
  if (sentence === undefined || found === undefined) return null;
  const form = sent ?? {
    fields: { note: noteOf(comparison, passage) },
    problems: [],
    proposed: new Set<string>(),
  };
  const { text, language } = comparison[side];
  const home = `/c/${pair.code}`;
  const number = passage.toUpperCase();
  const other = otherSide(side);
  const field = (name: string) => toField(name, form);
  const themes = [...new Set(topics.map(({ theme }) => theme))];
  return {
    layout: toLayoutView(context, {
      title: `${form.problems.length > 0 ? 'Error: ' : ''}Passage ${number}: ${pair.call.title} – Diptych`,
      description: 'Decide about one passage.',
      isUnlisted: true,
      isIllustrative: pair.call.illustrative,
    }),
    side,
    heading: `Passage ${number} of ${possessive(names[side])} text`,
    language: languageTag(language, text),
    pieces: textPieces(text.slice(sentence.start, sentence.end)),
    backHref: `${home}/edit#passages`,
    pageHref: `${home}${query}#${passage}`,
    action: `${home}/edit/passages/${passage}${query}`,
    summary: toErrorSummary(form.problems),
    seen: { a: comparison.a.sha256, b: comparison.b.sha256 },
    voices: VOICES.map((voice) => toVoice(voice, side, sentence, found, names, sent)),
    topics: toTopics(sentence, found, comparison, labels, sent),
    addTopic: field('topic.add'),
    themes: themes.map((name) => ({
      name,
      topics: topics
        .filter(({ theme }) => theme === name)
        .map(({ id, label }) => ({ id, label, isChosen: form.fields['topic.add'] === id })),
    })),
    words: field('topic.words'),
    answersLegend: capital(`passages of ${possessive(names[other])} text that speak of the same matter`),
    answers: toAnswers(passage, side, comparison, machine, sent),
    addAnswer: field('answer.add'),
    others: comparison[other].sentences.map(({ id, start, end }) => ({
      id,
      label: `${id.toUpperCase()} ${quoted(comparison[other].text.slice(start, end))}`,
      isChosen: form.fields['answer.add'] === id,
    })),
    note: field('note'),
  };
}

function toVoice(
  voice: Voice,
  side: SideId,
  sentence: Sentence,
  found: Sentence,
  names: Readonly<Record<SideId, string>>,
  sent: FormState | null,
): BoxView {
  const byEditor = sentence.voiceBy === 'editor' && sentence.voice === voice;
  const by = [found.voice === voice ? 'found by the machine' : '', byEditor ? 'decided by an editor' : ''];
  return {
    name: 'voice',
    id: `voice-${voice}`,
    value: voice,
    label: capital(voicePhrase(voice, side, names)),
    by: by.filter(Boolean).join(', '),
    isChecked: voice === (sent === null ? sentence.voice : sent.fields.voice),
  };
}

function toTopics(
  sentence: Sentence,
  found: Sentence,
  { corrections = [] }: Comparison,
  labels: ReadonlyMap<string, string>,
  sent: FormState | null,
): readonly BoxView[] {
  const has = new Set(sentence.topics.map(({ id }) => id));
  const ids = [...new Set([...found.topics, ...sentence.topics].map(({ id }) => id))];
  return ids.map((id) => {
    const terms = found.topics.filter((mark) => mark.id === id).map(({ term }) => `“${term}”`);
    const decided = corrections.some(
      ({ topic, sentences }) => topic === id && sentences.includes(sentence.id),
    );
    const by = [
      terms.length > 0 ? `found by the machine: ${[...new Set(terms)].join(', ')}` : '',
      decided ? `${has.has(id) ? 'added' : 'removed'} by an editor` : '',
    ];
    return {
      name: `keep.${id}`,
      id: `keep-${id}`,
      value: 'on',
      label: labels.get(id) ?? id,
      by: by.filter(Boolean).join('; '),
      isChecked: sent === null ? has.has(id) : sent.fields[`keep.${id}`] !== undefined,
    };
  });
}

function toAnswers(
  passage: string,
  side: SideId,
  comparison: Comparison,
  machine: Comparison,
  sent: FormState | null,
): readonly BoxView[] {
  const other = otherSide(side);
  const answersIn = ({ matches }: Comparison) =>
    new Set(matches.flatMap((match) => (match[side].includes(passage) ? match[other] : [])));
  const now = answersIn(comparison);
  const found = answersIn(machine);
  const shown = comparison[other].sentences.filter(({ id }) => now.has(id) || found.has(id));
  return shown.map(({ id, start, end }) => {
    const by = [
      found.has(id) ? 'found by the machine' : '',
      now.has(id) === found.has(id) ? '' : `${now.has(id) ? 'set' : 'parted'} by an editor`,
    ];
    return {
      name: `answers.${id}`,
      id: `answers-${id}`,
      value: 'on',
      label: `${id.toUpperCase()} ${quoted(comparison[other].text.slice(start, end))}`,
      by: by.filter(Boolean).join('; '),
      isChecked: sent === null ? now.has(id) : sent.fields[`answers.${id}`] !== undefined,
    };
  });
}
