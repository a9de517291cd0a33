import type { IssuerEntry } from '../model/issuer.ts';
import { mebibytes } from '../model/mebibytes.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import { type ErrorSummaryView, toErrorSummary } from './error-summary.ts';
import { type ChoiceView, type FieldView, type FormState, fileHint, toField, typedIn } from './form-field.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { callChoices, textChoices } from './pair-choices.ts';
import { counted, shortDay } from './phrases.ts';
import { noteText, type TextNote } from './text-counts.ts';
import { showHidden } from './text-pieces.ts';

export interface NewView {
  readonly layout: LayoutView;
  readonly script: string;
  readonly summary: ErrorSummaryView | null;
  /** What happened instead of storing; null when the form is fresh or refused. */
  readonly notice: string | null;
  /** True where this browser had kept what the form holds. */
  readonly isResumed: boolean;
  readonly alike: readonly AlikeView[];
  /** Hidden fields: what was read from where, what was proposed, which alike pairs were shown. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly panes: readonly PaneView[];
  readonly title: FieldView;
  readonly date: FieldView;
  readonly timeZone: FieldView;
  readonly place: FieldView;
  readonly participants: FieldView;
  readonly notes: FieldView;
  readonly format: ChoiceView;
  readonly visibility: ChoiceView;
  /** As of a text, of the call. */
  readonly hasMore: boolean;
  readonly uploadKey: FieldView | null;
  readonly issuers: readonly string[];
  readonly timeZones: readonly string[];
  readonly limits: string;
  readonly fileLimit: string;
  /** Bytes that a file may have, for the script that asks before it sends one. */
  readonly mostBytes: number;
  readonly accept: string;
}

export interface AlikeView {
  readonly href: string;
  readonly title: string;
  readonly day: string;
  readonly same: string;
}

export interface PaneView {
  readonly id: SideId;
  readonly letter: string;
  readonly legend: string;
  readonly issuer: FieldView;
  /** What is said beside the issuer; a field that could not be filled in promises no proposal. */
  readonly issuerHint: string;
  readonly participants: FieldView;
  readonly way: {
    readonly name: string;
    readonly isPaste: boolean;
    readonly isFile: boolean;
    readonly isUrl: boolean;
  };
  readonly first: TextView;
  readonly others: readonly TextView[];
  /** What the button says and sends that offers one more text; null when there are as many as there may be. */
  readonly adds: { readonly value: string; readonly side: string } | null;
}

/** The fields of one text of a side. */
export interface TextView {
  readonly prefix: string;
  readonly legend: string;
  readonly text: FieldView;
  readonly file: FieldView;
  readonly url: FieldView;
  readonly language: ChoiceView;
  readonly kind: ChoiceView;
  readonly title: FieldView;
  readonly channel: FieldView;
  readonly published: FieldView;
  readonly source: FieldView;
  /** True where one of the facts that a phone folds away is filled in or wrong, and so must be seen. */
  readonly hasMore: boolean;
  /** Name of the hidden field that keeps where the text was read from. */
  readonly readName: string;
  readonly readValue: string;
  /** Where the text was read from, in words; null for a text that was pasted. */
  readonly origin: string | null;
  readonly notes: readonly TextNote[];
}

export interface NewPage extends FormState {
  /** Prefixes of the texts to show, in order: `a`, `a.texts.2`, `b`. */
  readonly prefixes: readonly string[];
  readonly mostTexts: number;
  readonly notice: NewNotice | null;
  readonly alike: readonly {
    readonly code: string;
    readonly title: string;
    readonly date: string;
    readonly same: 'texts' | 'call';
  }[];
  readonly issuers: readonly IssuerEntry[];
  readonly limits: NewLimits;
  readonly accept: string;
  readonly keyNeeded: boolean;
  /** Address of the form's script. */
  readonly script: string;
}

/** Characters of a text, bytes of a file or page, milliseconds that a page has, bytes of all that is sent at once. */
export interface NewLimits {
  readonly text: number;
  readonly file: number;
  readonly fetch: number;
  readonly request: number;
}

/** What happened where nothing was stored and nothing was wrong. */
export type NewNotice = 'read' | 'issuers' | 'day' | 'preview' | 'alike' | 'swapped' | 'added' | 'resumed';

const NOTICES: Readonly<Record<Exclude<NewNotice, 'resumed'>, string>> = {
  read: 'This is what was read. Check the texts and what is marked as found, then press Compare. Nothing is stored yet.',
  issuers:
    'We found whose texts these are by who speaks in them. Check that, add the ministry if you know it, then press Compare. Nothing is stored yet.',
  day: 'We found the day of the call in the texts, or took the day they were published. Check it, then press Compare. Nothing is stored yet.',
  preview:
    'Nothing is missing: these texts and facts can be compared. Nothing is stored yet: press Compare to store the pair and get its link.',
  alike: 'Nothing is stored yet. Press Compare again to store this pair as well.',
  swapped: 'The two sides have changed places. Nothing is stored yet.',
  added: 'There is room for one more text below. Nothing is stored yet.',
};

const SAME = { texts: 'has a text with the very same words', call: 'the same two on the same day' };

/** Capitals whose ministries publish readouts; any other name of the time zone database can be typed. */
const TIME_ZONES =
  'UTC America/New_York America/Toronto America/Mexico_City America/Sao_Paulo Europe/London Europe/Paris Europe/Berlin Europe/Brussels Europe/Kyiv Europe/Moscow Europe/Istanbul Asia/Jerusalem Asia/Riyadh Asia/Tehran Asia/Kolkata Asia/Singapore Asia/Manila Asia/Shanghai Asia/Taipei Asia/Seoul Asia/Tokyo Australia/Sydney'.split(
    ' ',
  );

/** The upload form with what was typed, and every problem twice: in a summary on top and beside its field. */
export function toNewView(page: NewPage, context: LayoutContext): NewView {
  const { problems, issuers, limits, keyNeeded, notice, alike, proposed, accept, script } = page;
  const field = (name: string): FieldView => toField(name, page);
  const [timeZone, place] = [field('call.timeZone'), field('call.place')];
  const [participants, notes] = [field('call.participants'), field('call.notes')];
  const title = problems.length > 0 ? 'Error: New comparison – Diptych' : 'New comparison – Diptych';
  const mostOfFile = mebibytes(limits.file);
  return {
    layout: toLayoutView(context, {
      title,
      description: 'Put two governments’ readouts of one call side by side.',
    }),
    script,
    summary: toErrorSummary(problems, { a: 'Left side', b: 'Right side' }),
    notice: notice === null || notice === 'resumed' ? null : NOTICES[notice],
    isResumed: notice === 'resumed',
    alike: alike.map(({ code, title: alikeTitle, date, same }) => ({
      href: `/c/${code}`,
      title: showHidden(alikeTitle),
      day: shortDay(date),
      same: SAME[same],
    })),
    kept: [
      {
        name: 'proposed',
        value: JSON.stringify(
          Object.fromEntries([...proposed].map((name) => [name, typedIn(name, page.fields)])),
        ),
      },
      { name: 'seen', value: alike.map(({ code }) => code).join(' ') },
    ],
    panes: SIDE_IDS.map((side) => toPane(side, page)),
    title: field('call.title'),
    date: field('call.date'),
    timeZone,
    place,
    participants,
    notes,
    hasMore: areUsed([timeZone, place, participants, notes]),
    ...callChoices(page),
    uploadKey: keyNeeded ? { ...field('upload.key'), value: '' } : null,
    issuers: [...new Set(issuers.map(({ name, body }) => `${name}, ${body}`))],
    timeZones: TIME_ZONES,
    limits: `A text may have ${counted(limits.text, 'character')}, a file or a page ${mostOfFile}; a page has ${counted(Math.round(limits.fetch / 1000), 'second')} to answer. All together may have ${mebibytes(limits.request)}.`,
    mostBytes: limits.file,
    fileLimit: fileHint(limits.file),
    accept,
  };
}

function toPane(side: SideId, page: NewPage): PaneView {
  const prefixes = page.prefixes.filter((prefix) => prefix.startsWith(side));
  const [first, ...others] = prefixes.map((prefix, index) => toText(prefix, index + 1, page));
  if (first === undefined) throw new Error('A side has a text of its own.');
  const issuer = toField(`${side}.issuer`, page);
  return {
    id: side,
    letter: side.toUpperCase(),
    legend: side === 'a' ? 'Left side' : 'Right side',
    issuer,
    issuerHint: `government or ministry${issuer.error === null ? '; proposed if left empty' : ''}`,
    participants: toField(`${side}.participants`, page),
    way: wayOf(side, first, page),
    first,
    others,
    adds:
      prefixes.length < page.mostTexts
        ? { value: `add-${side}`, side: side === 'a' ? 'the left side' : 'the right side' }
        : null,
  };
}

/** The way of giving a text that shows what matters: what is wrong, else the text itself, else what was chosen. */
function wayOf(side: SideId, { text, file, url }: TextView, { fields }: NewPage) {
  const chosen = typedIn(`${side}.way`, fields);
  const way =
    url.error !== null
      ? 'url'
      : file.error !== null
        ? 'file'
        : text.error !== null || text.value.trim() !== ''
          ? 'paste'
          : chosen || (url.value === '' ? 'paste' : 'url');
  const isUrl = way === 'url';
  const isFile = way === 'file';
  return { name: `${side}.way`, isPaste: !isUrl && !isFile, isFile, isUrl };
}

function toText(prefix: string, number: number, page: NewPage): TextView {
  const field = (name: string) => toField(`${prefix}.${name}`, page);
  const text = field('text');
  const [title, source, channel, published] = [
    field('title'),
    field('source'),
    field('channel'),
    field('published'),
  ];
  const usual = number === 1 ? 'original' : 'official-translation';
  const { language, kind } = textChoices(prefix, page, usual);
  const participants = number === 1 ? [toField(`${prefix}.participants`, page)] : [];
  const isUsual = kind.value === '' || kind.value === usual;
  const readValue = typedIn(`${prefix}.read`, page.fields);
  return {
    prefix,
    legend: `Text ${number} of this side`,
    text,
    file: field('file'),
    url: field('url'),
    language,
    kind,
    title,
    channel,
    published,
    source,
    hasMore: !isUsual || areUsed([title, source, channel, published, language, ...participants]),
    readName: `${prefix}.read`,
    readValue,
    origin: text.value.trim() === '' ? null : originOf(readValue),
    notes: noteText(text.value),
  };
}

/** True where one of the fields is filled in or wrong, and so must be seen. */
function areUsed(fields: readonly FieldView[]): boolean {
  return fields.some(({ value, error }) => value !== '' || error !== null);
}

/** "url https://…" and "file name.pdf", as the form keeps them, in words. */
function originOf(read: string): string | null {
  const [, from, name = ''] = /^(url|file) (.{1,2000})$/s.exec(read) ?? [];
  if (from === undefined) return null;
  return from === 'url' ? `Read from ${showHidden(name)}` : `Read from the file ${showHidden(name)}`;
}
