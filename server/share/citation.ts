import { SIDE_IDS } from '../model/side.ts';
import type { CitedProvenance } from './provenance.ts';

/** A comparison cited in the styles that its readers hand in, each complete by itself. */
export interface Citations {
  readonly apa: string;
  readonly chicago: string;
  readonly mla: string;
  readonly bibtex: string;
  /** CSL-JSON: a list of one item. */
  readonly csl: string;
}

/**
 * Cites a comparison: both issuers as authors of what is compared, the revision, and the days on which the texts
 * were captured. Forms after the APA manual (7th ed.), the Chicago Manual (17th ed., bibliography) and the MLA
 * Handbook (9th ed.) for a page of a website.
 */
export function toCitations(provenance: CitedProvenance): Citations {
  const { title, address, revision, revised, sides } = provenance;
  const issuers = SIDE_IDS.map((side) => sides[side].issuer);
  const both = issuers.join(' and ');
  const stored = dayOf(revised);
  const captured = [...new Set(SIDE_IDS.flatMap((side) => sides[side].captured?.slice(0, 10) ?? []))].join(
    ' and ',
  );
  const note = `Texts captured ${captured}`;
  return {
    apa: `Diptych. (${stored.year}, ${stored.month} ${stored.day}). ${title}: Readouts of ${both} compared (revision ${revision}). ${note}. ${address}`,
    chicago: `“${title}.” Readouts of ${both} compared. Diptych, revision ${revision}, ${stored.month} ${stored.day}, ${stored.year}. ${note}. ${address}.`,
    mla: `“${title}.” Readouts of ${both} compared. Diptych, revision ${revision}, ${stored.day} ${stored.month} ${stored.year}, ${address.replace(/^https?:\/\//, '')}. ${note}.`,
    bibtex: toBibtex(provenance, issuers, note),
    csl: `${JSON.stringify([toCsl(provenance, issuers, note)], null, 2)}\n`,
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dayOf(instant: string) {
  const [year = '', month = '1', day = '1'] = instant.slice(0, 10).split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', number: Number(month), day: Number(day) };
}

function keyOf({ address, revision }: CitedProvenance): string {
  const code = /\/c\/([\w-]{8})/.exec(address)?.[1] ?? 'pair';
  return `diptych-${code.replace(/_/g, '-')}-r${revision}`;
}

function toBibtex(provenance: CitedProvenance, issuers: readonly string[], note: string): string {
  const { year, number } = dayOf(provenance.revised);
  const fields = [
    ['author', issuers.map((issuer) => `{${escapeTex(issuer)}}`).join(' and ')],
    ['title', `{${escapeTex(provenance.title)}}: readouts compared`],
    ['howpublished', 'Diptych'],
    ['year', year],
    ['month', String(number)],
    ['note', escapeTex(`Revision ${provenance.revision}. ${note}`)],
    ['url', provenance.address],
  ];
  return `@misc{${keyOf(provenance)},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

/** Braces must balance and a backslash must not begin a command, whatever a title holds. */
function escapeTex(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\{}]/g, (mark) => (mark === '\\' ? '/' : mark === '{' ? '(' : ')'))
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/~/g, '-')
    .replace(/\^/g, '');
}

function toCsl(provenance: CitedProvenance, issuers: readonly string[], note: string) {
  const { year, number, day } = dayOf(provenance.revised);
  return {
    id: keyOf(provenance),
    type: 'webpage',
    title: `${provenance.title}: readouts compared`,
    author: issuers.map((literal) => ({ literal })),
    'container-title': 'Diptych',
    issued: { 'date-parts': [[Number(year), number, day]] },
    version: `revision ${provenance.revision}`,
    URL: provenance.address,
    note,
  };
}
