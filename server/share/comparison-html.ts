import type { Comparison, LedgerCell, Sentence } from '../model/comparison.ts';
import { otherSide, SIDE_IDS, type SideId } from '../model/side.ts';
import { escapeHtml } from './escape-html.ts';
import { cellPhrase, NOT_IN_TEXT, STANDINGS } from './ledger-phrases.ts';
import { type Provenance, provenanceLines } from './provenance.ts';

/** The stylesheet of the one file: small, so that the file stays a document and not an application. */
export const FILE_STYLE = `:root{color-scheme:light dark;--a:#1d4f91;--b:#9a4f06;--line:#d8d2c4;--mut:#57524a;--ink:#1c1a17;--paper:#faf8f3}
@media (prefers-color-scheme:dark){:root{--a:#8fb8ee;--b:#e5a565;--line:#4a463f;--mut:#b5aea1;--ink:#ece7dc;--paper:#181613}}
html{background:var(--paper);color:var(--ink)}a{color:inherit}
body{font:1rem/1.55 Charter,"Iowan Old Style","Noto Serif",Georgia,serif;max-inline-size:76rem;margin:0 auto;padding:1.25rem}
[lang|=zh]{font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif}h1{line-height:1.2}table{border-collapse:collapse;inline-size:100%}caption{text-align:start;color:var(--mut)}
th,td{border-block-end:1px solid var(--line);padding:.35rem .6rem .35rem 0;text-align:start;vertical-align:top}
.two{display:grid;gap:2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.a h2,.a .no{color:var(--a)}.b h2,.b .no{color:var(--b)}
.no{font-weight:700;margin-inline-end:.4rem}.note{display:block;color:var(--mut);font-size:.85rem}
mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:.2em}
.b mark{text-decoration-style:dotted}.only{border-inline-start:3px solid currentColor;padding-inline-start:.7rem}
.sil{font-style:italic;color:var(--mut)}:target{outline:3px solid var(--a);outline-offset:3px}
li,dd{overflow-wrap:anywhere}@media print{.two{grid-template-columns:1fr 1fr}p,tr,li{break-inside:avoid}}`;

/**
 * The comparison as one file that needs nothing else: no script, no request, no font. Sentences keep their ids, so
 * that `file.html#b3` works, and the file forbids itself everything but its own stylesheet.
 *
 * @param styleHash base64 SHA-256 of `FILE_STYLE`, which the file's own policy names
 */
export function toComparisonHtml(comparison: Comparison, provenance: Provenance, styleHash: string): string {
  const { title, date, finding, sides } = provenance;
  const rows = STANDINGS.flatMap((standing) => comparison.ledger.filter((row) => row.standing === standing));
  const name = (side: SideId) => `<bdi>${escapeHtml(sides[side].name)}</bdi>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${FILE_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${date === null ? '' : `<p><time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time></p>\n`}<p>${escapeHtml(finding)}</p>
<section><h2>Topics</h2>
<table><caption>Share of each text’s own words, the order in which it first raises the topic, and the passages.</caption>
<thead><tr><th scope="col">Topic</th><th scope="col">${name('a')}</th><th scope="col">${name('b')}</th></tr></thead>
<tbody>
${rows.map(({ label, a, b }) => `<tr><th scope="row">${escapeHtml(label)}</th>${ledgerCell(a)}${ledgerCell(b)}</tr>`).join('\n')}
</tbody></table></section>
${attributions(comparison, name)}<div class="two">
${SIDE_IDS.map((side) => article(side, comparison, name(side))).join('\n')}
</div>
<section><h2>Sources</h2><ul>
${provenanceLines(provenance, comparison)
  .map((line) => `<li>${linked(line)}</li>`)
  .join('\n')}
</ul></section>
</main>
</body>
</html>
`;
}

function ledgerCell(cell: LedgerCell): string {
  if (cell.rank === null) return `<td class="sil">${NOT_IN_TEXT}</td>`;
  const figures = cellPhrase({ ...cell, sentences: [] }).replace(' ()', '');
  return `<td>${escapeHtml(figures)} ${cell.sentences.map(anchor).join(' ')}</td>`;
}

const anchor = (id: string) => `<a href="#${id}">${id.toUpperCase()}</a>`;

function attributions({ attributions: found }: Comparison, name: (side: SideId) => string): string {
  if (found.length === 0) return '';
  const items = found.map(({ sentence, by, echoed }) => {
    const other = name(otherSide(by));
    const verdict =
      echoed.length === 0
        ? `not in the text of ${other}`
        : `on the same matter there: ${echoed.map(anchor).join(' ')}`;
    return `<li>${anchor(sentence)} ${name(by)} says what ${other} said; ${verdict}</li>`;
  });
  return `<section><h2>Words put in the other side’s mouth</h2><ul>\n${items.join('\n')}\n</ul></section>\n`;
}

function article(side: SideId, comparison: Comparison, name: string): string {
  const { sentences, text, language, words } = comparison[side];
  const tag = language === 'zh' ? 'zh-Hans' : 'en';
  const passages = sentences.map((sentence) => {
    const answers = comparison.matches
      .filter((match) => match[side].includes(sentence.id))
      .flatMap((match) => match[otherSide(side)]);
    const silent = answers.length === 0 && sentence.voice !== 'none';
    const note =
      answers.length > 0
        ? `answered by ${[...new Set(answers)].map(anchor).join(' ')}`
        : silent
          ? 'no counterpart'
          : '';
    return `<p id="${sentence.id}"${silent ? ' class="only"' : ''}><span class="no">${sentence.id.toUpperCase()}</span><span lang="${tag}" dir="auto">${marked(sentence, text, comparison)}</span> <span class="note">${note}</span></p>`;
  });
  return `<article class="${side}"><h2>${name}</h2><p class="note">${words} words</p>\n${passages.join('\n')}\n</article>`;
}

/** The sentence with its topic marks; where marks overlap, the one that begins first is drawn. */
function marked({ start, end, topics }: Sentence, text: string, { ledger }: Comparison): string {
  const labels = new Map(ledger.map(({ topic, label }) => [topic, label]));
  let at = start;
  let written = '';
  for (const mark of topics.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (mark.start < at) continue;
    const title = `${labels.get(mark.id) ?? mark.id}: matched “${mark.term}”`;
    written += `${escapeHtml(text.slice(at, mark.start))}<mark title="${escapeHtml(title)}">${escapeHtml(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return written + escapeHtml(text.slice(at, end));
}

/** Addresses become links; they were parsed as http or https when the pair came in. */
function linked(line: string): string {
  return line
    .split(/(https?:\/\/[^\s;<>"']+)/)
    .map((part, index) =>
      index % 2 === 1
        ? `<a href="${escapeHtml(part)}" rel="noreferrer nofollow">${escapeHtml(part)}</a>`
        : escapeHtml(part),
    )
    .join('');
}
