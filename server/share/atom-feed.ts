import { escapeHtml } from './escape-html.ts';

export interface FeedEntry {
  readonly title: string;
  readonly address: string;
  /** Instants, ISO 8601. */
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
}

export interface Feed {
  readonly title: string;
  /** Where the list is read by people. */
  readonly page: string;
  /** Address of the feed itself, which is its identity too. */
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

/** Update time of a feed without entries: it has never changed. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** The list as Atom (RFC 4287), in the order given. Whatever a title holds is text in it, and well-formed. */
export function toAtomFeed({ title, page, self, entries }: Feed): string {
  const updated = entries
    .map((entry) => entry.updated)
    .reduce((latest, at) => (at > latest ? at : latest), NEVER);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${escapeHtml(self)}</id>
<title>${escapeHtml(title)}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>
<author><name>Diptych</name></author>
${entries.map(toEntry).join('\n')}
</feed>
`;
}

function toEntry({ title, address, published, updated, summary }: FeedEntry): string {
  return `<entry>
<id>${escapeHtml(address)}</id>
<title>${escapeHtml(title)}</title>
<link rel="alternate" type="text/html" href="${escapeHtml(address)}"/>
<published>${published}</published>
<updated>${updated}</updated>
<summary>${escapeHtml(summary)}</summary>
</entry>`;
}
