import type { IssuerEntry } from '../model/issuer.ts';
import { CALL_FORMATS, TEXT_KINDS } from '../model/pair.ts';
import type { Problem } from '../model/problem.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { counted } from './phrases.ts';

export interface NewView {
  readonly layout: LayoutView;
  readonly summary: string | null;
  readonly problems: readonly { readonly href: string; readonly message: string }[];
  readonly panes: readonly PaneView[];
  readonly title: FieldView;
  readonly date: FieldView;
  readonly place: FieldView;
  readonly participants: FieldView;
  readonly format: ChoiceView;
  readonly visibility: ChoiceView;
  readonly uploadKey: FieldView | null;
  readonly issuers: readonly string[];
  readonly limits: string;
}

export interface PaneView {
  readonly id: SideId;
  readonly letter: string;
  readonly legend: string;
  readonly text: FieldView;
  readonly file: FieldView;
  readonly issuer: FieldView;
  readonly language: ChoiceView;
  readonly kind: ChoiceView;
  readonly published: FieldView;
  readonly url: FieldView;
  readonly source: FieldView;
}

export interface FieldView {
  readonly name: string;
  readonly id: string;
  readonly errorId: string;
  readonly value: string;
  readonly error: string | null;
}

export interface ChoiceView extends FieldView {
  readonly options: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
}

export interface NewPage {
  /** What was typed, by field name; missing fields are empty. */
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly issuers: readonly IssuerEntry[];
  readonly limits: { readonly text: number; readonly file: number };
  readonly keyNeeded: boolean;
}

const FORMAT_LABELS = {
  call: 'Telephone call',
  video: 'Video meeting',
  meeting: 'Meeting in person',
  summit: 'Summit',
  letter: 'Letters',
};
const KIND_LABELS = {
  original: 'Original',
  'official-translation': 'Official translation',
  'unofficial-translation': 'Unofficial translation',
};

/** The upload form with what was typed, and every problem twice: in a summary on top and beside its field. */
export function toNewView(page: NewPage, context: LayoutContext): NewView {
  const { problems, issuers, limits, keyNeeded } = page;
  const field = (name: string): FieldView => toField(name, page);
  const title = problems.length > 0 ? 'Error: New comparison – Diptych' : 'New comparison – Diptych';
  return {
    layout: toLayoutView(context, {
      title,
      description: 'Put two governments’ readouts of one call side by side.',
    }),
    summary:
      problems.length === 0
        ? null
        : problems.length === 1
          ? 'One thing to fix'
          : `${problems.length} things to fix`,
    problems: problems.map(({ field: name, message }) => ({ href: `#${idOf(name ?? 'form')}`, message })),
    panes: SIDE_IDS.map((side) => toPane(side, page)),
    title: field('call.title'),
    date: field('call.date'),
    place: field('call.place'),
    participants: field('call.participants'),
    format: choice('call.format', CALL_FORMATS, FORMAT_LABELS, page),
    visibility: choice(
      'visibility',
      ['unlisted', 'public'],
      { unlisted: 'Unlisted: only who has the link', public: 'Public: in the list and in search' },
      page,
    ),
    uploadKey: keyNeeded ? { ...field('upload.key'), value: '' } : null,
    issuers: [...new Set(issuers.map(({ name, body }) => `${name}, ${body}`))],
    limits: `A text may have ${counted(limits.text, 'character')}, a file ${Math.floor(limits.file / 1024 / 1024)} MiB (.txt, .md, .html, .docx, .pdf).`,
  };
}

function toPane(side: SideId, page: NewPage): PaneView {
  const field = (name: string) => toField(`${side}.${name}`, page);
  return {
    id: side,
    letter: side.toUpperCase(),
    legend: side === 'a' ? 'Left side' : 'Right side',
    text: field('text'),
    file: field('file'),
    issuer: field('issuer'),
    language: choice(
      `${side}.language`,
      ['', 'en', 'zh'],
      { '': 'Recognise it', en: 'English', zh: 'Chinese' },
      page,
    ),
    kind: choice(`${side}.kind`, TEXT_KINDS, KIND_LABELS, page),
    published: field('published'),
    url: field('url'),
    source: field('source'),
  };
}

function toField(name: string, { fields, problems }: NewPage): FieldView {
  const messages = problems.filter((problem) => problem.field === name).map(({ message }) => message);
  const value = Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
  return {
    name,
    id: idOf(name),
    errorId: `${idOf(name)}-error`,
    value,
    error: messages.length === 0 ? null : messages.join(' '),
  };
}

function choice<T extends string>(
  name: string,
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  page: NewPage,
): ChoiceView {
  const field = toField(name, page);
  const chosen = values.find((value) => value === field.value) ?? values[0];
  return {
    ...field,
    options: values.map((value) => ({ value, label: labels[value], isChosen: value === chosen })),
  };
}

function idOf(name: string): string {
  return name.replaceAll('.', '-');
}
