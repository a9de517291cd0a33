import type { LedgerRow } from '../model/comparison.ts';
import { labelTag, languageTag } from '../model/language-tags.ts';
import { matchesBySentence } from '../model/matches-by-sentence.ts';
import type { SideId } from '../model/side.ts';
import { textLabel } from '../model/text-labels.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { type GlossLine, glossLines } from './gloss-lines.ts';
import { pairRows } from './paired-rows.ts';
import { type PassageLink, passageLink } from './passage-link.ts';
import { type PassageView, toPassageView } from './passage-view.ts';
import { capital, counted, possessive } from './phrases.ts';
import { rowClasses } from './row-classes.ts';
import { shownText } from './shown-text.ts';
import type { SideNames } from './side-names.ts';
import { translationHref } from './translation-href.ts';

export interface SideView {
  readonly id: SideId;
  readonly letter: string;
  readonly name: string;
  /** The party's readouts over time; null where there is no such page. */
  readonly partyHref: string | null;
  readonly body: string | null;
  /** Language of the body's name; null for that of the page. */
  readonly bodyLanguage: string | null;
  readonly title: string;
  readonly titleLanguage: string;
  readonly facts: readonly string[];
  readonly sourceUrl: string | null;
  readonly sha256: string;
  readonly passages: readonly PassageView[];
  /** Whose words stand under the passages, and where to read them whole; null where none do. */
  readonly gloss: { readonly heading: string; readonly label: string; readonly href: string } | null;
  readonly silences: readonly {
    readonly row: string;
    readonly name: string;
    /** What stands beside is answered in other rows: by which passages. */
    readonly elsewhere: { readonly number: string; readonly answers: readonly PassageLink[] } | null;
  }[];
}

/** One column of the page: whose text it is, where it is from, and its passages in their order. */
export function toSideView(
  side: SideId,
  { pair, comparison, wordings, glosses, parties, topicLabels }: ComparisonPage,
  names: SideNames,
  rows: ReadonlyMap<string, LedgerRow>,
  chosen: LedgerRow | null,
): SideView {
  const compared = comparison[side];
  const language = languageTag(comparison[side].language, comparison[side].text);
  const readout = shownText(pair[side], compared);
  const { places, silences } = pairRows(comparison);
  const matches = matchesBySentence(comparison.matches, side);
  const attributions = new Map(comparison.attributions.map((found) => [found.sentence, found]));
  const glossed = glosses[side];
  const party = parties[side];
  const beside = glossed === null ? '' : translationHref(pair.code, side, glossed);
  const lines: ReadonlyMap<string, GlossLine> =
    glossed === null ? new Map() : glossLines(glossed, compared, beside);
  return {
    id: side,
    letter: side.toUpperCase(),
    name: names[side],
    partyHref: party === null ? null : `/parties/${encodeURIComponent(party)}`,
    body: pair[side].issuer.body,
    bodyLanguage: labelTag(pair[side].issuer.body),
    title: readout.title ?? capital(`${possessive(names[side])} text`),
    titleLanguage: readout.title === null ? 'en' : language,
    facts: [readout.channel, textLabel(readout), counted(compared.words, 'word'), readout.sourceNote].filter(
      (part) => part !== null,
    ),
    sourceUrl: readout.sourceUrl,
    sha256: compared.sha256,
    gloss:
      glossed === null || lines.size === 0
        ? null
        : { heading: `${possessive(names[side])} text`, label: textLabel(glossed.right), href: beside },
    passages: compared.sentences.map((sentence, index) => {
      const place = places.get(sentence.id) ?? { row: 1, span: 1 };
      const fresh = index > 0 && compared.sentences[index - 1]?.paragraph !== sentence.paragraph;
      return toPassageView(sentence, side, {
        comparison,
        matches,
        attributions,
        wordings,
        names,
        rows,
        topicLabels,
        language,
        glosses: lines,
        chosen,
        place,
        fresh,
      });
    }),
    silences: silences[side].map(({ row, span, elsewhere }) => ({
      row: rowClasses(row, span),
      name: possessive(names[side]),
      elsewhere: elsewhere && {
        number: elsewhere.passage.toUpperCase(),
        answers: elsewhere.answers.map(passageLink),
      },
    })),
  };
}
