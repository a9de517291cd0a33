import type { Comparison, Sentence } from '../model/comparison.ts';
import type { Correction } from '../model/corrections.ts';
import type { IssuerEntry } from '../model/issuer.ts';
import { MOST_TEXTS, type Pair, type TextKind } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { textLabelAmong } from '../model/text-labels.ts';
import { decisionPhrase, quoted } from './decision-phrases.ts';
import { type ErrorSummaryView, toErrorSummary } from './error-summary.ts';
import { type ChoiceView, type FieldView, type FormState, fileHint, toField } from './form-field.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { callChoices, textChoices } from './pair-choices.ts';
import { textPrefix } from './pair-fields.ts';
import { capital, moment, possessive } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { type SideNames, sideNames } from './side-names.ts';

export interface EditView {
  readonly layout: LayoutView;
  readonly heading: string;
  readonly homeHref: string;
  readonly historyHref: string;
  readonly action: string;
  readonly done: DoneView | null;
  /** What happened where nothing was stored; null otherwise. */
  readonly notice: string | null;
  readonly summary: ErrorSummaryView | null;
  readonly panes: readonly EditPaneView[];
  readonly title: FieldView;
  readonly date: FieldView;
  readonly format: ChoiceView;
  readonly place: FieldView;
  readonly timeZone: FieldView;
  readonly participants: FieldView;
  readonly notes: FieldView;
  readonly visibility: ChoiceView;
  readonly issuers: readonly string[];
  readonly fileHint: string;
  readonly mostBytes: number;
  readonly accept: string;
  /** The revision that the form shows, which it sends along. */
  readonly revision: number;
  readonly store: string;
  readonly columns: readonly PassageColumnView[];
  readonly decisions: readonly { readonly id: string; readonly words: string; readonly when: string }[];
  readonly confirmError: string | null;
}

/** What was just stored, said once on the page that comes back. */
export interface DoneView {
  readonly message: string;
  readonly changesHref: string;
  readonly fallen: readonly string[];
}

export interface EditPaneView {
  readonly id: SideId;
  readonly letter: string;
  readonly legend: string;
  readonly issuer: FieldView;
  readonly participants: FieldView;
  readonly texts: readonly EditTextView[];
  /** Fields for one more text; null where the side has as many as it may. */
  readonly adding: AddedTextView | null;
}

export interface AddedTextView extends EditTextView {
  /** True where something stands in its fields, and so must be seen. */
  readonly isOpen: boolean;
  readonly file: FieldView;
}

/** The box that takes a text away. */
export interface RemoveView extends FieldView {
  readonly isTicked: boolean;
}

export interface EditTextView {
  /** What it is, where the side has several; null for an only one. */
  readonly legend: string | null;
  /** What its button sends that reads the text from its source link, and says. */
  readonly reads: { readonly value: string; readonly label: string };
  /** Null for the only text of a side, and for one that is being added. */
  readonly remove: RemoveView | null;
  readonly text: FieldView;
  readonly language: ChoiceView;
  readonly kind: ChoiceView;
  readonly title: FieldView;
  readonly channel: FieldView;
  readonly published: FieldView;
  readonly url: FieldView;
  readonly source: FieldView;
}

export interface PassageColumnView {
  readonly id: SideId;
  readonly letter: string;
  readonly name: string;
  readonly passages: readonly {
    readonly href: string;
    readonly number: string;
    readonly words: string;
    readonly isDecided: boolean;
  }[];
}

/** What the edit page is made from. */
export interface EditPage extends FormState {
  readonly pair: Pair;
  readonly comparison: Comparison;
  readonly issuers: readonly IssuerEntry[];
  readonly labels: ReadonlyMap<string, string>;
  readonly limits: { readonly file: number };
  /** Kinds of files, as a form field says it. */
  readonly accept: string;
  /** True where a text was read into the form, and nothing stored. */
  readonly isRead: boolean;
  /** True where what was to be stored is what the pair has already. */
  readonly isUnchanged: boolean;
  readonly done: { readonly revision: number; readonly fallen: readonly Correction[] } | null;
  /** What is wrong with a wish to withdraw; null for nothing. */
  readonly confirmError: string | null;
}

const READ =
  'This is what was read. Check the text and what is marked as found, then store it. Nothing is stored yet.';

const UNCHANGED = 'You changed nothing, so no revision was stored.';

/** The page on which whoever holds the edit key changes a pair. */
export function toEditView(page: EditPage, context: LayoutContext): EditView {
  const pair = shownPair(page.pair);
  const names = sideNames(pair);
  const { comparison, issuers, labels, problems, limits, accept } = page;
  const home = `/c/${pair.code}`;
  const field = (name: string) => toField(name, page);
  const unconfirmed =
    page.confirmError === null ? [] : [{ field: 'confirm', code: 'unconfirmed', message: page.confirmError }];
  const wrong = [...problems, ...unconfirmed];
  return {
    layout: toLayoutView(context, {
      title: `${wrong.length > 0 ? 'Error: ' : ''}Edit: ${pair.call.title} – Diptych`,
      description: 'Change a stored comparison.',
      isUnlisted: true,
      isIllustrative: pair.call.illustrative,
    }),
    heading: pair.call.title,
    homeHref: home,
    historyHref: `${home}/history`,
    action: `${home}/edit`,
    notice: page.isRead ? READ : page.isUnchanged ? UNCHANGED : null,
    done: page.done && toDone(page.done, home, names, labels),
    summary: toErrorSummary(wrong),
    panes: SIDE_IDS.map((side) => toPane(side, pair, page)),
    title: field('call.title'),
    date: field('call.date'),
    ...callChoices(page),
    place: field('call.place'),
    timeZone: field('call.timeZone'),
    participants: field('call.participants'),
    notes: field('call.notes'),
    issuers: [...new Set(issuers.map(({ name, body }) => `${name}, ${body}`))],
    fileHint: fileHint(limits.file),
    mostBytes: limits.file,
    accept,
    revision: pair.latestRevision,
    store: `Store as revision ${pair.latestRevision + 1}`,
    columns: SIDE_IDS.map((side) => ({
      id: side,
      letter: side.toUpperCase(),
      name: names[side],
      passages: comparison[side].sentences.map((sentence) => toPassage(sentence, side, comparison, home)),
    })),
    decisions: pair.corrections.map((correction) => ({
      id: correction.id,
      words: decisionPhrase(correction, names, labels),
      when: moment(correction.decided),
    })),
    confirmError: page.confirmError,
  };
}

function toDone(
  { revision, fallen }: NonNullable<EditPage['done']>,
  home: string,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
): DoneView {
  return {
    message: `Stored as revision ${revision}.`,
    changesHref: `${home}/changes/${revision - 1}/${revision}`,
    fallen: fallen.map((correction) => decisionPhrase(correction, names, labels)),
  };
}

function toPane(side: SideId, pair: Pair, form: FormState): EditPaneView {
  const { issuer, texts } = pair[side];
  return {
    id: side,
    letter: side.toUpperCase(),
    legend: capital(`${possessive(issuer.name)} ${texts.length === 1 ? 'text' : 'texts'}`),
    issuer: toField(`${side}.issuer`, form),
    participants: toField(`${side}.participants`, form),
    texts: texts.map((text, index) => ({
      ...toText(textPrefix(side, index), form),
      legend: texts.length === 1 ? null : capital(textLabelAmong(text, texts)),
      remove: texts.length === 1 ? null : toRemove(textPrefix(side, index), form),
    })),
    adding: texts.length < MOST_TEXTS ? toAdded(textPrefix(side, texts.length), form) : null,
  };
}

function toText(prefix: string, form: FormState, kind: TextKind = 'original'): EditTextView {
  const field = (name: string) => toField(`${prefix}.${name}`, form);
  const [text, url] = [field('text'), field('url')];
  return {
    legend: null,
    reads: {
      value: `read-${prefix}`,
      label: `Read the text ${[text, url].every(({ value }) => value.trim() !== '') ? 'again ' : ''}from this link`,
    },
    remove: null,
    text,
    ...textChoices(prefix, form, kind),
    title: field('title'),
    channel: field('channel'),
    published: field('published'),
    url,
    source: field('source'),
  };
}

function toRemove(prefix: string, form: FormState): RemoveView {
  const field = toField(`${prefix}.remove`, form);
  return { ...field, isTicked: field.value !== '' };
}

function toAdded(prefix: string, form: FormState): AddedTextView {
  const view = toText(prefix, form, 'official-translation');
  const { text, title, channel, published, url, source } = view;
  const file = toField(`${prefix}.file`, form);
  const isOpen = [text, title, channel, published, url, source, file].some(
    ({ value, error }) => value.trim() !== '' || error !== null,
  );
  return { ...view, isOpen, file };
}

function toPassage(
  { id, start, end }: Sentence,
  side: SideId,
  comparison: Comparison,
  home: string,
): PassageColumnView['passages'][number] {
  return {
    href: `${home}/edit/passages/${id}`,
    number: id.toUpperCase(),
    words: quoted(comparison[side].text.slice(start, end)),
    isDecided: comparison.corrections?.some(({ sentences }) => sentences.includes(id)) ?? false,
  };
}
