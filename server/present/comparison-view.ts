import type {
  Attribution,
  ComparedSide,
  Comparison,
  LedgerCell,
  LedgerRow,
  Sentence,
  Standing,
} from '../model/comparison.ts';
import { demandsOf } from '../model/demands.ts';
import type { Pair, Side } from '../model/pair.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/wording.ts';
import { toFinding } from './finding.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { pairRows } from './paired-rows.ts';
import { capital, counted, inText, listed, longDay, moment, percent, possessive } from './phrases.ts';
import { shownPair } from './shown-pair.ts';
import { countHidden, cutAtMarks, type TextPiece, textPieces } from './text-pieces.ts';

/** What the reading page is made from. */
export interface ComparisonPage {
  readonly pair: Pair;
  readonly comparison: Comparison;
  /** One a match, in the order of the matches. */
  readonly wordings: readonly (Wording | null)[];
  /** Topic that the reader filters by; null for none. */
  readonly topic: string | null;
  readonly paired: boolean;
  /** Shown once, right after storing; null ever after. */
  readonly editKey: string | null;
}

export interface ComparisonView {
  readonly layout: LayoutView;
  readonly address: string;
  readonly kick: string;
  readonly heading: string;
  readonly finding: string;
  readonly editKey: string | null;
  readonly olderThan: string | null;
  readonly hiddenNote: string | null;
  readonly imprecise: boolean;
  readonly notes: readonly { readonly text: string; readonly source: string | null }[];
  readonly a: SideView;
  readonly b: SideView;
  readonly facts: readonly FactView[];
  readonly groups: readonly LedgerGroupView[];
  readonly caption: string;
  readonly commitments: readonly LinkedWords[];
  readonly terminology: readonly TermRowView[];
  readonly chips: readonly ChipGroupView[];
  readonly filter: FilterView | null;
  readonly isPaired: boolean;
  readonly wordings: readonly WordingView[];
  readonly formulas: readonly TermRowView[];
  readonly terms: readonly TermRowView[];
  /** Names in the possessive, for headings and sentences. */
  readonly ofA: string;
  readonly ofB: string;
  readonly share: ShareView;
  readonly taxonomy: string;
}

export interface SideView {
  readonly id: SideId;
  readonly letter: string;
  readonly name: string;
  readonly body: string | null;
  readonly title: string;
  readonly titleLanguage: string;
  readonly facts: readonly string[];
  readonly sourceUrl: string | null;
  readonly sha256: string;
  readonly passages: readonly PassageView[];
  readonly silences: readonly { readonly row: string; readonly name: string }[];
}

export interface PassageView {
  readonly id: string;
  readonly number: string;
  readonly classes: string;
  readonly language: string;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly topicIds: string;
  /** Ids of the passages that answer it, for the script; empty for none. */
  readonly partners: string;
  readonly answers: readonly { readonly id: string; readonly number: string; readonly label: string }[];
  readonly wording: { readonly id: string; readonly label: string } | null;
  /** Such as "Only China" or "Says what the United States said"; null for an answered passage. */
  readonly status: string | null;
  readonly pieces: readonly MarkedPiece[];
  readonly flag: {
    readonly verdict: string;
    readonly echoes: readonly { readonly id: string; readonly number: string }[];
  } | null;
}

export interface MarkedPiece {
  readonly parts: readonly TextPiece[];
  /** Null for words under no mark. */
  readonly mark: { readonly classes: string; readonly topics: string; readonly title: string } | null;
}

export interface FactView {
  readonly label: string;
  readonly a: FactCell;
  readonly b: FactCell;
}

export interface FactCell {
  readonly text: string;
  readonly note: string | null;
  readonly isMissing: boolean;
  readonly links: readonly { readonly id: string; readonly number: string }[];
}

export interface LedgerGroupView {
  readonly title: string;
  readonly isFirst: boolean;
  readonly rows: readonly LedgerRowView[];
}

export interface LedgerRowView {
  readonly topic: string;
  readonly label: string;
  readonly filterHref: string;
  readonly isOn: boolean;
  readonly a: LedgerCellView;
  readonly b: LedgerCellView;
}

export interface LedgerCellView {
  readonly isMissing: boolean;
  readonly href: string;
  readonly rank: string;
  readonly percent: string;
  /** Width of the bar in percent of the place there is. */
  readonly width: string;
}

export interface ChipGroupView {
  readonly classes: string;
  readonly title: string;
  readonly chips: readonly {
    readonly id: string;
    readonly label: string;
    readonly href: string;
    readonly isOn: boolean;
  }[];
}

export interface FilterView {
  readonly label: string;
  readonly topicHref: string;
  readonly a: readonly { readonly id: string; readonly number: string }[];
  readonly b: readonly { readonly id: string; readonly number: string }[];
}

export interface LinkedWords {
  readonly id: string;
  readonly number: string;
  readonly side: SideId;
  readonly kind: string;
  readonly words: string;
  readonly echo: string;
}

export interface TermRowView {
  readonly label: string;
  readonly a: readonly { readonly words: string; readonly id: string | null; readonly number: string }[];
  readonly b: readonly { readonly words: string; readonly id: string | null; readonly number: string }[];
}

export interface WordingView {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly classes: string;
  readonly a: readonly WordedView[];
  readonly b: readonly WordedView[];
}

export interface WordedView {
  readonly number: string;
  readonly pieces: readonly { readonly parts: readonly TextPiece[]; readonly isSame: boolean }[];
}

export interface ShareView {
  readonly link: string;
  readonly revision: string;
  readonly json: string;
  readonly citation: string;
}

/** Widest bar, in percent of its cell: the rest is for the figure and the order mark. */
const WIDEST_BAR = 100;

/** A text under so many words gives shares that rest on little. */
const FEW_WORDS = 80;

/** Rows that the stylesheet has classes for; passages beyond stand in their own order. */
const MOST_ROWS = 600;

/** Makes the reading page of a comparison: everything phrased, nothing left to compute. */
export function toComparisonView(given: ComparisonPage, context: LayoutContext): ComparisonView {
  const page = { ...given, pair: shownPair(given.pair) };
  const { pair, comparison, wordings, topic, paired, editKey } = page;
  const names = { a: pair.a.issuer.name, b: pair.b.issuer.name };
  const address = `${context.baseUrl}/c/${pair.code}`;
  const finding = toFinding(comparison, names);
  const labels = new Map(comparison.ledger.map((row) => [row.topic, row.label]));
  const chosen = comparison.ledger.find((row) => row.topic === topic) ?? null;
  const widest = Math.max(0.0001, ...comparison.ledger.flatMap((row) => [row.a.share, row.b.share]));
  const sides = SIDE_IDS.map((side) => toSideView(side, page, names, labels, chosen));
  const [a, b] = sides;
  if (a === undefined || b === undefined) throw new Error('A comparison has two sides.');
  const hidden = countHidden(comparison.a.text) + countHidden(comparison.b.text);
  return {
    layout: toLayoutView(context, {
      title: `${pair.call.title}: ${names.a} and ${names.b} compared`,
      description: finding,
      canonical: address,
      isUnlisted: pair.visibility === 'unlisted',
      isIllustrative: pair.call.illustrative,
    }),
    address,
    kick: [FORMATS[pair.call.format], longDay(pair.call.date), pair.call.place]
      .filter((part) => part !== null)
      .join(', '),
    heading: pair.call.title,
    finding,
    editKey,
    olderThan: pair.revision < pair.latestRevision ? `/c/${pair.code}` : null,
    hiddenNote:
      hidden === 0
        ? null
        : `${counted(hidden, 'character')} in these texts cannot be seen, or reorder the words around them. They are shown by their codes where they stand.`,
    imprecise: !comparison.precise,
    notes: pair.call.notes,
    a,
    b,
    facts: toFacts(pair, comparison, names),
    groups: toGroups(comparison, names, chosen, pair.code, widest),
    caption: toCaption(comparison, names),
    commitments: toCommitments(comparison, names),
    terminology: comparison.terminology.map(({ label, a: ofA, b: ofB }) => ({
      label,
      a: ofA.map((words) => ({ words, id: null, number: '' })),
      b: ofB.map((words) => ({ words, id: null, number: '' })),
    })),
    chips: toChips(comparison.ledger, names, chosen),
    filter: chosen === null ? null : toFilter(chosen, pair.code),
    isPaired: paired,
    wordings: toWordings(comparison, wordings),
    formulas: toFormulas(comparison),
    terms: toTerms(comparison),
    ofA: possessive(names.a),
    ofB: possessive(names.b),
    share: {
      link: address,
      revision: `revision ${pair.revision}`,
      json: `/c/${pair.code}.json`,
      citation: `“${pair.call.title}.” Diptych, revision ${pair.revision}. Sources: ${SIDE_IDS.map((side) => issuerOf(pair[side])).join('; ')}. ${address}`,
    },
    taxonomy: `${comparison.taxonomy.version} (${comparison.taxonomy.sha256.slice(0, 12)})`,
  };
}

const FORMATS = {
  call: 'Telephone call',
  video: 'Video meeting',
  meeting: 'Meeting',
  summit: 'Summit',
  letter: 'Letters',
};

const KINDS = {
  original: null,
  'official-translation': 'official translation',
  'unofficial-translation': 'as reported in English',
};

const LANGUAGE_TAGS = { en: 'en', zh: 'zh-Hans' };

function issuerOf({ issuer }: Side): string {
  return [issuer.name, issuer.body].filter((part) => part !== null).join(', ');
}

const numbered = (id: string) => ({ id, number: id.toUpperCase() });

function toSideView(
  side: SideId,
  { pair, comparison, wordings }: ComparisonPage,
  names: Readonly<Record<SideId, string>>,
  labels: ReadonlyMap<string, string>,
  chosen: LedgerRow | null,
): SideView {
  const compared = comparison[side];
  const readout = pair[side].texts.find(({ sha256 }) => sha256 === compared.sha256) ?? pair[side].texts[0];
  if (readout === undefined) throw new Error('A side has at least one text.');
  const { places, silences } = pairRows(comparison);
  return {
    id: side,
    letter: side.toUpperCase(),
    name: names[side],
    body: pair[side].issuer.body,
    title: readout.title ?? capital(`${possessive(names[side])} text`),
    titleLanguage: readout.title === null ? 'en' : LANGUAGE_TAGS[compared.language],
    facts: [readout.channel, KINDS[readout.kind], counted(compared.words, 'word'), readout.sourceNote].filter(
      (part) => part !== null,
    ),
    sourceUrl: readout.sourceUrl,
    sha256: compared.sha256,
    passages: compared.sentences.map((sentence, index) => {
      const place = places.get(sentence.id) ?? { row: 1, span: 1 };
      const fresh = index > 0 && compared.sentences[index - 1]?.paragraph !== sentence.paragraph;
      return toPassage(sentence, side, { comparison, wordings, names, labels, chosen, place, fresh });
    }),
    silences: silences[side].map(({ row, span }) => ({
      row: rowClasses(row, span),
      name: possessive(names[side]),
    })),
  };
}

/** The title stands in the first row, so every passage stands one lower. */
function rowClasses(row: number, span: number): string {
  const wide = span > 1 ? ` sp${Math.min(span, 60)}` : '';
  return row + 1 > MOST_ROWS ? '' : `r${row + 1}${wide}`;
}

interface PassageContext {
  readonly comparison: Comparison;
  readonly wordings: readonly (Wording | null)[];
  readonly names: Readonly<Record<SideId, string>>;
  readonly labels: ReadonlyMap<string, string>;
  readonly chosen: LedgerRow | null;
  readonly place: { readonly row: number; readonly span: number };
  readonly fresh: boolean;
}

function toPassage(sentence: Sentence, side: SideId, context: PassageContext): PassageView {
  const { comparison, wordings, names, labels, chosen, place, fresh } = context;
  const other = otherSide(side);
  const matches = comparison.matches.flatMap((match, index) =>
    match[side].includes(sentence.id) ? [{ match, index }] : [],
  );
  const answers = [...new Set(matches.flatMap(({ match }) => match[other]))].sort(byNumber);
  const attribution = comparison.attributions.find(({ sentence: id }) => id === sentence.id) ?? null;
  const isOnly = answers.length === 0 && sentence.voice !== 'none';
  const worded = matches.find(({ index }) => wordings[index] !== null);
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
    ...numbered(sentence.id),
    classes: classes.filter((name) => name !== '').join(' '),
    language: LANGUAGE_TAGS[comparison[side].language],
    topics: topics.map((id) => ({ id, label: labels.get(id) ?? id })),
    topicIds: topics.join(' '),
    partners: answers.join(' '),
    answers: answers.map((id) => ({
      ...numbered(id),
      label: `Answered by passage ${id.toUpperCase()} of ${possessive(names[other])} text`,
    })),
    wording:
      worded === undefined
        ? null
        : {
            id: `w${worded.index + 1}`,
            label: `Wording of ${sentence.id.toUpperCase()} and its counterpart, compared`,
          },
    status:
      attribution !== null
        ? `Says what ${inText(names[other])} said`
        : isOnly
          ? `Only ${inText(names[side])}`
          : null,
    pieces: toPieces(sentence, comparison[side], comparison.ledger, isOnly, chosen),
    flag: attribution === null ? null : toFlag(attribution, names),
  };
}

function byNumber(one: string, other: string): number {
  return Number(one.slice(1)) - Number(other.slice(1));
}

function toPieces(
  sentence: Sentence,
  { text }: ComparedSide,
  ledger: readonly LedgerRow[],
  isOnly: boolean,
  chosen: LedgerRow | null,
): readonly MarkedPiece[] {
  const rows = new Map(ledger.map((row) => [row.topic, row]));
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
        title: marks.map(({ id, term }) => `${rows.get(id)?.label ?? id}: matched “${term}”`).join('; '),
      },
    };
  });
}

function toFlag({ to, echoed }: Attribution, names: Readonly<Record<SideId, string>>) {
  const verdict =
    echoed.length === 0
      ? `Not in ${possessive(names[to])} text.`
      : `On the same matter in ${possessive(names[to])} text:`;
  return { verdict, echoes: echoed.map(numbered) };
}

const cell = (text: string, note: string | null = null, links: readonly string[] = []): FactCell => ({
  text,
  note,
  isMissing: false,
  links: links.map(numbered),
});

const missing = (text: string): FactCell => ({ text, note: null, isMissing: true, links: [] });

function toFacts(
  pair: Pair,
  comparison: Comparison,
  names: Readonly<Record<SideId, string>>,
): readonly FactView[] {
  const of = (label: string, make: (side: SideId) => FactCell): FactView => ({
    label,
    a: make('a'),
    b: make('b'),
  });
  const noun = pair.call.format === 'call' ? 'call' : 'talk';
  const facts = [
    of('Length', (side) =>
      cell(
        `${counted(comparison[side].words, 'word')}, ${counted(comparison[side].sentences.length, 'sentence')}`,
      ),
    ),
    of('Published', (side) => publishedCell(pair, side)),
    of(`Who asked for the ${noun}`, (side) => {
      const said = comparison.facts.requests[side];
      if (said === null) return missing('not stated');
      const words = comparison[side].text.slice(said.start, said.end);
      return cell(said.side === 'both' ? 'both' : names[said.side], `“${words}”`, [said.sentence]);
    }),
    of(`The ${noun} was`, (side) => {
      const tone = comparison[side].sentences.flatMap(({ id, tone: marks }) =>
        marks.map((mark) => ({ id, mark })),
      );
      if (tone.length === 0) return missing('not stated');
      const words = [...new Set(tone.map(({ mark }) => comparison[side].text.slice(mark.start, mark.end)))];
      return cell(listed(words.map((word) => `“${word}”`)), null, [...new Set(tone.map(({ id }) => id))]);
    }),
    of('Asks, opposes or warns', (side) => {
      const asked = demandsOf(comparison, side);
      if (asked.length === 0) return missing('none');
      return cell(
        `${asked.length} of ${counted(comparison[side].sentences.length, 'sentence')}`,
        null,
        asked,
      );
    }),
    of('Passages with a counterpart', (side) => {
      const { sentences } = comparison[side];
      return cell(`${sentences.length - comparison.unmatched[side].length} of ${sentences.length}`);
    }),
    of('Words put in the other’s mouth', (side) => {
      const own = comparison.attributions.filter(({ by }) => by === side);
      if (own.length === 0) return missing('none');
      const silent = own.filter(({ echoed }) => echoed.length === 0).length;
      return cell(
        counted(own.length, 'passage'),
        `${silent} not in ${possessive(names[otherSide(side)])} text`,
        own.map(({ sentence }) => sentence),
      );
    }),
  ];
  return facts.filter(({ label, a, b }) => !(a.isMissing && b.isMissing) || label.startsWith('Who asked'));
}

function publishedCell(pair: Pair, side: SideId): FactCell {
  const own = pair[side].texts[0]?.published ?? null;
  const others = pair[otherSide(side)].texts[0]?.published ?? null;
  if (own === null) return missing('not stated');
  const later = own.includes('T') && others?.includes('T') ? Date.parse(own) - Date.parse(others) : 0;
  return cell(moment(own), later > 0 ? `${duration(later)} later` : null);
}

function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

const STANDINGS: readonly Standing[] = ['only-a', 'both', 'only-b'];

function standingTitle(standing: Standing, names: Readonly<Record<SideId, string>>): string {
  return standing === 'both' ? 'Both' : `Only ${inText(standing === 'only-a' ? names.a : names.b)}`;
}

function toGroups(
  { ledger }: Comparison,
  names: Readonly<Record<SideId, string>>,
  chosen: LedgerRow | null,
  code: string,
  widest: number,
): readonly LedgerGroupView[] {
  const groups = STANDINGS.map((standing) => ({
    standing,
    rows: ledger.filter((row) => row.standing === standing),
  }));
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ standing, rows }, index) => ({
      title: standingTitle(standing, names),
      isFirst: index === 0,
      rows: rows.map((row) => ({
        topic: row.topic,
        label: row.label,
        filterHref: `?topic=${row.topic}#texts`,
        isOn: row === chosen,
        a: toCell(row.a, `/c/${code}/t/${row.topic}`, widest),
        b: toCell(row.b, `/c/${code}/t/${row.topic}`, widest),
      })),
    }));
}

function toCell({ share, rank }: LedgerCell, href: string, widest: number): LedgerCellView {
  return {
    isMissing: rank === null,
    href,
    rank: String(rank ?? ''),
    percent: percent(share),
    width: `${Math.max(1, (share / widest) * WIDEST_BAR).toFixed(1)}%`,
  };
}

function toCaption({ a, b, facts }: Comparison, names: Readonly<Record<SideId, string>>): string {
  const few = SIDE_IDS.filter((side) => facts.length[side] < FEW_WORDS);
  const resting = few.map(
    (side) => `${capital(possessive(names[side]))} shares rest on ${counted(facts.length[side], 'word')}.`,
  );
  const rest = `In sentences without a topic: ${percent(a.untagged)} of ${possessive(names.a)} words, ${percent(b.untagged)} of ${possessive(names.b)}.`;
  return [
    'Bars: share of each text’s own words. Small figures: the order in which that text first raises the topic.',
    ...resting,
    rest,
  ].join(' ');
}

function toCommitments(
  comparison: Comparison,
  names: Readonly<Record<SideId, string>>,
): readonly LinkedWords[] {
  return comparison.commitments.map(({ sentence, kind, start, end, echoed }) => {
    const side: SideId = sentence.startsWith('a') ? 'a' : 'b';
    const other = names[otherSide(side)];
    return {
      ...numbered(sentence),
      side,
      kind: COMMITMENT_KINDS[kind],
      words: comparison[side].text.slice(start, end).replace(/\s+/g, ' '),
      echo:
        echoed.length === 0
          ? `no counterpart in ${possessive(other)} text`
          : `its passage is answered by ${listed(echoed.map((id) => id.toUpperCase()))}`,
    };
  });
}

const COMMITMENT_KINDS = {
  pledge: 'promise',
  joint: 'agreed',
  'next-step': 'next step',
  number: 'figure',
  deadline: 'by when',
};

function toChips(
  ledger: readonly LedgerRow[],
  names: Readonly<Record<SideId, string>>,
  chosen: LedgerRow | null,
): readonly ChipGroupView[] {
  const classes = { 'only-a': 'a', both: 'ab', 'only-b': 'b' };
  return STANDINGS.map((standing) => ({
    classes: classes[standing],
    title: standingTitle(standing, names),
    chips: ledger
      .filter((row) => row.standing === standing)
      .map((row) => ({
        id: row.topic,
        label: row.label,
        href: `?topic=${row.topic}#texts`,
        isOn: row === chosen,
      })),
  }));
}

function toFilter(row: LedgerRow, code: string): FilterView {
  return {
    label: row.label,
    topicHref: `/c/${code}/t/${row.topic}`,
    a: row.a.sentences.map(numbered),
    b: row.b.sentences.map(numbered),
  };
}

function toWordings(comparison: Comparison, wordings: readonly (Wording | null)[]): readonly WordingView[] {
  return wordings.flatMap((wording, index) => {
    if (wording === null) return [];
    const reasons = comparison.matches[index]?.because.map(({ value }) => value) ?? [];
    const marked = wording.few
      ? 'So few that the shared words are the ones marked.'
      : 'What differs is marked.';
    return [
      {
        id: `w${index + 1}`,
        title: `${wording.a.map(({ sentence }) => sentence.toUpperCase()).join(', ')} and ${wording.b.map(({ sentence }) => sentence.toUpperCase()).join(', ')}`,
        note: `Set beside each other for: ${listed(reasons)}. ${counted(wording.common, 'word')} in common. ${wording.precise ? marked : 'Too different to compare word by word.'}`,
        classes: wording.few ? 'few' : 'many',
        a: wordedSide(wording.a, comparison.a),
        b: wordedSide(wording.b, comparison.b),
      },
    ];
  });
}

function wordedSide(sentences: Wording['a'], { text }: ComparedSide): readonly WordedView[] {
  const slice = ({ start, end }: Span) => textPieces(text.slice(start, end));
  return sentences.map(({ sentence, pieces }) => ({
    number: sentence.toUpperCase(),
    pieces: pieces.map((piece) => ({ parts: slice(piece), isSame: piece.kind === 'same' })),
  }));
}

/** Every term that earned a mark, by topic, with the passage where it stands. */
function toTerms(comparison: Comparison): readonly TermRowView[] {
  const termsOf = (side: SideId, topic: string) =>
    comparison[side].sentences.flatMap(({ id, topics }) =>
      topics
        .filter((mark) => mark.id === topic)
        .map(({ start, end }) => ({ words: comparison[side].text.slice(start, end), ...numbered(id) })),
    );
  return comparison.ledger.map(({ topic, label }) => ({
    label,
    a: termsOf('a', topic),
    b: termsOf('b', topic),
  }));
}

/** The set phrases that either side uses, with the passages that hold them. */
function toFormulas({ formulas }: Comparison): readonly TermRowView[] {
  const passages = (ids: readonly string[]) => ids.map((id) => ({ words: '', ...numbered(id) }));
  return formulas.map(({ label, a, b }) => ({ label, a: passages(a), b: passages(b) }));
}
