import { commitmentKind } from '../model/commitment-kind.ts';
import type { Comparison, LedgerCell, LedgerRow, Sentence } from '../model/comparison.ts';
import { counted } from '../model/counted.ts';
import { echoFinder, type NearestAnswers } from '../model/echo-finder.ts';
import { textPieces } from '../model/hidden-characters.ts';
import { languageTag } from '../model/language-tags.ts';
import { longDate } from '../model/long-date.ts';
import { matchesBySentence } from '../model/matches-by-sentence.ts';
import { ownPhrases } from '../model/own-phrases.ts';
import { atStart, inText } from '../model/party-names.ts';
import { sideOfSentence } from '../model/sentence-of.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { shownRows } from '../model/standing-rows.ts';
import { topicQuotes } from '../model/topic-quotes.ts';
import { escapeHtml } from './escape-html.ts';
import { askedBy, demandPhrase } from './fact-phrases.ts';
import { anchor, SILENCE, toHtmlDocument } from './html-document.ts';
import { cellFigures, ledgerNote, neitherNote, quoted, wordsOf } from './ledger-phrases.ts';
import { type Provenance, provenanceLines, topicAddress } from './provenance.ts';

/**
 * The comparison as one file that needs nothing else. Sentences keep their ids, so that `file.html#b3` works.
 *
 * @param styleHash base64 SHA-256 of `FILE_STYLE`
 */
export function toComparisonHtml(comparison: Comparison, provenance: Provenance, styleHash: string): string {
  const { title, date, finding, sides } = provenance;
  const named = (naming: (name: string) => string) => (side: SideId) =>
    `<bdi>${escapeHtml(naming(sides[side].name))}</bdi>`;
  const name = named((plain) => plain);
  const body = [
    factTable(comparison, { a: sides.a.name, b: sides.b.name }, name),
    topicTable(comparison, provenance, name),
    attributions(comparison, named(atStart), named(inText)),
    commitments(comparison, name, named(inText)),
    pairTable('One matter, two names', comparison.terminology, name, (names) =>
      names.map((words) => escapeHtml(quoted(words))).join(', '),
    ),
    phraseTable(comparison, name, named(inText)),
    `<div class="two">\n${SIDE_IDS.map((side) => article(side, comparison, name(side))).join('\n')}\n</div>`,
  ].join('\n');
  const content = {
    title,
    kick: date === null ? '' : longDate(date),
    stand: finding,
    body,
    sources: provenanceLines(provenance, comparison),
  };
  return toHtmlDocument(content, provenance, styleHash);
}

/** Quotes of one topic and side at the most: the texts below have them all. */
const QUOTES = 4;

type Named = (side: SideId) => string;

function headRow(first: string, name: Named): string {
  return `<thead><tr><th scope="col">${first}</th><th scope="col" class="a">${name('a')}</th><th scope="col" class="b">${name('b')}</th></tr></thead>`;
}

function factTable(comparison: Comparison, names: Readonly<Record<SideId, string>>, name: Named): string {
  const { facts } = comparison;
  const tone = (side: SideId) =>
    facts.tone[side].length === 0 ? 'not stated' : facts.tone[side].map(escapeHtml).join(', ');
  const row = (label: string, cell: (side: SideId) => string) =>
    `<tr><th scope="row">${label}</th><td>${cell('a')}</td><td>${cell('b')}</td></tr>`;
  return `<section><h2>At a glance</h2><table>${headRow('Fact', name)}<tbody>
${row('Length', (side) => `${counted(comparison[side].words, 'word')}, ${counted(comparison[side].sentences.length, 'sentence')}`)}
${row('The talk was', tone)}
${row('Asks, opposes or warns', (side) => escapeHtml(demandPhrase(comparison, side)))}
<tr><th scope="row">Who asked for the talk</th><td colspan="2">${escapeHtml(askedBy(comparison, names))}</td></tr>
</tbody></table></section>`;
}

function topicTable(comparison: Comparison, provenance: Provenance, name: Named): string {
  const rows = shownRows(comparison);
  if (rows.length === 0) return '';
  const head = ({ topic, label }: LedgerRow) => {
    const address = topicAddress(provenance, topic);
    const words = escapeHtml(label);
    return address === null
      ? words
      : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${words}</a>`;
  };
  const cell = (side: SideId, row: LedgerRow) => ledgerCell(row[side], side, row.topic, comparison);
  const neither = neitherNote(comparison);
  return `<section><h2>Topics</h2>
<table><caption>${escapeHtml(ledgerNote(comparison))} Then the order in which that text first raises the topic, the words that name it, and their passages.</caption>
${headRow('Topic', name)}
<tbody>
${rows.map((row) => `<tr><th scope="row">${head(row)}</th>${cell('a', row)}${cell('b', row)}</tr>`).join('\n')}
</tbody></table>${neither === null ? '' : `<p>${escapeHtml(neither)}</p>`}</section>`;
}

/** A phrase that a text only has the other side use is in it, though not its own. */
function phraseTable(comparison: Comparison, name: Named, inSentence: Named): string {
  const rows = ownPhrases(comparison).map(({ label, reported, ...row }) => {
    const cells = (side: SideId) =>
      row[side].length === 0 && reported[side].length > 0
        ? [
            `only in words attributed to ${inSentence(otherSide(side))}: ${reported[side].map(anchor).join(' ')}`,
          ]
        : row[side].map(anchor);
    return { label, a: cells('a'), b: cells('b') };
  });
  return pairTable('Set phrases', rows, name, (cells) => cells.join(' '));
}

/** A table with one row a matter; nothing where there is none. */
function pairTable<T>(
  heading: string,
  rows: readonly { readonly label: string; readonly a: readonly T[]; readonly b: readonly T[] }[],
  name: Named,
  write: (items: readonly T[]) => string,
): string {
  if (rows.length === 0) return '';
  const cell = (items: readonly T[]) => `<td>${items.length === 0 ? SILENCE : write(items)}</td>`;
  return `<section><h2>${heading}</h2><table>${headRow('Matter', name)}<tbody>
${rows.map(({ label, a, b }) => `<tr><th scope="row">${escapeHtml(label)}</th>${cell(a)}${cell(b)}</tr>`).join('\n')}
</tbody></table></section>`;
}

function commitments(comparison: Comparison, name: Named, inSentence: Named): string {
  if (comparison.commitments.length === 0) return '';
  const nearest = echoFinder(comparison);
  const items = comparison.commitments.map((commitment) => {
    const { sentence } = commitment;
    const side = sideOfSentence(sentence);
    const other = inSentence(otherSide(side));
    const kind = commitmentKind(commitment, comparison, other);
    const words = wordsOf(comparison[side].text, commitment);
    const answer = answers('on this matter', nearest(commitment), other);
    return `<li>${anchor(sentence)} ${name(side)}, ${kind}: ${escapeHtml(quoted(words))} (${answer})</li>`;
  });
  return `<section><h2>Promises, next steps, figures</h2><ul>\n${items.join('\n')}\n</ul></section>`;
}

function ledgerCell(cell: LedgerCell, side: SideId, topic: string, comparison: Comparison): string {
  if (cell.rank === null) return `<td>${SILENCE}</td>`;
  const { text } = comparison[side];
  const words = topicQuotes(comparison[side], topic).map((quote) => quoted(wordsOf(text, quote)));
  const first = [...new Set(words)].slice(0, QUOTES).join(', ');
  return `<td>${escapeHtml(cellFigures(cell, comparison))}: ${escapeHtml(first)} ${cell.sentences.map(anchor).join(' ')}</td>`;
}

function attributions(comparison: Comparison, first: Named, inSentence: Named): string {
  if (comparison.attributions.length === 0) return '';
  const nearest = echoFinder(comparison);
  const items = comparison.attributions.map((attribution) => {
    const { sentence, by } = attribution;
    const other = inSentence(otherSide(by));
    const verdict = answers('on the same matter', nearest(attribution), other);
    return `<li>${anchor(sentence)} ${first(by)} attributes words to ${other}; ${verdict}</li>`;
  });
  return `<section><h2>Words attributed to the other side</h2><ul>\n${items.join('\n')}\n</ul></section>\n`;
}

/** Where the other side's text answers, after `matter`; or that it does not, and what comes nearest. */
function answers(matter: string, { isEcho, answers: ids }: NearestAnswers, other: string): string {
  const links = ids.map(anchor).join(' ');
  if (isEcho) return `${matter} there: ${links}`;
  const silence = `no clear echo in the text of ${other}`;
  return links === '' ? silence : `${silence}; nearest: ${links}`;
}

function article(side: SideId, comparison: Comparison, name: string): string {
  const { sentences, text, language, words } = comparison[side];
  const tag = languageTag(language, text);
  const matches = matchesBySentence(comparison.matches, side);
  const passages = sentences.map((sentence) => {
    const answers = (matches.get(sentence.id) ?? []).flatMap(({ match }) => match[otherSide(side)]);
    const silent = answers.length === 0 && sentence.voice !== 'none';
    const note =
      answers.length > 0
        ? `answered by ${[...new Set(answers)].map(anchor).join(' ')}`
        : silent
          ? 'no counterpart'
          : '';
    return `<p id="${sentence.id}"${silent ? ' class="only"' : ''}><span class="no">${sentence.id.toUpperCase()}</span><span lang="${tag}" dir="ltr">${marked(sentence, text, comparison)}</span> <span class="note">${note}</span></p>`;
  });
  return `<article class="${side}"><h2>${name}</h2><p class="note">${counted(words, 'word')}</p>\n${passages.join('\n')}\n</article>`;
}

/** The sentence with its topic marks; where marks overlap, the one that begins first is drawn. */
function marked({ start, end, topics }: Sentence, text: string, { ledger }: Comparison): string {
  const labels = new Map(ledger.map(({ topic, label }) => [topic, label]));
  let at = start;
  let written = '';
  for (const mark of topics.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (mark.start < at) continue;
    const title = `${labels.get(mark.id) ?? mark.id}: matched “${mark.pattern ?? mark.term}”`;
    written += `${escapeText(text.slice(at, mark.start))}<mark title="${escapeHtml(title)}">${escapeText(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return written + escapeText(text.slice(at, end));
}

/** Like `escapeHtml`, except that characters that hide or reorder others stand by their codes. */
function escapeText(words: string): string {
  return textPieces(words)
    .map(({ text, hidden }) => (hidden === null ? escapeHtml(text) : `<span class="ctl">${hidden}</span>`))
    .join('');
}
