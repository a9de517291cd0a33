import type { LedgerRow } from '../model/comparison.ts';
import { labelTag, languageTag } from '../model/language-tags.ts';
import { matchesBySentence } from '../model/matches-by-sentence.ts';
import type { SideId } from '../model/side.ts';
import { textLabel } from '../model/text-labels.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { pairRows } from './paired-rows.ts';
import { type PassageView, toPassageView } from './passage-view.ts';
import { capital, counted, possessive } from './phrases.ts';
import { rowClasses } from './row-classes.ts';
import { shownText } from './shown-text.ts';
import type { SideNames } from './side-names.ts';

export interface SideView {
  readonly id: SideId;
  readonly letter: string;
  readonly name: string;
  readonly body: string | null;
  /** Language of the body's name; null for that of the page. */
  readonly bodyLanguage: string | null;
  readonly title: string;
  readonly titleLanguage: string;
  readonly facts: readonly string[];
  readonly sourceUrl: string | null;
  readonly sha256: string;
  readonly passages: readonly PassageView[];
  readonly silences: readonly { readonly row: string; readonly name: string }[];
}

/** One column of the page: whose text it is, where it is from, and its passages in their order. */
export function toSideView(
  side: SideId,
  { pair, comparison, wordings, topicLabels }: ComparisonPage,
  names: SideNames,
  labels: ReadonlyMap<string, string>,
  chosen: LedgerRow | null,
): SideView {
  const compared = comparison[side];
  const language = languageTag(comparison[side].language, comparison[side].text);
  const readout = shownText(pair[side], compared);
  const { places, silences } = pairRows(comparison);
  const matches = matchesBySentence(comparison.matches, side);
  const attributions = new Map(comparison.attributions.map((found) => [found.sentence, found]));
  return {
    id: side,
    letter: side.toUpperCase(),
    name: names[side],
    body: pair[side].issuer.body,
    bodyLanguage: labelTag(pair[side].issuer.body),
    title: readout.title ?? capital(`${possessive(names[side])} text`),
    titleLanguage: readout.title === null ? 'en' : language,
    facts: [readout.channel, textLabel(readout), counted(compared.words, 'word'), readout.sourceNote].filter(
      (part) => part !== null,
    ),
    sourceUrl: readout.sourceUrl,
    sha256: compared.sha256,
    passages: compared.sentences.map((sentence, index) => {
      const place = places.get(sentence.id) ?? { row: 1, span: 1 };
      const fresh = index > 0 && compared.sentences[index - 1]?.paragraph !== sentence.paragraph;
      return toPassageView(sentence, side, {
        comparison,
        matches,
        attributions,
        wordings,
        names,
        labels,
        topicLabels,
        language,
        chosen,
        place,
        fresh,
      });
    }),
    silences: silences[side].map(({ row, span }) => ({
      row: rowClasses(row, span),
      name: possessive(names[side]),
    })),
  };
}
