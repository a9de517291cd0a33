import { escapeHtml } from './escape-html.ts';
import { NOT_IN_TEXT } from './ledger-phrases.ts';
import type { Provenance } from './provenance.ts';
import { splitAddresses } from './split-addresses.ts';

/** The stylesheet of the one file: small, so that the file stays a document and not an application. */
export const FILE_STYLE = `:root{color-scheme:light dark;--a:#1d4f91;--b:#9a4f06;--aw:#e5ebf2;--bw:#f5eadb;--line:#d8d2c4;--mut:#57524a;--ink:#1c1a17;--paper:#faf8f3}
@media (prefers-color-scheme:dark){:root{--a:#8fb8ee;--b:#e5a565;--aw:#202a39;--bw:#34291b;--line:#4a463f;--mut:#b5aea1;--ink:#ece7dc;--paper:#181613}}
*{box-sizing:border-box}html{background:var(--paper);color:var(--ink);text-size-adjust:100%}a{color:inherit;text-underline-offset:.2em}
body{font:1rem/1.55 Charter,"Iowan Old Style","Noto Serif",Georgia,serif;max-inline-size:76rem;margin:0 auto;padding:1.25rem}
:lang(zh){font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif;line-break:strict}
h1,h2{line-height:1.2;text-wrap:balance}h1{font-size:clamp(1.6rem,1.2rem + 1.6vw,2.4rem);margin-block:.4rem}h2{font-size:1.3rem;margin-block:2rem .5rem}
.kick,.note,caption,.demo,th{font-family:system-ui,"Noto Sans",sans-serif}.kick,.note,caption{color:var(--mut);font-size:.85rem;overflow-wrap:anywhere}.note{display:block}
.demo{border:1px dashed var(--mut);padding:.4rem .8rem;font-size:.85rem}.stand{font-size:1.15rem;max-inline-size:58rem}
table{border-collapse:collapse;inline-size:100%;table-layout:fixed}caption{text-align:start;padding-block-end:.4rem}
th,td{border-block-end:1px solid var(--line);padding:.35rem .8rem .35rem 0;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{font-size:.85rem;font-weight:600}
thead th.a,.a h2,.a .no{color:var(--a)}thead th.b,.b h2,.b .no{color:var(--b)}
.two{display:grid;gap:2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.two p{overflow-wrap:anywhere;margin-block:.9rem}.a{--s:var(--a);--w:var(--aw);--k:solid}.b{--s:var(--b);--w:var(--bw);--k:dashed}
.no{font:700 .8rem system-ui,sans-serif;margin-inline-end:.4rem}
mark{background:none;color:inherit;text-decoration:underline var(--k,solid) 1.5px var(--s,currentColor);text-underline-offset:.22em}
.only{background:var(--w);border-inline-start:3px var(--k) var(--s);padding:.3rem .7rem}
.ctl{border:1px solid;border-radius:2px;padding:0 .2em;font:.75em ui-monospace,monospace}
.sil{font-style:italic;color:var(--mut)}:target{outline:3px solid var(--ink);outline-offset:3px}
ul{padding-inline-start:1.2rem}li{overflow-wrap:anywhere}
@media (max-width:40rem){body{padding:1rem .9rem}table,caption,thead,tbody{display:block}tr{display:grid;grid-template-columns:1fr 1fr;column-gap:.8rem;border-block-end:1px solid var(--line)}th,td{border:0;padding-inline-end:0}tr>:first-child,td[colspan]{grid-column:1/-1}}
@media print{:root{color-scheme:light;--paper:#fff}body{padding:0;font-size:10pt}.two{grid-template-columns:1fr 1fr}p,tr,li{break-inside:avoid}h2{break-after:avoid}}`;

/** What a file of ours holds besides its frame. */
export interface HtmlContent {
  readonly title: string;
  /** Small line above the title, such as the day; empty for none. */
  readonly kick: string;
  /** One paragraph under the title. */
  readonly stand: string;
  /** Markup of ours, everything from outside escaped. */
  readonly body: string;
  /** Where it comes from, one line a fact. */
  readonly sources: readonly string[];
}

/**
 * One file that needs nothing else: no script, no request, no font. It forbids itself everything but its own
 * stylesheet, and ends with where it comes from.
 *
 * @param styleHash base64 SHA-256 of `FILE_STYLE`, which the file's own policy names
 */
export function toHtmlDocument(
  { title, kick, stand, body, sources }: HtmlContent,
  provenance: Provenance,
  styleHash: string,
): string {
  const { address, illustrative } = provenance;
  const demo =
    'Illustrative example. The governments that speak in this file, their officials and their texts are invented.';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${FILE_STYLE}</style>
</head>
<body>
<main>
${illustrative ? `<p class="demo">${demo}</p>\n` : ''}<p class="kick">${escapeHtml(kick)}</p>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="stand">${escapeHtml(stand)}</p>
${address === null ? '' : `<p class="note">Published at ${linked(address)}</p>\n`}${body}
<section><h2>Sources</h2><ul>
${sources.map((line) => `<li>${linked(line)}</li>`).join('\n')}
</ul></section>
</main>
</body>
</html>
`;
}

/** The words for a silence, marked as such. */
export const SILENCE = `<span class="sil">${NOT_IN_TEXT}</span>`;

/** A link to a sentence of the same file. */
export const anchor = (id: string) => `<a href="#${id}">${id.toUpperCase()}</a>`;

/** A line with its addresses as links. */
function linked(line: string): string {
  return splitAddresses(line)
    .map(({ words, isAddress }) => {
      const escaped = escapeHtml(words);
      return isAddress ? `<a href="${escaped}" rel="noopener noreferrer nofollow">${escaped}</a>` : escaped;
    })
    .join('');
}
